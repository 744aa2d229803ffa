// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace plenary
{

/// A narrow bar beside a text: where in the whole of it something is coded, and where one reads. A click goes there.
class PassageBar : public QWidget
{
    Q_OBJECT

public:
    struct Mark
    {
        double from, to; ///< shares of the text
        QColor color;
    };

    explicit PassageBar(QWidget* parent = nullptr);
    void setMarks(std::vector<Mark> marks);
    void setReading(double share, const QColor& color);
    QSize sizeHint() const override { return {14, 80}; }

signals:
    void asked(double share);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::vector<Mark> m_marks;
    Mark m_reading{0, 0, {}};
};

} // namespace plenary
