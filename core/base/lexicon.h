// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace plenary
{

/// Words of one language for what the program itself says; documents bring their own translations (Text).
/// Implementations are immutable and may be read from any thread.
class Lexicon
{
public:
    virtual ~Lexicon() = default;

    /// ISO 639-1 code: which translation of a Text goes with it.
    virtual std::string language() const = 0;
    /// The translation of a sentence marked with PLENARY_TR; with `n` ≥ 0 the form for that number, put in for %n with
    /// its thousands apart.
    virtual std::string translate(const char* english, long n = -1) const = 0;
    /// `value` with the decimal sign of the language and `decimals` places; negative numbers with U+2212.
    virtual std::string number(double value, int decimals) const = 0;

    /// The same with “+” before what is above zero.
    virtual std::string signedNumber(double value, int decimals) const
    {
        return (value > 0 ? "+" : "") + number(value, decimals);
    }

    std::string say(const char* english, const std::vector<std::string>& arguments = {}) const
    {
        return substitute(translate(english), arguments);
    }
    std::string count(const char* english, long n, const std::vector<std::string>& arguments = {}) const
    {
        return substitute(translate(english, n), arguments);
    }
    std::string say(const Error& error) const
    {
        auto arguments = error.arguments;
        for (const Error& cause : error.causes)
            arguments.push_back(asCause(say(cause)));
        return say(error.text.c_str(), arguments);
    }
};

/// English as it stands in the source.
class EnglishLexicon : public Lexicon
{
public:
    std::string language() const override { return "en"; }
    std::string translate(const char* english, long n = -1) const override;
    std::string number(double value, int decimals) const override;
};

/// Another lexicon's words with numbers for machines: a dot, an ASCII minus, no plus. For CSV and JSON.
class MachineLexicon : public Lexicon
{
public:
    explicit MachineLexicon(const Lexicon& words) : m_words(words) {}

    std::string language() const override { return m_words.language(); }
    std::string translate(const char* english, long n = -1) const override { return m_words.translate(english, n); }
    std::string number(double value, int decimals) const override;
    std::string signedNumber(double value, int decimals) const override { return number(value, decimals); }

private:
    const Lexicon& m_words;
};

/// A number with `decimal` between whole and fraction, a real minus sign, and no grouping.
std::string plainNumber(double value, int decimals, const std::string& decimal);
/// A whole number with `separator` before every three digits from the right.
std::string groupedNumber(long value, const std::string& separator);

} // namespace plenary
