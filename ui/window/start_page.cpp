// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start_page.h"

#include "ui/look/style.h"
#include "ui/panels/card_button.h"
#include "ui/window/recent_documents.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace plenary
{

namespace
{

constexpr int widest = 860;
/// Narrower pages have their two columns one above the other.
constexpr int narrow = 700;
constexpr int pictureSize = 24;
constexpr auto pathProperty = "path";

QLabel* makeLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StartPage::StartPage(Session& session, Doors doors, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_doors(std::move(doors))
{
    setObjectName(QStringLiteral("startPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("startPaper"));
    m_startTitle = makeLabel("startHeading", page);
    m_recentTitle = makeLabel("startHeading", page);
    m_hint = makeLabel("startHint", page);
    auto* ways = new QVBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_startTitle);
    m_bundled = addCard(ways, m_doors.bundled);
    m_open = addCard(ways, m_doors.open);
    m_create = addCard(ways, m_doors.create);
    ways->addStretch(1);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    auto* known = new QVBoxLayout;
    known->setSpacing(8);
    known->addWidget(m_recentTitle);
    known->addLayout(m_recent);
    known->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(40);
    m_columns->addLayout(ways, 1);
    m_columns->addLayout(known, 1);
    auto* column = new QWidget(page);
    column->setMaximumWidth(widest);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(28);
    rows->addWidget(makeHeader());
    rows->addLayout(m_columns);
    rows->addWidget(m_hint);
    auto* sides = new QHBoxLayout;
    sides->addStretch(1);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    auto* paper = new QVBoxLayout(page);
    paper->addStretch(2);
    paper->addLayout(sides);
    paper->addStretch(3);
    setWidget(page);
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (changes & Change::Theme)
            applyTheme();
        if (changes & Change::Language)
            retranslate();
    });
    applyTheme();
    retranslate();
}

QWidget* StartPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* picture = new QLabel(header);
    picture->setPixmap(programIcon().pixmap(56, 56));
    auto* title = makeLabel("startTitle", header);
    title->setText(QStringLiteral("Plenary"));
    m_slogan = makeLabel("startSlogan", header);
    m_slogan->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(m_slogan);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(picture);
    row->addLayout(texts, 1);
    return header;
}

CardButton* StartPage::addCard(QVBoxLayout* column, std::function<void()> act)
{
    auto* card = new CardButton(CardButton::Detail::Sentence, this);
    connect(card, &QPushButton::clicked, this, std::move(act));
    column->addWidget(card);
    return card;
}

void StartPage::addRecent(const QString& path, const QString& title)
{
    auto* row = new QWidget(this);
    auto* card = new CardButton(CardButton::Detail::Path, row);
    card->setProperty("flat", true);
    card->setProperty(pathProperty, path);
    const QString name = path.section(u'/', -1);
    card->setTexts(title.isEmpty() ? name : title, name + QStringLiteral(" — ") + shortFolder(path));
    card->setToolTip(path);
    card->installEventFilter(this);
    auto* remove = new QToolButton(row);
    remove->setProperty("flat", true);
    remove->setIcon(icon("close", m_session.theme()));
    remove->setToolTip(tr("Remove from this list; the file stays"));
    remove->setAccessibleName(tr("Remove %1 from this list").arg(name));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(card, 1);
    line->addWidget(remove);
    row->setMinimumHeight(card->sizeHint().height()); // the least height of buttons in the style sheet is one of text
    // Not from inside a click on what it takes away.
    connect(
        card, &QPushButton::clicked, this, [this, path] { m_doors.recent(path); }, Qt::QueuedConnection);
    connect(
        remove, &QToolButton::clicked, this, [this, path] { forget(path); }, Qt::QueuedConnection);
    m_recent->addWidget(row);
}

void StartPage::forget(const QString& path)
{
    forgetDocument(path);
    refreshRecent();
    const auto* first = m_recent->itemAt(0);
    auto* card = first && first->widget() ? first->widget()->findChild<CardButton*>() : nullptr;
    (card ? card : m_open)->setFocus(Qt::OtherFocusReason);
}

void StartPage::refreshRecent()
{
    while (auto* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& [path, title] : recentDocuments())
        addRecent(path, title);
    if (m_recent->count() > 0)
        return;
    auto* none = makeLabel("startHint", this);
    none->setText(tr("Documents that you open are listed here."));
    none->setWordWrap(true);
    m_recent->addWidget(none);
}

void StartPage::retranslate()
{
    widget()->setAccessibleName(tr("Start"));
    m_slogan->setText(tr("Who stood where, when, and the proof behind it"));
    m_startTitle->setText(tr("Start"));
    m_recentTitle->setText(tr("Recent documents"));
    m_hint->setText(tr("A document can also be dropped on this window."));
    m_bundled->setTexts(tr("Paris AI Action Summit"),
                        tr("The bundled summit of 10–11 February 2025, in a copy of your own"));
    m_open->setTexts(tr("Open a document…"), tr("A .plenary file of yours, or one that you were given"));
    m_create->setTexts(tr("New summit…"),
                       tr("Your own: its dates and, if you like, the states, blocs and topics to begin with"));
    refreshRecent();
}

void StartPage::applyTheme()
{
    m_bundled->setPicture(icon("summit", m_session.theme()), pictureSize);
    m_open->setPicture(icon("folder", m_session.theme()), pictureSize);
    m_create->setPicture(icon("document-new", m_session.theme()), pictureSize);
    refreshRecent();
}

void StartPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_columns->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StartPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    refreshRecent();
    m_bundled->setFocus(Qt::OtherFocusReason);
}

bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool removes = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    if (!removes)
        return QScrollArea::eventFilter(watched, event);
    QMetaObject::invokeMethod(
        this, [this, path = watched->property(pathProperty).toString()] { forget(path); }, Qt::QueuedConnection);
    return true;
}

} // namespace plenary
