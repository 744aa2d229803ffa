// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search_proposals.h"

#include "ui/look/announcement.h"
#include "ui/session/targets.h"
#include "ui/window/found_records.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QUrl>

namespace plenary
{

namespace
{

constexpr int milliseconds = 150; ///< at rest, so that a fast typist is not followed letter by letter
constexpr int kindRole = Qt::UserRole + 1, snippetRole = kindRole + 1, placeRole = snippetRole + 1;
constexpr int air = 4;
constexpr int widestList = 560;

/// A record on two lines: its name and kind, and where the words stand.
class FoundDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int lines = index.data(snippetRole).toString().isEmpty() ? 1 : 2;
        return {widestList / 2, option.fontMetrics.lineSpacing() * lines + 2 * air};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
        const QRect inside = option.rect.adjusted(2 * air, air, -2 * air, -air);
        const auto& metrics = option.fontMetrics;
        const QString kind = index.data(kindRole).toString();
        const QString snippet = index.data(snippetRole).toString();
        const int kindWidth = metrics.horizontalAdvance(kind) + 3 * air;
        QColor ink =
            option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->setPen(ink);
        const QString name =
            metrics.elidedText(index.data(nameRole).toString(), Qt::ElideRight, inside.width() - kindWidth);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop, name);
        ink.setAlphaF(0.72F);
        painter->setPen(ink);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, kind);
        if (!snippet.isEmpty())
            painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                              metrics.elidedText(snippet, Qt::ElideRight, inside.width()));
        painter->restore();
    }

    static constexpr int nameRole = Qt::UserRole;
};

} // namespace

SearchProposals::SearchProposals(Session& session, QLineEdit& line)
    : QObject(&line), m_session(session), m_line(line), m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this)), m_atRest(new QTimer(this)),
      m_announcement(new Announcement(line.parentWidget()))
{
    m_announcement->setFixedSize(0, 0);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    // Not as the completer of the line, which would put the name of every record that is passed into it.
    m_completer->setWidget(&line);
    m_completer->popup()->setItemDelegate(new FoundDelegate(this));
    m_atRest->setSingleShot(true);
    m_atRest->setInterval(milliseconds);
    connect(m_atRest, &QTimer::timeout, this, &SearchProposals::propose);
    connect(&line, &QLineEdit::textEdited, m_atRest, qOverload<>(&QTimer::start));
    connect(&line, &QLineEdit::returnPressed, m_atRest, &QTimer::stop);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const auto place = targetOf(QUrl(index.data(placeRole).toString()));
        if (place && m_completer->popup()->selectionModel()->hasSelection())
            m_session.select(*place);
    });
}

bool SearchProposals::isChoosing() const
{
    // The first one is the current one at once, but chosen only by the down key or a click.
    return m_completer->popup()->isVisible() && m_completer->popup()->selectionModel()->hasSelection();
}

void SearchProposals::propose()
{
    const auto found = foundRecords(m_session, m_line.text());
    m_model->clear();
    for (const auto& one : found) {
        // What a screen reader says of it, all in one; the list draws the parts.
        auto* item = new QStandardItem(one.kind + QStringLiteral(", ") + one.name +
                                       (one.snippet.isEmpty() ? QString() : QStringLiteral(", ") + one.snippet));
        item->setData(one.name, FoundDelegate::nameRole);
        item->setData(one.kind, kindRole);
        item->setData(one.snippet, snippetRole);
        item->setData(addressOf(one.place), placeRole);
        m_model->appendRow(item);
    }
    if (found.empty() || !m_line.hasFocus())
        return m_completer->popup()->hide();
    const int width = qMin(widestList, m_line.window()->width() - 2 * air);
    m_completer->complete(QRect(0, 0, qMax(width, m_line.width()), m_line.height()));
    m_announcement->say(tr("%n records found; the down key leads to them", nullptr, static_cast<int>(found.size())));
}

} // namespace plenary
