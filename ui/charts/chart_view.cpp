// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/narrowing.h"
#include "ui/charts/scene_layer.h"
#include "ui/charts/table_twin.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QToolTip>

#include <cmath>

namespace plenary
{

namespace
{

constexpr std::size_t noFocus = static_cast<std::size_t>(-1);
constexpr double clickSlop = 4;

scene::Point toPoint(QPointF p)
{
    return {p.x(), p.y()};
}

/// In a new picture, the place that stands for what another one stood for: the nearest, where several do.
std::size_t placeLike(const scene::Hit& old, const std::vector<scene::Hit>& hits)
{
    std::size_t best = noFocus;
    double least = 0;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (hits[i].target != old.target || hits[i].lane != old.lane)
            continue;
        const double away = std::abs(hits[i].box.x - old.box.x) + std::abs(hits[i].box.y - old.box.y);
        if (best == noFocus || away < least) {
            best = i;
            least = away;
        }
    }
    return best;
}

} // namespace

ChartView::ChartView(Session& session, Changes dependsOn, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_dependsOn(dependsOn | Change::Document | Change::Filter | Change::Language | Change::Theme | Change::Selection),
      m_stack(new QStackedLayout(this)), m_plot(new QCustomPlot(this)), m_table(new TableTwin(this)), m_focus(noFocus)
{
    m_plot->plotLayout()->clear();
    m_plot->setObjectName(QStringLiteral("chart"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    setMinimumSize(120, 60);
    makeLayers();
    connect(&session, &Session::changed, this, &ChartView::sessionChanged);
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] {
        if (m_frame.isValid())
            painted(m_frame);
        m_frame.invalidate();
    });
    connect(m_table, &TableTwin::activated, this, [this](std::size_t hit) {
        if (hit < m_scene.hits.size())
            m_session.select(m_scene.hits[hit].target);
    });
}

ChartView::~ChartView()
{
    m_plot->removeEventFilter(this);
}

void ChartView::makeLayers()
{
    for (std::size_t i = 0; i < scene::layerCount; ++i) {
        const QString name = QStringLiteral("scene-%1").arg(i);
        m_plot->addLayer(name);
        new SceneLayer(m_plot, name, static_cast<scene::Layer>(i), m_scene, m_session.theme());
    }
    // The pointer has a buffer of its own: hovering repaints nothing else.
    m_plot->addLayer(QStringLiteral("pointer"));
    m_plot->layer(QStringLiteral("pointer"))->setMode(QCPLayer::lmBuffered);
    new SceneLayer(m_plot, QStringLiteral("pointer"), scene::Layer::Overlay, m_pointer, m_session.theme());
}

void ChartView::sessionChanged(Changes changes)
{
    if (changes & m_dependsOn)
        rebuildSoon();
}

void ChartView::rebuildSoon()
{
    m_stale = true;
    if (m_scheduled || !isVisible())
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, &ChartView::rebuild);
}

void ChartView::rebuild()
{
    m_scheduled = false;
    if (!m_session.isOpen() || !isVisible() || width() < 20 || height() < 20)
        return;
    m_stale = false;
    m_hovered = nullptr;
    m_frame.start();
    const auto* focused = focusedHit();
    const auto before = focused ? std::optional(*focused) : std::nullopt;
    m_scene = build(m_plot->width(), m_plot->height());
    m_focus = before ? placeLike(*before, m_scene.hits) : noFocus;
    m_plot->setBackground(QBrush(m_session.theme().color(scene::Tone::Panel)));
    m_plot->setAccessibleName(accessibleName());
    m_table->setAccessibleName(accessibleName());
    m_plot->setAccessibleDescription(QString::fromStdString(m_scene.altText));
    offerEverything();
    drawFocus();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    if (showsTable())
        m_table->setTable(m_scene.table, accessibleName());
}

/// Where the filter leaves nothing, the way back stands below the sentence that says so.
void ChartView::offerEverything()
{
    const bool isOffered = !m_scene.emptyText.empty() && !m_session.filter().empty();
    if (isOffered && !m_clear) {
        m_clear = new QPushButton(m_plot);
        connect(m_clear, &QPushButton::clicked, this, [this] { m_session.setFilter({}); });
    }
    if (!m_clear)
        return;
    m_clear->setText(tr("Clear the filter"));
    m_clear->adjustSize();
    constexpr int belowTheMiddle = 34; // there the sentence stands, in up to three lines
    m_clear->move((m_plot->width() - m_clear->width()) / 2,
                  std::min(m_plot->height() / 2 + belowTheMiddle, m_plot->height() - m_clear->height()));
    m_clear->setVisible(isOffered);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rebuildSoon();
}

void ChartView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        rebuildSoon();
}

void ChartView::showTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_plot);
    if (table) {
        rebuild(); // a chart may leave out of its table what it need not show
        m_table->setTable(m_scene.table, accessibleName());
    }
    emit tableShown(table);
}

bool ChartView::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartView::focusChart()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ChartView::drawFocus()
{
    m_pointer.items.clear();
    const auto outline = [&](const scene::Hit& hit, double width) {
        const auto box = hit.box.inset(-1.5);
        if (hit.outline.empty())
            m_pointer.add(scene::Layer::Overlay, scene::Box{box, 3, {scene::Tone::None, scene::Tone::Accent, width}});
        else
            m_pointer.add(scene::Layer::Overlay,
                          scene::Polygon{hit.outline, {scene::Tone::None, scene::Tone::Accent, width}});
    };
    if (m_hovered && m_hovered->target.kind != scene::Target::Kind::None)
        outline(*m_hovered, 1.2);
    if (m_focus != noFocus && m_plot->hasFocus())
        outline(m_scene.hits[m_focus], 2);
    if (m_band.width > 0)
        m_pointer.add(
            scene::Layer::Overlay,
            scene::Box{m_band, 0, {scene::Tone::AccentSoft, scene::Tone::Accent, 1, scene::Pattern::Solid, 0.5}});
    m_plot->layer(QStringLiteral("pointer"))->replot();
}

void ChartView::setRubberBand(const scene::Rect& band)
{
    m_band = band;
    drawFocus();
}

const scene::Hit* ChartView::focusedHit() const
{
    return m_focus < m_scene.hits.size() ? &m_scene.hits[m_focus] : nullptr;
}

void ChartView::hover(QPointF at, QPoint global)
{
    const scene::Hit* hit = m_scene.hitAt(toPoint(at));
    const auto grip = cursorAt(at);
    if (grip)
        m_plot->setCursor(*grip);
    std::string says = hit ? tipOf(*hit, at) : std::string();
    if (hit == m_hovered && says == m_tip && !grip && m_plot->cursor().shape() != Qt::SizeHorCursor)
        return;
    m_hovered = hit;
    m_tip = std::move(says);
    if (!grip)
        m_plot->setCursor(hit && leads(*hit) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    drawFocus();
    if (m_tip.empty()) {
        QToolTip::hideText();
        return;
    }
    QString tip = QString::fromStdString(m_tip).toHtmlEscaped();
    const auto end = tip.indexOf(QLatin1Char('\n'));
    tip = QStringLiteral("<b>") + tip.left(end < 0 ? tip.size() : end) + QStringLiteral("</b>") +
          (end < 0 ? QString() : tip.mid(end));
    QToolTip::showText(global + QPoint(14, 10), tip.replace(QLatin1Char('\n'), QStringLiteral("<br>")), m_plot);
}

void ChartView::click(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const scene::Hit* hit = m_scene.hitAt(toPoint(at));
    if (!hit)
        return;
    const bool picked = pick(*hit, at, modifiers);
    if (!picked && hit->target.kind == scene::Target::Kind::Lane)
        return;
    m_focus = static_cast<std::size_t>(hit - m_scene.hits.data());
    if (!picked && !activated(*hit))
        m_session.select(hit->target);
}

void ChartView::moveFocus(int step)
{
    const auto count = m_scene.hits.size();
    if (count == 0)
        return;
    for (std::size_t tries = 0; tries < count; ++tries) {
        m_focus = m_focus == noFocus
                      ? (step > 0 ? 0 : count - 1)
                      : (m_focus + count + static_cast<std::size_t>(step + static_cast<int>(count))) % count;
        if (m_scene.hits[m_focus].target.kind != scene::Target::Kind::None)
            break;
    }
    focusOn(&m_scene.hits[m_focus]);
}

void ChartView::focusOn(const scene::Hit* hit)
{
    m_focus = hit ? static_cast<std::size_t>(hit - m_scene.hits.data()) : noFocus;
    if (hit) {
        m_plot->setAccessibleDescription(QString::fromStdString(hit->name));
        QAccessibleEvent spoken(m_plot, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&spoken);
    }
    drawFocus();
}

bool ChartView::keyPressed(int pressed, Qt::KeyboardModifiers modifiers)
{
    if (key(pressed, modifiers))
        return true;
    switch (pressed) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveFocus(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveFocus(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focus == noFocus)
            return false;
        if (!activated(m_scene.hits[m_focus]))
            m_session.select(m_scene.hits[m_focus].target);
        return true;
    case Qt::Key_Escape:
        m_session.select({});
        return true;
    default:
        return false;
    }
}

void ChartView::contextMenu(QPointF at, QPoint global)
{
    QMenu menu;
    const auto* place = m_scene.hitAt({at.x(), at.y()});
    extendMenu(menu, at);
    addNarrowing(menu, m_session, place);
    if (place) {
        const scene::Hit kept = *place; // the scene goes with the change
        emit menuMade(&menu, kept);
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("Export…"), this, [this] { emit figureWanted(FigureUse::Export); });
    menu.addAction(tr("Copy picture"), this, [this] { emit figureWanted(FigureUse::CopyPicture); });
    menu.addAction(tr("Copy table"), this, [this] { emit figureWanted(FigureUse::CopyTable); });
    menu.addAction(showsTable() ? tr("Show as chart") : tr("Show as table"), this,
                   [this] { showTable(!showsTable()); });
    menu.exec(global);
}

bool ChartView::doubleClicked(QPointF at)
{
    const auto* hit = m_scene.hitAt({at.x(), at.y()});
    const bool isName = hit && (hit->target.kind == scene::Target::Kind::Lane || !hit->lane.empty());
    if (!hit || isName || hit->target.kind == scene::Target::Kind::None || hit->target.kind == scene::Target::Kind::Legend)
        return doubleClick(at);
    const scene::Hit place = *hit; // the scene goes with the change
    bool handled = false;
    emit editWanted(place, &handled);
    return handled || doubleClick(at);
}

bool ChartView::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        m_plot->setFocus(Qt::MouseFocusReason);
        m_pressedAt = mouse->position();
        m_dragging = press(mouse->position(), mouse->modifiers());
        return true;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (m_pressedAt && (m_dragging || (mouse->position() - *m_pressedAt).manhattanLength() > clickSlop)) {
            m_dragging = true;
            QToolTip::hideText();
            drag(*m_pressedAt, mouse->position());
        } else if (!m_pressedAt) {
            hover(mouse->position(), mouse->globalPosition().toPoint());
        }
        return true;
    }
    case QEvent::MouseButtonRelease: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (m_pressedAt && !m_dragging)
            click(mouse->position(), mouse->modifiers());
        else if (m_pressedAt)
            release(mouse->position());
        m_pressedAt.reset();
        m_dragging = false;
        return true;
    }
    case QEvent::MouseButtonDblClick:
        return doubleClicked(static_cast<QMouseEvent*>(event)->position());
    case QEvent::Wheel: {
        const auto* turned = static_cast<QWheelEvent*>(event);
        return wheel(turned->position(), turned->angleDelta().y() / 120.0);
    }
    case QEvent::Leave:
        m_hovered = nullptr;
        drawFocus();
        return false;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        drawFocus();
        return false;
    case QEvent::KeyPress: {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        return keyPressed(pressed->key(), pressed->modifiers());
    }
    case QEvent::ContextMenu:
        contextMenu(static_cast<QContextMenuEvent*>(event)->pos(), static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    default:
        return false;
    }
}

bool ChartView::wheel(QPointF, double)
{
    return false;
}

bool ChartView::press(QPointF, Qt::KeyboardModifiers)
{
    return false;
}

void ChartView::drag(QPointF, QPointF) {}

void ChartView::release(QPointF) {}

bool ChartView::doubleClick(QPointF)
{
    return false;
}

bool ChartView::pick(const scene::Hit&, QPointF, Qt::KeyboardModifiers)
{
    return false;
}

std::string ChartView::tipOf(const scene::Hit& hit, QPointF) const
{
    return hit.tip;
}

bool ChartView::leads(const scene::Hit& hit) const
{
    return hit.target.kind != scene::Target::Kind::None && hit.target.kind != scene::Target::Kind::Lane;
}

std::optional<Qt::CursorShape> ChartView::cursorAt(QPointF) const
{
    return std::nullopt;
}

void ChartView::extendMenu(QMenu&, QPointF) {}

bool ChartView::key(int, Qt::KeyboardModifiers)
{
    return false;
}

bool ChartView::activated(const scene::Hit&)
{
    return false;
}

} // namespace plenary
