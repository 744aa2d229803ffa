// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deeds_dialog.h"

#include "core/scene/pledges/pledges.h"
#include "core/scene/stances/charts.h"
#include "core/scene/stances/deeds.h"
#include "core/scene/words/wording.h"
#include "ui/session/targets.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace plenary
{

namespace
{

/// More actors than a person compares; the command line lists any.
constexpr std::size_t mostActors = 200;

QString plain(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

} // namespace

DeedsDialog::DeedsDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Words and deeds"));
    m_text->setAccessibleName(tr("Words and deeds"));
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const auto target = targetOf(link)) {
            m_session.select(*target);
            accept();
        }
    });
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Document) | Change::Filter | Change::AsOf | Change::Language))
            refresh();
    });
    m_text->setFocus(); // so that it is read out, and the arrows move in it
    resize(860, 640);
    refresh();
}

/// What was said or done, with the words that prove it.
QString DeedsDialog::side(const QString& head, Ref record) const
{
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(head);
    const auto rows = m_session.document().evidence(record);
    if (!rows)
        return html + QStringLiteral("<p>%1</p>").arg(plain(m_session.words().say(rows.error())));
    for (const auto& row : *rows) {
        const Row source = m_session.data().rowOf(row.source);
        const QString publisher = source == noRow ? QString() : plain(m_session.data().sources[source].publisher);
        const QString words = row.quote.empty() ? QString() : tr("“%1”").arg(plain(row.quote)) + QStringLiteral("<br>");
        html += QStringLiteral("<p>%1<small>%2</small></p>").arg(words, publisher);
    }
    return html;
}

QString DeedsDialog::actSide(const scene::View& view, const scene::Deed& deed) const
{
    const auto& act = view.data.signatures[deed.act];
    const auto when = parseTime(act.record.date);
    return side(tr("%1: %2 · its signature expresses %3 · %4")
                    .arg(plain(view.words.say(labelOf(act.record.status))),
                         plain(view.in(view.data.instruments[act.instrument].title)),
                         plain(scene::stanceText(view.words, deed.expressed, 0)),
                         when && !act.record.date.empty()
                             ? plain(scene::timeText(view.words, resolved(*when, view.zone), view.zone))
                             : tr("date not known")),
                {EntityKind::Signature, act.record.id.value});
}

QString DeedsDialog::sumSide(const scene::View& view, const scene::Deed& deed) const
{
    const Pledge& sum = view.data.pledges[deed.sum];
    const auto when = resolvedTime(view, view.data.events, view.data.rowOf(sum.event));
    return side(tr("%1: %2 · giving it expresses %3 · %4")
                    .arg(plain(scene::amountText(view.words, sum.amount, sum.currency)), plain(view.in(sum.label)),
                         plain(scene::stanceText(view.words, deed.expressed, 0)),
                         plain(scene::timeText(view.words, when, view.zone))),
                {EntityKind::Pledge, sum.id.value});
}

void DeedsDialog::refresh()
{
    if (!m_session.isOpen())
        return m_text->clear();
    const auto view = m_session.view();
    const auto& records = view.data;
    const auto found = scene::contradictions(view, scene::stanceActors(view, mostActors));
    QString html =
        QStringLiteral("<p>%1</p>")
            .arg(tr("A statement stands here where it goes against what the actor signed or refused, by what the "
                    "text says its signature expresses, against a sum it gave, by what giving it expresses, or "
                    "against what it said before on the same topic. "
                    "Whether that is a contradiction is for the reader to judge."));
    if (found.empty())
        html += QStringLiteral("<p><b>%1</b></p>").arg(tr("No such statement passes the filter up to this date."));
    Row actor = noRow;
    for (const auto& one : found) {
        if (std::exchange(actor, one.actor) != one.actor)
            html += QStringLiteral("<h2>%1</h2>").arg(plain(view.actorName(one.actor)));
        const scene::Target cell{scene::Target::Kind::Cell, records.actors[one.actor].id.value,
                                 records.topics[one.topic].id.value};
        html += QStringLiteral("<h3><a href=\"%1\">%2</a></h3>")
                    .arg(addressOf(cell), plain(view.in(records.topics[one.topic].name)));
        const auto said = [&](Row row) {
            return tr("%1 said %2 · %3")
                .arg(plain(view.actorShort(records.positions.actor[row])),
                     plain(scene::stanceText(view.words, records.positions.stance[row], 0)),
                     plain(scene::timeText(view.words, resolvedTime(view, records.positions, row), view.zone)));
        };
        const auto ofStatement = [&](Row row) {
            return side(said(row), {EntityKind::Position, records.positions.id[row].value});
        };
        const QString against = one.isOfWords()         ? ofStatement(one.earlier)
                                : one.deed.sum != noRow ? sumSide(view, one.deed)
                                                        : actSide(view, one.deed);
        html += QStringLiteral("<table width=\"100%\" cellpadding=\"6\"><tr><td width=\"50%\">%1</td>"
                               "<td width=\"50%\">%2</td></tr></table>")
                    .arg(ofStatement(one.statement), against);
    }
    m_text->setHtml(html);
}

} // namespace plenary
