// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QHash>
#include <QTreeWidget>

#include <set>

namespace plenary
{

/// Check boxes for kinds, actors, topics and grades of evidence, each with how much it has. Nothing checked in a group
/// means all of it. Shows the session's filter and changes it; keeps none of its own.
class FilterPanel : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(Session& session, QWidget* parent = nullptr);

private:
    struct Value
    {
        QString key;
        QString label;
        std::uint32_t count = 0;
        scene::Tone tone = scene::Tone::None;
    };

    void sessionChanged(Changes changes);
    void refresh();
    void fill(int group, FilterField field, const QString& title, std::vector<Value> values, std::size_t most);
    std::vector<Value> kinds() const;
    std::vector<Value> actors();
    std::vector<Value> topics() const;
    std::vector<Value> bases() const;
    void itemToggled(QTreeWidgetItem* item);
    void showMore(QTreeWidgetItem* item);

    Session& m_session;
    bool m_refreshing = false;
    std::set<FilterField> m_unfolded; ///< groups shown to their end
    QHash<QString, int> m_places;     ///< of the actors in the order they were shown last
};

} // namespace plenary
