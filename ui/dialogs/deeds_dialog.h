// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QTextBrowser;

namespace plenary::scene
{
struct Deed;
}

namespace plenary
{

/// Words and deeds: the statements that go against what their actor signed, refused, gave or said before, each with the
/// passages of both sides. Links select the record in the window.
class DeedsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DeedsDialog(Session& session, QWidget* parent = nullptr);

    QTextBrowser* text() const { return m_text; }

private:
    void refresh();
    QString side(const QString& head, Ref record) const;
    QString actSide(const scene::View& view, const scene::Deed& deed) const;
    QString sumSide(const scene::View& view, const scene::Deed& deed) const;

    Session& m_session;
    QTextBrowser* m_text;
};

} // namespace plenary
