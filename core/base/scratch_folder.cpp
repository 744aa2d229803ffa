// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratch_folder.h"

#include <stdlib.h>

namespace plenary
{

Result<ScratchFolder> ScratchFolder::make()
{
    std::error_code error;
    auto place = std::filesystem::temp_directory_path(error);
    if (error)
        place = "/tmp";
    std::string name = (place / "plenary-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        return fail(Errc::Io, PLENARY_TR("core", "There is no room for temporary files: free some space in %1."),
                    {place.string()});
    return ScratchFolder(name);
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

} // namespace plenary
