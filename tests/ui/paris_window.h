// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/message_bar.h"
#include "ui/session/bundled.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace plenary::test
{

/// The real window with the bundled summit in a document of its own, and what a hand does in it. `Window` opens doors
/// that the window itself keeps shut.
template <class Window = MainWindow>
class ParisWindow : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        path = file("paris.plenary");
        ASSERT_TRUE(createFromBundled(QStringLiteral("paris-2025"), path.toStdString()));
        makeWindow();
        ASSERT_TRUE(window->openDocument(path));
        settle();
    }

    void makeWindow()
    {
        window = std::make_unique<Window>();
        window->resize(1600, 1000);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }

    /// Lets queued rebuilds of the charts run.
    void settle() { QTest::qWait(40); }

    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    Session& session() { return window->session(); }
    QString message() { return window->template findChild<MessageBar*>()->text(); }

    template <class T>
    T* part(const char* name = nullptr)
    {
        return window->template findChild<T*>(QString::fromLatin1(name));
    }

    /// The first action of this text; nullptr where there is none.
    QAction* action(const QString& text)
    {
        for (auto* candidate : window->template findChildren<QAction*>())
            if (candidate->text().remove(QLatin1Char('&')) == text)
                return candidate;
        return nullptr;
    }

    std::int64_t eventKey(const char* uid)
    {
        for (const auto id : session().data().events.id)
            if (session().document().read(id)->uid == uid)
                return id.value;
        return 0;
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Window> window;
};

} // namespace plenary::test
