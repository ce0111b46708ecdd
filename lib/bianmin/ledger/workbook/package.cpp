/// From the relationships of the archive to the sheets. Transitional and strict files differ in namespaces
/// only.
#include "bianmin/ledger/workbook/package.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/workbook/place.hpp"
#include "bianmin/ledger/workbook/xml.hpp"

#include <algorithm>

namespace bianmin {
namespace {

constexpr std::size_t most_sheets = 4096;

struct Relation {
    std::string id, kind, target; ///< kind: what the type ends with, `worksheet`
};

class RelationEvents : public XmlEvents {
public:
    explicit RelationEvents(std::string base) : base_(std::move(base)) {}
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.get("TargetMode") == "External") return;
        const std::string_view type = attributes.get("Type");
        relations.push_back({std::string(attributes.get("Id")), std::string(type.substr(type.rfind('/') + 1)),
                             resolved(base_, attributes.get("Target"))});
    }
    void end(std::string_view) override {}
    std::vector<Relation> relations;

private:
    std::string base_;
};

std::vector<Relation> relations_of(const Archive& archive, const std::string& part) {
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == part.npos ? "" : part.substr(0, slash + 1);
    const std::string rels = folder + "_rels/" + part.substr(slash == part.npos ? 0 : slash + 1) + ".rels";
    if (!archive.has(rels)) return {};
    RelationEvents events(part);
    read_xml(archive.open(rels), events);
    return std::move(events.relations);
}

const Relation* of_kind(const std::vector<Relation>& relations, std::string_view kind) {
    const auto found = std::ranges::find(relations, kind, &Relation::kind);
    return found == relations.end() ? nullptr : &*found;
}

class WorkbookEvents : public XmlEvents {
public:
    struct Named {
        std::string name, relation;
        bool hidden;
    };
    void start(std::string_view name, const XmlAttributes& attributes) override {
        // An extension may repeat the element without the attribute.
        if (name == "workbookPr" && attributes.flag("date1904")) since_1904 = true;
        if (name != "sheet" || ++count > most_sheets) return;
        const std::string_view state = attributes.get("state");
        sheets.push_back({std::string(attributes.get("name")), std::string(attributes.prefixed("id")),
                          state == "hidden" || state == "veryHidden"});
    }
    void end(std::string_view) override {}
    std::vector<Named> sheets;
    std::size_t count = 0; ///< of all it names
    bool since_1904 = false;
};

/// The part that lists the sheets; by its usual name where no relationship tells.
std::string workbook_part(const Archive& archive) {
    const auto relations = relations_of(archive, "");
    const Relation* main = of_kind(relations, "officeDocument");
    std::string part = main != nullptr ? main->target : "xl/workbook.xml";
    const std::string& file = archive.name();
    const Text advice = say("open it in a spreadsheet program and save it as XLSX or CSV (另存为)");
    if (part.ends_with(".bin") || archive.has("xl/workbook.bin"))
        fail_foreign(file, "foreign-format", "XLSB", say("the content is {}, whatever the name says", "XLSB"),
                     advice);
    if (archive.has(part) && part.find("word/") == part.npos && part.find("ppt/") == part.npos) return part;
    const std::string kind = archive.has("word/document.xml")                                     ? "DOCX"
                             : archive.has("ppt/presentation.xml")                                ? "PPTX"
                             : archive.has("content.xml") && archive.has("META-INF/manifest.xml") ? "ODS"
                                                                                                  : "ZIP";
    if (archive.has("xl/worksheets/sheet1.xml") || main != nullptr)
        if (kind == "ZIP") fail_damaged({.file = file}, part, say("the part {} is missing", part));
    fail_foreign(file, "foreign-format", kind, say("the content is {}, whatever the name says", kind),
                 advice);
}

} // namespace

std::string resolved(std::string_view base, std::string_view target) {
    std::string path = replaced(target, "\\", "/");
    if (!path.starts_with('/')) {
        const std::size_t slash = base.rfind('/');
        path = std::string(slash == base.npos ? "" : base.substr(0, slash + 1)) + path;
    }
    std::vector<std::string> steps;
    for (const auto step : split(path, '/')) {
        if (step.empty() || step == ".") continue;
        if (step != "..")
            steps.emplace_back(step);
        else if (!steps.empty())
            steps.pop_back();
    }
    return join(steps, "/");
}

Package read_package(const Archive& archive) {
    const std::string part = workbook_part(archive);
    WorkbookEvents book;
    read_xml(archive.open(part), book);
    if (book.count > most_sheets)
        fail_foreign(archive.name(), "too-many-sheets", std::to_string(book.count),
                     say("the workbook has more sheets than the {} that are read", most_sheets),
                     say("divide it into several workbooks"));
    const auto relations = relations_of(archive, part);
    Package package{.since_1904 = book.since_1904};
    for (std::size_t at = 0; at < book.sheets.size(); ++at) {
        const auto& named = book.sheets[at];
        const auto relation = std::ranges::find(relations, named.relation, &Relation::id);
        SheetEntry sheet{.name = named.name, .hidden = named.hidden};
        if (relation == relations.end())
            sheet.part = resolved(part, "worksheets/sheet" + std::to_string(at + 1) + ".xml");
        else if (relation->kind == "worksheet")
            sheet.part = relation->target;
        package.sheets.push_back(std::move(sheet));
    }
    if (package.sheets.empty())
        fail_damaged({.file = archive.name()}, part, say("the workbook names no sheet"));
    const auto known = [&](const char* kind, const char* usual) {
        const Relation* relation = of_kind(relations, kind);
        std::string target = relation != nullptr ? relation->target : resolved(part, usual);
        return archive.has(target) ? target : std::string();
    };
    package.strings = known("sharedStrings", "sharedStrings.xml");
    package.styles = known("styles", "styles.xml");
    return package;
}

} // namespace bianmin
