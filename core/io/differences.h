// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

// What differs between two states of a document: record by record (by uid) and field by field, links by the uids they
// join, never by integer key, which means nothing outside a file.
namespace plenary::io
{

/// The passages behind a record: they differ as a field of it does.
inline constexpr const char* evidenceField = "evidence";

/// Of a whole piece of work, the part from `from` on that is `share` of it. `progress` must outlive it.
Progress partOf(const Progress& progress, double from, double share);

/// One field of a record, as the files of a data set have it. A text differs language by language.
struct FieldChange
{
    std::string field;                              ///< its key, or evidenceField
    std::string language;                           ///< of a text
    nlohmann::ordered_json before = {}, after = {}; ///< null where there is nothing
};

struct RecordChange
{
    enum class What : std::uint8_t { Added, Removed, Changed };

    EntityKind kind = EntityKind::Event;
    std::string uid;
    std::string name; ///< what the record goes by, afterwards where it is there; may be empty
    What what = What::Changed;
    std::vector<FieldChange> fields; ///< in the order of its description; of one added or removed what is not empty
};

/// Whether passages that came or went are named besides the records they prove.
enum class Passages : std::uint8_t { WithRecords, Themselves };

/// By kind, then in the order of the later state; what is there no more comes last of its kind. Passages stand with the
/// records they prove, by their words. Names are in `language`. History, saved views and kept files are not compared,
/// only which files records name. Memory: the records of one kind of the earlier state. Errors: of reading; Cancelled
/// by `progress`.
[[nodiscard]] Result<std::vector<RecordChange>> differences(const Document& before, const Document& after,
                                                            const std::string& language, const Progress& progress = {},
                                                            Passages passages = Passages::WithRecords);
/// The same of certain records alone, where nothing else can differ: as fast as these are few.
[[nodiscard]] Result<std::vector<RecordChange>> differencesOf(const RecordNames& records, const Document& before,
                                                              const Document& after, const std::string& language,
                                                              Passages passages = Passages::WithRecords);

/// A record as a whole, as one that was added; NotFound where it is not there.
[[nodiscard]] Result<RecordChange> wholeRecord(const Document& document, Ref record, const std::string& language);

/// What an edit of the history changed, whether it is in force or not. Errors: NotFound where there is no such edit;
/// Io where there is no room for copies of the states before and after it; else as differences().
[[nodiscard]] Result<std::vector<RecordChange>>
changesOfEdit(const Document& document, std::int64_t edit, const std::string& language, const Progress& progress = {});

/// What would make a record again what it was after an edit: nothing where it is so. Errors: NotFound where it was not
/// there then, else as changesOfEdit().
[[nodiscard]] Result<std::vector<RecordChange>> changesToRestore(const Document& document, Ref record,
                                                                 std::int64_t edit, const std::string& language,
                                                                 const Progress& progress = {});

} // namespace plenary::io
