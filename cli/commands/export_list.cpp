/// What left the ledger: batches, and lists with personal data.
#include "cli/command.hpp"
#include "cli/upload_batches.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.choice("--kind", {"upload", "ledger"},
                   N_("batches of an exchange, or ledgers with personal data"));
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    Sheet sheet{.key = "exports",
                .title = {"导出记录", "Exports"},
                .columns = {{.key = "batch", .label = {"批次", "Batch"}},
                            {.key = "request", .label = {"内容", "What"}},
                            {.key = "made_at", .label = {"时间", "Made"}},
                            {.key = "actor", .label = {"经办人", "By"}},
                            {.key = "since", .label = {"起", "Behind"}, .right = true},
                            {.key = "until", .label = {"止", "Up to"}, .right = true},
                            {.key = "rows", .label = {"行数", "Rows"}, .right = true},
                            {.key = "revealed", .label = {"个人信息", "Revealed"}}}};
    ExportBook book(session.store_read_only());
    const auto add = [&](const ExportNote& note, std::string number) {
        const Staff* actor = setup.person(note.actor);
        sheet.rows.push_back({std::move(number), note.request, iso(note.made).substr(0, 10),
                              actor ? actor->name : note.actor.text, note.since, note.until, note.rows,
                              note.revealed ? Label{"显示", "yes"} : Label{"脱敏", "no"}});
    };
    const auto wanted = [&](const char* kind) {
        return !arguments.has("kind") || arguments.text("kind") == kind;
    };
    if (wanted("upload"))
        for (const auto& batch : UploadBook(book).batches) add(batch.note, batch_number(setup, batch.number));
    if (wanted("ledger"))
        for (const auto& note : book.list("ledger")) add(note, "");
    session.print({.sheets = {std::move(sheet)}});
    return 0;
}

} // namespace

extern const Command export_list{"export", "list", N_("List batches, and ledgers written with personal data"),
                                 define, run};

} // namespace bianmin::cli
