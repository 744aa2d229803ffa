// SPDX-License-Identifier: GPL-3.0-or-later
// export --batch: many figures from one load of a document.
#include "app/verbs/figure/batch.h"
#include "app/output.h"
#include "app/verbs/figure/figure_flags.h"
#include "app/verbs/files.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/base/time_format.h"
#include "core/io/csv.h"
#include "core/io/json_depth.h"
#include "ui/render/proof_pages.h"
#include "ui/session/living_page.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QThreadPool>

#include <charconv>
#include <mutex>
#include <semaphore>
#include <set>

namespace plenary::cli
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::size_t mostFigures = 10'000;
constexpr std::uintmax_t largestSpecification = 64U << 20;

/// One figure of the specification, with its placeholders filled in.
struct Order
{
    std::vector<std::string> arguments; ///< as on the command line
    std::string out;                    ///< path, its folder that of the specification
    std::vector<std::string> shared = {}; ///< flags that all figures of the batch have
    std::string frame;                  ///< as-of date of an animation's frame; empty: none
};

Error inSpecification(const std::string& file, std::size_t number, const Error& cause)
{
    return {cause.code, PLENARY_TR("core", "Figure %1 of %2: %3"), {std::to_string(number), file, cause.message()}};
}

/// Puts values for `{name}`; a brace without a known name stays.
std::string filled(std::string text, const std::map<std::string, std::string>& values)
{
    for (const auto& [name, value] : values) {
        const std::string place = "{" + name + "}";
        for (auto at = text.find(place); at != std::string::npos; at = text.find(place, at + value.size()))
            text.replace(at, place.size(), value);
    }
    return text;
}

/// A value of the specification as the command line would have it; nothing for what cannot stand there.
std::optional<std::string> flagText(const Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number())
        return value.dump();
    if (!value.is_array())
        return std::nullopt;
    std::vector<std::string> parts;
    for (const auto& part : value) {
        if (!part.is_string())
            return std::nullopt;
        parts.push_back(part.get<std::string>());
    }
    return join(parts, ",");
}

/// Reads the specification and yields an order for every figure.
class Specification
{
public:
    Specification(std::string file, const Viewed& viewed) : m_file(std::move(file)), m_viewed(viewed) {}

    [[nodiscard]] Result<> read();
    const std::vector<Order>& orders() const { return m_orders; }
    const std::string& manifest() const { return m_manifest; }
    const std::string& file() const { return m_file; }

private:
    using Values = std::map<std::string, std::string>;

    std::unexpected<Error> wrong(const char* sentence, std::vector<std::string> arguments = {}) const
    {
        arguments.insert(arguments.begin(), m_file);
        return fail(Errc::Invalid, sentence, std::move(arguments));
    }
    [[nodiscard]] Result<> figure(const Json& entry, const Json& defaults);
    [[nodiscard]] Result<std::vector<Values>> repetitions(const Json& entry) const;
    [[nodiscard]] Result<std::vector<std::string>> names(const std::string& what, const Json& wanted) const;
    [[nodiscard]] Result<std::vector<Values>> frames(const Json& entry, const Values& values) const;
    [[nodiscard]] Result<> add(const Json& entry, const Json& defaults, const Values& values);
    std::string inFolder(const std::string& name) const
    {
        return (std::filesystem::path(m_file).parent_path() / name).string();
    }

    std::string m_file;
    const Viewed& m_viewed;
    std::string m_manifest;
    std::vector<Order> m_orders;
    std::set<std::string> m_files;
};

Result<> Specification::read()
{
    const auto read = files::readWhole(m_file, largestSpecification);
    if (!read && read.error().code == Errc::NotFound)
        return fail(Errc::NotFound, PLENARY_TR("core", "There is no specification %1: check the name."), {m_file});
    const auto text = TRY(read);
    constexpr std::size_t deepest = 32;
    if (io::nestsDeeperThan(deepest, text))
        return wrong(PLENARY_TR("core", "%1 has more than %2 brackets within each other, which no batch needs."),
                     {std::to_string(deepest)});
    const Json whole = Json::parse(text, nullptr, false);
    if (whole.is_discarded())
        return wrong(PLENARY_TR("core", "%1 is no JSON: check its brackets, commas and quotation marks."));
    if (!whole.is_object() || !whole.contains("figures") || !whole["figures"].is_array())
        return wrong(PLENARY_TR("core", "%1 has no list “figures”: see the README for the form of a batch."));
    for (const auto& [key, value] : whole.items())
        if (key != "figures" && key != "defaults" && key != "manifest")
            return wrong(PLENARY_TR("core", "%1 has a field “%2” that a batch does not know."), {key});
    m_manifest =
        inFolder(whole.value("manifest", Json("manifest.csv")).is_string() ? whole.value("manifest", "manifest.csv")
                                                                           : std::string("manifest.csv"));
    const Json defaults = whole.value("defaults", Json::object());
    std::size_t number = 0;
    for (const auto& entry : whole["figures"]) {
        ++number;
        if (auto done = figure(entry, defaults); !done)
            return std::unexpected(inSpecification(m_file, number, done.error()));
    }
    if (m_orders.empty())
        return wrong(PLENARY_TR("core", "%1 asks for no figure."));
    return {};
}

Result<> Specification::figure(const Json& entry, const Json& defaults)
{
    if (!entry.is_object() || !defaults.is_object())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "a figure is an object such as {\"chart\": \"map\", \"out\": \"map.svg\"}."));
    for (const auto& values : TRY(repetitions(entry)))
        for (const auto& framed : TRY(frames(entry, values)))
            TRY(add(entry, defaults, framed));
    return {};
}

Result<std::vector<std::string>> Specification::names(const std::string& what, const Json& wanted) const
{
    const auto& data = m_viewed.data();
    std::vector<std::string> uids;
    if (wanted == "all") {
        const std::set<Row> speaking(data.positions.actor.begin(), data.positions.actor.end());
        if (what == "topic")
            for (const auto& topic : data.topics)
                uids.push_back(topic.uid);
        else
            for (const Row row : speaking)
                uids.push_back(data.actors[row].uid);
        return uids;
    }
    if (!wanted.is_array())
        return fail(Errc::Invalid, PLENARY_TR("core", "“for” wants “all” or a list of names for “%1”."), {what});
    for (const auto& name : wanted) {
        const auto text = name.is_string() ? name.get<std::string>() : name.dump();
        uids.push_back(what == "topic" ? data.topics[TRY(m_viewed.topic(text))].uid
                                       : data.actors[TRY(m_viewed.actor(text))].uid);
    }
    return uids;
}

Result<std::vector<Specification::Values>> Specification::repetitions(const Json& entry) const
{
    std::vector<Values> all(1);
    if (!entry.contains("for"))
        return all;
    if (!entry["for"].is_object())
        return fail(Errc::Invalid, PLENARY_TR("core", "“for” wants “topic” or “actor” with “all” or a list of names."));
    for (const auto& [what, wanted] : entry["for"].items()) {
        if (what != "topic" && what != "actor")
            return fail(Errc::Invalid, PLENARY_TR("core", "“for” knows topic and actor, not “%1”."), {what});
        std::vector<Values> more;
        for (const auto& values : all)
            for (const auto& uid : TRY(names(what, wanted)))
                (more.emplace_back(values))[what] = uid;
        all = std::move(more);
    }
    return all;
}

Result<std::vector<Specification::Values>> Specification::frames(const Json& entry, const Values& values) const
{
    if (!entry.contains("frames"))
        return std::vector{values};
    const Json& frames = entry["frames"];
    const auto text = [&](const char* name) {
        return frames.is_object() && frames.contains(name) && frames[name].is_string() ? frames[name].get<std::string>()
                                                                                       : std::string();
    };
    static const std::map<char, Instant> units = {
        {'m', millisecondsPerMinute}, {'h', millisecondsPerHour}, {'d', millisecondsPerDay}};
    const auto step = text("step");
    const auto unit = units.find(step.empty() ? ' ' : step.back());
    Instant count = 0; // the whole text is a number and one letter, or it is refused
    const char* letter = step.data() + (step.empty() ? 0 : step.size() - 1);
    if (std::from_chars(step.data(), letter, count).ptr != letter)
        count = 0;
    if (text("from").empty() || text("to").empty() || unit == units.end() || count < 1 || count > 100'000)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "“frames” wants “from”, “to” and “step”, such as 30m, 6h or 1d."));
    const Instant from = TRY(parseMoment(text("from"), m_viewed.zone())).earliestStart;
    const Instant to = TRY(parseMoment(text("to"), m_viewed.zone())).latestEnd;
    if (from > to || (to - from) / (count * unit->second) >= static_cast<Instant>(mostFigures))
        return fail(Errc::Invalid, PLENARY_TR("core", "“frames” ends before it starts, or has more than %1 steps."),
                    {std::to_string(mostFigures)});
    std::vector<Values> all;
    for (Instant at = from; at <= to; at += count * unit->second) {
        auto framed = values;
        const auto number = std::to_string(all.size() + 1);
        framed["frame"] = std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number;
        framed["as-of"] = isoTime(at, m_viewed.zone(), Precision::Millisecond);
        all.push_back(std::move(framed));
    }
    return all;
}

Result<> Specification::add(const Json& entry, const Json& defaults, const Values& values)
{
    Order order;
    if (const auto frame = values.find("as-of"); frame != values.end())
        order.frame = frame->second;
    Json fields = defaults;
    fields.update(entry);
    for (const auto& [key, value] : defaults.items())
        if (!entry.contains(key))
            order.shared.push_back(key);
    for (const auto& [key, value] : fields.items()) {
        if (key == "for" || key == "frames" || (value.is_boolean() && !value.get<bool>()))
            continue;
        order.arguments.push_back("--" + key);
        if (value.is_boolean())
            continue;
        const auto text = flagText(value);
        if (!text)
            return fail(Errc::Invalid, PLENARY_TR("core", "“%1” has a value that is no text, number or list of texts."),
                        {key});
        order.arguments.back() += "=" + filled(*text, values);
        if (key == "logo" && *text != "none")
            order.arguments.back() = "--logo=" + inFolder(filled(*text, values));
        if (key == "out" || key == "proofs") {
            // Names of records go into file names: nothing in them may lead to another folder.
            Values safe = values;
            for (auto& [name, part] : safe)
                part = name == "frame" ? part : slug(part);
            const auto file = inFolder(filled(*text, safe));
            order.arguments.back() = "--" + key + "=" + file;
            if (key == "out")
                order.out = file;
        }
    }
    if (order.out.empty())
        return fail(Errc::Invalid, PLENARY_TR("core", "“out” is missing: name the file to write."));
    if (!order.frame.empty())
        order.arguments.push_back("--as-of=" + order.frame);
    if (!m_files.insert(order.out).second)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "two figures go into %1: put {topic}, {actor} or {frame} into its name."),
                    {order.out});
    if (m_orders.size() == mostFigures)
        return fail(Errc::Invalid, PLENARY_TR("core", "a batch has at most %1 figures."),
                    {std::to_string(mostFigures)});
    m_orders.push_back(std::move(order));
    return {};
}

/// What an order comes to: a figure of the batch: the recipe that was asked for, and the files it is made from besides
/// the document.
struct Job
{
    scene::Recipe recipe;
    std::vector<std::string> inputs;
    std::string proofs; ///< empty: no proof sheet
};

Result<Job> jobOf(const Order& order, Viewed& viewed)
{
    Verb parser("figure");
    FigureFlags flags;
    flags.addTo(parser);
    flags.share(order.shared);
    if (const auto end = parser.parse(order.arguments))
        return fail(Errc::Invalid, "%1.", {end->what});
    if (!parser.isGiven("--chart") && !parser.isGiven("--like"))
        return fail(Errc::Invalid, PLENARY_TR("core", "“chart” is missing: name the chart to draw."));
    (void)TRY(formatFor(order.out));
    if (!flags.proofs().empty())
        TRY(checkProofs(order.out, flags.proofs()));
    Job job{TRY(flags.recipe(viewed)), flags.inputs(), flags.proofs()};
    job.recipe.look.numbers = job.recipe.look.numbers || !job.proofs.empty();
    (void)TRY(viewed.view(job.recipe)); // that its filter can be run is known now as well
    return job;
}

/// Encodes and writes in the background what was laid out in front, and keeps the rows of the manifest in order.
class Press
{
public:
    Press(std::size_t count, bool progress) : m_rows(count), m_progress(progress) {}

    void take(std::size_t index, Figure figure)
    {
        m_room.acquire(); // no more figures in memory than there are hands
        m_pool.start([this, index, made = std::make_shared<Figure>(std::move(figure))] {
            auto row = print(*made);
            const std::scoped_lock lock(m_mutex);
            if (row)
                m_rows[index] = *std::move(row);
            else if (!m_error)
                m_error = std::move(row).error();
            if (m_progress)
                remark(std::to_string(++m_done) + "/" + std::to_string(m_rows.size()) + ' ' +
                       made->spec.path.string());
            m_room.release();
        });
    }
    [[nodiscard]] Result<std::vector<Table::Row>> finish()
    {
        m_pool.waitForDone();
        if (m_error)
            return std::unexpected(*m_error);
        return std::move(m_rows);
    }
    bool failed()
    {
        const std::scoped_lock lock(m_mutex);
        return m_error.has_value();
    }

private:
    static Result<Table::Row> print(const Figure& figure);

    std::vector<Table::Row> m_rows;
    bool m_progress;
    std::size_t m_done = 0;
    std::optional<Error> m_error;
    std::mutex m_mutex;
    std::counting_semaphore<> m_room{2 * std::max(1, QThreadPool::globalInstance()->maxThreadCount())};
    QThreadPool m_pool;
};

Result<Table::Row> Press::print(const Figure& figure)
{
    const auto& spec = figure.spec;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qsizetype size = 0;
    if (figure.pages.size() > 1 && spec.format != Format::Pdf) {
        TRY(exportPages(figure.pages, spec));
    } else {
        const auto bytes = figure.ready.isEmpty() ? TRY(fileBytes(figure.pages, spec)) : figure.ready;
        TRY(writeFile(spec.path, bytes));
        hash.addData(bytes);
        size = bytes.size();
    }
    const auto& recipe = figure.recipe;
    const auto asOf = recipe.asOf >= distantFuture ? std::string() : isoExact(recipe.asOf, Zone::utc());
    return Table::Row{{spec.path.fileName(), std::string(keyOf(recipe.chart.kind)),
                       figure.pages.front().title, asOf, recipe.filter, recipe.language, recipe.look.theme,
                       std::to_string(size), size == 0 ? "" : hash.result().toHex().toStdString()}};
}

/// Nothing that the batch writes may be something that it reads, or writes besides.
Result<> checkFiles(const std::string& document, const Specification& asked, const std::vector<Job>& jobs)
{
    CommandFiles files;
    files.readsDocument(document);
    files.reads(asked.file());
    for (const auto& job : jobs)
        for (const auto& input : job.inputs)
            files.reads(input);
    for (std::size_t i = 0; i < jobs.size(); ++i)
        if (auto kept = writesFigure(files, jobs[i].recipe, asked.orders()[i].out, jobs[i].proofs); !kept)
            return std::unexpected(inSpecification(asked.file(), i + 1, kept.error()));
    return files.writes(asked.manifest());
}

} // namespace

Result<> exportBatch(const std::string& document, const std::string& specification, bool progress)
{
    const auto viewed = TRY(Viewed::open(document));
    Specification asked(specification, *viewed);
    TRY(asked.read());
    // All are read first: a mistake in the last one must not leave half of the files behind.
    std::vector<Job> jobs;
    for (const auto& order : asked.orders()) {
        auto job = jobOf(order, *viewed);
        if (!job)
            return std::unexpected(inSpecification(specification, jobs.size() + 1, job.error()));
        jobs.push_back(*std::move(job));
    }
    TRY(checkFiles(document, asked, jobs));
    tidyFolderOf(asked.manifest());
    Press press(jobs.size(), progress);
    for (std::size_t i = 0; i < jobs.size() && !press.failed(); ++i) {
        const FilePath path = asked.orders()[i].out;
        const auto view = TRY(viewed->view(jobs[i].recipe));
        auto figure =
            TRY(jobs[i].recipe.look.interactive ? livingPage(viewed->document(), viewed->data(), jobs[i].recipe)
                                                : makeFigure(view, jobs[i].recipe, *formatOf(path)));
        figure.spec.path = path;
        for (const Error& remark : figure.remarks)
            complain(path.string() + ": " + view.words.say(remark));
        if (!jobs[i].proofs.empty())
            TRY(writeProofs(viewed->document(), view, figure, jobs[i].proofs));
        press.take(i, std::move(figure));
    }
    Table manifest;
    manifest.columns = {"file", "chart", "title", "as_of", "filter", "language", "theme", "bytes", "sha256", "proofs"};
    manifest.rows = TRY(press.finish());
    for (std::size_t i = 0; i < manifest.rows.size(); ++i)
        manifest.rows[i].cells.push_back(FilePath(jobs[i].proofs).fileName());
    return writeFile(asked.manifest(), QByteArray::fromStdString(io::toCsv(manifest)));
}

} // namespace plenary::cli
