// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <system_error>

namespace plenary::cli
{

namespace
{

/// Without an exponent where it is whole.
std::string plainNumber(double number)
{
    std::array<char, 32> text{};
    const auto end = number == std::floor(number)
                         ? std::to_chars(text.begin(), text.end(), static_cast<std::int64_t>(number)).ptr
                         : std::to_chars(text.begin(), text.end(), number).ptr;
    return {text.begin(), end};
}

CLI::Validator numberBetween(double least, double greatest)
{
    return CLI::Validator(
        [least, greatest](std::string& text) -> std::string {
            double number = 0;
            const auto end = text.data() + text.size();
            const auto [rest, error] = std::from_chars(text.data(), end, number);
            const bool whole = rest == end && error == std::errc(); // 1e400 has no number
            if (whole && number >= least && number <= greatest)     // not so of NaN
                return {};
            return "must be a number from " + plainNumber(least) + " to " + plainNumber(greatest);
        },
        "NUMBER");
}

/// Reads the arguments by `read`, and what came of it.
template <class Read>
std::optional<ParseEnd> ended(CLI::App& app, const Read& read)
{
    try {
        read();
        return std::nullopt;
    } catch (const CLI::Success& done) {
        (void)app.exit(done);
        return ParseEnd{};
    } catch (const std::runtime_error& error) { // CLI::ParseError and UsageError
        std::string what = error.what();
        std::ranges::replace(what, '\n', ' ');
        return ParseEnd{true, what};
    }
}

} // namespace

Argument* Argument::required()
{
    m_option->required();
    return this;
}

Argument* Argument::needs(Argument* other)
{
    m_option->needs(other->m_option);
    return this;
}

Argument* Argument::excludes(Argument* other)
{
    m_option->excludes(other->m_option);
    return this;
}

Argument* Argument::excludes(const char* name)
{
    m_option->excludes(std::string(name));
    return this;
}

Argument* Argument::among(const std::vector<std::string>& words)
{
    m_option->check(CLI::IsMember(words));
    return this;
}

Argument* Argument::between(double least, double greatest)
{
    m_option->check(numberBetween(least, greatest));
    return this;
}

Argument* Argument::atLeast(std::int64_t least)
{
    m_option->check(CLI::Range(least, std::numeric_limits<std::int64_t>::max()));
    return this;
}

Argument* Argument::delimiter(char between)
{
    m_option->delimiter(between);
    return this;
}

Verb::Verb(const std::string& description) : m_own(std::make_unique<CLI::App>(description)), m_app(m_own.get()) {}

Verb::Verb(CLI::App* app) : m_app(app) {}

Verb::~Verb() = default;

void Verb::describeProgram(const std::string& version, const std::string& footer)
{
    m_app->set_version_flag("--version", version);
    m_app->require_subcommand(0, 1);
    m_app->footer(footer);
}

Verb* Verb::addVerb(const std::string& name, const std::string& description)
{
    m_verbs.push_back(std::unique_ptr<Verb>(new Verb(m_app->add_subcommand(name, description))));
    return m_verbs.back().get();
}

Argument* Verb::keep(CLI::Option* option)
{
    m_arguments.push_back(std::make_unique<Argument>(option));
    return m_arguments.back().get();
}

Argument* Verb::add(const std::string& name, std::string& value, const std::string& help)
{
    return keep(m_app->add_option(name, value, help));
}

Argument* Verb::add(const std::string& name, std::vector<std::string>& values, const std::string& help)
{
    return keep(m_app->add_option(name, values, help));
}

Argument* Verb::add(const std::string& name, int& value, const std::string& help)
{
    return keep(m_app->add_option(name, value, help));
}

Argument* Verb::add(const std::string& name, std::int64_t& value, const std::string& help)
{
    return keep(m_app->add_option(name, value, help));
}

Argument* Verb::add(const std::string& name, double& value, const std::string& help)
{
    return keep(m_app->add_option(name, value, help));
}

Argument* Verb::addFlag(const std::string& name, bool& value, const std::string& help)
{
    return keep(m_app->add_flag(name, value, help));
}

Argument* Verb::addChoice(const std::string& name, const std::vector<std::string>& words,
                          std::function<void(std::size_t)> chosen, const std::string& help)
{
    const auto take = [words, chosen = std::move(chosen)](const std::string& word) {
        chosen(static_cast<std::size_t>(std::ranges::find(words, word) - words.begin()));
    };
    return keep(m_app->add_option_function<std::string>(name, take, help)->check(CLI::IsMember(words)));
}

void Verb::onChosen(std::function<void()> act)
{
    m_app->callback(std::move(act));
}

std::optional<ParseEnd> Verb::parse(int argc, char** argv)
{
    return ended(*m_app, [&] { m_app->parse(argc, argv); });
}

std::optional<ParseEnd> Verb::parse(std::vector<std::string> arguments)
{
    std::ranges::reverse(arguments); // as CLI11 wants them
    return ended(*m_app, [&] { m_app->parse(std::move(arguments)); });
}

std::string Verb::name() const
{
    return m_app->get_name();
}

bool Verb::isGiven(const std::string& argument) const
{
    return m_app->count(argument) > 0;
}

std::vector<Given> Verb::given() const
{
    std::vector<Given> found;
    for (const CLI::Option* option : static_cast<const CLI::App*>(m_app)->get_options())
        if (option->count() > 0)
            found.push_back({option->get_name(), option->results()});
    return found;
}

std::vector<const Verb*> Verb::chosen() const
{
    std::vector<const Verb*> found;
    for (const auto& verb : m_verbs)
        if (m_app->got_subcommand(verb->m_app))
            found.push_back(verb.get());
    return found;
}

} // namespace plenary::cli
