/// Findings about known rows.
#include "bianmin/desk/known_row.hpp"

namespace bianmin {
namespace {

void tell_difference(Draft& draft, const KnownCase& known) {
    const auto add = [&](std::string_view recorded, std::string_view said, Text suggestion) {
        const bool here = !known.above.empty();
        draft.findings.push_back(
            {.code = std::string(differs_code),
             .severity = Severity::warning,
             .place = {.line = draft.line, .row = draft.row},
             .value = std::string(said),
             .message = here ? say("row {} says {} and counts, this row says {}", known.above, recorded, said)
                             : say("{} is recorded with {}, this row says {}", known.number, recorded, said),
             .suggestion = here
                               ? say("where this row is right: take row {} out of the file, take this import "
                                     "back (import undo), and import the file again",
                                     known.above)
                               : std::move(suggestion)});
    };
    if (draft.finished && known.ended && *draft.finished != *known.ended)
        add(iso(*known.ended), iso(*draft.finished),
            say("where the row is right: take the earlier import back (import undo), then import this file"));
    if (draft.rating && known.rating && *draft.rating != *known.rating)
        add(chinese(*known.rating), chinese(*draft.rating),
            say("where the row is right: bianmin case correct {} --field rating", known.number));
}

} // namespace

void tell_continued(Draft& draft, std::string number, Text message) {
    draft.findings.push_back({.code = "continued",
                              .severity = Severity::note,
                              .place = {.row = draft.row},
                              .value = std::move(number),
                              .message = std::move(message)});
}

void tell_known(Draft& draft, const KnownCase& known) {
    draft.verdict = Verdict::duplicate;
    draft.findings.push_back({.code = "duplicate",
                              .severity = Severity::note,
                              .place = {.row = draft.row},
                              .value = draft.serial,
                              .message = known.number.empty()
                                             ? say("the same person, service and day stand in an earlier row")
                                             : say("recorded already as {}", known.number)});
    if (!known.above.empty() || !known.number.empty()) tell_difference(draft, known);
}

} // namespace bianmin
