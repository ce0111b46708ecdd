/// The list beside the guides, as CSV that people can open too.
#include "cli/guides.hpp"

#include "bianmin/ledger/read.hpp"
#include "bianmin/paper/write.hpp"
#include "bianmin/rules/service_text.hpp"
#include "cli/output.hpp"

#include <filesystem>

namespace bianmin::cli {
namespace {

struct KeptGuide {
    std::string name, version, made;
};

std::map<ServiceId, KeptGuide> read_list(const std::string& folder) {
    std::map<ServiceId, KeptGuide> out;
    const std::string file = folder + "/guides.csv";
    if (!std::filesystem::exists(file)) return out;
    const auto rows = open_table(file);
    TableRow row;
    for (bool header = true; rows->next(row); header = false)
        if (!header && row.cells.size() >= 4)
            out[ServiceId(std::string(row.cells[0]))] = {std::string(row.cells[1]), std::string(row.cells[2]),
                                                         std::string(row.cells[3])};
    return out;
}

} // namespace

std::string guides_folder(Session& session) {
    return session.workspace() + "/guides";
}

void keep_guides(const std::string& folder, const std::vector<const Service*>& services, Date made) {
    auto kept = read_list(folder);
    for (const Service* service : services)
        kept[service->id] = {service->name, text_digest(*service), iso(made)};
    Sheet sheet{.key = "guides",
                .columns = {{.key = "id", .label = {"编号", "Id"}},
                            {.key = "name", .label = {"事项", "Service"}},
                            {.key = "version", .label = {"文本摘要", "Digest"}},
                            {.key = "made", .label = {"制作日期", "Made"}}}};
    for (const auto& [id, guide] : kept)
        sheet.rows.push_back({Cell(id.text), Cell(guide.name), Cell(guide.version), Cell(guide.made)});
    Output output(folder + "/guides.csv");
    output.put(write({.sheets = {std::move(sheet)}}, Format::csv, {.byte_order_mark = true}));
    output.finish();
}

std::map<ServiceId, std::string> kept_guides(Session& session) {
    std::map<ServiceId, std::string> out;
    for (auto& [id, guide] : read_list(guides_folder(session))) out[id] = std::move(guide.version);
    return out;
}

} // namespace bianmin::cli
