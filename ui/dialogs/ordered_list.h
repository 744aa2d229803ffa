// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QListWidget;

namespace plenary
{

/// Names to tick and to put in order, by dragging, by buttons or by keyboard.
class OrderedList : public QWidget
{
    Q_OBJECT

public:
    /// `name`: what a screen reader calls the list.
    explicit OrderedList(const QString& name, QWidget* parent = nullptr);

    void add(const QString& text, const std::string& id, bool ticked);
    /// Ids in the order of the list: of all, of those ticked, of those not.
    std::vector<std::string> all() const;
    std::vector<std::string> ticked() const { return where(true); }
    std::vector<std::string> unticked() const { return where(false); }
    /// Shows only names that contain `text`, accents and case aside.
    void find(const QString& text);

signals:
    void changed();

private:
    std::vector<std::string> where(bool ticked) const;
    void moveCurrent(int step);

    QListWidget* m_list;
};

} // namespace plenary
