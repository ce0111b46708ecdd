/// The list as a sheet with places for three signatures, and where it goes.
#include "cli/handover.hpp"

#include "cli/output.hpp"
#include "cli/people.hpp"
#include "cli/setup_view.hpp"

#include <utility>

namespace bianmin::cli {
namespace {

Sheet cash_sheet(const Handover& handover) {
    Sheet sheet{.key = "cash",
                .title = {"在手现金", "Cash on hand"},
                .columns = {{.key = "number", .label = {"办件编号", "Number"}},
                            {.key = "receipt", .label = {"票据号", "Receipt"}},
                            {.key = "day", .label = {"日期", "Day"}},
                            {.key = "amount", .label = {"金额", "Amount"}, .right = true}}};
    for (const auto& listed : handover.cash)
        sheet.rows.push_back(
            {Cell(listed.number),
             Cell(listed.line.receipt.empty() ? std::string(unnumbered) : listed.line.receipt),
             Cell(listed.line.day), Cell(listed.line.held)});
    sheet.totals = {Cell(Label{"合计", "Total"}), Cell(), Cell(), Cell(handover.cash_total())};
    return sheet;
}

} // namespace

Document handover_document(const Setup& setup, const Staff& person, const Leaving& leaving,
                           const LeftPost& left) {
    const std::string from = shown_from(leaving.span.from), until = shown_until(leaving.span.until);
    const std::string to = left.substitute.empty() ? "无人在岗" : named(setup, left.substitute);
    const std::string to_english = left.substitute.empty() ? "nobody" : left.substitute.text;
    Sheet sheet{
        .key = "handover",
        .title = {"离岗交接清单", "Handover"},
        .lines = {{"移交人 " + named(setup, person.id) + "，离岗 " + from + " 至 " + until + "，" +
                       leaving.reason,
                   "From " + person.id.text + ", away " + from + " to " + until + ", " + leaving.reason},
                  {"接替人 " + to, "To " + to_english}},
        .columns = {{.key = "number", .label = {"办件编号", "Number"}},
                    {.key = "service", .label = {"事项", "Service"}},
                    {.key = "due", .label = {"到期", "Due"}},
                    {.key = "state", .label = {"状态", "State"}},
                    {.key = "role", .label = {"身份", "Role"}}},
        .foot = {{"移交人", "Handed over by"}, {"接收人", "Received by"}, {"监交人", "Witness"}}};
    for (const auto& one : left.handover.cases) {
        const CaseRow& row = one.row;
        const Service* service = setup.service(row.service, row.received);
        sheet.rows.push_back({Cell(row.number), Cell(service ? service->name : row.service.text),
                              one.due ? Cell(*one.due) : Cell(), Cell(label_of(row.state)),
                              Cell(Label{std::string(chinese(one.as)), std::string(word(one.as))})});
    }
    Document document;
    // Signed below the last list.
    if (!left.handover.cash.empty()) {
        auto foot = std::exchange(sheet.foot, {});
        document.sheets.push_back(std::move(sheet));
        sheet = cash_sheet(left.handover);
        sheet.foot = std::move(foot);
    }
    document.sheets.push_back(std::move(sheet));
    return document;
}

void put_handover(Session& session, const std::string& file, const Document& document) {
    if (file == "-") return session.print(document);
    if (session.globals().dry_run) return;
    const auto asked = parse_format(session.globals().format);
    const Format format = asked ? *asked : format_of_file(file).value_or(Format::csv);
    const bool gb18030 = session.globals().encoding == "gb18030";
    Output output(file);
    output.put(write(document, format,
                     {.english = session.globals().lang == "en" && format == Format::table,
                      .columns = 0,
                      .byte_order_mark = session.globals().encoding.empty(),
                      .gb18030 = gb18030}));
    output.finish();
}

} // namespace bianmin::cli
