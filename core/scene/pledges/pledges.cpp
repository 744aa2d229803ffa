// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pledges/pledges.h"

#include "core/scene/words/wording.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace plenary::scene
{

namespace
{

constexpr Font labelFont{12.5};
constexpr Font partFont{11.5};
constexpr Font headFont{12, Weight::SemiBold};
constexpr Font amountFont{12, Weight::SemiBold};
constexpr Font whoFont{10.5};
constexpr Font tickFont{10};
constexpr double headHeight = 30;
constexpr double restOpacity = 0.32; ///< of what of a sum is not broken down into parts

double amountOf(const Pledge& pledge)
{
    double value = 0;
    const std::string& amount = pledge.amount;
    std::from_chars(amount.data(), amount.data() + amount.size(), value);
    return value;
}

/// The sign of a currency, or empty: others are written with their code.
std::string signOf(const std::string& currency)
{
    return currency == "EUR" ? "€" : currency == "USD" ? "$" : currency == "GBP" ? "£" : "";
}

Style styleOf(PledgeKind kind)
{
    switch (kind) {
    case PledgeKind::Public:
        return {Tone::PledgePublic};
    case PledgeKind::Private:
        return {Tone::PledgePrivate};
    case PledgeKind::Mixed:
        return {Tone::PledgeMixed, Tone::PledgePublic, 1, Pattern::Hatch};
    case PledgeKind::Bid:
        return {Tone::None, Tone::PledgeBid, 1.4, Pattern::Hollow};
    }
    return {};
}

/// A sum with its parts right behind it.
struct Entry
{
    std::size_t pledge = 0;
    bool isPart = false;
    double before = 0; ///< of its whole, the parts before it come to so much
    double parts = 0;  ///< its own parts together; 0 where it has none, or they come to more than itself
};

/// 1, 2 or 5 times a power of ten, of which about four make up `largest`.
double axisStep(double largest)
{
    const double rough = largest / 4, power = std::pow(10, std::floor(std::log10(rough)));
    const double first = rough / power;
    return power * (first <= 1 ? 1 : first <= 2 ? 2 : first <= 5 ? 5 : 10);
}

class Pledges
{
public:
    explicit Pledges(const Context& context) : m_context(context) {}
    Scene build();

private:
    std::map<std::string, std::vector<Entry>> byCurrency() const;
    bool isShown(const Pledge& pledge) const
    {
        return m_context.selection.showsPledge(static_cast<Row>(&pledge - m_context.data.pledges.data()));
    }
    Happened announced(const Pledge& pledge) const;
    bool inView(const Pledge& pledge) const { return announced(pledge) == Happened::Yes; }
    std::string leftOut() const;
    void drawCurrency(const std::string& currency, const std::vector<Entry>& entries, double& y);
    void drawAxis(const std::string& currency, double largest, double top, double bottom);
    void drawEntry(const Entry& entry, double y, double scale);
    void drawParts(const std::vector<Entry>& entries, std::size_t whole, double y, double scale);
    void stack(std::vector<Entry>& entries) const;
    Style lookOf(const Entry& entry) const;
    void addRow(std::size_t index);
    std::string amount(const Pledge& pledge) const;
    std::string who(const Pledge& pledge) const;
    std::optional<std::string> largestNamed(const std::map<std::string, std::vector<Entry>>& entries) const;
    std::vector<std::string> overfull(const std::map<std::string, std::vector<Entry>>& entries) const;
    void describe(const std::map<std::string, std::vector<Entry>>& entries);

    const Context& m_context;
    Scene m_scene;
    double m_gutter = 200;
    double m_rowHeight = 34;
    double m_barRoom = 200;
};

/// Whether it was announced by the as-of date; No where the filter hides it.
Happened Pledges::announced(const Pledge& pledge) const
{
    const Row event = m_context.data.rowOf(pledge.event);
    if (event == noRow || !isShown(pledge))
        return Happened::No;
    return happened(m_context, resolvedTime(m_context, m_context.data.events, event));
}

std::map<std::string, std::vector<Entry>> Pledges::byCurrency() const
{
    const auto& pledges = m_context.data.pledges;
    std::map<PledgeId, std::vector<std::size_t>> parts;
    std::map<std::string, std::vector<std::size_t>> wholes;
    // A part stands under its whole only where that one is shown too, in the same currency.
    const auto isUnderWhole = [&](const Pledge& pledge) {
        const auto whole = std::ranges::find(pledges, pledge.partOf, &Pledge::id);
        return pledge.partOf && whole != pledges.end() && !whole->partOf && inView(*whole) &&
               whole->currency == pledge.currency;
    };
    for (std::size_t i = 0; i < pledges.size(); ++i) {
        if (!inView(pledges[i]))
            continue;
        if (isUnderWhole(pledges[i]))
            parts[pledges[i].partOf].push_back(i);
        else
            wholes[pledges[i].currency].push_back(i);
    }
    const auto larger = [&](std::size_t a, std::size_t b) { return amountOf(pledges[a]) > amountOf(pledges[b]); };
    std::map<std::string, std::vector<Entry>> entries;
    for (auto& [currency, list] : wholes) {
        std::ranges::stable_sort(list, larger);
        for (const std::size_t whole : list) {
            entries[currency].push_back({whole, false});
            std::ranges::stable_sort(parts[pledges[whole].id], larger);
            for (const std::size_t part : parts[pledges[whole].id])
                entries[currency].push_back({part, true});
        }
        stack(entries[currency]);
    }
    return entries;
}

/// Parts lie behind each other in their whole, where it holds them all; else each starts where it does.
void Pledges::stack(std::vector<Entry>& entries) const
{
    const auto& pledges = m_context.data.pledges;
    for (std::size_t whole = 0; whole < entries.size(); ++whole) {
        double sum = 0;
        std::size_t end = whole + 1;
        for (; end < entries.size() && entries[end].isPart; ++end)
            sum += std::max(0.0, amountOf(pledges[entries[end].pledge]));
        if (!entries[whole].isPart && sum > 0 && sum <= amountOf(pledges[entries[whole].pledge])) {
            entries[whole].parts = sum;
            double before = 0;
            for (std::size_t part = whole + 1; part < end; ++part) {
                entries[part].before = before;
                before += std::max(0.0, amountOf(pledges[entries[part].pledge]));
            }
        }
    }
}

std::string Pledges::amount(const Pledge& pledge) const
{
    const auto text = amountText(m_context.words, pledge.amount, pledge.currency);
    switch (pledge.bound) {
    case Bound::UpTo:
        return m_context.words.say(PLENARY_TR("core", "up to %1"), {text});
    case Bound::About:
        return m_context.words.say(PLENARY_TR("core", "about %1"), {text});
    case Bound::AtLeast:
        return m_context.words.say(PLENARY_TR("core", "at least %1"), {text});
    case Bound::Exact:
        break;
    }
    return text;
}

std::string Pledges::who(const Pledge& pledge) const
{
    const Row actor = m_context.data.rowOf(pledge.actor);
    const Row recipient = m_context.data.rowOf(pledge.recipient);
    std::string text = actor == noRow ? "" : m_context.actorName(actor);
    if (recipient != noRow)
        text += " → " + m_context.actorName(recipient);
    return text;
}

Style Pledges::lookOf(const Entry& entry) const
{
    return m_context.data.pledgeEvidence[entry.pledge] > 0 ? styleOf(m_context.data.pledges[entry.pledge].kind)
                                                           : Style{Tone::None, Tone::Muted, 1.4, Pattern::Hollow};
}

/// In the bar of a whole, which is pale for what of it is not broken down.
void Pledges::drawParts(const std::vector<Entry>& entries, std::size_t whole, double y, double scale)
{
    if (entries[whole].parts == 0)
        return;
    const double barHeight = m_rowHeight * 0.5;
    for (std::size_t part = whole + 1; part < entries.size() && entries[part].isPart; ++part) {
        const double width = std::max(0.0, amountOf(m_context.data.pledges[entries[part].pledge])) * scale;
        const Rect segment{m_gutter + entries[part].before * scale, y + (m_rowHeight - barHeight) / 2, width,
                           barHeight};
        const double gap = std::min(0.75, width / 4);
        m_scene.add(Layer::Marks,
                    Box{{segment.x, segment.y, segment.width - gap, segment.height}, 0, lookOf(entries[part])});
    }
}

void Pledges::drawEntry(const Entry& entry, double y, double scale)
{
    const Pledge& pledge = m_context.data.pledges[entry.pledge];
    const Font font{std::min(entry.isPart ? partFont.size : labelFont.size, m_rowHeight * 0.84)};
    const double indent = entry.isPart ? 16 : 0;
    const double barHeight = entry.isPart ? m_rowHeight * 0.36 : m_rowHeight * 0.5;
    const double middle = y + m_rowHeight / 2;
    const bool two = m_rowHeight >= 30;
    const auto label = elided(m_context.in(pledge.label), font, m_gutter - indent - 12, m_context.measure);
    m_scene.add(Layer::Labels, Label{{indent + 4, two ? middle - 1 : middle + 4}, label, font, Tone::Ink});
    if (two)
        m_scene.add(Layer::Labels, Label{{indent + 4, middle + 12},
                                         elided(who(pledge), whoFont, m_gutter - indent - 12, m_context.measure),
                                         whoFont,
                                         Tone::Muted});
    const double width = std::max(2.0, amountOf(pledge) * scale);
    const Rect bar{m_gutter + entry.before * scale, middle - barHeight / 2, width, barHeight};
    Style style = lookOf(entry);
    if (entry.parts > 0 && style.pattern != Pattern::Hollow)
        style.opacity = restOpacity;
    m_scene.add(Layer::Marks, Box{bar, 2, style});
    const auto text = amount(pledge);
    m_scene.add(Layer::Labels, Label{{bar.right() + 7, middle + 4.2},
                                     text,
                                     Font{std::min(amountFont.size, m_rowHeight * 0.84), Weight::SemiBold},
                                     Tone::Ink});
    const Target target{Target::Kind::Pledge, pledge.id.value, pledge.event.value};
    const Rect row{0, y, m_context.width, m_rowHeight};
    if (m_context.selected == target ||
        (m_context.selected.kind == Target::Kind::Event && m_context.selected.first == pledge.event.value))
        m_scene.add(Layer::Overlay, Box{bar.inset(-2), 3, {Tone::None, Tone::Ink, 2}});
    const auto kind = m_context.words.translate(labelOf(pledge.kind));
    std::string tip = m_context.in(pledge.label) + "\n" + text + " · " + kind + "\n" + who(pledge);
    if (!pledge.horizon.empty())
        tip += "\n" + m_context.in(pledge.horizon);
    m_scene.hits.push_back(
        {row, target, tip, labelled(m_context.words, m_context.in(pledge.label), text + ", " + kind)});
    addRow(entry.pledge);
}

void Pledges::addRow(std::size_t index)
{
    const auto sources = m_context.data.pledgeSources.of(static_cast<Row>(index));
    m_scene.sources.insert(m_scene.sources.end(), sources.begin(), sources.end());
    const Pledge& pledge = m_context.data.pledges[index];
    const auto& words = m_context.words;
    const Row actor = m_context.data.rowOf(pledge.actor);
    const auto whole = std::ranges::find(m_context.data.pledges, pledge.partOf, &Pledge::id);
    m_scene.table.rows.push_back(
        {{m_context.in(pledge.label), actor == noRow ? "" : m_context.actorName(actor), pledge.amount, pledge.currency,
          words.translate(labelOf(pledge.bound)), words.translate(labelOf(pledge.kind)),
          whole == m_context.data.pledges.end() ? "" : m_context.in(whole->label),
          std::to_string(m_context.data.pledgeEvidence[index])},
         m_scene.hits.size() - 1});
}

void Pledges::drawCurrency(const std::string& currency, const std::vector<Entry>& entries, double& y)
{
    double largest = 1;
    for (const auto& entry : entries)
        largest = std::max(largest, amountOf(m_context.data.pledges[entry.pledge]));
    const auto heading = m_context.words.say(PLENARY_TR("core", "In %1"), {currency});
    m_scene.add(Layer::Labels, Label{{4, y + 19}, heading, headFont, Tone::Muted});
    m_scene.add(Layer::Grid, Line{{4, y + headHeight - 4}, {m_context.width - 4, y + headHeight - 4}, Tone::Line});
    y += headHeight;
    drawAxis(currency, largest, y, y + m_rowHeight * static_cast<double>(entries.size()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        drawEntry(entries[i], y, m_barRoom / largest);
        drawParts(entries, i, y, m_barRoom / largest);
        y += m_rowHeight;
    }
}

/// An axis of its own for each currency, so that none is read against another.
void Pledges::drawAxis(const std::string& currency, double largest, double top, double bottom)
{
    m_scene.add(Layer::Grid, Line{{m_gutter, top}, {m_gutter, bottom}, Tone::Line, 1});
    constexpr double mostNamed = 9e18; // more nobody announces, and no integer holds
    if (largest > mostNamed)
        return;
    const double step = axisStep(largest);
    double taken = m_context.measure.width(m_context.words.say(PLENARY_TR("core", "In %1"), {currency}), headFont) + 12;
    for (double value = 0; value <= largest * 1.0001; value += step) {
        const double x = m_gutter + value / largest * m_barRoom;
        const auto text = amountText(m_context.words, std::to_string(std::llround(value)), currency);
        const double half = m_context.measure.width(text, tickFont) / 2;
        if (value > 0)
            m_scene.add(Layer::Grid, Line{{x, top - 4}, {x, bottom}, Tone::Grid, 1});
        if (x - half < taken || x + half > m_context.width)
            continue;
        m_scene.add(Layer::Labels, Label{{x, top - headHeight + 19}, text, tickFont, Tone::Muted, Align::Centre});
        taken = x + half + 10;
    }
}

std::string Pledges::leftOut() const
{
    std::size_t possible = 0, hidden = 0;
    for (const Pledge& pledge : m_context.data.pledges) {
        possible += announced(pledge) == Happened::Possibly;
        hidden += !isShown(pledge);
    }
    std::string text;
    if (possible > 0)
        text += " · " + m_context.words.count(PLENARY_TR_N("core", "%n sums that may have been announced by then left out"),
                                              static_cast<long>(possible));
    if (hidden > 0)
        text += " · " + m_context.words.count(PLENARY_TR_N("core", "%n sums hidden by the filter"), static_cast<long>(hidden));
    return text;
}

/// The largest sum in the currency of most sums: as it was named, for what is only “up to” it may have been less.
std::optional<std::string> Pledges::largestNamed(const std::map<std::string, std::vector<Entry>>& entries) const
{
    const auto wholes = [](const auto& currency) { return std::ranges::count(currency.second, false, &Entry::isPart); };
    const auto most = std::ranges::max_element(entries, {}, wholes);
    if (most == entries.end() || wholes(*most) < 3 || std::ranges::count(entries, wholes(*most), wholes) > 1)
        return std::nullopt;
    const auto& pledges = m_context.data.pledges;
    const Pledge& largest = pledges[most->second.front().pledge]; // they come in this order
    const auto isAsLarge = [&](const Entry& entry) { return amountOf(pledges[entry.pledge]) >= amountOf(largest); };
    if (std::ranges::count_if(most->second, isAsLarge) > 1)
        return std::nullopt;
    return m_context.words.say(
        PLENARY_TR("core", "Largest of the %1 sums named in %2: %3, %4"),
        {std::to_string(wholes(*most)), most->first, amount(largest), m_context.in(largest.label)});
}

/// Sums whose parts come to more than themselves.
std::vector<std::string> Pledges::overfull(const std::map<std::string, std::vector<Entry>>& entries) const
{
    std::vector<std::string> names;
    for (const auto& [currency, list] : entries)
        for (std::size_t i = 0; i + 1 < list.size(); ++i)
            if (!list[i].isPart && list[i + 1].isPart && list[i].parts == 0)
                names.push_back(m_context.in(m_context.data.pledges[list[i].pledge].label));
    return names;
}

void Pledges::describe(const std::map<std::string, std::vector<Entry>>& entries)
{
    const auto& words = m_context.words;
    m_scene.plainTitle = words.say(PLENARY_TR("core", "Sums announced"));
    const auto found = largestNamed(entries);
    m_scene.title = found.value_or(m_scene.plainTitle);
    m_scene.subtitle = (found ? m_scene.plainTitle + " · " : "") + asOfText(m_context) + leftOut();
    for (std::size_t i = 0; i < kindNames<PledgeKind>().size(); ++i)
        m_scene.legend.push_back(
            {words.translate(kindNames<PledgeKind>()[i].label), Glyph::Square, styleOf(static_cast<PledgeKind>(i))});
    m_scene.notes.push_back(words.say(
        PLENARY_TR("core", "Each currency has an axis of its own; nothing is converted, and no sum is formed.")));
    const auto stacked = [](const auto& currency) {
        return std::ranges::any_of(currency.second, [](const Entry& entry) { return entry.parts > 0; });
    };
    if (std::ranges::any_of(entries, stacked))
        m_scene.notes.push_back(words.say(PLENARY_TR(
            "core",
            "Parts lie in the sum they belong to, one behind the other; what of it is pale is not broken down.")));
    if (const auto larger = overfull(entries); !larger.empty())
        m_scene.notes.push_back(words.say(
            PLENARY_TR("core", "The parts on record come to more than this sum, and each is drawn from its start: %1."),
            {join(larger, ", ")}));
    m_scene.altText =
        labelled(words, m_scene.title,
                 words.count(PLENARY_TR_N("core", "%n sums"), static_cast<long>(m_scene.table.rows.size())));
    m_scene.table.caption = m_scene.altText;
    if (m_scene.table.rows.empty())
        m_scene.emptyText = words.say(PLENARY_TR("core", "No announced sum passes the filter up to this date."));
}

Scene Pledges::build()
{
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    const auto& words = m_context.words;
    m_scene.table.columns = {words.say(PLENARY_TR("core", "Sum")),     words.say(PLENARY_TR("core", "Actor")),
                             words.say(PLENARY_TR("core", "Amount")),  words.say(PLENARY_TR("core", "Currency")),
                             words.say(PLENARY_TR("core", "Bound")),   words.say(PLENARY_TR("core", "Kind")),
                             words.say(PLENARY_TR("core", "Part of")), words.say(PLENARY_TR("core", "Passages"))};
    const auto entries = byCurrency();
    std::size_t rows = 0;
    double widest = 80;
    double amountWidth = 60;
    for (const auto& [currency, list] : entries) {
        rows += list.size();
        for (const auto& entry : list) {
            const Pledge& pledge = m_context.data.pledges[entry.pledge];
            widest = std::max({widest,
                               m_context.measure.width(m_context.in(pledge.label), labelFont) + (entry.isPart ? 16 : 0),
                               m_context.measure.width(who(pledge), whoFont) + (entry.isPart ? 16 : 0)});
            amountWidth = std::max(amountWidth, m_context.measure.width(amount(pledge), amountFont));
        }
    }
    m_gutter = std::min(widest + 18, m_context.width * 0.45);
    m_barRoom = std::max(20.0, m_context.width - m_gutter - amountWidth - 16);
    const double forRows = m_context.height - headHeight * static_cast<double>(entries.size());
    m_rowHeight = std::clamp(forRows / static_cast<double>(std::max<std::size_t>(rows, 1)), 6.0, 44.0);
    m_scene.plot = {m_gutter, 0, m_context.width - m_gutter, m_context.height};
    double y = 0;
    for (const auto& [currency, list] : entries)
        drawCurrency(currency, list, y);
    describe(entries);
    return std::move(m_scene);
}

} // namespace

std::string amountText(const Lexicon& words, const std::string& amount, const std::string& currency)
{
    double value = 0;
    std::from_chars(amount.data(), amount.data() + amount.size(), value);
    const std::string sign = signOf(currency);
    const auto scaled = [&](double unit, const char* withSign, const char* withCode) {
        const double number = std::round(value / unit * 100) / 100;
        const int decimals = number == std::round(number)                             ? 0
                             : std::abs(number * 10 - std::round(number * 10)) < 1e-9 ? 1
                                                                                      : 2;
        const auto figure = decimals == 0 ? words.count(PLENARY_TR_N("core", "%n"), std::lround(number))
                                          : words.number(number, decimals);
        return sign.empty() ? words.say(withCode, {currency, figure}) : words.say(withSign, {sign, figure});
    };
    if (value >= 999'995'000)
        return scaled(1e9, PLENARY_TR("core", "%1%2 bn"), PLENARY_TR("core", "%1 %2 bn"));
    if (value >= 999'995)
        return scaled(1e6, PLENARY_TR("core", "%1%2 m"), PLENARY_TR("core", "%1 %2 m"));
    return scaled(1, PLENARY_TR("core", "%1%2"), PLENARY_TR("core", "%1\u00A0%2"));
}

Scene buildPledges(const Context& context)
{
    return Pledges(context).build();
}

} // namespace plenary::scene
