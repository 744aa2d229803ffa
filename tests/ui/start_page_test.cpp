// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a document: a start page, nothing empty and nameless, and ways to a document.
#include "tests/support/core.h"
#include "tests/ui/paris_window.h"
#include "ui/panels/card_button.h"
#include "ui/window/document_actions.h"
#include "ui/window/recent_documents.h"
#include "ui/window/start_page.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStandardPaths>
#include <QToolBar>
#include <QToolButton>

using namespace plenary;

namespace
{

QString nameOf(QWidget* widget)
{
    auto* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

class StartPageTest : public test::ParisWindow<>
{
protected:
    /// A window as it is started, without a document.
    void SetUp() override
    {
        QSettings().clear();
        path = file("paris.plenary");
        ASSERT_TRUE(createFromBundled(QStringLiteral("paris-2025"), path.toStdString()));
        makeWindow();
    }

    StartPage* page() { return part<StartPage>(); }
    CardButton* card(const QString& title)
    {
        for (auto* candidate : page()->findChildren<CardButton*>())
            if (candidate->accessibleName() == title)
                return candidate;
        return nullptr;
    }
    bool toolsAreSeen()
    {
        bool seen = part<QToolBar>("tools")->isVisible();
        for (auto* dock : window->findChildren<QDockWidget*>())
            seen |= dock->isVisible();
        return seen;
    }
    void speak(const char* code)
    {
        auto* language = part<QComboBox>("language");
        language->setCurrentIndex(language->findData(QLatin1String(code)));
        emit language->activated(language->currentIndex());
        settle();
    }
    void expectNames(const char* when)
    {
        for (auto* widget : window->findChildren<QWidget*>()) {
            const bool asks =
                qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractButton*>(widget) ||
                qobject_cast<QAbstractSpinBox*>(widget) ||
                (qobject_cast<QLineEdit*>(widget) && !qobject_cast<QAbstractSpinBox*>(widget->parentWidget()));
            const bool own = !widget->objectName().startsWith(QStringLiteral("qt_"));
            const bool combo = qobject_cast<QComboBox*>(widget);
            if (own && asks && (widget->isVisible() || combo)) {
                EXPECT_FALSE(nameOf(widget).isEmpty())
                    << when << ": " << widget->metaObject()->className() << " " << widget->objectName().toStdString()
                    << " in " << widget->parentWidget()->metaObject()->className();
            }
        }
    }
};

TEST_F(StartPageTest, TheWindowBeginsWithIt)
{
    EXPECT_TRUE(page()->isVisible());
    EXPECT_FALSE(toolsAreSeen());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Plenary"));
    for (const char* title : {"Paris AI Action Summit", "Open a document…", "New summit…"})
        EXPECT_NE(card(QString::fromUtf8(title)), nullptr) << title;
    for (const char* text : {"Close", "Save a copy as…", "Undo", "Add event…", "Export…", "Go to date…", "Play",
                             "Stance matrix", "Save view…", "Print…"})
        EXPECT_FALSE(action(QString::fromUtf8(text))->isEnabled()) << text;
    for (const char* text : {"New summit…", "Open…", "Dark theme", "Keyboard", "Quit"})
        EXPECT_TRUE(action(QString::fromUtf8(text))->isEnabled()) << text;
    for (auto* menu : window->menuBar()->actions()) {
        const auto text = menu->text().remove(u'&');
        EXPECT_EQ(menu->isEnabled(),
                  text == QLatin1String("File") || text == QLatin1String("View") || text == QLatin1String("Help"))
            << text.toStdString();
    }
}

TEST_F(StartPageTest, EveryControlHasANameWithAndWithoutADocument)
{
    expectNames("start page");
    ASSERT_TRUE(window->openDocument(path));
    settle();
    expectNames("document");
    action(QStringLiteral("Close"))->trigger();
    speak("fr");
    expectNames("French");
}

TEST_F(StartPageTest, ADocumentTakesItsPlaceAndClosingBringsItBack)
{
    ASSERT_TRUE(window->openDocument(path));
    settle();
    EXPECT_FALSE(page()->isVisible());
    EXPECT_TRUE(toolsAreSeen());
    const int width = part<QDockWidget>("filter")->width();
    ASSERT_TRUE(action(QStringLiteral("Close"))->isEnabled());
    action(QStringLiteral("Close"))->trigger();
    settle();
    EXPECT_TRUE(page()->isVisible());
    EXPECT_FALSE(toolsAreSeen());
    EXPECT_FALSE(session().isOpen());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Plenary"));
    ASSERT_TRUE(window->openDocument(path));
    settle();
    EXPECT_TRUE(part<QToolBar>("tools")->isVisible());
    EXPECT_EQ(part<QDockWidget>("filter")->width(), width);
}

TEST_F(StartPageTest, WhatWasPutAwayStaysAway)
{
    ASSERT_TRUE(window->openDocument(path));
    part<QDockWidget>("filter")->hide();
    session().close();
    ASSERT_TRUE(window->openDocument(path));
    EXPECT_FALSE(part<QDockWidget>("filter")->isVisible());
    EXPECT_TRUE(part<QDockWidget>("inspector")->isVisible());
    session().close();
    window->close();
    window.reset();
    makeWindow();
    ASSERT_TRUE(window->openDocument(path));
    EXPECT_FALSE(part<QDockWidget>("filter")->isVisible());
    EXPECT_TRUE(part<QDockWidget>("inspector")->isVisible());
}

TEST_F(StartPageTest, ADocumentThatCannotBeOpenedIsSaidOnIt)
{
    EXPECT_FALSE(window->openDocument(file("none.plenary")));
    EXPECT_TRUE(page()->isVisible());
    EXPECT_TRUE(part<MessageBar>()->isVisible());
    EXPECT_TRUE(message().contains(QStringLiteral("none.plenary"))) << message().toStdString();
    EXPECT_FALSE(window->openPath(file("figure.svg")));
    EXPECT_TRUE(message().contains(QStringLiteral("open that document first"))) << message().toStdString();
}

TEST_F(StartPageTest, RecentDocumentsAreListedOpenedAndRemoved)
{
    ASSERT_TRUE(window->openDocument(path));
    const QString other = file("other.plenary");
    ASSERT_TRUE(session().document().copyTo(other.toStdString()));
    ASSERT_TRUE(window->openDocument(other));
    ASSERT_TRUE(window->openDocument(path));
    session().close();
    ASSERT_EQ(recentDocuments().size(), 2U);
    EXPECT_EQ(recentDocuments().front().path, path);
    settle();
    const auto recents = [&] {
        QStringList paths;
        for (auto* candidate : page()->findChildren<CardButton*>())
            if (const auto at = candidate->property("path").toString(); !at.isEmpty())
                paths << at;
        return paths;
    };
    const auto recent = [&](const QString& at) -> CardButton* {
        for (auto* candidate : page()->findChildren<CardButton*>())
            if (candidate->property("path").toString() == at)
                return candidate;
        return nullptr;
    };
    EXPECT_EQ(recents(), QStringList({path, other}));
    EXPECT_GE(recent(path)->height(), recent(path)->sizeHint().height()) << "its lines have room";
    EXPECT_GT(recent(path)->sizeHint().height(), 2 * recent(path)->fontMetrics().height());
    // One that is missing says so when it is chosen, and can be taken from the list.
    ASSERT_TRUE(QFile::remove(other));
    QTest::keyClick(recent(other), Qt::Key_Return);
    settle();
    EXPECT_TRUE(message().contains(QStringLiteral("There is no file"))) << message().toStdString();
    ASSERT_NE(recent(other), nullptr);
    QTest::keyClick(recent(other), Qt::Key_Delete);
    settle();
    EXPECT_EQ(recents(), QStringList({path}));
    QTest::mouseClick(recent(path), Qt::LeftButton);
    settle();
    EXPECT_TRUE(session().isOpen());
    EXPECT_EQ(QString::fromStdString(session().document().path().string()), path);
    session().close();
    settle();
    for (auto* button : page()->findChildren<QToolButton*>())
        button->click();
    settle();
    EXPECT_TRUE(recents().isEmpty());
    EXPECT_TRUE(recentDocuments().empty());
}

TEST_F(StartPageTest, TheListKeepsTheLatestFew)
{
    for (int i = 0; i < 20; ++i)
        rememberDocument({QStringLiteral("/nowhere/%1.plenary").arg(i % 12), QStringLiteral("Summit %1").arg(i)});
    const auto documents = recentDocuments();
    ASSERT_EQ(documents.size(), 8U);
    EXPECT_EQ(documents.front().path, QStringLiteral("/nowhere/7.plenary"));
    EXPECT_EQ(documents.front().title, QStringLiteral("Summit 19"));
}

TEST_F(StartPageTest, ANewCopyOfTheBundledSummitIsOpen)
{
    auto* documents = window->findChild<DocumentActions*>();
    ASSERT_TRUE(documents->makeBundled(file("Fresh")));
    EXPECT_TRUE(session().isOpen());
    EXPECT_GT(session().data().events.size(), 0U);
    EXPECT_TRUE(session().canEdit());
    const auto open = session().document().path();
    settle();
    EXPECT_FALSE(documents->makeBundled(path)) << "a file is never replaced";
    EXPECT_TRUE(message().contains(QStringLiteral("exists already"))) << message().toStdString();
    EXPECT_EQ(session().document().path(), open) << "and what is open stays";
}

TEST_F(StartPageTest, TheBundledSummitIsOneKeyAway)
{
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                  QStringLiteral("/paris-2025.plenary"));
    auto* bundled = card(QStringLiteral("Paris AI Action Summit"));
    EXPECT_TRUE(bundled->hasFocus()) << "the first thing the keyboard is at";
    QTest::keyClick(bundled, Qt::Key_Return);
    settle();
    EXPECT_TRUE(session().isOpen());
    EXPECT_EQ(session().data().events.size(), test::parisEvents());
}

TEST_F(StartPageTest, SpeaksFrenchAndIsPaintedInBothThemes)
{
    speak("fr");
    EXPECT_NE(card(QStringLiteral("Nouveau sommet…")), nullptr);
    EXPECT_EQ(action(QStringLiteral("Fermer"))->isEnabled(), false);
    for (const auto kind : {Theme::Kind::Dark, Theme::Kind::Light}) {
        session().setTheme(kind);
        settle();
        const QImage picture = window->grab().toImage();
        EXPECT_EQ(picture.pixelColor(20, picture.height() / 2).lightness() < 100, kind == Theme::Kind::Dark);
    }
    speak("en");
}

TEST_F(StartPageTest, ANarrowWindowPutsOneColumnBelowTheOther)
{
    auto* open = card(QStringLiteral("Open a document…"));
    window->resize(1300, 800);
    settle();
    EXPECT_LT(open->mapTo(page(), QPoint(open->width(), 0)).x(), page()->width() * 0.6);
    window->resize(560, 700);
    settle();
    EXPECT_GT(open->width(), page()->width() * 0.75);
}

} // namespace
