// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stance_tools.h"

#include "ui/dialogs/actor_dialog.h"
#include "ui/panels/flow_layout.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace plenary
{

namespace
{

using scene::AgreementView;
using scene::ChartKind;

QComboBox* makeCombo(QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

} // namespace

StanceTools::StanceTools(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("panelTools"));
    m_row = new FlowLayout(this);
    m_row->setContentsMargins(10, 3, 8, 3);
    m_row->setSpacing(6);
    addActors(); // first, so that it never stands alone in a row of its own
    addTopics();
    addChoice(QT_TR_NOOP("Rule"), QT_TR_NOOP("How the statements made so far are combined"),
              &scene::StanceOptions::rule, [this] { return shows(ChartKind::Trend); });
    addNumber(QT_TR_NOOP("Days"), QT_TR_NOOP("How far back the moving window reaches"),
              &scene::StanceOptions::windowDays, 1, 36500, nullptr,
              [this] { return shows(ChartKind::Trend) && m_session.stances().rule == stats::TimeRule::Window; });
    addChoice(QT_TR_NOOP("Order"), QT_TR_NOOP("Order of rows and columns; drag a name to order them by hand"),
              &scene::StanceOptions::order, [this] { return shows(ChartKind::Matrix); });
    addChoice(QT_TR_NOOP("View"), QT_TR_NOOP("How agreement is drawn"), &scene::StanceOptions::view,
              [this] { return shows(ChartKind::Agreement); });
    addChoice(QT_TR_NOOP("Measure"), QT_TR_NOOP("How two actors are compared; the formula stands below the chart"),
              &scene::StanceOptions::measure, [this] {
                  return shows(ChartKind::Agreement) && m_session.stances().view != AgreementView::Polarisation;
              });
    addChoice(QT_TR_NOOP("Divided by"), QT_TR_NOOP("What congruence, conflict and subtract are divided by"),
              &scene::StanceOptions::normalisation, [this] {
                  return m_session.stances().measure >= stats::Measure::Congruence && shows(ChartKind::Agreement) &&
                         m_session.stances().view != AgreementView::Polarisation;
              });
    addChoice(QT_TR_NOOP("Counted"), QT_TR_NOOP("Whether several statements on one side of a topic count once or each"),
              &scene::StanceOptions::counting, [this] {
                  return stats::comparesSides(m_session.stances().measure) && shows(ChartKind::Agreement) &&
                         m_session.stances().view != AgreementView::Polarisation;
              });
    isRare(&scene::StanceOptions::counting);
    addChoice(
        QT_TR_NOOP("Compared"), QT_TR_NOOP("On what actors are compared: topics, or events one by one, as roll calls"),
        &scene::StanceOptions::unit,
        [this] { return shows(ChartKind::Agreement) && m_session.stances().view != AgreementView::Polarisation; });
    isRare(&scene::StanceOptions::unit);
    addThreshold();
    addNumber(QT_TR_NOOP("Coalitions"), QT_TR_NOOP("Into how many coalitions the dendrogram is cut"),
              &scene::StanceOptions::coalitions, 0, 6, QT_TR_NOOP("best"), [this] {
                  return showsAgreement({AgreementView::Matrix, AgreementView::Map, AgreementView::Network});
              });
    isRare(&scene::StanceOptions::coalitions);
    addNumber(QT_TR_NOOP("Shared"), QT_TR_NOOP("Topics that two must share to be drawn as alike or not, and to be clustered"),
              &scene::StanceOptions::minShared, 1, 999, nullptr, [this] {
                  return showsAgreement({AgreementView::Matrix, AgreementView::Map, AgreementView::Network, AgreementView::Pairs});
              });
    isRare(&scene::StanceOptions::minShared);
    addNumber(QT_TR_NOOP("Least n"), QT_TR_NOOP("Means of fewer statements are neither shown nor compared"),
              &scene::StanceOptions::minN, 1, 999, nullptr, [] { return true; });
    isRare(&scene::StanceOptions::minN);
    addGroups();
    isRare(&scene::StanceOptions::collapsed);
    addMore();
    name();
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Document) | Change::Language | Change::Stances))
            refresh();
    });
}

bool StanceTools::showsAgreement(std::initializer_list<AgreementView> views) const
{
    return shows(ChartKind::Agreement) && std::ranges::find(views, m_session.stances().view) != views.end();
}

void StanceTools::change(const std::function<void(scene::StanceOptions&)>& apply)
{
    auto options = m_session.stances();
    apply(options);
    m_session.setStances(m_session.stanceChart(), std::move(options));
}

void StanceTools::add(QWidget* widget, const char* text, const char* tip, std::function<bool()> wanted,
                      std::function<void()> refresh)
{
    auto* label = text ? new QLabel(this) : nullptr;
    if (label) {
        label->setObjectName(QStringLiteral("toolLabel"));
        label->setBuddy(widget);
        m_row->addWidget(label);
    }
    m_row->addWidget(widget);
    m_controls.push_back({widget, label, text, tip, std::move(wanted), std::move(refresh)});
}

template <class Enum>
void StanceTools::addChoice(const char* text, const char* tip, Enum scene::StanceOptions::*option,
                            std::function<bool()> wanted)
{
    auto* combo = makeCombo(this);
    connect(combo, &QComboBox::activated, this, [this, option](int index) {
        change([&](scene::StanceOptions& options) { options.*option = static_cast<Enum>(index); });
    });
    add(combo, text, tip, std::move(wanted), [this, combo, option] {
        combo->clear();
        for (const auto& name : kindNames<Enum>())
            combo->addItem(QString::fromStdString(m_session.words().say(name.label)));
        combo->setCurrentIndex(static_cast<int>(m_session.stances().*option));
    });
}

void StanceTools::addNumber(const char* text, const char* tip, int scene::StanceOptions::*option, int least, int most,
                            const char* leastText, std::function<bool()> wanted)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(leastText ? 78 : 56);
    connect(box, &QSpinBox::valueChanged, this,
            [this, option](int value) { change([&](scene::StanceOptions& options) { options.*option = value; }); });
    add(box, text, tip, std::move(wanted), [this, box, option, leastText] {
        box->setSpecialValueText(leastText ? tr(leastText) : QString());
        box->setValue(m_session.stances().*option);
    });
}

void StanceTools::addThreshold()
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(-1000, 1000);
    box->setSingleStep(0.05);
    box->setDecimals(2);
    box->setMinimumWidth(68);
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { change([&](scene::StanceOptions& options) { options.threshold = value; }); });
    add(
        box, QT_TR_NOOP("At least"), QT_TR_NOOP("Pairs below this value are not tied"),
        [this] { return showsAgreement({AgreementView::Network}); },
        [this, box] {
            box->setLocale(QLocale(m_session.language()));
            box->setValue(m_session.stances().threshold);
        });
}

void StanceTools::addTopics()
{
    auto* combo = makeCombo(this);
    combo->setMaximumWidth(260);
    connect(combo, &QComboBox::activated, this, [this, combo](int index) {
        const auto uid = combo->itemData(index).toString().toStdString();
        change([&](scene::StanceOptions& options) { options.topic = uid; });
    });
    add(
        combo, QT_TR_NOOP("Topic"), QT_TR_NOOP("The topic of the statements shown"),
        [this] { return shows(ChartKind::Trend) || shows(ChartKind::Statements); },
        [this, combo] {
            combo->clear();
            for (const auto& topic : m_session.data().topics)
                combo->addItem(m_session.in(topic.name), QString::fromStdString(topic.uid));
            if (const Row shown = scene::trendTopic(m_session.view(), m_session.stances()); shown != noRow)
                combo->setCurrentIndex(static_cast<int>(shown));
        });
}

void StanceTools::addGroups()
{
    auto* button = new QToolButton(this);
    button->setProperty("flat", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    add(
        button, nullptr, QT_TR_NOOP("Show a bloc and its members as one"),
        [this] {
            return (shows(ChartKind::Matrix) || shows(ChartKind::Agreement)) &&
                   !scene::blocsWithMembers(m_session.data()).empty();
        },
        [this, button] {
            button->setText(tr("Groups"));
            button->menu()->clear();
            const auto& dataset = m_session.data();
            for (const Row bloc : scene::blocsWithMembers(dataset)) {
                const auto uid = dataset.actors[bloc].uid;
                auto* action = button->menu()->addAction(m_session.in(dataset.actors[bloc].name));
                action->setCheckable(true);
                const auto& collapsed = m_session.stances().collapsed;
                action->setChecked(std::ranges::find(collapsed, uid) != collapsed.end());
                connect(
                    action, &QAction::toggled, this,
                    [this, uid](bool together) {
                        change([&](scene::StanceOptions& options) {
                            std::erase(options.collapsed, uid);
                            if (together)
                                options.collapsed.push_back(uid);
                        });
                        // The change fills the menu anew, and this action must live until it was handled.
                    },
                    Qt::QueuedConnection);
            }
        });
}

void StanceTools::addActors()
{
    auto* button = new QToolButton(this);
    button->setProperty("flat", true);
    connect(button, &QToolButton::clicked, this, [this] { chooseActors(m_session, this); });
    add(
        button, nullptr, QT_TR_NOOP("Choose the actors of the chart and their order"), [] { return true; },
        [button] { button->setText(tr("Actors…")); });
}

void StanceTools::addMore()
{
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("stanceMore"));
    m_more->setProperty("flat", true);
    m_more->setCheckable(true);
    connect(m_more, &QToolButton::toggled, this, &StanceTools::refresh);
    m_row->addWidget(m_more);
}

template <class Value>
void StanceTools::isRare(Value scene::StanceOptions::*option)
{
    m_controls.back().changed = [this, option] {
        return m_session.stances().*option != scene::StanceOptions{}.*option;
    };
}

bool StanceTools::isRoomy() const
{
    constexpr int letters = 90; // in a line; with less the choices would take the room of the chart
    return width() >= letters * fontMetrics().averageCharWidth();
}

void StanceTools::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (std::exchange(m_wasRoomy, isRoomy()) != isRoomy())
        refresh();
}

void StanceTools::name() const
{
    for (const Control& control : m_controls) {
        control.widget->setToolTip(tr(control.tip));
        control.widget->setAccessibleName(control.text ? tr(control.text) : tr(control.tip));
        if (control.label)
            control.label->setText(tr(control.text));
    }
    m_more->setText(m_more->isChecked() ? tr("less") : tr("more"));
    m_more->setToolTip(tr("More choices for this chart"));
    m_more->setAccessibleName(m_more->toolTip());
}

void StanceTools::refresh()
{
    name();
    if (!m_session.isOpen())
        return;
    bool anyWaits = false;
    for (const Control& control : m_controls) {
        const QSignalBlocker quiet(control.widget);
        const bool isRareNow = control.wanted() && !isRoomy() && control.changed && !control.changed() &&
                               !control.widget->hasFocus();
        anyWaits = anyWaits || isRareNow;
        const bool wanted = control.wanted() && (!isRareNow || m_more->isChecked());
        control.widget->setVisible(wanted);
        if (control.label)
            control.label->setVisible(wanted);
        if (wanted)
            control.refresh();
    }
    m_more->setVisible(anyWaits);
}

} // namespace plenary
