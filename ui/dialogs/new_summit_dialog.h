// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/new_summit.h"
#include "ui/forms/record_form.h"
#include "ui/forms/value_editors.h"

#include <filesystem>

namespace plenary
{

class ChecklistEditor;
class NewFileEditor;

/// Asks what a new document begins with and where it is to lie, and makes it there.
class NewSummitDialog
{
public:
    NewSummitDialog(Session& session, QWidget* parent);

    /// Where the document was made; nothing where it was cancelled.
    std::optional<std::filesystem::path> run();

private:
    template <class Editor>
    Editor& add(const char* key, Editor* editor, const QString& name, const QString& help, bool required = false);
    void addSummit();
    void addBeginning();
    io::Beginning entered() const;
    std::vector<rules::Fault> faults();
    void follow(const Summit& summit);
    Result<> make();

    Session& m_session;
    std::vector<Topic> m_known; ///< that can be copied
    RecordForm m_form;
    StringEditor *m_title = nullptr, *m_place = nullptr, *m_zone = nullptr;
    TimeEditor *m_start = nullptr, *m_end = nullptr;
    StringsEditor* m_languages = nullptr;
    ChecklistEditor *m_blocs = nullptr, *m_states = nullptr, *m_topics = nullptr;
    NewFileEditor* m_file = nullptr;
};

} // namespace plenary
