// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement/agreement.h"
#include "core/scene/agreement/influence.h"
#include "core/scene/canvas/series_look.h"
#include "core/scene/words/wording.h"
#include "core/stats/measure.h"

#include <algorithm>

namespace plenary::scene
{

AgreementPicture::AgreementPicture(const Context& context, const StanceOptions& options, const Agreement& agreement)
    : m_context(context), m_options(options), m_agreement(agreement), m_distances(agreement.matrix().distances()),
      m_tree(stats::cluster(m_distances)), m_groups(coalitions(m_distances, options.coalitions)),
      m_measure(context.words.say(labelOf(options.measure)))
{
    m_influence = agreement.influence(context, options.coalitions);
    for (const auto& column : agreement.columns()) {
        m_names.push_back(columnName(context, column));
        m_shortNames.push_back(columnShort(context, column));
    }
    const bool isSigned = options.measure == stats::Measure::SScore || options.measure == stats::Measure::Pi ||
                          options.measure == stats::Measure::Kappa || options.measure == stats::Measure::Subtract;
    const bool isCount = stats::comparesSides(options.measure) &&
                         (options.normalisation == stats::Normalisation::None || options.counting == stats::Counting::Count);
    for (std::size_t a = 0; isCount && a < size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            m_greatest = std::max(m_greatest, std::abs(matrix().at(a, b).value.value_or(0)));
    m_least = isSigned ? -m_greatest : 0;
    findBreaks();
}

void AgreementPicture::findBreaks()
{
    m_breaks.resize(size());
    if (m_options.unit != CompareBy::Topic)
        return;
    const Deeds deeds(m_context);
    const auto& table = m_agreement.table();
    for (std::size_t at = 0; at < size(); ++at) {
        if (m_agreement.columns()[at].isGroup) // several actors
            continue;
        const auto own = deeds.of(m_agreement.columns()[at].actor);
        for (Row topic = 0; topic < table.topics(); ++topic)
            m_breaks[at] = m_breaks[at] | breaksOf(own, topic, table.sides(at, topic), table.count(at, topic));
    }
}

void AgreementPicture::addBreakLegend(Scene& scene) const
{
    if (std::ranges::any_of(m_breaks, &Breaks::any))
        scene.legend.push_back(breakLegend(m_context.words));
}

std::string breakNote(const View& view, const std::vector<StanceColumn>& columns, const std::vector<Breaks>& breaks)
{
    std::vector<std::string> deeds;
    std::vector<std::string> words;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (breaks[at].againstDeed)
            deeds.push_back(columnShort(view, columns[at]));
        else if (breaks[at].turned)
            words.push_back(columnShort(view, columns[at]));
    }
    std::string note;
    if (!deeds.empty())
        note = view.words.say(PLENARY_TR("core", "Words against deeds on a topic: %1."), {listed(view.words, deeds)});
    if (!words.empty())
        note += (note.empty() ? "" : " ") +
                view.words.say(PLENARY_TR("core", "On both sides of a topic: %1."), {listed(view.words, words)});
    return note;
}

std::string AgreementPicture::value(const stats::PairResult& result, int decimals) const
{
    return result.value ? m_context.words.number(*result.value, decimals) : "–";
}

const LeftOutPart* AgreementPicture::turnedBy(std::size_t a, std::size_t b) const
{
    if (!m_influence)
        return nullptr;
    const auto by = m_influence->turnedBy[std::max(a, b) * size() + std::min(a, b)];
    return by == Influence::none ? nullptr : &m_influence->parts[by];
}

/// How much of it hangs on one quote, source or coder.
std::vector<std::string> AgreementPicture::influenceNotes() const
{
    const auto& words = m_context.words;
    if (!m_influence)
        return {words.say(PLENARY_TR("core", "Leaving single sources out was not tried: there are too many statements."))};
    const auto untried =
        m_influence->signsOnly
            ? " " + words.say(PLENARY_TR("core", "What it does to nearest actors and coalitions was not tried: "
                                                 "there are too many statements."))
            : std::string();
    if (m_influence->parts.empty())
        return {
            (m_influence->signsOnly
                 ? words.say(
                       PLENARY_TR("core", "No single quote, source or coder decides whether two are rather alike."))
                 : words.say(PLENARY_TR("core", "No single quote, source or coder decides a side, a nearest actor or a "
                                                "coalition."))) +
            untried};
    const LeftOutPart& most = m_influence->parts.front();
    std::vector<std::string> changes;
    if (most.flips > 0)
        changes.push_back(words.count(PLENARY_TR_N("core", "%n pairs change sides"), static_cast<long>(most.flips)));
    if (most.movesCoalitions)
        changes.push_back(words.say(PLENARY_TR("core", "the coalitions are others")));
    if (most.ranks > 0)
        changes.push_back(words.count(PLENARY_TR_N("core", "%n actors have another nearest one"), static_cast<long>(most.ranks)));
    std::string note = words.say(PLENARY_TR("core", "Leave-one-out: most hangs on %1; without it %2."),
                                 {partName(m_context, most), listed(words, changes)});
    if (m_influence->turnedPairs > 0 && m_options.view == AgreementView::Matrix)
        note += " " + words.count(PLENARY_TR_N("core", "In brackets: %n pairs that one quote, source or coder turns from "
                                                       "rather alike to rather apart, or back."),
                                  static_cast<long>(m_influence->turnedPairs));
    return {note + untried};
}

Hit AgreementPicture::pairHit(const Rect& box, std::size_t a, std::size_t b) const
{
    const auto result = matrix().at(a, b);
    const auto both = name(a) + " · " + name(b);
    std::string text = m_measure + " " + value(result, 2) + " · n = " + std::to_string(result.shared);
    if (const auto* part = turnedBy(a, b))
        text += "\n" + m_context.words.say(PLENARY_TR("core", "Turns without %1"), {partName(m_context, *part)});
    return {box, pair(a, b), both + "\n" + text, both + ", " + text};
}

Hit AgreementPicture::actorHit(const Rect& box, std::size_t at) const
{
    const auto& record = m_context.data.actors[m_agreement.columns()[at].actor];
    const auto broken = breakText(m_context.words, breaks(at));
    return {box, actor(at), name(at) + "\n" + m_context.in(record.role) + (broken.empty() ? "" : "\n" + broken),
            name(at) + (broken.empty() ? "" : ", " + broken)};
}

Tone AgreementPicture::tone(std::size_t at) const
{
    const auto group = m_groups.of[at];
    return group == Coalitions::none ? Tone::Muted : shifted(Tone::Actor0, std::min<std::size_t>(group, 5));
}

Glyph AgreementPicture::glyph(std::size_t at) const
{
    const auto group = m_groups.of[at];
    return group == Coalitions::none ? Glyph::Circle : actorGlyph(std::min<std::size_t>(group, 5));
}

double AgreementPicture::strength(double value) const
{
    return std::clamp((value - m_least) / (m_greatest - m_least), 0.0, 1.0);
}

double AgreementPicture::valueOf(double strength) const
{
    return m_least + strength * (m_greatest - m_least);
}

namespace
{

std::string groupText(std::size_t group)
{
    return group == Coalitions::none ? "–" : std::to_string(group + 1);
}

void addPairs(Scene& scene, const AgreementPicture& picture)
{
    const auto& groups = picture.groups().of;
    const auto& words = picture.context().words;
    scene.table.columns = {
        words.say(PLENARY_TR("core", "Actor")),
        words.say(PLENARY_TR("core", "Other actor")),
        words.say(labelOf(picture.options().measure)),
        words.say(picture.perUnit(PLENARY_TR("core", "Shared topics"), PLENARY_TR("core", "Shared events"))),
        words.say(PLENARY_TR("core", "Coalitions")),
        words.say(PLENARY_TR("core", "Hangs on"))};
    for (std::size_t a = 0; a < picture.size(); ++a)
        for (std::size_t b = a + 1; b < picture.size(); ++b) {
            const auto result = picture.matrix().at(a, b);
            const bool isEnough = picture.isEnough(a, b);
            scene.table.rows.push_back(
                {{picture.name(a), picture.name(b), result.value ? words.number(*result.value, 3) : "",
                  std::to_string(result.shared),
                  isEnough ? groupText(groups[a]) + " / " + groupText(groups[b])
                           : words.say(picture.perUnit(PLENARY_TR("core", "too few shared topics"),
                                                       PLENARY_TR("core", "too few shared events"))),
                  picture.turnedBy(a, b) ? partName(picture.context(), *picture.turnedBy(a, b)) : std::string()}});
        }
}

/// Who is compared with nobody, and by which rule.
std::string tooFewNote(const AgreementPicture& picture)
{
    const int least = picture.options().minShared;
    if (least <= 1)
        return {};
    const auto& words = picture.context().words;
    std::vector<std::string> out;
    std::size_t few = 0;
    for (std::size_t a = 0; a < picture.size(); ++a) {
        bool any = false;
        for (std::size_t b = 0; b < picture.size(); ++b) {
            any = any || (a != b && picture.isEnough(a, b));
            few += a < b && picture.matrix().at(a, b).value && !picture.isEnough(a, b);
        }
        if (!any)
            out.push_back(picture.shortName(a));
    }
    std::string note = words.count(
        picture.perUnit(PLENARY_TR_N("core", "%n pairs share fewer than %1 topics: hollow, in no coalition."),
                        PLENARY_TR_N("core", "%n pairs share fewer than %1 events: hollow, in no coalition.")),
        static_cast<long>(few), {std::to_string(least)});
    if (!out.empty())
        note += " " + words.say(picture.perUnit(PLENARY_TR("core", "With nobody enough topics: %1."),
                                                PLENARY_TR("core", "With nobody enough events: %1.")),
                                {listed(words, out)});
    return note;
}

/// The sources of the positions that were compared, one a passage.
std::vector<Row> sourcesBehind(const View& view, const Agreement& agreement)
{
    std::vector<Row> sources;
    ColumnLookup lookup(view.data, agreement.columns(), view.countSpokenFor);
    Row last = noRow;
    forEachStatement(view, CodedStatements(), lookup, [&](std::uint32_t, Row row) {
        if (std::exchange(last, row) == row || agreement.units().of(row) == ComparedUnits::none)
            return;
        const auto behind = view.data.positionSources.of(row);
        sources.insert(sources.end(), behind.begin(), behind.end());
    });
    return sources;
}

} // namespace

/// The two that agree least of all that share enough, where no other two agree as little.
std::optional<std::string> AgreementPicture::leastAgreement() const
{
    constexpr double same = 1e-9;
    struct
    {
        double value = 2;
        std::size_t a = 0, b = 0, shared = 0;
        bool isOne = false;
    } least;
    long pairs = 0;
    for (std::size_t b = 1; b < size(); ++b)
        for (std::size_t a = 0; a < b; ++a) {
            const auto result = matrix().at(a, b);
            if (!result.value || !isEnough(a, b))
                continue;
            ++pairs;
            if (*result.value < least.value - same)
                least = {*result.value, a, b, result.shared, true};
            else if (*result.value < least.value + same)
                least.isOne = false;
        }
    if (m_options.measure != stats::Measure::Agreement || pairs < 3 || !least.isOne)
        return std::nullopt;
    return m_context.words.count(
        perUnit(PLENARY_TR_N("core", "%1 and %2 agree least of %3 pairs: %4 on %n shared topics"),
                PLENARY_TR_N("core", "%1 and %2 agree least of %3 pairs: %4 at %n shared events")),
        static_cast<long>(least.shared),
        {m_names[least.a], m_names[least.b], std::to_string(pairs), m_context.words.number(least.value, 2)});
}

void AgreementPicture::describe(Scene& scene, const char* title) const
{
    const auto& words = m_context.words;
    scene.plainTitle = words.say(title, {m_measure});
    scene.title = leastAgreement().value_or(scene.plainTitle); // the first note says what is compared, and how
    scene.subtitle = asOfText(m_context) + leftOutOfStatements(m_context) + " · " +
                     words.count(PLENARY_TR_N("core", "%n actors"), static_cast<long>(size())) + " · " +
                     words.count(perUnit(PLENARY_TR_N("core", "%n topics"), PLENARY_TR_N("core", "%n events")),
                                 static_cast<long>(m_agreement.topicsSpokenOn())) +
                     " · " +
                     words.count(PLENARY_TR_N("core", "%n statements"), static_cast<long>(m_agreement.statements()));
    const auto formula = stats::formula(words, m_options.measure, m_options.pairOptions());
    scene.notes.push_back(
        formula + ". " +
        words.say(perUnit(PLENARY_TR("core", "Where two share no topic it is not defined, and not drawn as 0."),
                          PLENARY_TR("core", "Where two share no event it is not defined, and not drawn as 0."))));
    if (m_options.unit == CompareBy::Event)
        scene.notes.push_back(
            words.say(PLENARY_TR("core", "Compared event by event, as roll calls are: in the formula “topic” "
                                         "means an event with its topic. Statements made at no event are left out.")));
    if (const auto note = tooFewNote(*this); !note.empty())
        scene.notes.push_back(note);
    const auto cutText =
        words.count(PLENARY_TR_N("core", "Average linkage, cut into %n coalitions"), static_cast<long>(m_groups.count));
    scene.notes.push_back(m_groups.silhouette
                              ? cutText + "; " +
                                    words.say(PLENARY_TR("core", "mean silhouette %1 (Rousseeuw 1987)."),
                                              {words.number(*m_groups.silhouette, 2)})
                              : cutText + ".");
    for (auto& note : influenceNotes())
        scene.notes.push_back(std::move(note));
    if (auto note = breakNote(m_context, m_agreement.columns(), m_breaks); !note.empty())
        scene.notes.push_back(std::move(note));
    addMeanNotes(scene.notes, m_context, m_options.minN);
    scene.sources = sourcesBehind(m_context, m_agreement);
    scene.altText = scene.title + ". " + scene.subtitle;
    scene.table.caption = scene.altText;
    addPairs(scene, *this);
}

namespace
{

/// The pairs of those that the picture has no room for, with all before them.
void addOtherPairs(Scene& scene, const Context& context, const std::vector<StanceColumn>& columns, std::size_t shown,
                   const StanceOptions& options)
{
    const auto& words = context.words;
    const Agreement all(context, columns, options);
    for (std::size_t b = shown; b < columns.size(); ++b)
        for (std::size_t a = 0; a < b; ++a) {
            const auto result = all.matrix().at(a, b);
            scene.table.rows.push_back({{columnName(context, columns[a]), columnName(context, columns[b]),
                                         result.value ? words.number(*result.value, 3) : "", std::to_string(result.shared),
                                         words.say(PLENARY_TR("core", "not drawn")), std::string()}});
        }
    const auto left = words.count(PLENARY_TR_N("core", "… and %n more actors"), static_cast<long>(columns.size() - shown));
    scene.subtitle += " · " + left;
    scene.altText += " · " + left;
    scene.table.caption = scene.altText;
}

} // namespace

Scene buildAgreement(const Context& context, const std::vector<Row>& actors, const StanceOptions& options, std::size_t room)
{
    auto columns = collapsed(context.data, actors, options.collapsed);
    columns.resize(std::min(columns.size(), mostInMatrix));
    const auto everybody = columns;
    columns.resize(std::min(columns.size(), room));
    Scene scene;
    scene.width = context.width;
    scene.height = context.height;
    scene.plot = {0, 0, context.width, context.height};
    if (columns.size() < 2) {
        scene.emptyText = context.words.say(
            PLENARY_TR("core", "Agreement needs two actors with statements: choose more, or widen the filter."));
        return scene;
    }
    if (options.view == AgreementView::Polarisation || options.view == AgreementView::Pairs) {
        if (options.view == AgreementView::Pairs)
            drawAgreementOverTime(scene, context, columns, options);
        else
            drawPolarisation(scene, context, columns, options);
        return scene;
    }
    AgreementMemory own;
    AgreementMemory& memory = context.memory ? *context.memory : own;
    const AgreementPicture picture(context, options, memory.recall(context, columns, options));
    switch (options.view) {
    case AgreementView::Map:
        drawAgreementMap(scene, picture);
        break;
    case AgreementView::Network:
        drawAgreementNetwork(scene, picture);
        break;
    default:
        drawAgreementMatrix(scene, picture);
        break;
    }
    if (everybody.size() > columns.size())
        addOtherPairs(scene, context, everybody, columns.size(), options);
    return scene;
}

} // namespace plenary::scene
