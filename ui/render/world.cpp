// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/world.h"

#include <QFile>

namespace plenary
{

const BundledWorld& bundledWorld()
{
    static const BundledWorld world = [] {
        QFile file(QStringLiteral(":/map/world-50m.bin"));
        const bool open = file.open(QIODevice::ReadOnly);
        const QByteArray bytes = open ? file.readAll() : QByteArray();
        auto parsed =
            geo::WorldMap::parse(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        return parsed ? BundledWorld{*std::move(parsed), std::nullopt} : BundledWorld{geo::WorldMap(), parsed.error()};
    }();
    return world;
}

} // namespace plenary
