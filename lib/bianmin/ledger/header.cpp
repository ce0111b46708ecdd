/// Header matching.
#include "bianmin/ledger/header.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/words.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/date_parts.hpp"
#include "bianmin/ledger/pinned.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace bianmin {
namespace {

bool is_blank(std::string_view text) {
    return trim(text).empty();
}

bool is_person(Field field) {
    return field == Field::handler || field == Field::agent || field == Field::receiver ||
           field == Field::collector;
}
bool is_personal(Field field) {
    return field == Field::name || field == Field::phone || field == Field::id_number || field == Field::sex;
}

/// A parent that is a step of the way: 时间 under 受理情况 is 受理时间.
std::string phase_of(std::string_view parent) {
    std::string text = comparable(parent);
    for (const std::string_view tail : {"情况", "信息", "环节", "阶段", "栏"})
        if (text.size() > tail.size() && text.ends_with(tail)) text.resize(text.size() - tail.size());
    constexpr std::array<std::string_view, 13> phases{"受理", "收件", "接件", "登记", "办结", "办理", "送镇",
                                                      "取回", "送达", "回交", "委托", "代办", "承诺"};
    return std::ranges::find(phases, text) == phases.end() ? std::string() : text;
}

/// In one line; a stroke of its own does not look like the one between two rows: `取回／送达日期`.
std::string one_line(std::string_view text) {
    std::string out = replaced(trim(text), "/", "／");
    for (const char blank : {'\n', '\r'}) std::erase(out, blank);
    return out;
}

bool is_verdict(std::string_view text) {
    return std::ranges::find(verdict_headings, trim(text)) != verdict_headings.end();
}

/// The own text of `受理情况/时间`.
std::string own_name(const HeaderColumn& column) {
    const std::size_t at = column.header.rfind('/');
    return comparable(at == std::string::npos ? column.header : column.header.substr(at + 1));
}

/// A column without a header is called as in other ledgers.
std::string usual_name(const ImportProfile& profile, const ImportProfile::Pin& pin) {
    for (const auto& column : profile.columns)
        if (column.field == pin.field && !column.headers.empty()) return column.headers.front();
    return fmt::format("{}", pin.column);
}

/// A header that is itself a level: 非常满意 under 满意度, 即办件 under 办件类型.
std::string level_of(Field parent, std::string_view own) {
    const std::string text = comparable(own);
    if (parent == Field::rating && parse_word<Rating>(text)) return text;
    if (parent == Field::kind &&
        (parse_word<Kind>(text) || parse_word<Kind>(text + "件") || text.starts_with("退办")))
        return text;
    return {};
}

} // namespace

bool Header::convincing() const {
    if (!profile->pins.empty() && !heads_pinned(*this)) return false;
    const bool key =
        has(Field::received) || has(Field::service) || (has(Field::name) && has(Field::finished));
    return key && fields >= 3 && fields * 2 >= std::min(cells, 12);
}

bool Header::left_out() const {
    return std::ranges::find(columns, verdict_headings.front(), &HeaderColumn::header) != columns.end();
}

void Header::adopt_only_date() {
    if (has(Field::received) || !has(Field::finished)) return;
    const int column = this->column(Field::finished);
    const std::string text = comparable(columns[static_cast<std::size_t>(column)].header);
    if (!text.starts_with("办理")) return;
    columns[static_cast<std::size_t>(column)].field = Field::received;
    at[static_cast<std::size_t>(Field::received)] = column;
    at[static_cast<std::size_t>(Field::finished)] = -1;
}

void Header::describe(LedgerFacts& facts) const {
    facts.header.clear();
    for (const auto& one : columns) facts.header.push_back(one.header);
    facts.service_column = column(Field::service) + 1;
    facts.received_column = column(Field::received) + 1;
    facts.finished_column = column(Field::finished) + 1;
    facts.fetched_column = column(Field::fetched) + 1;
    facts.delivered_column = column(Field::delivered) + 1;
}

std::vector<std::string> spread(const std::vector<std::string>& row) {
    std::vector<std::string> out = row;
    for (std::size_t i = 1; i < out.size(); ++i)
        if (is_blank(out[i])) out[i] = out[i - 1];
    return out;
}

HeaderIndex::HeaderIndex(const ImportProfile& profile) : profile_(&profile) {
    for (const auto& column : profile.columns) {
        const auto field = parse_field(column.field);
        if (!field) continue;
        for (const auto& text : column.headers) {
            exact_.emplace(comparable(text), *field);
            words_.push_back(text);
        }
    }
}

bool HeaderIndex::knows(std::string_view text) const {
    return match(text).field != Field::none;
}

HeaderIndex::Match HeaderIndex::match(std::string_view text) const {
    // What an import wrote behind left-out rows is no column of the ledger.
    if (is_verdict(text)) return {};
    const std::string key = comparable(text);
    if (key.empty() || characters(key) > 16) return {};
    if (const auto found = exact_.find(key); found != exact_.end()) return {found->second, true};
    std::vector<std::string> notes;
    const std::string bare = comparable(without_brackets(text, notes));
    if (const auto found = exact_.find(bare); found != exact_.end()) return {found->second, true};
    return match_part(bare);
}

/// The longest synonym the text ends with, else the longest it contains: `实际办结日期`, `申请人姓名`.
HeaderIndex::Match HeaderIndex::match_part(const std::string& key) const {
    // Figures and codes are the most part of a sheet that has no header, and end here.
    if (std::ranges::all_of(key, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return {};
    Field best = Field::none, owner = Field::none;
    std::size_t longest = 0, longest_owner = 0;
    for (const auto& [word, field] : exact_) {
        // 材料件数 counts papers, not matters.
        if (field == Field::count || characters(word) < 2 || key.find(word) == std::string::npos) continue;
        const std::size_t weight = word.size() * 2 + (key.ends_with(word) ? 1 : 0);
        if (weight > longest) best = field, longest = weight;
        if (key.starts_with(word) && word.size() > longest_owner) owner = field, longest_owner = word.size();
    }
    // 姓名及联系电话: one column for both, the name comes first.
    const bool joined = key.starts_with("姓名") || key.find("及") != key.npos || key.find("和") != key.npos;
    if (owner == Field::name && is_personal(best) && joined) return {owner, false};
    // 经办人电话 is the clerk's telephone, not the applicant's.
    if (best != owner && is_person(owner) && is_personal(best)) return {};
    if (is_person(best) && !key.ends_with("名") && !key.ends_with("人") && !key.ends_with("员") &&
        longest % 2 == 0)
        return {};
    return {best, false};
}

Field HeaderIndex::dated(std::string_view parent, std::string_view own) const {
    if (date_part(own) == '\0' || is_blank(parent)) return Field::none;
    if (!year_heading(parent).empty()) return Field::received;
    const std::string phase = phase_of(parent);
    const Field field = match(phase.empty() ? std::string(parent) : phase + "日期").field;
    constexpr std::array days{Field::received, Field::due,     Field::finished,
                              Field::sent,     Field::fetched, Field::delivered};
    return std::ranges::find(days, field) == days.end() ? Field::none : field;
}

bool HeaderIndex::depends(std::string_view parent, std::string_view own) const {
    const std::string child = comparable(own);
    return dated(parent, own) != Field::none || !level_of(match(parent).field, own).empty() ||
           ((child == "时间" || child == "日期") && !phase_of(parent).empty());
}

HeaderColumn HeaderIndex::understand(std::string_view parent, std::string_view own) const {
    HeaderColumn column;
    column.header = is_blank(parent) || comparable(parent) == comparable(own) ? one_line(own)
                    : is_blank(own)                                           ? one_line(parent)
                                    : fmt::format("{}/{}", one_line(parent), one_line(own));
    if (const std::size_t cut = is_blank(parent) ? own.rfind('/') : own.npos; cut != own.npos)
        if (depends(own.substr(0, cut), own.substr(cut + 1)))
            return understand(own.substr(0, cut), own.substr(cut + 1));
    if (column.field = dated(parent, own); column.field != Field::none) {
        column.part = date_part(own);
        return column;
    }
    const Match above = match(parent);
    column.mark = level_of(above.field, own);
    if (!column.mark.empty()) {
        column.field = above.field;
        return column;
    }
    const std::string_view text = is_blank(own) ? parent : own;
    Match found = is_blank(own) ? above : match(own);
    if (const std::string phase = is_blank(own) ? std::string() : phase_of(parent); !phase.empty())
        if (const auto joined = exact_.find(phase + comparable(own)); joined != exact_.end())
            found = {joined->second, true};
    if (found.field == Field::none && !is_blank(parent) && !is_blank(own))
        found = match(std::string(parent) + std::string(own));
    if (is_person(above.field) && is_personal(found.field) && !is_blank(own))
        found = {found.field == Field::name ? above.field : Field::none, true};
    column.field = found.field;
    column.sure = found.sure;
    column.yes_no = text.find("是否") != text.npos;
    return column;
}

Header HeaderIndex::read(const std::vector<std::string>& first,
                         const std::vector<std::string>& second) const {
    Header header;
    header.at.fill(-1);
    header.profile = profile_;
    header.first = first;
    header.second = second;
    const auto parents = second.empty() ? std::vector<std::string>(first.size()) : spread(first);
    const std::size_t width = std::max(first.size(), second.size());
    for (std::size_t i = 0; i < width; ++i) {
        const std::string own = second.empty() ? first[i] : i < second.size() ? second[i] : "";
        // Without a text of its own a column belongs to the parent only where the parent stands.
        const bool stands = i < first.size() && !is_blank(first[i]);
        const std::string parent = is_blank(own)        ? (stands && !second.empty() ? first[i] : "")
                                   : i < parents.size() ? parents[i]
                                                        : "";
        header.columns.push_back(understand(parent, own));
        const std::string& heading = header.columns.back().header;
        header.cells += !heading.empty() && !is_verdict(heading);
    }
    for (const bool sure : {true, false})
        for (std::size_t i = 0; i < width; ++i) {
            HeaderColumn& column = header.columns[i];
            int& at = header.at[static_cast<std::size_t>(column.field)];
            if (column.field == Field::none || column.sure != sure || !column.mark.empty()) continue;
            if (at < 0)
                at = static_cast<int>(i), header.fields += column.field != Field::count; // sums have it, too
            else if (at != static_cast<int>(i)) {
                column.twin = std::exchange(column.field, Field::none);
                const HeaderColumn& taken = header.columns[static_cast<std::size_t>(at)];
                if (taken.part == '\0') column.part = '\0';
                column.same_name = column.part == '\0' && own_name(column) == own_name(taken);
            }
        }
    adopt_bare_parts(header);
    pin(header);
    if (header.convincing()) name_nearest(header); // dear, and every row above a header is tried
    return header;
}

void HeaderIndex::name_nearest(Header& header) const {
    for (auto& column : header.columns) {
        if (column.field != Field::none || column.twin != Field::none || column.header.empty()) continue;
        const std::size_t cut = column.header.rfind('/');
        const std::string own = cut == std::string::npos ? column.header : column.header.substr(cut + 1);
        column.nearest = nearest(trim(own), words_).value_or("");
    }
}

void HeaderIndex::pin(Header& header) const {
    for (const auto& pinned : profile_->pins) {
        const auto field = parse_field(pinned.field);
        if (!field || pinned.column < 1) continue;
        const auto index = static_cast<std::size_t>(pinned.column - 1);
        if (header.columns.size() <= index) header.columns.resize(index + 1);
        if (header.columns[index].header.empty())
            header.columns[index].header = usual_name(*profile_, pinned);
        for (auto& at : header.at)
            if (at == pinned.column - 1) at = -1;
        header.columns[index].field = *field;
        header.at[static_cast<std::size_t>(*field)] = pinned.column - 1;
    }
    if (!profile_->pins.empty())
        header.fields = static_cast<int>(std::ranges::count_if(header.at, [](int at) { return at >= 0; }));
}

bool HeaderIndex::is_second_row(const std::vector<std::string>& first,
                                const std::vector<std::string>& row) const {
    const auto parents = spread(first);
    int texts = 0, known = 0, under = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (is_blank(row[i]) || is_verdict(row[i])) continue;
        ++texts;
        const std::string parent = i < parents.size() ? parents[i] : "";
        const bool fits = knows(row[i]) || !level_of(match(parent).field, row[i]).empty() ||
                          dated(parent, row[i]) != Field::none;
        known += fits;
        under += fits && (i >= first.size() || is_blank(first[i]) || match(first[i]).field == Field::none ||
                          !knows(first[i]));
    }
    return texts > 0 && known * 10 >= texts * 6 && (under > 0 || known == texts);
}

} // namespace bianmin
