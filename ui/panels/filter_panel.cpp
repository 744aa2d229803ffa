// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filter_panel.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <limits>
#include <set>

namespace plenary
{

namespace
{

constexpr int fieldRole = Qt::UserRole;
constexpr int keyRole = Qt::UserRole + 1;
constexpr std::size_t actorsShown = 10;
constexpr std::size_t topicsShown = 20;

QIcon swatch(const QColor& color)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(4, 4, 16, 16, 4, 4);
    painter.end();
    pixmap.setDevicePixelRatio(2);
    return pixmap;
}

} // namespace

FilterPanel::FilterPanel(Session& session, QWidget* parent) : QTreeWidget(parent), m_session(session)
{
    setColumnCount(2);
    header()->hide();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setIndentation(10);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIconSize({12, 12});
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformRowHeights(true);
    connect(&session, &Session::changed, this, &FilterPanel::sessionChanged);
    connect(this, &QTreeWidget::itemChanged, this, &FilterPanel::itemToggled);
    connect(this, &QTreeWidget::itemClicked, this, &FilterPanel::showMore);
    connect(this, &QTreeWidget::itemActivated, this, &FilterPanel::showMore);
}

void FilterPanel::sessionChanged(Changes changes)
{
    if (changes &
        (Changes(Change::Document) | Change::Filter | Change::Facets | Change::Language | Change::Theme))
        refresh();
}

std::vector<FilterPanel::Value> FilterPanel::kinds() const
{
    std::vector<Value> values;
    for (std::size_t i = 0; i < kindNames<EventKind>().size(); ++i)
        values.push_back({QString::fromUtf8(kindNames<EventKind>()[i].key.data()),
                          QString::fromStdString(m_session.words().translate(kindNames<EventKind>()[i].label)),
                          m_session.facets().kinds[i], scene::shifted(scene::Tone::Kind0, i)});
    return values;
}

/// Those with most events first, but under the pointer or with the focus in the order they have: nothing slips away
/// from where a hand is.
std::vector<FilterPanel::Value> FilterPanel::actors()
{
    const auto& records = m_session.data();
    std::vector<Value> values;
    // A summit whose events are still to be entered has its actors all the same.
    const bool all = std::ranges::none_of(m_session.facets().actors, [](auto count) { return count > 0; });
    const bool isInUse = underMouse() || hasFocus();
    const auto placeOf = [&](const QString& key) { return m_places.value(key, std::numeric_limits<int>::max()); };
    const auto isShown = [&](const std::string& uid) {
        return isInUse && placeOf(QString::fromStdString(uid)) < static_cast<int>(actorsShown);
    };
    for (Row row = 0; row < records.actors.size(); ++row)
        if (all || m_session.facets().actors[row] > 0 || isShown(records.actors[row].uid))
            values.push_back({QString::fromStdString(records.actors[row].uid), m_session.in(records.actors[row].name),
                              m_session.facets().actors[row]});
    std::ranges::stable_sort(values, std::greater<>{}, &Value::count);
    if (isInUse)
        std::ranges::stable_sort(values, {}, [&](const Value& value) { return placeOf(value.key); });
    m_places.clear();
    for (const Value& value : values)
        m_places[value.key] = static_cast<int>(m_places.size());
    return values;
}

std::vector<FilterPanel::Value> FilterPanel::topics() const
{
    const auto& records = m_session.data();
    std::vector<Value> values;
    for (Row row = 0; row < records.topics.size(); ++row)
        values.push_back({QString::fromStdString(records.topics[row].uid), m_session.in(records.topics[row].name),
                          m_session.facets().topics[row]});
    return values;
}

std::vector<FilterPanel::Value> FilterPanel::bases() const
{
    std::vector<Value> values;
    for (std::size_t i = 0; i < kindNames<Basis>().size(); ++i)
        values.push_back({QString::fromUtf8(kindNames<Basis>()[i].key.data()),
                          QString::fromStdString(m_session.words().translate(kindNames<Basis>()[i].label)),
                          m_session.facets().bases[i]});
    return values;
}

void FilterPanel::fill(int group, FilterField field, const QString& title, std::vector<Value> values, std::size_t most)
{
    auto* top = topLevelItem(group);
    top->setText(0, title);
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    top->setFlags(Qt::ItemIsEnabled);
    std::set<QString> chosen;
    for (const auto& value : m_session.filter().values(field))
        chosen.insert(QString::fromStdString(value));
    // What is chosen stays in sight even when it is far down the list.
    std::ranges::stable_partition(
        values, [&](const Value& value) { return values.size() > most && chosen.contains(value.key); });
    const bool unfolded = m_unfolded.contains(field);
    const std::size_t shown = unfolded ? values.size() : std::min(values.size(), std::max(most, chosen.size()));
    for (std::size_t i = 0; i < shown; ++i) {
        auto* item = new QTreeWidgetItem(top);
        item->setText(0, values[i].label);
        item->setToolTip(0, values[i].label);
        item->setText(1, QLocale().toString(values[i].count));
        item->setForeground(1, m_session.theme().color(scene::Tone::Muted));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, chosen.contains(values[i].key) ? Qt::Checked : Qt::Unchecked);
        item->setData(0, fieldRole, static_cast<int>(field));
        item->setData(0, keyRole, values[i].key);
        if (values[i].tone != scene::Tone::None)
            item->setIcon(0, swatch(m_session.theme().color(values[i].tone)));
    }
    if (shown < values.size()) {
        auto* more = new QTreeWidgetItem(top);
        more->setText(0, tr("%Ln more…", nullptr, static_cast<int>(values.size() - shown)));
        more->setForeground(0, m_session.theme().color(scene::Tone::Link));
        more->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        more->setData(0, fieldRole, static_cast<int>(field));
    }
    top->setExpanded(true);
}

void FilterPanel::refresh()
{
    if (!m_session.isOpen())
        return clear();
    m_refreshing = true;
    const auto current = currentItem() ? currentItem()->data(0, keyRole).toString() : QString();
    clear();
    for (int i = 0; i < 4; ++i)
        addTopLevelItem(new QTreeWidgetItem);
    constexpr std::size_t all = static_cast<std::size_t>(-1);
    fill(0, FilterField::Kind, tr("Kind"), kinds(), all);
    fill(1, FilterField::Actor, tr("Actors"), actors(), actorsShown);
    fill(2, FilterField::Topic, tr("Topics"), topics(), topicsShown);
    fill(3, FilterField::Basis, tr("Evidence"), bases(), all);
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        if (!current.isEmpty() && (*it)->data(0, keyRole).toString() == current)
            setCurrentItem(*it);
    m_refreshing = false;
}

void FilterPanel::itemToggled(QTreeWidgetItem* item)
{
    if (m_refreshing || !item->data(0, keyRole).isValid())
        return;
    const auto field = static_cast<FilterField>(item->data(0, fieldRole).toInt());
    auto values = m_session.filter().values(field);
    const auto key = item->data(0, keyRole).toString().toStdString();
    if (item->checkState(0) == Qt::Checked)
        values.push_back(key);
    else
        std::erase(values, key);
    const Filter filter = m_session.filter().with(field, values);
    // The tree is rebuilt by the change; not from inside its own signal.
    QMetaObject::invokeMethod(
        this, [this, filter] { m_session.setFilter(filter); }, Qt::QueuedConnection);
}

void FilterPanel::showMore(QTreeWidgetItem* item)
{
    if (!item->parent() || item->data(0, keyRole).isValid())
        return;
    m_unfolded.insert(static_cast<FilterField>(item->data(0, fieldRole).toInt()));
    QMetaObject::invokeMethod(this, &FilterPanel::refresh, Qt::QueuedConnection);
}

} // namespace plenary
