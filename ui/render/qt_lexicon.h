// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace plenary
{

/// The words of one of the bundled languages from its Linguist file. Does not touch the language of the window, so that
/// a figure can be made in another one.
class QtLexicon : public Lexicon
{
public:
    explicit QtLexicon(const QString& language);

    std::string language() const override { return m_language; }
    std::string translate(const char* english, long n = -1) const override;
    std::string number(double value, int decimals) const override;

    /// Codes of the bundled languages.
    static QStringList languages();
    /// What a language is called in itself, as a name stands alone: “English”, “Français”.
    static QString nameOf(const QString& language);

private:
    std::string m_language;
    std::unique_ptr<QTranslator> m_translator;
    EnglishLexicon m_english;
};

} // namespace plenary
