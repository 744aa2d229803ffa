// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace plenary
{

/// A large button with an icon, a title and a line that says more. Return presses it as the space bar does; ↑ and ↓
/// lead to the next one.
class CardButton : public QPushButton
{
    Q_OBJECT

public:
    /// A detail that is a path ends in the middle where there is too little room; another one takes a further line.
    enum class Detail { Sentence, Path };

    explicit CardButton(Detail detail, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& detail);
    void setPicture(const QIcon& icon, int size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_detail;
};

} // namespace plenary
