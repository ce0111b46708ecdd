/// Ratings collected elsewhere, from a table (评价汇总, 二(五)群众测评): one row a case.
#include "bianmin/base/text.hpp"
#include "bianmin/desk/matters.hpp"
#include "bianmin/domain/masking.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/read.hpp"
#include "bianmin/ledger/value_cells.hpp"
#include "cli/counter.hpp"
#include "cli/rating_follow.hpp"
#include "cli/step.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace {

enum Column { number, rating, handler_rating, channel, comment, by, column_count };
using Headers = std::array<std::string_view, 9>;
constexpr std::array<Headers, column_count> headers{{
    {"number", "编号", "办件编号", "受理编号"},
    {"rating", "满意度", "评价", "评价结果"},
    {"handler_rating", "经办人满意度", "经办人评价", "对经办人评价", "对经办人满意度", "承办人满意度",
     "承办人评价", "对承办人评价", "对承办人满意度"},
    {"channel", "渠道", "评价渠道", "来源"},
    {"comment", "意见", "评价内容", "备注"},
    {"by", "评价人", "评价者", "姓名"},
}};
using Places = std::array<std::optional<std::size_t>, column_count>;

void define(Options& options) {
    options.positional("file", N_("table of ratings: XLSX, XLS, or CSV of any encoding, with a header"));
}

std::optional<std::size_t> column_called(std::string_view title) {
    for (std::size_t c = 0; c < column_count; ++c)
        if (!title.empty() && std::ranges::find(headers[c], title) != headers[c].end()) return c;
    return std::nullopt;
}

/// The places of the columns; `unread` are those that say something else, or what another one said before.
Places places_of(const TableRow& row, std::vector<std::string>& unread) {
    Places places;
    for (std::size_t cell = 0; cell < row.cells.size(); ++cell) {
        const std::string title = comparable(row.cells[cell]);
        const auto column = column_called(title);
        if (column && !places[*column])
            places[*column] = cell;
        else if (!title.empty())
            unread.emplace_back(trim(row.cells[cell]));
    }
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
                find_places(row);
            else if (!passed_over(row))
                take(row);
        }
        if (!read_)
            throw Error(ErrorKind::configuration, say("{} has no header with 编号 and 满意度", file_), {},
                        say("name the columns: 编号, 满意度, and where there are any 经办人满意度, 渠道, "
                            "意见, 评价人"));
        if (as_json(session_.format()))
            session_.raw(json() + "\n");
        else
            session_.line(
                tr(say("{} ratings recorded, {} known already, {} left out, {} rectifications opened",
                       recorded_, known_, left_out_, opened_)));
        session_.talk(unread_);
        session_.talk(findings_);
        session_.talk(rows->findings());
        return findings_.empty() ? 0 : static_cast<int>(ErrorKind::findings);
    }

private:
    std::string json() const {
        return fmt::format(
            R"({{"file":{},"recorded":{},"known":{},"left_out":{},"passed_over":{},"rectifications":{}}})",
            nlohmann::json(file_).dump(), recorded_, known_, left_out_, passed_, opened_);
    }

    /// A total, or a line that names no case, is no rating; it is told where something stands in it.
    bool passed_over(const TableRow& row) {
        const std::string which = cell(row, number), level = cell(row, rating);
        const auto begins = [&](std::string_view word) { return comparable(which).starts_with(word); };
        const bool total = begins("合计") || begins("总计") || begins("小计") || begins("共计");
        if (!total && !which.empty()) return false;
        if (which.empty() && level.empty()) return true;
        ++passed_;
        unread_.push_back({.code = "row-not-read",
                           .severity = Severity::warning,
                           .place = place_of(row),
                           .value = total ? which : level,
                           .message = total ? say("a total is no rating; the row is passed over")
                                            : say("the row names no case and is passed over"),
                           .suggestion = total ? Text{} : say("write the number of the case in the cell")});
        return true;
    }

    /// Each sheet of a workbook has a header of its own.
    void begin_sheet(const TableRow& row, std::string name) {
        places_ = {};
        sheet_number_ = row.sheet;
        sheet_ = std::move(name);
    }

    void find_places(const TableRow& row) {
        std::vector<std::string> unread;
        places_ = places_of(row, unread);
        if (!places_[number] || !places_[rating]) return;
        read_ = true;
        for (auto& title : unread)
            unread_.push_back({.code = "column-not-read",
                               .severity = Severity::warning,
                               .place = place_of(row),
                               .value = title,
                               .message = say("this column is not read"),
                               .suggestion = say("the columns that are: {}",
                                                 "编号, 满意度, 经办人满意度, 渠道, 意见, 评价人")});
    }

    Place place_of(const TableRow& row) const {
        return {.file = file_, .line = row.line, .sheet = sheet_, .row = row.row};
    }

    std::string cell(const TableRow& row, Column column) const {
        const auto place = places_[column];
        return place && *place < row.cells.size() ? std::string(trim(row.cells[*place])) : std::string();
    }

    /// A level in whatever words ledgers have for it; a bad rating must not be lost for an unknown one.
    std::string level_of(const TableRow& row, Column column) const {
        const std::string text = cell(row, column);
        WordCell<Rating> read = Meanings(ImportProfile{}).rating(text);
        for (const auto& profile : counter_.desk.setup.profiles)
            if (!read.value) read = Meanings(profile).rating(text);
        if (read.value) return std::string(word(*read.value));
        if (read.kind == WordCell<Rating>::Kind::blank && column != rating) return {};
        throw Error(ErrorKind::refused, say("refused: {}", verb(Action::rate)),
                    {{.code = "rating-given",
                      .value = text.empty() ? cell(row, number) : text,
                      .message = say("the rating must be one of the five levels"),
                      .suggestion = say("write in the cell one of {}",
                                        "非常满意、满意、基本满意、不满意、非常不满意")}});
    }

    Event event_of(const TableRow& row, const KeptCase& kept) const {
        Event event = event_now(counter_.desk, Action::rate);
        event.facts.set("rating", level_of(row, rating)).set("handler_rating", level_of(row, handler_rating));
        event.facts.set("channel", cell(row, channel)).set("comment", cell(row, comment));
        const std::string who = cell(row, by);
        if (comparable(who) == "匿名")
            event.facts.set("anonymous", 1);
        else if (!who.empty() && !names_applicant(who, kept.person.name))
            name_rater(counter_.desk.setup, kept, who, event);
        return event;
    }

    /// As it is written in tables: with spaces inside, or masked as lists print it.
    static bool names_applicant(const std::string& who, const std::string& applicant) {
        return comparable(who) == comparable(applicant) || who == mask_name(applicant);
    }

    void leave(const TableRow& row, const std::string& which, const Error& error) {
        const bool told = !error.findings().empty();
        Finding finding =
            told ? error.findings().front() : Finding{.code = "not-found", .message = error.message()};
        finding.place = place_of(row);
        if (finding.value.empty()) finding.value = which;
        findings_.push_back(std::move(finding));
    }

    /// The rating stands whatever becomes of this.
    void follow(const TableRow& row, const std::string& which,
                const std::function<std::optional<StepOutcome>()>& demand) {
        if (session_.globals().dry_run) return;
        try {
            if (demand()) ++opened_;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::refused) throw;
            leave(row, which, error);
            findings_.back().suggestion = not_followed(which, error).message();
        }
    }

    void record(const TableRow& row, const std::string& which) {
        const auto kept = find_case(counter_.desk.store, which);
        const Event rate = event_of(row, kept);
        if (const Entry* before = same_rating(kept, rate)) {
            ++known_;
            return follow(row, which, [&] { return demand_missing(counter_.desk, kept, *before); });
        }
        const auto outcome = take_steps(counter_.desk, which, {rate});
        ++recorded_;
        follow(row, which, [&] { return demand_rectification(counter_.desk, outcome); });
    }

    /// A row that cannot be recorded is told with its place; the next one goes on.
    void take(const TableRow& row) {
        const std::string which = cell(row, number);
        counter_.desk.key = key_ + "-" + std::to_string(row.row);
        if (row.sheet > 1) counter_.desk.key += "-" + std::to_string(row.sheet);
        try {
            record(row, which);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::refused && error.kind() != ErrorKind::not_found) throw;
            ++left_out_;
            leave(row, which, error);
        }
    }

    Session& session_;
    Counter counter_;
    std::string key_, file_, sheet_;
    Places places_;
    int sheet_number_ = 0;
    bool read_ = false; ///< a header was found
    std::vector<Finding> findings_, unread_;
    int recorded_ = 0, known_ = 0, left_out_ = 0, passed_ = 0, opened_ = 0;
};

int run(Session& session, const Arguments& arguments) {
    return RatingsImport(session, arguments.text("file")).run();
}

} // namespace

extern const Command import_ratings{"import", "ratings", N_("Record ratings from a table, row by row"),
                                    define, run};

} // namespace bianmin::cli
