// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/capture.h"

#include "core/base/text.h"

#include <algorithm>
#include <span>

namespace plenary
{

Result<std::vector<PassageInText>> passagesIn(const Document& document, SourceId source, const PassageFinder& text)
{
    std::vector<PassageInText> list;
    for (auto& passage : TRY(document.passages(source)))
        if (!passage.fragment.empty()) {
            auto found = text.find(passage.fragment, passage.from);
            list.push_back({std::move(passage), found});
        }
    std::ranges::stable_sort(list, {},
                             [&](const PassageInText& one) { return one.found ? one.found->place.from : text.size(); });
    return list;
}

Result<std::vector<PassageInText>> capture(const Document& document, Writer& writer, SourceId id,
                                           const CapturedText& captured)
{
    if (!hasLetterOrDigit(captured.text))
        return fail(Errc::Invalid, PLENARY_TR("core", "There are no words in this text."));
    if (!isUtf8(captured.text) || captured.text.contains('\0'))
        return fail(Errc::Invalid, PLENARY_TR("core", "This is no text: it holds bytes that are no characters."));
    auto source = TRY(document.read(id));
    source.text = TRY(writer.keep(std::as_bytes(std::span(captured.text))));
    source.original = captured.original.empty() ? Blob() : TRY(writer.keep(captured.original));
    if (!captured.accessed.empty())
        source.accessed = captured.accessed;
    (void)TRY(writer.put(source));
    auto passages = TRY(passagesIn(document, id, PassageFinder(captured.text)));
    for (auto& [passage, found] : passages) {
        const auto from = found ? std::optional(found->place.from) : std::nullopt;
        const auto to = found ? std::optional(found->place.to) : std::nullopt;
        if (passage.from == from && passage.to == to)
            continue;
        passage.from = from;
        passage.to = to;
        (void)TRY(writer.put(passage));
    }
    return passages;
}

Result<> cite(const Document& document, Writer& writer, Ref record, const Evidence& words, Place place)
{
    TRY(writer.addEvidence(record, words));
    for (auto& passage : TRY(document.passages(words.source)))
        if (passage.fragment == words.quote && passage.from != place.from) {
            passage.from = place.from;
            passage.to = place.to;
            (void)TRY(writer.put(passage));
        }
    return {};
}

Result<std::string> textOf(const Document& document, const Source& source)
{
    if (source.text.empty())
        return std::string();
    const auto bytes = TRY(document.contents(source.text));
    return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

} // namespace plenary
