// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reconcile_dialog.h"

#include "core/io/change_words.h"
#include "core/model/field_types.h"
#include "ui/dialogs/change_html.h"
#include "ui/forms/record_names.h"
#include "ui/look/announcement.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace plenary
{

namespace
{

using io::Choice;
using io::Disagreement;
using Why = Disagreement::Why;

enum Column { RecordColumn, FieldColumn, BeforeColumn, OursColumn, TheirsColumn, ResultColumn };

/// As many changes as are told in words; more are counted.
constexpr std::size_t mostTold = 300;

/// Whether a person can type what the field is to hold: words of a language, or any other plain text.
bool isTyped(const Disagreement& one)
{
    if (one.why != Why::BothChanged)
        return false;
    bool typed = false;
    forKind(one.kind, [&]<class R>() {
        forEachField<R>([&](const auto& field) {
            using T = ValueOf<decltype(field)>;
            if (one.ours.field == field.key)
                typed =
                    isText<T> || std::is_same_v<T, std::string> || std::is_same_v<T, Edtf> || std::is_same_v<T, Url>;
        });
    });
    return typed;
}

QString keyOf(const Disagreement& one)
{
    return QStringLiteral("%1:%2:%3:%4")
        .arg(QString::fromUtf8(plenary::keyOf(one.kind).data()), QString::fromStdString(one.uid),
             QString::fromStdString(one.ours.field), QString::fromStdString(one.ours.language));
}

} // namespace

ReconcileDialog::ReconcileDialog(Session& session, Words words, QString memory, io::Reconciled both, Apply apply,
                                 QWidget* parent)
    : QDialog(parent), m_session(session), m_words(std::move(words)), m_memory(std::move(memory)),
      m_both(std::move(both)), m_decisions(m_both.open.size()), m_apply(std::move(apply)), m_summary(new QLabel(this)),
      m_problem(new Announcement(this)), m_said(new Announcement(this)), m_kinds(new QComboBox(this)),
      m_open(new QTreeWidget(this)), m_detail(new QTextBrowser(this)), m_taken(new QTextBrowser(this)),
      m_typed(new QLineEdit(this)), m_ours(new QPushButton(m_words.keepOurs, this)),
      m_theirs(new QPushButton(m_words.takeTheirs, this)), m_done(new QPushButton(m_words.done, this))
{
    setWindowTitle(m_words.title);
    recall();
    build();
    fill();
    fillTaken();
    refresh();
}

void ReconcileDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_said->setVisible(!m_both.open.empty());
    if (!m_both.open.empty())
        buildOpen(*layout);
    else
        for (QWidget* part : std::initializer_list<QWidget*>{m_kinds, m_open, m_detail, m_typed, m_ours, m_theirs})
            part->hide();
    auto* takenLabel = new QLabel(tr("What is &taken over without a question:"), this);
    takenLabel->setBuddy(m_taken);
    layout->addWidget(takenLabel);
    layout->addWidget(m_taken, 1);
    m_taken->setAccessibleName(tr("What is taken over"));
    m_taken->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_problem->setStyleSheet(QStringLiteral("color:%1").arg(m_session.theme().color(scene::Tone::Now).name()));
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    layout->addWidget(m_said);
    buttons->addButton(m_done, QDialogButtonBox::AcceptRole);
    auto* later = buttons->addButton(m_both.open.empty() ? tr("Cancel") : tr("&Later"), QDialogButtonBox::RejectRole);
    later->setToolTip(m_both.open.empty() ? tr("Nothing is changed")
                                          : tr("Nothing is changed; what was decided is remembered"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ReconcileDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReconcileDialog::reject);
    layout->addWidget(buttons);
    resize(1000, 640);
}

void ReconcileDialog::buildOpen(QVBoxLayout& layout)
{
    m_open->setRootIsDecorated(false);
    m_open->setAlternatingRowColors(true);
    m_open->setUniformRowHeights(true);
    m_open->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_open->setHeaderLabels({tr("Record"), tr("Field"), tr("Before"), m_words.ours, m_words.theirs, tr("Result")});
    m_open->setAccessibleName(tr("What is to be decided"));
    for (const auto& [column, width] :
         {std::pair{RecordColumn, 170}, {FieldColumn, 90}, {BeforeColumn, 80}, {OursColumn, 95}, {TheirsColumn, 95}})
        m_open->header()->resizeSection(column, width);
    m_open->setColumnHidden(BeforeColumn, !m_words.knowsBefore);
    m_detail->setAccessibleName(tr("Both values in full, and the passages"));
    m_detail->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_typed->setPlaceholderText(tr("Or type what it is to be"));
    m_typed->setAccessibleName(tr("Result"));
    m_kinds->setAccessibleName(tr("Kind of record"));
    m_kinds->addItem(tr("All kinds"));
    std::set<EntityKind> kinds;
    for (const auto& one : m_both.open)
        if (kinds.insert(one.kind).second)
            m_kinds->addItem(kindName(m_session, one.kind), static_cast<int>(one.kind));
    m_kinds->setVisible(kinds.size() > 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_kinds);
    for (auto* button : {m_ours, m_theirs}) {
        button->setAutoDefault(false);
        bottom->addWidget(button);
    }
    bottom->addWidget(m_typed, 1);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(m_open);
    parts->addWidget(m_detail);
    parts->setSizes({680, 320});
    layout.addWidget(parts, 2);
    layout.addLayout(bottom);
    connect(m_open, &QTreeWidget::currentItemChanged, this, &ReconcileDialog::showChosen);
    connect(m_ours, &QPushButton::clicked, this, [this] { decide(Choice::Ours); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { decide(Choice::Theirs); });
    connect(m_typed, &QLineEdit::textEdited, this, &ReconcileDialog::takeTyped);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ReconcileDialog::refresh);
}

void ReconcileDialog::fill()
{
    const auto& words = m_session.words();
    for (std::size_t i = 0; i < m_both.open.size(); ++i) {
        const auto& one = m_both.open[i];
        auto* item = new QTreeWidgetItem(m_open);
        item->setText(RecordColumn, tr("%1: %2").arg(kindName(m_session, one.kind),
                                                     changedName(m_session, one.kind, one.name, one.uid)));
        if (one.why == Why::BothChanged) {
            const auto here = io::valueTexts(words, one.kind, one.ours),
                       there = io::valueTexts(words, one.kind, one.theirs);
            item->setText(FieldColumn, QString::fromStdString(io::fieldText(words, one.kind, one.ours)));
            item->setText(BeforeColumn, QString::fromStdString(here.before));
            item->setText(OursColumn, QString::fromStdString(here.after));
            item->setText(TheirsColumn, QString::fromStdString(there.after));
        } else {
            item->setText(FieldColumn, tr("the whole record"));
            item->setText(OursColumn, one.why == Why::DeletedOurs ? tr("deleted") : tr("changed or needed"));
            item->setText(TheirsColumn, one.why == Why::DeletedTheirs ? tr("deleted") : tr("changed or needed"));
        }
        for (int column = 0; column < ResultColumn; ++column)
            item->setToolTip(column, item->text(column));
        showRow(static_cast<int>(i));
    }
    if (m_open->topLevelItemCount() > 0) {
        m_open->setCurrentItem(m_open->topLevelItem(0));
        m_open->setFocus();
    }
}

void ReconcileDialog::fillTaken()
{
    QString html;
    for (std::size_t i = 0; i < std::min(m_both.taken.size(), mostTold); ++i)
        if (m_both.taken[i].kind != EntityKind::Passage) // told with what they prove
            html += changeHtml(m_session, m_both.taken[i]);
    if (m_both.taken.size() > mostTold)
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("… and %n more", nullptr, static_cast<int>(m_both.taken.size() - mostTold)));
    m_taken->setHtml(html.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("Nothing.")) : html);
}

int ReconcileDialog::current() const
{
    return m_open->indexOfTopLevelItem(m_open->currentItem());
}

QString ReconcileDialog::resultText(std::size_t index) const
{
    const auto& one = m_both.open[index];
    const auto& decision = m_decisions[index];
    const auto& words = m_session.words();
    if (decision.choice == Choice::Open)
        return {};
    if (decision.choice == Choice::Other)
        return QString::fromStdString(decision.value.is_string() ? decision.value.get<std::string>()
                                                                 : decision.value.dump());
    const bool ours = decision.choice == Choice::Ours;
    if (one.why != Why::BothChanged)
        return ours == (one.why == Why::DeletedOurs) ? tr("deleted") : tr("kept");
    const auto text = io::valueTexts(words, one.kind, ours ? one.ours : one.theirs).after;
    return text.empty() ? tr("nothing") : QString::fromStdString(text);
}

void ReconcileDialog::showRow(int index)
{
    const auto result = resultText(static_cast<std::size_t>(index));
    auto* item = m_open->topLevelItem(index);
    item->setText(ResultColumn, result.isEmpty() ? tr("— to be decided") : result);
    item->setToolTip(ResultColumn, result);
}

QString ReconcileDialog::valueHtml(const QString& name, const std::string& text) const
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>")
        .arg(name.toHtmlEscaped(), text.empty() ? tr("nothing") : plainHtml(text));
}

/// What proves the record here.
QString ReconcileDialog::passagesHtml(const Disagreement& one) const
{
    const auto key = m_session.document().find(one.kind, one.uid);
    if (!key || *key == 0)
        return {};
    const auto rows = m_session.document().evidence({one.kind, *key});
    QString html;
    for (const auto& row : rows.value_or(std::vector<EvidenceRow>()))
        html += QStringLiteral("<blockquote>%1<br><i>%2</i></blockquote>")
                    .arg(row.quote.empty() ? tr("the source as a whole") : tr("“%1”").arg(plainHtml(row.quote)),
                         recordName(m_session, Ref{EntityKind::Source, row.source.value}).toHtmlEscaped());
    return html.isEmpty() ? html : QStringLiteral("<h4>%1</h4>").arg(tr("Passages")) + html;
}

void ReconcileDialog::showChosen()
{
    const int index = current();
    m_typed->setEnabled(index >= 0 && isTyped(m_both.open[static_cast<std::size_t>(index)]));
    if (index < 0)
        return m_detail->clear();
    const auto at = static_cast<std::size_t>(index);
    const auto& one = m_both.open[at];
    const auto& words = m_session.words();
    QString html =
        QStringLiteral("<h3>%1</h3>").arg(changedName(m_session, one.kind, one.name, one.uid).toHtmlEscaped());
    if (one.why == Why::BothChanged) {
        const auto here = io::valueTexts(words, one.kind, one.ours),
                   there = io::valueTexts(words, one.kind, one.theirs);
        if (m_words.knowsBefore)
            html += valueHtml(tr("Before"), here.before);
        html += valueHtml(m_words.ours, here.after) + valueHtml(m_words.theirs, there.after);
    } else
        html += changeHtml(m_session, one.whole);
    m_detail->setHtml(html + passagesHtml(one));
    m_typed->setText(m_decisions[at].choice == Choice::Open ? QString()
                     : m_typed->isEnabled()                 ? resultText(at)
                                                            : QString());
}

void ReconcileDialog::decide(Choice choice)
{
    for (auto* item : m_open->selectedItems()) {
        const int index = m_open->indexOfTopLevelItem(item);
        if (item->isHidden())
            continue;
        m_decisions[static_cast<std::size_t>(index)] = choice;
        showRow(index);
    }
    showChosen();
    refresh();
    const auto open = std::ranges::count(m_decisions, Choice::Open, &io::Decision::choice);
    m_said->say(tr("Result: %1. %2")
                    .arg(current() < 0 ? QString() : resultText(static_cast<std::size_t>(current())),
                         tr("%n to decide", nullptr, static_cast<int>(open))));
    // On to the next one, so that a run of decisions needs one key each.
    for (int row = current() + 1; row < m_open->topLevelItemCount(); ++row)
        if (!m_open->topLevelItem(row)->isHidden() &&
            m_decisions[static_cast<std::size_t>(row)].choice == Choice::Open) {
            m_open->setCurrentItem(m_open->topLevelItem(row));
            break;
        }
}

void ReconcileDialog::takeTyped(const QString& text)
{
    if (current() < 0)
        return;
    auto& decision = m_decisions[static_cast<std::size_t>(current())];
    decision = Choice::Other;
    decision.value =
        text.trimmed().isEmpty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text.trimmed().toStdString());
    showRow(current());
    refresh();
}

QString ReconcileDialog::summary() const
{
    const auto taken =
        std::ranges::count_if(m_both.taken, [](const auto& change) { return change.kind != EntityKind::Passage; });
    const auto open = std::ranges::count(m_decisions, Choice::Open, &io::Decision::choice);
    QStringList parts = {tr("%n record(s) taken over", nullptr, static_cast<int>(taken)),
                         tr("%n to decide", nullptr, static_cast<int>(open)),
                         tr("%n the same on both sides", nullptr, static_cast<int>(m_both.alike))};
    return parts.join(QStringLiteral(" · "));
}

void ReconcileDialog::refresh()
{
    m_summary->setText(summary());
    const auto kind = m_kinds->currentData();
    for (int row = 0; row < m_open->topLevelItemCount(); ++row)
        m_open->topLevelItem(row)->setHidden(
            kind.isValid() && kind.toInt() != static_cast<int>(m_both.open[static_cast<std::size_t>(row)].kind));
    const bool isDecided = std::ranges::count(m_decisions, Choice::Open, &io::Decision::choice) == 0;
    m_done->setEnabled(isDecided && (!m_both.taken.empty() || !m_both.open.empty()));
}

/// The settings keep what was decided, by record and field: the other copy may have gone on when the reader comes back.
void ReconcileDialog::remember() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("decisions/") + m_memory);
    settings.remove(QString());
    for (std::size_t i = 0; i < m_both.open.size(); ++i) {
        const auto& decision = m_decisions[i];
        if (decision.choice == Choice::Open)
            continue;
        const auto value = QString::fromStdString(decision.value.dump(-1, ' ', true));
        settings.setValue(keyOf(m_both.open[i]),
                          QStringList{QString::number(static_cast<int>(decision.choice)), value});
    }
}

void ReconcileDialog::recall()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("decisions/") + m_memory);
    for (std::size_t i = 0; i < m_both.open.size(); ++i) {
        const auto kept = settings.value(keyOf(m_both.open[i])).toStringList();
        if (kept.size() != 2)
            continue;
        m_decisions[i] = static_cast<Choice>(std::clamp(kept[0].toInt(), 0, static_cast<int>(Choice::Other)));
        m_decisions[i].value = nlohmann::ordered_json::parse(kept[1].toStdString(), nullptr, false);
        if (m_decisions[i].value.is_discarded())
            m_decisions[i] = Choice::Open;
    }
}

void ReconcileDialog::accept()
{
    if (!m_done->isEnabled())
        return;
    if (const auto applied = m_apply(io::decided(m_both, m_decisions)); !applied) {
        m_problem->show();
        m_problem->say(QString::fromStdString(m_session.words().say(applied.error())));
        return;
    }
    QDialog::accept();
}

void ReconcileDialog::done(int result)
{
    if (result == Rejected)
        remember();
    else
        QSettings().remove(QStringLiteral("decisions/") + m_memory);
    QDialog::done(result);
}

} // namespace plenary
