/// The bundles that went and came.
#include "bianmin/store/travel.hpp"
#include "cli/command.hpp"

namespace bianmin::cli {
namespace {

void define(Options&) {}

int run(Session& session, const Arguments&) {
    Sheet sheet{.key = "bundles",
                .title = {"数据包收发记录", "Bundles"},
                .columns = {{.key = "direction", .label = {"收发", "Way"}},
                            {.key = "unit", .label = {"对方", "Unit"}},
                            {.key = "made", .label = {"制作时间", "Made"}},
                            {.key = "recorded", .label = {"记录时间", "Recorded"}},
                            {.key = "entries", .label = {"记录数", "Entries"}, .right = true},
                            {.key = "cases", .label = {"办件数", "Cases"}, .right = true},
                            {.key = "aside", .label = {"搁置", "Set aside"}, .right = true, .faults = true},
                            {.key = "by", .label = {"经办人", "By"}},
                            {.key = "digest", .label = {"校验码", "Digest"}}}};
    for (const auto& note : Travel(session.store_read_only()).notes())
        sheet.rows.push_back({note.sent ? Label{"发", "sent"} : Label{"收", "received"}, note.peer.text,
                              iso(note.made).substr(0, 16), iso(note.recorded).substr(0, 16), note.entries,
                              note.cases, Cell(note.aside), note.actor.text, note.digest.substr(0, 12)});
    session.print({.sheets = {std::move(sheet)}});
    return 0;
}

} // namespace

extern const Command bundle_list{"bundle", "list", N_("List the bundles that went and came"), define, run};

} // namespace bianmin::cli
