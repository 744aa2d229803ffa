// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the reader: what it shows.
#include "ui/reader/source_reader.h"

#include "core/base/text.h"
#include "ui/forms/record_names.h"
#include "ui/forms/record_picker.h"
#include "ui/look/announcement.h"
#include "ui/reader/coded_text.h"
#include "ui/reader/coding_strip.h"
#include "ui/reader/passage_bar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace plenary
{

namespace
{

constexpr qsizetype mostShownHere = 2;
constexpr std::size_t mostElsewhere = 200'000; ///< passages looked through for the same words

/// Where what is read is remembered, a document each.
QString memoryOf(const Session& session)
{
    return QStringLiteral("reader/") + QString::fromStdString(slug(session.document().path().string()));
}

QPushButton* button(const QString& text, const QString& tip, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

} // namespace

SourceReader::SourceReader(Session& session, QWidget* parent)
    : QWidget(parent, Qt::Window), m_session(session), m_picker(new RecordPicker(session, EntityKind::Source, 0, this)),
      m_text(new CodedText(this)), m_bar(new PassageBar(this)), m_list(new QListWidget(this)), m_keys(new QLabel(this)),
      m_place(new QLabel(this)), m_proposed(new QLabel(this)), m_said(new Announcement(this)),
      m_fromFile(button(tr("Text from a &file…"),
                        tr("Keep the text of a plain text, a web page, a .docx, an .odt or a PDF with this source"),
                        this)),
      m_paste(button(tr("&Paste the text"), tr("Keep the text of the clipboard with this source"), this)),
      m_edit(button(tr("&Edit…"), tr("Edit the record that this passage supports"), this)),
      m_delete(button(tr("&Delete"), tr("Delete the record that this passage supports"), this)),
      m_takeNearest(button(tr("&Take these words"),
                           tr("Quote the words of the text in place of those that are no longer in it"), this))
{
    setWindowTitle(tr("Read a source"));
    if (session.isOpen())
        m_document = session.today().path();
    m_strip = new CodingStrip(session, this);
    build();
    connect(&session, &Session::changed, this, &SourceReader::sessionChanged);
    connect(m_picker, &FieldEditor::edited, this, [this] {
        if (const SourceId id{m_picker->chosen().id}; id && id != source())
            read(id);
    });
    connect(m_text, &CodedText::stanceAsked, this, &SourceReader::code);
    connect(m_strip, &CodingStrip::stanceAsked, this, &SourceReader::code);
    connect(m_strip, &CodingStrip::left, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_text, &CodedText::letterAsked, this, &SourceReader::goToField);
    connect(m_text, &CodedText::proposalTaken, this, &SourceReader::takeProposal);
    connect(m_text, &CodedText::takenBack, this, &SourceReader::takeBack);
    connect(m_text, &CodedText::pasteAsked, this, &SourceReader::paste);
    connect(m_text, &CodedText::helpAsked, this, [this] { say(m_keys->text()); });
    connect(m_text, &CodedText::chosen, this, &SourceReader::showStretch);
    connect(m_bar, &PassageBar::asked, this, [this](double share) {
        const auto& all = m_text->sentences();
        if (const auto at = static_cast<qsizetype>(share * m_text->document()->characterCount()); !all.empty())
            m_text->choose(
                *std::prev(std::max(std::next(all.begin()), std::ranges::upper_bound(all, at, {}, &Stretch::from))));
    });
    connect(m_fromFile, &QPushButton::clicked, this, &SourceReader::askForFile);
    connect(m_paste, &QPushButton::clicked, this, &SourceReader::paste);
    connect(m_list, &QListWidget::currentRowChanged, this, &SourceReader::goToPassage);
    connect(m_list, &QListWidget::itemActivated, this, &SourceReader::editPassage);
    connect(m_edit, &QPushButton::clicked, this, &SourceReader::editPassage);
    connect(m_delete, &QPushButton::clicked, this, &SourceReader::deletePassage);
    connect(m_takeNearest, &QPushButton::clicked, this, &SourceReader::takeNearest);
    new QShortcut(QKeySequence::Undo, this, [this] { takeBack(); });
    new QShortcut(QKeySequence::Close, this, [this] { close(); });
    new QShortcut(QKeySequence::HelpContents, this, [this] { say(m_keys->text()); });
    new QShortcut(QKeySequence::Quit, this, [] { QApplication::closeAllWindows(); });
}

SourceReader::~SourceReader() = default;

void SourceReader::addTop(QBoxLayout& layout)
{
    auto* top = new QHBoxLayout;
    auto* name = new QLabel(tr("&Source"), this);
    name->setBuddy(m_picker);
    m_picker->setNames(tr("Source"), tr("What is read"));
    top->addWidget(name);
    top->addWidget(m_picker, 1);
    top->addWidget(m_fromFile);
    top->addWidget(m_paste);
    auto* closing = button(tr("&Close"), tr("Close the reader; all that was coded is in the document"), this);
    connect(closing, &QPushButton::clicked, this, &QWidget::close);
    top->addWidget(closing);
    layout.addLayout(top);
}

QWidget* SourceReader::makeList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* name = new QLabel(tr("&Coded in this source"), side);
    name->setBuddy(m_list);
    m_list->setAccessibleName(tr("Coded in this source"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setSpacing(2);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // a passage can be taller than the list
    auto* buttons = new QHBoxLayout;
    for (auto* made : {m_takeNearest, m_edit, m_delete})
        buttons->addWidget(made);
    layout->addWidget(name);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return side;
}

void SourceReader::build()
{
    auto* layout = new QVBoxLayout(this);
    addTop(*layout);
    layout->addWidget(m_strip);
    auto* reading = new QWidget(this);
    auto* row = new QHBoxLayout(reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    auto* parts = new QSplitter(this);
    parts->addWidget(reading);
    parts->addWidget(makeList());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    layout->addWidget(parts, 1);
    m_proposed->setTextFormat(Qt::PlainText);
    m_proposed->setWordWrap(true);
    auto* state = new QHBoxLayout;
    state->addWidget(m_place);
    state->addWidget(m_said, 1);
    layout->addWidget(m_proposed);
    layout->addLayout(state);
    layout->addWidget(m_keys);
    m_text->setAccessibleName(tr("Text of the source"));
    m_keys->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_proposed->hide();
    m_keys->setText(
        tr("↓ ↑ sentence · Shift+↓ longer · Ctrl+← → end by a word · 1 … 5 stance −2 … +2 · A speaker · T topic · "
           "F firmness · B basis · N note · E event · Enter takes over · Backspace takes back"));
    resize(1180, 700);
    m_text->setFocus();
}

void SourceReader::read(SourceId id)
{
    if (!m_session.isOpen())
        return;
    QSettings settings;
    const QString memory = memoryOf(m_session);
    if (!id) {
        const auto last =
            m_session.document().find(EntityKind::Source, settings.value(memory).toString().toStdString());
        id = SourceId{last.value_or(0)};
    }
    m_source.reset();
    m_textHash.clear();
    m_done.clear();
    if (auto source = id ? m_session.document().read(id) : fail(Errc::NotFound, {}); source) {
        m_source = std::move(*source);
        settings.setValue(memory, QString::fromStdString(m_source->uid));
        m_strip->setSource(*m_source);
    } else if (id)
        m_session.tell(source.error());
    if (m_picker->chosen().id != source().value)
        m_picker->choose(source().value);
    findElsewhere();
    refreshText();
    if (m_source)
        m_text->setFocus();
    else
        m_picker->setFocus();
}

/// What the words of other sources stand for, to be proposed.
void SourceReader::findElsewhere()
{
    m_elsewhere.clear();
    std::size_t count = 0;
    const auto done = m_session.document().forEach<Passage>([&](const Passage& passage) -> Result<> {
        if (++count > mostElsewhere)
            return fail(Errc::Cancelled, {});
        if (passage.source != source() && !passage.fragment.empty())
            m_elsewhere[folded(passage.fragment)].push_back(passage.id);
        return {};
    });
    if (!done && done.error().code != Errc::Cancelled)
        m_session.tell(done.error());
}

void SourceReader::sessionChanged(Changes changes)
{
    if (changes & Change::Theme)
        m_strip->applyTheme();
    if (!(changes & (Changes(Change::Document) | Change::History | Change::Theme)))
        return;
    if (!isOfPresentDocument()) {
        close();
        deleteLater(); // keys mean nothing in another document
        return;
    }
    if (m_source) {
        auto read = m_session.document().read(m_source->id);
        if (!read || read->uid != m_source->uid) // another document, or the source is gone
            return this->read({});
        m_source = std::move(*read);
    }
    if (m_source && m_source->text.text != m_textHash)
        return refreshText();
    refreshPassages();
}

/// Shows the text of the source, if it is another one.
void SourceReader::refreshText()
{
    m_textHash = m_source ? m_source->text.text : std::string();
    const auto text = m_source ? textOf(m_session.document(), *m_source) : Result<std::string>();
    if (!text)
        m_session.tell(text.error());
    const std::string words = text.value_or(std::string());
    const QString shown = shownText(QString::fromStdString(words));
    m_finder = std::make_unique<PassageFinder>(words);
    m_places = std::make_unique<CharacterPlaces>(shown);
    m_text->setPlaceholderText(
        !m_source ? tr("Choose the source that is read, or add it with +.")
                  : tr("This source has no text yet: paste what was read (Ctrl+V), or take it from a plain "
                       "text, a web page, a .docx, an .odt or a PDF."));
    m_text->setText(shown);
    refreshPassages();
}

void SourceReader::refreshPassages()
{
    m_coded.clear();
    if (m_source && m_finder->size() > 0) {
        if (auto coded = codedPassages(m_session, m_source->id, *m_finder))
            m_coded = std::move(*coded);
        else
            m_session.tell(coded.error());
    }
    std::vector<Highlight> highlights;
    std::vector<PassageBar::Mark> marks;
    const auto color = [&](scene::Tone first, int stance) {
        return m_session.theme().color(static_cast<scene::Tone>(static_cast<int>(first) + stance + 2));
    };
    const double whole = std::max(1, m_text->document()->characterCount());
    for (const auto& coded : m_coded) {
        if (!coded.place)
            continue;
        const Stretch at{m_places->units(coded.place->from), m_places->units(coded.place->to)};
        const QColor ground = coded.stance ? color(scene::Tone::StanceM2, *coded.stance)
                                           : m_session.theme().color(scene::Tone::AccentSoft);
        const QColor ink =
            coded.stance ? color(scene::Tone::StanceInkM2, *coded.stance) : m_session.theme().color(scene::Tone::Ink);
        highlights.push_back({at, ground, ink});
        marks.push_back({static_cast<double>(at.from) / whole, static_cast<double>(at.to) / whole, ground});
    }
    m_text->setHighlights(highlights);
    m_bar->setMarks(std::move(marks));
    listPassages();
    showStretch();
}

/// “+1 India, Safety” of a statement, else the name of the record.
QString SourceReader::shortName(const CodedPassage& coded) const
{
    const auto position =
        coded.stance ? m_session.document().read(PositionId{coded.record.id}) : fail(Errc::NotFound, {});
    if (!position)
        return recordName(m_session, coded.record);
    return tr("%1 %2, %3")
        .arg(QString::fromStdString(m_session.words().signedNumber(*coded.stance, 0)),
             recordName(m_session, Ref{EntityKind::Actor, position->actor.value}),
             recordName(m_session, Ref{EntityKind::Topic, position->topic.value}));
}

QString SourceReader::nameOf(const CodedPassage& coded) const
{
    QString name = tr("%1 – “%2”").arg(shortName(coded), QString::fromStdString(coded.passage.fragment));
    if (coded.place)
        return name;
    name.prepend(tr("Not in the text: "));
    if (const auto near = m_finder->nearest(coded.passage.fragment))
        name += QLatin1Char('\n') + tr("Nearest: “%1”").arg(QString::fromStdString(m_finder->words(*near)));
    return name;
}

void SourceReader::listPassages()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const auto& coded : m_coded)
        m_list->addItem(nameOf(coded));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    refreshControls();
}

void SourceReader::refreshControls()
{
    const bool canEdit = m_session.canEdit();
    const auto* chosen = chosenPassage();
    m_fromFile->setEnabled(canEdit && m_source);
    m_paste->setEnabled(canEdit && m_source);
    m_strip->setCanCode(canEdit && m_source && m_finder->size() > 0);
    m_edit->setEnabled(canEdit && chosen);
    m_delete->setEnabled(canEdit && chosen);
    m_takeNearest->setEnabled(canEdit && chosen && !chosen->place && m_finder->nearest(chosen->passage.fragment));
}

/// Says where one reads, and what the same words stand for elsewhere.
void SourceReader::showStretch()
{
    const auto number = m_text->sentenceNumber();
    QString words =
        number == 0
            ? QString()
            : tr("Sentence %1 of %2").arg(QLocale().toString(number), QLocale().toString(m_text->sentences().size()));
    const Stretch now = m_text->current();
    QStringList coded;
    for (const auto& one : m_coded)
        if (one.stance && one.place && m_places->units(one.place->from) < now.to &&
            m_places->units(one.place->to) > now.from)
            coded << shortName(one);
    const auto beyond = coded.size() - mostShownHere;
    if (!coded.isEmpty())
        words += QStringLiteral(" · ") + tr("coded: %1").arg(coded.mid(0, mostShownHere).join(QStringLiteral(" · ")));
    if (beyond > 0)
        words += QLatin1Char(' ') + tr("and %n more", nullptr, static_cast<int>(beyond));
    m_place->setText(words);
    m_bar->setReading(static_cast<double>(m_text->current().from) / std::max(1, m_text->document()->characterCount()),
                      m_session.theme().color(scene::Tone::Ink));
    findProposal();
}

void SourceReader::findProposal()
{
    m_proposal.reset();
    m_proposed->clear();
    m_proposed->hide();
    const auto words = quotation();
    const auto known = words ? m_elsewhere.find(folded(words->words)) : m_elsewhere.end();
    if (known == m_elsewhere.end())
        return;
    for (const PassageId id : known->second) {
        const auto passage = m_session.document().read(id);
        const auto citations =
            passage ? m_session.document().citations(passage->source) : Result<std::vector<Citation>>();
        for (const auto& citation : citations.value_or(std::vector<Citation>())) {
            if (citation.fragment != passage->fragment || citation.record.kind != EntityKind::Position)
                continue;
            if (auto position = m_session.document().read(PositionId{citation.record.id})) {
                m_proposed->setText(tr("The same words stand elsewhere for: %1. Enter takes it over.")
                                        .arg(shortName({citation.record, {}, {}, position->stance})));
                m_proposed->show();
                m_proposal = std::move(*position);
                return;
            }
        }
    }
}

const CodedPassage* SourceReader::chosenPassage() const
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return m_list->currentRow() >= 0 && row < m_coded.size() ? &m_coded[row] : nullptr;
}

std::optional<Quotation> SourceReader::quotation() const
{
    const Stretch at = m_text->current();
    if (!m_finder || at.size() <= 0)
        return std::nullopt;
    const Place place{m_places->characters(at.from), m_places->characters(at.to)};
    return Quotation{m_finder->words(place), place};
}

} // namespace plenary
