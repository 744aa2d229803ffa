// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"
#include "core/io/proof_sheet.h"

#include <QString>

// What lies behind a mark, as HTML without a style of its own: for pages of text and for the page of a figure.
namespace plenary
{

/// A text of a document, as one line and escaped.
QString lineHtml(const std::string& text);
/// Of less weight, as a class that pages know.
QString mutedHtml(const QString& html);
QString paragraphHtml(const QString& html);
/// “A · B”, escaped; what is empty is left out.
QString factsHtml(const std::vector<std::string>& parts);

/// A record with its passages and what disputes it, a line an element; without its name where that was said `under` it.
QString proofHtml(const Lexicon& words, const io::Proof& proof, const std::string& under = {});

} // namespace plenary
