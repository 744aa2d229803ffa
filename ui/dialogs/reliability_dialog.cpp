// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reliability_dialog.h"

#include "core/scene/words/wording.h"
#include "core/store/settle_coding.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

namespace
{

constexpr int namesBefore = 2; ///< columns of the table of disputes before those of the coders

QTableWidget* makeTable(const QString& name, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->setAlternatingRowColors(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

QTableWidgetItem* makeItem(const QString& text, bool isNumber = false)
{
    auto* item = new QTableWidgetItem(text);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

ReliabilityDialog::ReliabilityDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_alphas(makeTable(tr("Krippendorff’s α by topic"), this)),
      m_disputes(makeTable(tr("Coded differently"), this)), m_hint(new QLabel(this)), m_summary(new QLabel(this)),
      m_stance(new QSpinBox(this)), m_settle(new QPushButton(tr("Settle"), this))
{
    setWindowTitle(tr("Reliability of the coding"));
    build();
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Document) | Change::Filter))
            refresh();
    });
    refresh();
}

void ReliabilityDialog::build()
{
    m_alphas->setSelectionMode(QAbstractItemView::NoSelection);
    m_disputes->setSelectionMode(QAbstractItemView::SingleSelection);
    for (auto* label : {m_hint, m_summary})
        label->setWordWrap(true);
    m_stance->setRange(-2, 2);
    m_stance->setAccessibleName(tr("Stance"));
    m_settle->setAutoDefault(false);
    m_settle->setToolTip(tr("Keep the coding chosen with this stance and take the others out; their passages stay"));
    auto* settling = new QHBoxLayout;
    settling->addWidget(m_summary, 1);
    auto* label = new QLabel(tr("&Stance:"), this);
    label->setBuddy(m_stance);
    settling->addWidget(label);
    settling->addWidget(m_stance);
    settling->addWidget(m_settle);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_alphas, 2);
    layout->addWidget(m_disputes, 3);
    layout->addLayout(settling);
    layout->addWidget(buttons);
    connect(m_disputes, &QTableWidget::currentCellChanged, this, &ReliabilityDialog::choose);
    connect(m_settle, &QPushButton::clicked, this, &ReliabilityDialog::settle);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(820, 640);
}

void ReliabilityDialog::refresh()
{
    const auto& dataset = m_session.data();
    const auto units = scene::unitsCodedTwice(dataset, m_session.visible());
    m_disputed.clear();
    std::ranges::copy_if(units, std::back_inserter(m_disputed),
                         [&](const scene::CodedUnit& unit) { return scene::isDisputed(dataset, unit); });
    m_hint->setText(
        units.empty()
            ? tr("No statement that passes the filter was coded by two coders. Codings are compared where speaker, "
                 "topic and event are the same.")
            : tr("%n statements were coded by two coders or more; until a disputed one is settled, each coding counts.",
                 nullptr, static_cast<int>(units.size())));
    fillAlphas();
    fillDisputes();
    choose();
}

void ReliabilityDialog::fillAlphas()
{
    const auto& dataset = m_session.data();
    const auto results = scene::codingReliability(dataset, scene::unitsCodedTwice(dataset, m_session.visible()));
    m_alphas->setColumnCount(6);
    m_alphas->setHorizontalHeaderLabels(
        {tr("Topic"), tr("Statements"), tr("Disputed"), tr("α nominal"), tr("α ordinal"), tr("α interval")});
    m_alphas->setRowCount(static_cast<int>(results.size()));
    for (int row = 0; row < m_alphas->rowCount(); ++row) {
        const auto& result = results[static_cast<std::size_t>(row)];
        m_alphas->setItem(
            row, 0,
            makeItem(result.topic == noRow ? tr("All topics") : m_session.in(dataset.topics[result.topic].name)));
        m_alphas->setItem(row, 1, makeItem(QString::number(result.units), true));
        m_alphas->setItem(row, 2, makeItem(QString::number(result.disputed), true));
        for (int level = 0; level < 3; ++level) {
            const auto& alpha = result.alpha[static_cast<std::size_t>(level)].alpha;
            m_alphas->setItem(
                row, 3 + level,
                makeItem(alpha ? QString::fromStdString(m_session.words().number(*alpha, 3)) : tr("not defined"),
                         true));
        }
    }
}

QString ReliabilityDialog::coder(Row position) const
{
    return QString::fromStdString(m_session.data().coders[m_session.data().positions.coder[position]].name);
}

void ReliabilityDialog::fillDisputes()
{
    const auto& dataset = m_session.data();
    QStringList headers{tr("Statement"), tr("Topic")};
    for (const auto& who : dataset.coders)
        headers << QString::fromStdString(who.name);
    m_disputes->setColumnCount(static_cast<int>(headers.size()));
    m_disputes->setHorizontalHeaderLabels(headers);
    m_disputes->setRowCount(static_cast<int>(m_disputed.size()));
    for (int row = 0; row < m_disputes->rowCount(); ++row) {
        const auto& unit = m_disputed[static_cast<std::size_t>(row)];
        QString what = m_session.in(dataset.actors[dataset.positions.actor[unit.first()]].name);
        if (const Row event = dataset.positions.event[unit.first()]; event != noRow) {
            const auto titles = m_session.document().eventTitles(std::span(&dataset.events.id[event], 1));
            what += QStringLiteral(" · ") + (titles ? m_session.in(titles->front()) : QString());
        }
        auto* item = makeItem(what);
        item->setToolTip(what);
        m_disputes->setItem(row, 0, item);
        m_disputes->setItem(row, 1, makeItem(m_session.in(dataset.topics[dataset.positions.topic[unit.first()]].name)));
        for (const Row position : unit.positions) {
            auto* stance = makeItem(
                QString::fromStdString(scene::stanceText(m_session.words(), dataset.positions.stance[position], 0)),
                true);
            const auto record = m_session.document().read(dataset.positions.id[position]);
            stance->setToolTip(record ? m_session.in(record->summary) : QString());
            m_disputes->setItem(row, namesBefore + static_cast<int>(dataset.positions.coder[position]), stance);
        }
    }
    m_disputes->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

Row ReliabilityDialog::chosen() const
{
    const int row = m_disputes->currentRow();
    const int coder = m_disputes->currentColumn() - namesBefore;
    if (row < 0 || row >= static_cast<int>(m_disputed.size()))
        return noRow;
    const auto& positions = m_disputed[static_cast<std::size_t>(row)].positions;
    const auto found = std::ranges::find(positions, coder,
                                         [&](Row position) { return static_cast<int>(m_session.data().positions.coder[position]); });
    return found == positions.end() ? noRow : *found;
}

void ReliabilityDialog::choose()
{
    const Row position = chosen();
    const bool writable = !m_session.document().readOnly();
    m_settle->setEnabled(position != noRow && writable);
    m_stance->setEnabled(position != noRow && writable);
    if (m_disputed.empty())
        m_summary->setText(tr("Nothing is disputed."));
    else if (position == noRow)
        m_summary->setText(tr("Choose the coding that is to stay: the cell of its coder."));
    else {
        m_stance->setValue(m_session.data().positions.stance[position]);
        const auto record = m_session.document().read(m_session.data().positions.id[position]);
        m_summary->setText(coder(position) + QStringLiteral(": ") +
                           (record ? m_session.in(record->summary) : QString()));
    }
}

void ReliabilityDialog::settle()
{
    const Row kept = chosen();
    if (kept == noRow)
        return;
    const auto& ids = m_session.data().positions.id;
    const auto unit = m_disputed[static_cast<std::size_t>(m_disputes->currentRow())];
    std::vector<PositionId> others;
    for (const Row row : unit.positions)
        if (row != kept)
            others.push_back(ids[row]);
    const PositionId keeper = ids[kept];
    const int stance = m_stance->value();
    const auto done = m_session.edit({PLENARY_TR("core", "Settle coding: %1 stays"), {coder(kept).toStdString()}}, [&](Writer& writer) {
        return settleCoding(m_session.document(), writer, keeper, others, stance);
    });
    if (!done)
        QMessageBox::warning(this, windowTitle(), QString::fromStdString(m_session.words().say(done.error())));
}

} // namespace plenary
