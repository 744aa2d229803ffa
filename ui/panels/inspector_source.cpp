// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a source: what it is, what it supports, and the text that was kept of it.
#include "ui/panels/inspector_extras.h"
#include "ui/panels/inspector_page.h"
#include "ui/panels/inspector_pages.h"
#include "ui/session/targets.h"

#include "core/model/passage_finder.h"
#include "core/store/capture.h"
#include "ui/capture/sentences.h"
#include "ui/forms/record_names.h"

#include "core/scene/words/wording.h"

#include <QLocale>

#include <algorithm>

namespace plenary
{

namespace
{

using scene::Target;
using scene::Tone;

/// More of a text than a person reads here; the whole can be saved.
constexpr qsizetype mostCharacters = 60'000;
constexpr std::size_t mostRecords = 60;

/// Where the passages stand in the text, in order and apart.
std::vector<Stretch> stretchesOf(const std::vector<Citation>& citations, const std::string& text, const QString& shown)
{
    const PassageFinder finder(text);
    const CharacterPlaces places(shown);
    std::vector<Stretch> found;
    for (const auto& citation : citations)
        if (const auto passage = finder.find(citation.fragment))
            found.push_back({places.units(passage->place.from), places.units(passage->place.to)});
    std::ranges::sort(found, {}, &Stretch::from);
    std::vector<Stretch> apart;
    for (const Stretch& next : found)
        if (apart.empty() || next.from >= apart.back().to)
            apart.push_back(next);
        else
            apart.back().to = std::max(apart.back().to, next.to);
    return apart;
}

} // namespace

QString InspectorPage::source(SourceId id)
{
    const auto read = m_session.document().read(id);
    if (!read)
        return problem(read.error());
    const Source& source = *read;
    const auto text = [](const std::string& words) { return escaped(QString::fromStdString(words)); };
    QStringList small{text(source.publisher)};
    if (source.kind != SourceKind::Unknown)
        small << word(labelOf(source.kind));
    QString html = heading(small.join(QStringLiteral(" · ")), text(source.title));
    if (source.titleIsDescriptive)
        html += paragraph(muted(tr("Title set from the content, not read on the page")));
    if (!source.authors.empty())
        html += paragraph(text(join(source.authors, ", ")));
    for (const auto& [label, date] : {std::pair{tr("Published"), &source.date}, {tr("Read"), &source.accessed}})
        if (!date->empty())
            html += paragraph(muted(label) + QLatin1Char(' ') + escaped(timeName(m_session, *date)));
    html += paragraph(muted(tr("Language")) + QLatin1Char(' ') + text(source.language));
    if (!source.url.empty())
        html += paragraph(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                              .arg(text(source.url.text), color(Tone::Link), tr("open source")));
    if (!source.note.empty())
        html += paragraph(in(source.note));
    html += paragraph(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                          .arg(readingAddress(id), color(Tone::Link), tr("read and code it")));
    const auto citations = m_session.document().citations(id);
    html += citations ? supported(*citations) : problem(citations.error());
    html += kept(source, citations ? *citations : std::vector<Citation>());
    return html + recordExtras(m_session, {EntityKind::Source, id.value});
}

/// The records that passages of a source support.
QString InspectorPage::supported(const std::vector<Citation>& citations)
{
    QString html = section(tr("What it supports") + QLatin1Char(' ') + muted(QLocale().toString(citations.size())));
    if (citations.empty())
        html += paragraph(muted(tr("No record rests on it yet.")));
    for (const auto& citation : std::span(citations).first(std::min(citations.size(), mostRecords))) {
        const QString name = escaped(recordName(m_session, citation.record));
        const auto page = placeOf(m_data, citation.record);
        html += paragraph(muted(escaped(kindName(m_session, citation.record.kind))) + QLatin1Char(' ') +
                          (page ? link(*page, name) : name));
        if (!citation.fragment.empty())
            html += QStringLiteral("<p style=\"margin:0 0 6px 12px\">%1</p>")
                        .arg(tr("“%1”").arg(escaped(QString::fromStdString(citation.fragment))));
    }
    return html;
}

/// The captured text with its passages marked, and a way to the captured file.
QString InspectorPage::kept(const Source& source, const std::vector<Citation>& citations)
{
    QString html;
    if (!source.original.empty())
        html += paragraph(keptFileLink(source.original, QStringLiteral("original"), tr("Save the captured original…")));
    if (source.text.empty())
        return html;
    html = section(tr("Captured text")) + html;
    const auto text = textOf(m_session.document(), source);
    if (!text)
        return html + problem(text.error());
    const QString whole = QString::fromStdString(*text);
    html += paragraph(keptFileLink(source.text, QStringLiteral("text.txt"), tr("Save the captured text…")));
    const QString shown = whole.left(mostCharacters);
    QString marked;
    qsizetype at = 0;
    for (const Stretch& stretch : stretchesOf(citations, *text, whole)) {
        if (stretch.to > shown.size())
            break;
        marked += escaped(shown.mid(at, stretch.from - at));
        marked += QStringLiteral("<span style=\"background-color:%1\">%2</span>")
                      .arg(color(Tone::AccentSoft), escaped(shown.mid(stretch.from, stretch.to - stretch.from)));
        at = stretch.to;
    }
    marked += escaped(shown.mid(at));
    html += QStringLiteral("<p style=\"white-space:pre-wrap; margin:0 0 8px 0\">%1</p>").arg(marked);
    if (whole.size() > shown.size())
        html += paragraph(muted(tr("The first %1 of %2 characters are shown; the whole text can be saved.")
                                    .arg(QLocale().toString(shown.size()), QLocale().toString(whole.size()))));
    return html;
}

QString InspectorPage::keptFileLink(const Blob& contents, const QString& name, const QString& words) const
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
        .arg(keptFileAddress(contents, name), color(Tone::Link), escaped(words));
}

} // namespace plenary
