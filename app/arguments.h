// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace CLI
{
class App;
class Option;
} // namespace CLI

// What a verb can be told, read by CLI11, which no other file of app includes: reading its headers takes as long as
// compiling ten verbs.
namespace plenary::cli
{

/// What is wrong with how a verb was called, beyond what an Argument can say; thrown by what onChosen() calls.
struct UsageError : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// One option, flag or place of a verb. All functions answer itself.
class Argument
{
public:
    explicit Argument(CLI::Option* option) : m_option(option) {}

    Argument* required();
    Argument* needs(Argument* other);
    Argument* excludes(Argument* other);
    Argument* excludes(const char* name); ///< of one added before
    /// One of these words.
    Argument* among(const std::vector<std::string>& words);
    /// A number, not “nan”, which passes comparisons.
    Argument* between(double least, double greatest);
    /// A whole number from `least` on.
    Argument* atLeast(std::int64_t least);
    /// Several values in one, with this between them.
    Argument* delimiter(char between);

private:
    CLI::Option* m_option;
};

/// An argument that was given.
struct Given
{
    std::string name; ///< with its hyphens
    std::vector<std::string> texts;
};

/// Why there is nothing to be done: help was asked for and printed, or the call is wrong.
struct ParseEnd
{
    bool isWrong = false;
    std::string what; ///< one line, without a full stop
};

/// A verb with its arguments, or the program with its verbs. What it is told goes into variables of the caller's, which
/// must outlive it. Pointers are its own.
class Verb
{
public:
    explicit Verb(const std::string& description);
    Verb(const Verb&) = delete;
    Verb& operator=(const Verb&) = delete;
    ~Verb();

    /// What the program says of itself; at most one verb is chosen.
    void describeProgram(const std::string& version, const std::string& footer);
    Verb* addVerb(const std::string& name, const std::string& description);

    /// `name` is `--out`, or `FILE` for what is told by its place.
    Argument* add(const std::string& name, std::string& value, const std::string& help);
    Argument* add(const std::string& name, std::vector<std::string>& values, const std::string& help);
    Argument* add(const std::string& name, int& value, const std::string& help);
    Argument* add(const std::string& name, std::int64_t& value, const std::string& help);
    Argument* add(const std::string& name, double& value, const std::string& help);
    Argument* addFlag(const std::string& name, bool& value, const std::string& help);
    /// One of the words of a table, by its number.
    Argument* addChoice(const std::string& name, const std::vector<std::string>& words,
                        std::function<void(std::size_t)> chosen, const std::string& help);
    /// Called when the verb was chosen and its arguments are read.
    void onChosen(std::function<void()> act);

    std::optional<ParseEnd> parse(int argc, char** argv);
    std::optional<ParseEnd> parse(std::vector<std::string> arguments);

    std::string name() const;
    bool isGiven(const std::string& argument) const;
    std::vector<Given> given() const;
    std::vector<const Verb*> chosen() const;

private:
    explicit Verb(CLI::App* app);
    Argument* keep(CLI::Option* option);

    std::unique_ptr<CLI::App> m_own; ///< of the program
    CLI::App* m_app;
    std::vector<std::unique_ptr<Verb>> m_verbs;
    std::vector<std::unique_ptr<Argument>> m_arguments;
};

} // namespace plenary::cli
