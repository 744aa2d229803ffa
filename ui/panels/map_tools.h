// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace plenary
{

class FlowLayout;

/// The row of choices above the map: text, what colours say, projection or region, search, and a menu with the rest.
/// Shows the session's options and changes them; keeps none of its own.
class MapTools : public QWidget
{
    Q_OBJECT

public:
    explicit MapTools(Session& session, QWidget* parent = nullptr);

    /// Selects the state meant by a name in English or French or by a code, and brings it into the middle.
    void find(const QString& text);

private:
    QComboBox* addCombo(const char* name, int width, const std::function<void(int)>& choose);
    void change(const std::function<void(scene::MapOptions&)>& apply);
    void refresh();
    void name();
    void refreshSubject();
    void refreshCompletion();
    void fillMenu();
    void addSwitch(const QString& text, bool scene::MapOptions::*option);
    void chooseView(int index);
    void chooseBeside();

    Session& m_session;
    FlowLayout* m_row;
    QComboBox *m_instrument, *m_colour, *m_subject, *m_view;
    QLineEdit* m_search;
    QToolButton* m_more;
};

} // namespace plenary
