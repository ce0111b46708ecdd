/// Ratings collected elsewhere, from a table (评价汇总, 二(五)群众测评): one row a case.
#include "bianmin/base/text.hpp"
#include "bianmin/desk/matters.hpp"
#include "bianmin/ledger/read.hpp"
#include "cli/counter.hpp"
#include "cli/step.hpp"

#include <algorithm>
#include <array>

namespace bianmin::cli {
namespace {

enum Column { number, rating, handler_rating, channel, comment, by, column_count };
using Headers = std::array<std::string_view, 4>;
constexpr std::array<Headers, column_count> headers{{
    {"number", "编号", "办件编号", "受理编号"},
    {"rating", "满意度", "评价", "评价结果"},
    {"handler_rating", "经办人满意度", "经办人评价", "对经办人评价"},
    {"channel", "渠道", "评价渠道", "来源"},
    {"comment", "意见", "评价内容", "备注"},
    {"by", "评价人", "评价者", "姓名"},
}};
using Places = std::array<std::optional<std::size_t>, column_count>;

void define(Options& options) {
    options.positional("file", N_("table of ratings: XLSX, XLS, or CSV of any encoding, with a header"));
}

Places places_of(const TableRow& row) {
    Places places;
    for (std::size_t cell = 0; cell < row.cells.size(); ++cell)
        for (std::size_t c = 0; c < column_count; ++c)
            if (std::ranges::find(headers[c], trim(row.cells[cell])) != headers[c].end()) places[c] = cell;
    return places;
}

class RatingsImport {
public:
    RatingsImport(Session& session, std::string file)
        : session_(session), counter_(session), key_(counter_.desk.key), file_(std::move(file)) {}

    int run() {
        const auto rows = open_table(file_);
        TableRow row;
        while (rows->next(row)) {
            if (row.sheet != sheet_number_) begin_sheet(row, rows->sheet());
            if (!places_[number] || !places_[rating])
                read_ = find_places(row) || read_;
            else if (!cell(row, number).empty() || !cell(row, rating).empty())
                take(row);
        }
        if (!read_)
            throw Error(ErrorKind::configuration, say("{} has no header with 编号 and 满意度", file_), {},
                        say("name the columns: 编号, 满意度, and where there are any 经办人满意度, 渠道, "
                            "意见, 评价人"));
        session_.line(tr(say("{} ratings recorded, {} known already, {} left out, {} rectifications opened",
                             recorded_, known_, findings_.size(), opened_)));
        session_.talk(findings_);
        session_.talk(rows->findings());
        return findings_.empty() ? 0 : static_cast<int>(ErrorKind::findings);
    }

private:
    /// Each sheet of a workbook has a header of its own.
    void begin_sheet(const TableRow& row, std::string name) {
        places_ = {};
        sheet_number_ = row.sheet;
        sheet_ = std::move(name);
    }

    bool find_places(const TableRow& row) {
        places_ = places_of(row);
        return places_[number] && places_[rating];
    }

    std::string cell(const TableRow& row, Column column) const {
        const auto place = places_[column];
        return place && *place < row.cells.size() ? std::string(trim(row.cells[*place])) : std::string();
    }

    Event event_of(const TableRow& row, const KeptCase& kept) const {
        Event event = event_now(counter_.desk, Action::rate);
        const auto level = parse_word<Rating>(cell(row, rating));
        const auto handler = parse_word<Rating>(cell(row, handler_rating));
        event.facts.set("rating", level ? std::string(word(*level)) : cell(row, rating));
        if (handler) event.facts.set("handler_rating", std::string(word(*handler)));
        event.facts.set("channel", cell(row, channel)).set("comment", cell(row, comment));
        if (const std::string who = cell(row, by); !who.empty())
            name_rater(counter_.desk.setup, kept, who, event);
        return event;
    }

    /// The same person gave the same rating before.
    static bool known_already(const KeptCase& kept, const Event& rate) {
        for (const auto& entry : kept.entries)
            for (const auto& event : entry.events)
                if (event.action == Action::rate && event.facts.text("rating") == rate.facts.text("rating") &&
                    event.facts.text("by") == rate.facts.text("by"))
                    return true;
        return false;
    }

    /// A row that cannot be recorded is told with its place; the next one goes on.
    void take(const TableRow& row) {
        const std::string which = cell(row, number);
        counter_.desk.key = key_ + "-" + std::to_string(row.row);
        if (row.sheet > 1) counter_.desk.key += "-" + std::to_string(row.sheet);
        try {
            const auto kept = find_case(counter_.desk.store, which);
            const Event rate = event_of(row, kept);
            if (known_already(kept, rate)) {
                ++known_;
                return;
            }
            const auto outcome = take_steps(counter_.desk, which, {rate});
            ++recorded_;
            if (!session_.globals().dry_run && demand_rectification(counter_.desk, outcome)) ++opened_;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::refused && error.kind() != ErrorKind::not_found) throw;
            const bool told = !error.findings().empty();
            Finding finding =
                told ? error.findings().front() : Finding{.code = "not-found", .message = error.message()};
            finding.place = {.file = file_, .line = row.line, .sheet = sheet_, .row = row.row};
            if (finding.value.empty()) finding.value = which;
            findings_.push_back(std::move(finding));
        }
    }

    Session& session_;
    Counter counter_;
    std::string key_, file_, sheet_;
    Places places_;
    int sheet_number_ = 0;
    bool read_ = false; ///< a header was found
    std::vector<Finding> findings_;
    int recorded_ = 0, known_ = 0, opened_ = 0;
};

int run(Session& session, const Arguments& arguments) {
    return RatingsImport(session, arguments.text("file")).run();
}

} // namespace

extern const Command import_ratings{"import", "ratings", N_("Record ratings from a table, row by row"),
                                    define, run};

} // namespace bianmin::cli
