/// What a bundle holds, without taking it in.
#include "bianmin/domain/masking.hpp"
#include "cli/bundle_file.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("file", N_("the bundle; '-' for standard input"));
    define_passphrase(options);
}

Sheet facts(const OpenedBundle& opened) {
    const BundleHeader& header = opened.bundle.header;
    FactSheet sheet("bundle", {"数据包", "Bundle"});
    sheet.add({"发送", "From"}, header.from.text)
        .add({"接收", "To"}, header.to.text)
        .add({"制作时间", "Made"}, iso(header.made))
        .add({"制作人", "By"}, header.by.text)
        .add({"密钥指纹", "Sealed with key"}, opened.fingerprint)
        .add({"记录数", "Entries"}, std::to_string(header.entries))
        .add({"含个人信息", "Personal data of"}, std::to_string(header.people))
        .add({"加密", "Locked"}, opened.locked ? "AES-256-GCM" : "—");
    for (const auto& [origin, point] : header.after)
        sheet.add({"接续", "Goes on after"}, origin + " " + std::to_string(point.seq));
    return sheet.take();
}

Label acts_of(const Entry& entry) {
    Label out;
    for (const auto& event : entry.events) {
        out.zh += (out.zh.empty() ? "" : "、") + std::string(chinese(event.action));
        out.en += (out.en.empty() ? "" : ", ") + std::string(word(event.action));
    }
    return out;
}

Sheet entries_sheet(const Bundle& bundle, bool reveal) {
    Sheet sheet{.key = "entries",
                .title = {"记录", "Entries"},
                .columns = {{.key = "origin", .label = {"机构", "Unit"}},
                            {.key = "seq", .label = {"序号", "Entry"}, .right = true},
                            {.key = "case", .label = {"办件编号", "Case"}},
                            {.key = "recorded", .label = {"录入时间", "Recorded"}},
                            {.key = "acts", .label = {"环节", "Acts"}},
                            {.key = "by", .label = {"经办人", "By"}},
                            {.key = "applicant", .label = {"申请人", "Applicant"}}}};
    for (const auto& item : bundle.entries) {
        const auto person = bundle.people.find(item.number);
        const auto& events = item.entry.events;
        sheet.rows.push_back(
            {item.entry.origin.text, item.entry.seq, item.number, iso(item.entry.recorded).substr(0, 16),
             acts_of(item.entry), events.empty() ? std::string() : events.front().actor.text,
             person == bundle.people.end() ? std::string()
                                           : (reveal ? person->second : masked(person->second)).name});
    }
    return sheet;
}

int run(Session& session, const Arguments& arguments) {
    const auto opened = open_bundle(session, arguments);
    Sheet entries = entries_sheet(opened.bundle, session.globals().reveal);
    // Programs get the entries, people the cover too.
    if (session.format() == Format::table || session.format() == Format::markdown)
        session.print({.sheets = {facts(opened), std::move(entries)}});
    else
        session.print({.sheets = {std::move(entries)}});
    return 0;
}

} // namespace

extern const Command bundle_show{"bundle", "show", N_("Show what a bundle holds, without taking it in"),
                                 define, run};

} // namespace bianmin::cli
