// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stance_view.h"

#include "ui/render/figure_maker.h"

#include <QMenu>

#include <algorithm>
#include <cmath>

namespace plenary
{

namespace
{

using scene::Target;

/// The names of the same kind as `name`, in the order shown.
std::vector<const scene::Hit*> namesLike(const scene::Scene& scene, const scene::Hit& name)
{
    std::vector<const scene::Hit*> names;
    for (const auto& hit : scene.hits)
        if (hit.target.kind == name.target.kind)
            names.push_back(&hit);
    return names;
}

std::string uidOf(const Dataset& data, const Target& target)
{
    return target.kind == Target::Kind::Topic ? data.topics[data.rowOf(TopicId{target.first})].uid
                                              : data.actors[data.rowOf(ActorId{target.first})].uid;
}

/// The actors of one column: one, or the members of a bloc shown together, which move together.
std::vector<std::string> actorsBehind(const Dataset& data, const scene::StanceOptions& options, const std::string& uid)
{
    std::vector<std::string> uids;
    const Row bloc = data.findActor(uid);
    if (std::ranges::find(options.collapsed, uid) != options.collapsed.end())
        for (const auto& chosen : options.actors)
            if (std::ranges::any_of(data.memberships, [&](const auto& membership) {
                    return data.rowOf(membership.bloc) == bloc &&
                           data.rowOf(membership.member) == data.findActor(chosen);
                }))
                uids.push_back(chosen);
    uids.push_back(uid);
    return uids;
}

} // namespace

StanceView::StanceView(Session& session, QWidget* parent)
    : ChartView(session, Change::AsOf | Change::Stances | Change::Counting, parent)
{
}

scene::ChartOptions StanceView::chartOptions() const
{
    scene::ChartOptions options;
    options.kind = session().stanceChart();
    options.stances = session().stances();
    return options;
}

scene::Scene StanceView::build(double width, double height) const
{
    return figureScene(session().context(width, height), chartOptions(), panelFrame(scene::Frame::Legend::Bottom));
}

bool StanceView::showsTime() const
{
    return session().stanceChart() == scene::ChartKind::Trend ||
           (session().stanceChart() == scene::ChartKind::Agreement &&
            session().stances().view >= scene::AgreementView::Pairs);
}

scene::TimeScale StanceView::scale() const
{
    return scene().time;
}

void StanceView::setTime(scene::Extent time)
{
    auto stances = session().stances();
    stances.trendFrom = time.from;
    stances.trendTo = std::max(time.to, time.from + 1000);
    session().setStances(session().stanceChart(), std::move(stances));
}

void StanceView::zoom(double factor, double share)
{
    setTime(scale().zoomed(factor, share));
}

bool StanceView::wheel(QPointF at, double steps)
{
    if (!showsTime() || scene().plot.width <= 0)
        return false;
    zoom(std::pow(0.8, steps), std::clamp((at.x() - scene().plot.x) / scene().plot.width, 0.0, 1.0));
    return true;
}

bool StanceView::press(QPointF at, Qt::KeyboardModifiers)
{
    m_pressedTime = {scale().from, scale().to};
    m_name.reset();
    const auto* hit = scene().hitAt({at.x(), at.y()});
    if (hit && session().stanceChart() == scene::ChartKind::Matrix &&
        (hit->target.kind == Target::Kind::Topic || hit->target.kind == Target::Kind::Actor))
        m_name = *hit;
    return false;
}

void StanceView::drag(QPointF from, QPointF to)
{
    if (m_name) {
        auto box = m_name->box;
        box.x += m_name->target.kind == Target::Kind::Actor ? to.x() - from.x() : 0;
        box.y += m_name->target.kind == Target::Kind::Topic ? to.y() - from.y() : 0;
        setRubberBand(box);
    } else if (showsTime() && scene().plot.width > 0) {
        auto pressed = scale();
        pressed.from = m_pressedTime.from;
        pressed.to = m_pressedTime.to;
        setTime(pressed.moved((from.x() - to.x()) / scene().plot.width));
    }
}

void StanceView::release(QPointF at)
{
    setRubberBand({});
    if (!m_name)
        return;
    const bool columns = m_name->target.kind == Target::Kind::Actor;
    const auto names = namesLike(scene(), *m_name);
    std::ptrdiff_t before = 0;
    std::ptrdiff_t own = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& box = names[i]->box;
        const double middle = columns ? box.x + box.width / 2 : box.y + box.height / 2;
        if (names[i]->target == m_name->target)
            own = static_cast<std::ptrdiff_t>(i);
        else if (middle < (columns ? at.x() : at.y()))
            ++before;
    }
    moveName(*m_name, before - own);
    m_name.reset();
}

/// Puts a row or column some places further, in an order that from now on is one by hand.
void StanceView::moveName(const scene::Hit& name, std::ptrdiff_t places)
{
    if (places == 0)
        return;
    auto names = namesLike(scene(), name);
    const auto own = std::ranges::find(names, name.target, [](const scene::Hit* hit) { return hit->target; });
    if (own == names.end())
        return;
    const auto to = std::clamp<std::ptrdiff_t>((own - names.begin()) + places, 0, std::ssize(names) - 1);
    const scene::Hit* moved = *own;
    names.erase(own);
    names.insert(names.begin() + to, moved);
    auto stances = session().stances();
    stances.order = scene::StanceOrder::Given;
    std::vector<std::string> uids;
    for (const auto* one : names) {
        const auto uid = uidOf(session().data(), one->target);
        if (name.target.kind == Target::Kind::Topic) {
            uids.push_back(uid);
        } else {
            const auto behind = actorsBehind(session().data(), stances, uid);
            uids.insert(uids.end(), behind.begin(), behind.end());
        }
    }
    (name.target.kind == Target::Kind::Topic ? stances.topics : stances.actors) = std::move(uids);
    session().setStances(session().stanceChart(), std::move(stances));
}

/// What was said on a topic, and how it went over time.
void StanceView::extendMenu(QMenu& menu, QPointF at)
{
    const auto* hit = scene().hitAt({at.x(), at.y()});
    const auto kind = hit ? hit->target.kind : Target::Kind::None;
    if (kind != Target::Kind::Topic && kind != Target::Kind::Cell)
        return;
    const Row topic =
        session().data().rowOf(TopicId{kind == Target::Kind::Cell ? hit->target.second : hit->target.first});
    if (topic == noRow)
        return;
    const auto& record = session().data().topics[topic];
    const auto offer = [&](scene::ChartKind chart, const QString& text) {
        if (session().stanceChart() == chart && session().stances().topic == record.uid)
            return;
        connect(menu.addAction(text), &QAction::triggered, this, [this, chart, uid = record.uid] {
            auto stances = session().stances();
            stances.topic = uid;
            session().setStances(chart, std::move(stances));
        });
    };
    const QString name = session().in(record.name);
    offer(scene::ChartKind::Statements, tr("Statements on “%1”").arg(name));
    offer(scene::ChartKind::Trend, tr("“%1” over time").arg(name));
}

bool StanceView::doubleClick(QPointF)
{
    if (!showsTime())
        return false;
    auto stances = session().stances();
    stances.trendFrom = stances.trendTo = 0;
    session().setStances(session().stanceChart(), std::move(stances));
    return true;
}

bool StanceView::key(int pressed, Qt::KeyboardModifiers modifiers)
{
    const auto* focused = focusedHit();
    if (focused && session().stanceChart() == scene::ChartKind::Matrix && (modifiers & Qt::AltModifier)) {
        const bool topic = focused->target.kind == Target::Kind::Topic;
        const int back = topic ? Qt::Key_Up : Qt::Key_Left;
        const int on = topic ? Qt::Key_Down : Qt::Key_Right;
        if ((topic || focused->target.kind == Target::Kind::Actor) && (pressed == back || pressed == on)) {
            moveName(*focused, pressed == on ? 1 : -1);
            return true;
        }
    }
    if (!showsTime())
        return false;
    const auto shown = scale();
    const Instant tenth = (shown.to - shown.from) / 10;
    switch (pressed) {
    case Qt::Key_W:
    case Qt::Key_S:
        zoom(pressed == Qt::Key_W ? 0.8 : 1.25, 0.5);
        return true;
    case Qt::Key_A:
        setTime({shown.from - tenth, shown.to - tenth});
        return true;
    case Qt::Key_D:
        setTime({shown.from + tenth, shown.to + tenth});
        return true;
    case Qt::Key_F:
        return doubleClick({});
    default:
        return false;
    }
}

} // namespace plenary
