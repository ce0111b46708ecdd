/// What a bundle holds, without taking it in.
#include "bianmin/domain/masking.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/bundle_file.hpp"
#include "cli/complainant.hpp"
#include "cli/reveal.hpp"
#include "cli/setup_view.hpp"

#include <map>

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

/// In full where that was asked for and may be; what a case is stands in the bundle or here.
class Applicants {
public:
    Applicants(Session& session, const Bundle& bundle) : session_(session), people_(bundle.people) {
        for (const auto& item : bundle.entries) {
            if (item.entry.events.empty() || item.entry.events.front().action != Action::open) continue;
            Case c;
            apply(c, item.entry.events.front());
            opened_[item.number] = c.row;
        }
    }
    std::string name(const std::string& number) const {
        const auto person = people_.find(number);
        if (person == people_.end()) return {};
        if (const auto row = opened_.find(number); row != opened_.end())
            return who_came(session_, row->second, person->second).name;
        const auto kept = session_.store_read_only().find_case(number);
        return kept ? who_came(session_, kept->row, person->second).name : std::string();
    }

private:
    Session& session_;
    const std::map<std::string, Person>& people_;
    std::map<std::string, CaseRow> opened_;
};

Sheet entries_sheet(Session& session, const Bundle& bundle) {
    const Applicants applicants(session, bundle);
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
        const auto& events = item.entry.events;
        sheet.rows.push_back({item.entry.origin.text, item.entry.seq, item.number,
                              iso(item.entry.recorded).substr(0, 16), acts_of(item.entry),
                              events.empty() ? std::string() : events.front().actor.text,
                              applicants.name(item.number)});
    }
    return sheet;
}

int run(Session& session, const Arguments& arguments) {
    require_reveal(session, UnitId());
    const auto opened = open_bundle(session, arguments);
    Sheet entries = entries_sheet(session, opened.bundle);
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
