/// What the ledger is and holds, and the head of each chain: what an auditor writes down.
#include "cli/command.hpp"

#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace {

void define(Options&) {}

Sheet ledger_sheet(const Store::Info& info) {
    return {.key = "ledger",
            .title = {"台账库", "Ledger"},
            .columns = {{.key = "engine", .label = {"数据库", "Engine"}},
                        {.key = "version", .label = {"版本", "Version"}},
                        {.key = "schema", .label = {"结构", "Schema"}, .right = true},
                        {.key = "cases", .label = {"办件", "Cases"}, .right = true},
                        {.key = "entries", .label = {"日志", "Entries"}, .right = true},
                        {.key = "bytes", .label = {"字节", "Bytes"}, .right = true},
                        {.key = "where", .label = {"位置", "Place"}}},
            .rows = {{Cell(info.engine), Cell(info.version), Cell(info.schema), Cell(info.cases),
                      Cell(info.entries), Cell(info.bytes), Cell(info.where)}}};
}

Sheet heads_sheet(const Store::Info& info) {
    Sheet sheet{.key = "heads",
                .title = {"各机构日志链的末端", "Head of each chain"},
                .columns = {{.key = "origin", .label = {"机构", "Unit"}},
                            {.key = "seq", .label = {"序号", "Entry"}, .right = true},
                            {.key = "hash", .label = {"校验值", "Hash"}}}};
    for (const auto& head : info.heads)
        sheet.rows.push_back({Cell(head.origin.text), Cell(head.seq), Cell(head.hash)});
    return sheet;
}

std::string json_of(const Store::Info& info) {
    nlohmann::ordered_json heads = nlohmann::ordered_json::array();
    for (const auto& head : info.heads)
        heads.push_back({{"origin", head.origin.text}, {"seq", head.seq}, {"hash", head.hash}});
    return nlohmann::ordered_json{{"engine", info.engine},   {"version", info.version},
                                  {"schema", info.schema},   {"cases", info.cases},
                                  {"entries", info.entries}, {"bytes", info.bytes},
                                  {"where", info.where},     {"heads", std::move(heads)}}
        .dump(2);
}

int run(Session& session, const Arguments&) {
    const auto info = session.store_read_only().info();
    session.print({.sheets = {ledger_sheet(info), heads_sheet(info)}, .json = json_of(info)});
    return 0;
}

} // namespace

extern const Command store_info{"store", "info", N_("Show what the ledger is and holds"), define, run};

} // namespace bianmin::cli
