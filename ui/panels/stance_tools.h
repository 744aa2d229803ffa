// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace plenary
{

class FlowLayout;

/// The row of choices above a chart of stances: those that concern the chart shown. Shows the session's options and
/// changes them; keeps none of its own. Where the panel is narrow, those that are rarely changed wait behind “more”, unless
/// they are not as usual.
class StanceTools : public QWidget
{
    Q_OBJECT

public:
    explicit StanceTools(Session& session, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Control
    {
        QWidget* widget;
        QLabel* label;
        const char* text; ///< before it
        const char* tip;
        std::function<bool()> wanted;
        std::function<void()> refresh; ///< its texts and value
        std::function<bool()> changed = {}; ///< of one that is rarely changed: whether it is not as usual
    };

    template <class Enum>
    void addChoice(const char* text, const char* tip, Enum scene::StanceOptions::*option, std::function<bool()> wanted);
    void addNumber(const char* text, const char* tip, int scene::StanceOptions::*option, int least, int most,
                   const char* leastText, std::function<bool()> wanted);
    void addTopics();
    void addThreshold();
    void addGroups();
    void addActors();
    void addMore();
    /// The control added last is rarely changed.
    template <class Value>
    void isRare(Value scene::StanceOptions::*option);
    bool isRoomy() const;
    void add(QWidget* widget, const char* text, const char* tip, std::function<bool()> wanted,
             std::function<void()> refresh);
    void refresh();
    /// Names do not wait for a document.
    void name() const;
    void change(const std::function<void(scene::StanceOptions&)>& apply);
    bool shows(scene::ChartKind kind) const { return m_session.stanceChart() == kind; }
    bool showsAgreement(std::initializer_list<scene::AgreementView> views) const;

    Session& m_session;
    FlowLayout* m_row;
    QToolButton* m_more = nullptr;
    bool m_wasRoomy = false;
    std::vector<Control> m_controls;
};

} // namespace plenary
