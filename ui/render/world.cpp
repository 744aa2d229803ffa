// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

std::vector<BorderDecision> borderDecisions(const QString& language)
{
    QFile file(QStringLiteral(":/map/borders.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    const auto records = open ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    std::vector<BorderDecision> decisions;
    for (const auto& value : records) {
        const QJsonObject record = value.toObject();
        const bool french = language == QLatin1String("fr");
        QString area = record.value(QLatin1String("area")).toString();
        QString decision = record.value(french ? QLatin1String("decision_fr") : QLatin1String("decision_en")).toString();
        // In French the sentence begins with the name of the area: “Crimée : …”.
        const auto colon = french ? decision.indexOf(QLatin1String(" : ")) : -1;
        if (colon > 0) {
            area = decision.left(colon);
            decision = decision.mid(colon + 3);
            decision[0] = decision[0].toUpper();
        }
        decisions.push_back({area, decision, record.value(QLatin1String("since")).toString()});
    }
    return decisions;
}

} // namespace plenary
