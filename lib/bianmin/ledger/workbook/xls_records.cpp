/// Walks the records: first those of the workbook, which say where each sheet begins, then those of the
/// sheets.
#include "bianmin/ledger/workbook/xls_records.hpp"

#include "bianmin/ledger/workbook/compound.hpp"

#include <algorithm>
#include <tuple>

namespace bianmin {
namespace {

/// Types of records ([MS-XLS] 2.3).
enum Type : std::uint32_t {
    formula = 0x0006,
    end_of_stream = 0x000A,
    column_info = 0x007D,
    sheet_place = 0x0085,
    merged = 0x00E5,
    bool_or_error = 0x0205,
    text_result = 0x0207,
    row_info = 0x0208,
    begin_of_stream = 0x0809,
};

struct Record {
    std::uint32_t type = 0;
    std::string_view data;
    std::uint32_t number(std::size_t at, std::size_t size = 2) const { return number_at(data, at, size); }
};

Record record_at(std::string_view stream, std::size_t at) {
    const std::uint32_t type = number_at(stream, at, 2), size = number_at(stream, at + 2, 2);
    if (stream.size() - at - 4 < size) throw BrokenFile{};
    return {type, stream.substr(at + 4, size)};
}

std::string_view text_of(std::uint32_t value, bool error) {
    if (!error) return value != 0 ? "TRUE" : "FALSE";
    switch (value) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    case 0x2A: return "#N/A";
    default: return unknown_result;
    }
}

class SheetWalk {
public:
    /// False behind the sheet's last record.
    bool take(const Record& record) {
        // Charts on the sheet are streams within its own.
        if (record.type == begin_of_stream) ++depth_;
        if (record.type == end_of_stream) --depth_;
        if (depth_ == 1) see(record);
        return depth_ > 0;
    }

    XlsSheet finish() {
        const auto place = [](const XlsCell& cell) { return std::tuple(cell.row, cell.column); };
        std::ranges::stable_sort(sheet_.cells, {}, place);
        const auto again = std::ranges::unique(sheet_.cells, {}, place);
        sheet_.cells.erase(again.begin(), again.end());
        return std::move(sheet_);
    }

private:
    void see(const Record& record) {
        switch (record.type) {
        case formula: return add_formula(record);
        case text_result:
            // Not computed to a text, but to an empty one: what it shows is nothing.
            if (awaits_text_ && record.number(0) == 0) sheet_.cells.pop_back();
            awaits_text_ = false;
            return;
        case bool_or_error: return add(record, text_of(record.number(6, 1), record.number(7, 1) != 0));
        case merged: return add_merges(record);
        case row_info: sheet_.hidden = sheet_.hidden || (record.number(12) & 0x20) != 0; return;
        case column_info: sheet_.hidden = sheet_.hidden || (record.number(8) & 1) != 0; return;
        default: return;
        }
    }

    void add(const Record& record, std::string_view text) {
        sheet_.cells.push_back({record.number(0), record.number(2), text});
    }

    /// The last result stands in the record, as eight bytes. What is no number ends in FFFF and begins with
    /// what it is: 0 a text that follows, 1 TRUE or FALSE, 2 an error, 3 an empty text, which shows nothing.
    void add_formula(const Record& record) {
        const std::uint32_t kind = record.number(12) == 0xFFFF ? record.number(6, 1) : 0xFFFF;
        awaits_text_ = kind == 0;
        if (kind == 3) return;
        add(record, kind == 1 || kind == 2 ? text_of(record.number(8, 1), kind == 2) : unknown_result);
    }

    void add_merges(const Record& record) {
        const std::size_t count = record.number(0);
        for (std::size_t i = 0; i < count; ++i) {
            const auto part = [&](std::size_t which) {
                return static_cast<int>(record.number(2 + i * 8 + which * 2));
            };
            sheet_.merges.push_back({part(0), part(1), part(2), part(3)});
        }
    }

    XlsSheet sheet_;
    int depth_ = 0;
    bool awaits_text_ = false;
};

class BookWalk {
public:
    explicit BookWalk(std::string_view stream) : stream_(stream), left_(stream.size()) {}

    std::vector<XlsSheet> run() {
        constexpr std::size_t most_sheets = 4096;
        std::vector<XlsSheet> sheets;
        for (std::size_t at = 0;;) {
            const Record record = record_at(stream_, at);
            if (record.type == end_of_stream || sheets.size() == most_sheets) return sheets;
            if (record.type == sheet_place) sheets.push_back(sheet_of(record));
            at += 4 + record.data.size();
        }
    }

private:
    /// Where it begins, whether it can be seen, and of what kind it is: 0 and 1 have cells.
    XlsSheet sheet_of(const Record& place) {
        XlsSheet sheet;
        if (place.number(5, 1) <= 1) sheet = walk(place.number(0, 4));
        sheet.hidden = sheet.hidden || (place.number(4, 1) & 3) != 0;
        return sheet;
    }

    XlsSheet walk(std::size_t at) {
        if (record_at(stream_, at).type != begin_of_stream) throw BrokenFile{};
        SheetWalk walk;
        for (;;) {
            const Record record = record_at(stream_, at);
            const std::size_t size = 4 + record.data.size();
            // Sheets that lie in each other would be walked for ever.
            if (size > left_) throw BrokenFile{};
            left_ -= size;
            at += size;
            if (!walk.take(record)) return walk.finish();
        }
    }

    std::string_view stream_;
    std::size_t left_; ///< of what all sheets together may take
};

} // namespace

std::optional<std::vector<XlsSheet>> xls_records(std::string_view file) {
    try {
        // Some writers do without the compound file.
        if (number_at(file, 0, 2) == begin_of_stream) return BookWalk(file).run();
        std::string stream = compound_stream(file, "Workbook");
        // As Excel 5 and 95 call it.
        if (stream.empty()) stream = compound_stream(file, "Book");
        return BookWalk(stream).run();
    } catch (const BrokenFile&) {
        return std::nullopt;
    }
}

} // namespace bianmin
