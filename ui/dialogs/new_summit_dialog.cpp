// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_summit_dialog.h"

#include "core/geo/blocs.h"
#include "ui/forms/checklist_editor.h"
#include "ui/forms/new_file_editor.h"
#include "ui/render/file_path.h"
#include "ui/render/world.h"
#include "ui/session/bundled.h"

#include <QCoreApplication>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>

namespace plenary
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plenary::NewSummitDialog)
};

QString blocText(const geo::Bloc& bloc, const std::string& day, const QString& language)
{
    const auto name = language == QLatin1String("fr") ? bloc.french : bloc.english;
    const auto members = static_cast<int>(geo::membersOn(bloc, day).size());
    return Words::tr("%1: %n member(s)", nullptr, members)
        .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

/// Topics that can be copied: those of the document that is shown, then those of the bundled summit.
std::vector<Topic> knownTopics(Session& session)
{
    std::vector<Topic> topics;
    if (session.isOpen())
        topics = session.data().topics;
    const auto bundled = bundledTopics(bundledSummits().front());
    if (!bundled)
        session.tell(bundled.error());
    else
        for (const Topic& topic : *bundled)
            if (std::ranges::find(topics, topic.uid, &Topic::uid) == topics.end())
                topics.push_back(topic);
    return topics;
}

std::vector<CodeName> named(const Session& session, const std::vector<Topic>& topics)
{
    std::vector<CodeName> codes;
    for (const Topic& topic : topics)
        codes.push_back({topic.uid, session.in(topic.name)});
    return codes;
}

std::filesystem::path proposedFile(const std::string& title)
{
    if (trimmed(title).empty())
        return {};
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return FilePath(folder.filePath(QString::fromStdString(slug(title)) + QStringLiteral(".plenary"))).path();
}

} // namespace

NewSummitDialog::NewSummitDialog(Session& session, QWidget* parent)
    : m_session(session), m_known(knownTopics(session)), m_form(session, Words::tr("New summit"), parent)
{
    addSummit();
    m_file = &add("file", new NewFileEditor, Words::tr("File"),
                  Words::tr("Where the document is kept; one file holds everything"), true);
    addBeginning(); // long lists, below what must be filled in
    m_form.saveButton()->setText(Words::tr("Create"));
}

template <class Editor>
Editor& NewSummitDialog::add(const char* key, Editor* editor, const QString& name, const QString& help, bool required)
{
    m_form.add(key, editor, name, help, required);
    return *editor;
}

/// What the summit is, under the names that its description gives the fields.
void NewSummitDialog::addSummit()
{
    const auto said = [this](const char* text) {
        return *text ? QString::fromStdString(m_session.words().translate(text)) : QString();
    };
    const auto line = [&]<class Editor>(std::string_view key, Editor* editor, bool required = false) {
        forEachField<Summit>([&](const auto& field) {
            if (key == field.key)
                add(field.key, editor, said(field.label), said(field.help), required || field.has(Required));
        });
        return editor;
    };
    const auto systemZone = QTimeZone::systemTimeZoneId().replace("Etc/UTC", "UTC").toStdString();
    m_title = line("title", new LineEditor({}, LineEditor::Lines::One), true);
    m_start = line("start", new TimeEditor(m_session, {}));
    m_end = line("end", new TimeEditor(m_session, {}));
    m_place = line("place", new LineEditor({}, LineEditor::Lines::One));
    m_zone = line("zone", new CodeEditor(zoneCodes(), Zone::find(systemZone) ? systemZone : "UTC"));
    m_languages = line("languages", new LanguagesEditor({m_session.words().language()}));
}

void NewSummitDialog::addBeginning()
{
    std::vector<CodeName> blocs;
    for (const auto& bloc : geo::blocs())
        blocs.push_back({std::string(bloc.key), blocText(bloc, {}, m_session.language())});
    m_blocs = &add("blocs", new ChecklistEditor(blocs), Words::tr("Blocs"),
                   Words::tr("Each comes with its members on the first day"));
    m_states = &add("states", new ChecklistEditor(stateCodes(m_session.words().language())), Words::tr("States"),
                    Words::tr("Besides the members of the blocs"));
    m_topics = &add("topics", new ChecklistEditor(named(m_session, m_known)), Words::tr("Topics"),
                    Words::tr("Copied with their poles; more can be added later"));
}

io::Beginning NewSummitDialog::entered() const
{
    io::Beginning beginning;
    Summit& summit = beginning.summit;
    summit.languages = m_languages->values();
    const auto language = summit.languages.empty() ? m_session.words().language() : summit.languages.front();
    summit.title.set(language, m_title->value());
    summit.place.set(language, m_place->value());
    summit.start = m_start->value();
    summit.end = m_end->value();
    summit.zone = m_zone->value();
    beginning.blocs = m_blocs->values();
    beginning.states = m_states->values();
    const auto topics = m_topics->values();
    std::ranges::copy_if(m_known, std::back_inserter(beginning.topics),
                         [&](const Topic& topic) { return std::ranges::find(topics, topic.uid) != topics.end(); });
    return beginning;
}

std::vector<rules::Fault> NewSummitDialog::faults()
{
    const auto beginning = entered();
    follow(beginning.summit);
    auto found = rules::faults(beginning.summit);
    if (auto first = rules::firstFault(beginning.summit); first && found.empty())
        found.push_back(std::move(*first));
    if (trimmed(m_title->value()).empty())
        found.push_back({"title", {Errc::Invalid, PLENARY_TR("core", "is missing")}});
    if (m_file->path().empty())
        found.push_back({"file", {Errc::Invalid, PLENARY_TR("core", "is missing")}});
    for (auto& fault : io::faultsOfNames(beginning))
        found.push_back(std::move(fault));
    return found;
}

/// What depends on what was entered elsewhere in the form.
void NewSummitDialog::follow(const Summit& summit)
{
    for (const auto& bloc : geo::blocs())
        m_blocs->setShown(std::string(bloc.key), blocText(bloc, io::dayOfMembership(summit), m_session.language()));
    m_file->propose(proposedFile(m_title->value()));
}

std::optional<std::filesystem::path> NewSummitDialog::run()
{
    if (!m_form.run([this] { return faults(); }, [this] { return make(); }))
        return std::nullopt;
    return m_file->path();
}

Result<> NewSummitDialog::make()
{
    auto beginning = entered();
    beginning.summit.uid = slug(m_title->value());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (m_file->path().parent_path() == FilePath(documents).path())
        QDir().mkpath(documents); // a fresh account may not have it yet
    // Closed here: the window opens it by itself.
    (void)TRY(io::createSummit(m_file->path(), beginning, bundledWorld().map));
    return {};
}

} // namespace plenary
