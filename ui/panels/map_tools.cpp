// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/map_tools.h"

#include "core/base/time_format.h"
#include "core/geo/french_names.h"
#include "core/model/naming.h"
#include "core/scene/map/colours.h"
#include "core/scene/stances/charts.h"
#include "core/scene/words/wording.h"
#include "ui/dialogs/border_dialog.h"
#include "ui/panels/eliding_combo.h"
#include "ui/panels/flow_layout.h"
#include "ui/render/world.h"
#include "ui/session/compare_states.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace plenary
{

namespace
{

using scene::MapColour;

/// The views offered, in the order of the list: the three of the world, then the regions.
geo::View viewAt(int index)
{
    geo::View view;
    if (index < 3)
        view.projection = static_cast<geo::Projection>(index);
    else
        view.region = static_cast<geo::Region>(index - 2);
    return view;
}

int indexOf(const geo::View& view)
{
    return view.region == geo::Region::World || view.projection == geo::Projection::Globe
               ? static_cast<int>(view.projection)
               : static_cast<int>(view.region) + 2;
}

/// The list that opens is as wide as its longest entry, however narrow the box is.
void widenList(QComboBox* combo)
{
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 24);
}

} // namespace

MapTools::MapTools(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_row(new FlowLayout(this)), m_search(new QLineEdit(this)),
      m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("panelTools"));
    m_row->setContentsMargins(10, 3, 8, 3);
    m_row->setSpacing(4);
    m_instrument = addCombo("mapInstrument", 96, [this](int index) {
        change([&](auto& options) { options.instrument = m_session.data().instruments[static_cast<Row>(index)].uid; });
    });
    m_colour = addCombo("mapColour", 104, [this](int index) {
        change([&](auto& options) {
            options.colour = static_cast<MapColour>(index);
            options.shown.clear();
        });
    });
    m_subject = addCombo("mapSubject", 96, [this](int) {
        const auto uid = m_subject->currentData().toString().toStdString();
        change([&](auto& options) {
            (options.colour == MapColour::Stance ? options.topic : options.actor) = uid;
        });
    });
    m_view = addCombo("mapView", 96, [this](int index) { chooseView(index); });
    m_search->setObjectName(QStringLiteral("mapSearch"));
    m_search->setFixedSize(88, 24);
    m_search->setStyleSheet(QStringLiteral("padding: 1px 5px; min-height: 18px; font-size: 12px;"));
    m_search->setClearButtonEnabled(true);
    m_search->setCompleter(new QCompleter(new QStringListModel(this), this));
    m_search->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_search->completer()->setFilterMode(Qt::MatchContains);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(m_search->text()); });
    connect(m_search->completer(), qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& text) { find(text); });
    m_row->addWidget(m_search);
    m_more->setObjectName(QStringLiteral("mapMore"));
    m_more->setProperty("flat", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_row->addWidget(m_more);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &MapTools::fillMenu);
    name();
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Document) | Change::Language | Change::Map))
            refresh();
        if (changes & (Changes(Change::Document) | Change::Language))
            refreshCompletion();
    });
}

QComboBox* MapTools::addCombo(const char* name, int width, const std::function<void(int)>& choose)
{
    auto* combo = new ElidingCombo(this);
    combo->setObjectName(QLatin1String(name));
    // The same width whatever is chosen: the map below must not jump.
    combo->setFixedWidth(width);
    connect(combo, &QComboBox::activated, this, choose);
    m_row->addWidget(combo);
    return combo;
}

void MapTools::change(const std::function<void(scene::MapOptions&)>& apply)
{
    auto options = m_session.map();
    apply(options);
    m_session.setMap(m_session.mapChart(), std::move(options));
}

void MapTools::chooseView(int index)
{
    change([&](auto& options) {
        const bool antarctica = options.view.antarctica;
        options.view = viewAt(index);
        options.view.antarctica = antarctica;
    });
}

void MapTools::refreshSubject()
{
    const auto& options = m_session.map();
    const auto& dataset = m_session.data();
    const bool topic = options.colour == MapColour::Stance;
    m_subject->clear();
    m_subject->setVisible(options.colour != MapColour::Class);
    const auto view = m_session.view();
    Row shown = noRow;
    if (topic) {
        for (const auto& record : dataset.topics)
            m_subject->addItem(m_session.in(record.name), QString::fromStdString(record.uid));
        shown = scene::mapTopic(view, options);
        m_subject->setCurrentIndex(shown == noRow ? -1 : static_cast<int>(shown));
    } else if (options.colour == MapColour::Agreement) {
        for (const Row actor : scene::stanceActors(view, dataset.actors.size()))
            m_subject->addItem(m_session.in(dataset.actors[actor].name), QString::fromStdString(dataset.actors[actor].uid));
        shown = scene::mapActor(dataset, options);
        m_subject->setCurrentIndex(
            shown == noRow ? -1 : m_subject->findData(QString::fromStdString(dataset.actors[shown].uid)));
    }
}

void MapTools::refresh()
{
    name();
    if (!m_session.isOpen())
        return;
    setVisible(m_session.mapChart() == scene::ChartKind::Map);
    const auto& options = m_session.map();
    const auto& words = m_session.words();
    m_instrument->clear();
    for (const auto& instrument : m_session.data().instruments)
        m_instrument->addItem(m_session.in(instrument.title));
    const Row shown = scene::instrumentOf(m_session.data(), options);
    m_instrument->setCurrentIndex(shown == noRow ? -1 : static_cast<int>(shown));
    m_instrument->setVisible(options.colour == MapColour::Class && m_instrument->count() > 0);
    m_colour->clear();
    for (const auto& name : kindNames<MapColour>())
        m_colour->addItem(QString::fromStdString(words.say(name.label)));
    m_colour->setCurrentIndex(static_cast<int>(options.colour));
    refreshSubject();
    m_view->clear();
    for (const auto& name : kindNames<geo::Projection>())
        m_view->addItem(QString::fromStdString(words.say(name.label)));
    for (const auto& name : kindNames<geo::Region>().subspan(1))
        m_view->addItem(QString::fromStdString(words.say(name.label)));
    m_view->setCurrentIndex(indexOf(options.view));
    for (auto* combo : {m_instrument, m_colour, m_view, m_subject})
        widenList(combo);
    for (auto* combo : {m_instrument, m_colour, m_view})
        combo->setToolTip(combo->accessibleName() + QStringLiteral(": ") + combo->currentText());
}

/// Names do not wait for a document.
void MapTools::name()
{
    m_search->setPlaceholderText(tr("Country"));
    m_search->setToolTip(tr("Find a country"));
    m_more->setText(tr("more"));
    const bool topic = m_session.map().colour == MapColour::Stance;
    for (const auto& [part, name] :
         {std::pair<QWidget*, QString>{m_search, tr("Find a country")},
          {m_more, tr("More about the map")},
          {m_instrument, tr("Text whose signatures the map shows")},
          {m_colour, tr("What the colours of the map say")},
          {m_subject, topic ? tr("Topic of the map") : tr("Actor whose agreement the map shows")},
          {m_view, tr("Projection or part of the world")}})
        part->setAccessibleName(name);
    m_subject->setToolTip(m_subject->accessibleName());
}

void MapTools::refreshCompletion()
{
    if (!m_session.isOpen())
        return;
    QStringList names;
    for (const auto& actor : m_session.data().actors)
        if (actor.kind == ActorKind::State)
            for (const char* language : {"en", "fr"})
                names << QString::fromStdString(actor.name.in(language));
    for (const auto& territory : bundledWorld().map.territories()) {
        names << QString::fromStdString(territory.name);
        if (const auto french = geo::frenchName(territory.iso3); !french.empty())
            names << QString::fromUtf8(french.data(), static_cast<qsizetype>(french.size()));
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    static_cast<QStringListModel*>(m_search->completer()->model())->setStringList(names);
}

void MapTools::find(const QString& text)
{
    if (!m_session.isOpen() || text.trimmed().isEmpty())
        return;
    const auto& world = bundledWorld().map;
    const auto& dataset = m_session.data();
    const auto found = scene::findTerritory(dataset, world, text.toStdString());
    if (!found) {
        const auto name = text.trimmed().toStdString();
        const auto named = onlyRow(dataset.actors, dataset.actorsCalled(name), name);
        if (!named) {
            m_session.tell(named.error());
            return;
        }
        if (*named == noRow)
            return m_session.tell(found.error());
        m_session.select({scene::Target::Kind::Actor, dataset.actors[*named].id.value});
        m_session.say(tr("%1 has no territory on this map; the inspector shows what it said and signed.")
                          .arg(m_session.in(dataset.actors[*named].name)));
        return;
    }
    change([&](auto& options) { options.view = scene::viewOf(world, *found, options.view); });
    const auto& territory = world.territories()[*found];
    // Where several actors have one code, the first stands for the country.
    auto actors = dataset.actorsCalled(territory.iso3);
    if (actors.empty() && !territory.sovereign.empty())
        actors = dataset.actorsCalled(territory.sovereign);
    if (!actors.empty())
        m_session.select({scene::Target::Kind::Actor, dataset.actors[actors.front()].id.value});
    else
        m_session.say(tr("This document has no record of %1.").arg(QString::fromStdString(territory.name)));
}

void MapTools::chooseBeside()
{
    const auto present = m_session.map().beside;
    bool given = false;
    const QString text = QInputDialog::getText(
        this, tr("Another date"), tr("Second as-of date, like 2025-02-11; the earlier map stands at the left:"),
        QLineEdit::Normal, present == 0 ? QString() : QString::fromStdString(isoTime(present, m_session.zone())),
        &given);
    if (!given || text.trimmed().isEmpty())
        return;
    const auto edtf = parseTyped(text.trimmed().toStdString());
    const auto time = edtf ? parseTime(*edtf) : std::unexpected(edtf.error());
    if (!time) {
        m_session.tell(time.error());
        return;
    }
    change([&](auto& options) { options.beside = resolved(*time, m_session.zone()).latestEnd; });
}

void MapTools::addSwitch(const QString& text, bool scene::MapOptions::*option)
{
    auto* action = m_more->menu()->addAction(text);
    action->setCheckable(true);
    action->setChecked(m_session.isOpen() && m_session.map().*option);
    connect(action, &QAction::toggled, this,
            [this, option](bool on) { change([&](auto& options) { options.*option = on; }); });
}

void MapTools::fillMenu()
{
    auto* menu = m_more->menu();
    menu->clear();
    menu->addAction(tr("Another date beside it…"), this, &MapTools::chooseBeside);
    auto* single = menu->addAction(tr("One date only"), this,
                                   [this] { change([](auto& options) { options.beside = 0; }); });
    single->setEnabled(m_session.isOpen() && m_session.map().beside != 0);
    menu->addSeparator();
    auto* all = menu->addAction(tr("Show all classes"), this,
                                [this] { change([](auto& options) { options.shown.clear(); }); });
    all->setEnabled(m_session.isOpen() && !m_session.map().shown.empty());
    menu->addAction(tr("Stances of the states shown"), this,
                    [this] { m_session.say(compareStances(m_session, statesShown(m_session))); });
    menu->addSeparator();
    addSwitch(tr("Names of states"), &scene::MapOptions::names);
    addSwitch(tr("Europe larger in a corner"), &scene::MapOptions::inset);
    addSwitch(tr("Rings round small states without a record"), &scene::MapOptions::rings);
    auto* pole = menu->addAction(tr("Antarctica"));
    pole->setCheckable(true);
    pole->setChecked(m_session.isOpen() && m_session.map().view.antarctica);
    connect(pole, &QAction::toggled, this,
            [this](bool on) { change([&](auto& options) { options.view.antarctica = on; }); });
    menu->addSeparator();
    menu->addAction(tr("Decisions about borders…"), this, [this] { BorderDialog(m_session, this).exec(); });
}

} // namespace plenary
