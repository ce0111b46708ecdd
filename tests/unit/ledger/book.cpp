/// Small workbooks, zipped in memory.
#include "book.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"

#include <fmt/format.h>

#include <cstring>
#include <stdexcept>
#include <zip.h>

namespace bianmin::test {
namespace {

const std::string xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

std::string relation(const std::string& space, const std::string& id, const std::string& kind,
                     const std::string& target) {
    return fmt::format("<Relationship Id=\"{}\" Type=\"{}/{}\" Target=\"{}\"/>", id, space, kind, target);
}
std::string relations(const std::string& inside) {
    return xml_head +
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

} // namespace

std::string zipped(const BookParts& parts, bool deflate) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_source_keep(target);
    for (const auto& [name, text] : parts) {
        zip_source_t* source = zip_source_buffer(zip, text.data(), text.size(), 0);
        const auto at = zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0) throw std::runtime_error("no entry " + name);
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(at), deflate ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                 0);
        zip_file_set_dostime(zip, static_cast<zip_uint64_t>(at), 0, 0x4D0A, 0);
    }
    if (zip_close(zip) != 0) throw std::runtime_error("cannot zip");
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(target, &stat);
    zip_source_open(target);
    std::string out(stat.size, '\0');
    zip_source_read(target, out.data(), out.size());
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

BookParts Book::parts() const {
    std::string sheets, links;
    BookParts out;
    for (std::size_t at = 0; at < tabs.size(); ++at) {
        const Tab& tab = tabs[at];
        const std::string state = tab.state.empty() ? "" : fmt::format(" state=\"{}\"", tab.state);
        sheets += fmt::format("<sheet name=\"{}\" sheetId=\"{}\"{} r:id=\"rId{}\"/>", tab.name, at + 1, state,
                              at + 1);
        const std::string part = fmt::format("worksheets/sheet{}.xml", at + 1);
        links += relation(relations_namespace, fmt::format("rId{}", at + 1), "worksheet", part);
        out.emplace_back("xl/" + part, xml_head + fmt::format("<worksheet xmlns=\"{}\">{}</worksheet>",
                                                              main_namespace, tab.inside));
    }
    if (!strings.empty()) {
        links += relation(relations_namespace, "rIdS", "sharedStrings", "sharedStrings.xml");
        out.emplace_back("xl/sharedStrings.xml",
                         xml_head + fmt::format("<sst xmlns=\"{}\">{}</sst>", main_namespace, strings));
    }
    if (!styles.empty()) {
        links += relation(relations_namespace, "rIdF", "styles", "styles.xml");
        out.emplace_back("xl/styles.xml", xml_head + fmt::format("<styleSheet xmlns=\"{}\">{}</styleSheet>",
                                                                 main_namespace, styles));
    }
    out.emplace_back(
        "xl/workbook.xml",
        xml_head + fmt::format("<workbook xmlns=\"{}\" xmlns:r=\"{}\"><workbookPr{}/><sheets>{}</sheets>"
                               "</workbook>",
                               main_namespace, relations_namespace, properties, sheets));
    out.emplace_back("xl/_rels/workbook.xml.rels", relations(links));
    out.emplace_back("_rels/.rels",
                     relations(relation(relations_namespace, "rId1", "officeDocument", "xl/workbook.xml")));
    return out;
}

Book book_of(const std::string& rows) {
    return {.tabs = {{"8月", "<sheetData>" + rows + "</sheetData>", ""}}};
}

std::string rows_of(const std::vector<std::string>& lines) {
    std::string out;
    for (const auto& line : lines) {
        out += "<row>";
        for (const auto cell : split(line, '|'))
            out += cell.empty() ? "<c/>" : fmt::format("<c t=\"inlineStr\"><is><t>{}</t></is></c>", cell);
        out += "</row>";
    }
    return out;
}

Scanned scan_book(std::string bytes, const TableOptions& options) {
    const auto rows = table_of_bytes(std::move(bytes), "台账.xlsx", options);
    Scanned out;
    for (TableRow row; rows->next(row);) {
        out.rows.emplace_back(row.cells.begin(), row.cells.end());
        out.numbers.push_back(row.row);
        out.sheets.push_back(rows->sheet());
    }
    out.findings = rows->findings();
    out.codes = codes(out.findings);
    return out;
}

std::string cell_text(const std::string& cell, const std::string& styles, const std::string& properties) {
    Book book = book_of("<row r=\"1\">" + cell + "</row>");
    book.styles = styles;
    book.properties = properties;
    const auto scanned = scan_book(book.bytes());
    if (scanned.rows.size() != 1 || scanned.rows[0].empty()) return {};
    return scanned.rows[0][0];
}

std::string fault_of(std::string bytes, const TableOptions& options) {
    try {
        scan_book(std::move(bytes), options);
    } catch (const Error& error) {
        if (error.findings().empty()) return std::string(word(error.kind()));
        const Finding& first = error.findings().front();
        const std::string where =
            first.place.sheet + (first.place.cell.empty() ? "" : "!" + first.place.cell);
        return first.code + (where.empty() ? "" : " " + where);
    }
    return {};
}

} // namespace bianmin::test
