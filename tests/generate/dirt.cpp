/// Rates of faults per row, from a look at real ledgers' habits.
#include "dirt.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/identity.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bianmin::generate {
namespace {

class Spoiler {
public:
    Spoiler(Written& row, Random& random, const Matters& matters, std::optional<Month> month)
        : row_(row), random_(random), matters_(matters), month_(month) {}

    void run() {
        dates();
        name();
        id_number();
        phone();
        service();
        kind();
        limit();
        rating();
        surroundings();
    }

private:
    std::string& cell(Col col) { return at(row_.cells, col); }
    void tag(const char* name, Verdict verdict) {
        row_.tags += row_.tags.empty() ? "" : " ";
        row_.tags += name;
        row_.expected = std::max(row_.expected, verdict);
    }
    bool instant() const { return row_.matter.offer->kind == Kind::instant; }

    static std::string full_width(std::string_view text) {
        std::string out;
        for (const char c : text) append_utf8(out, c > ' ' ? static_cast<char32_t>(c - '!' + 0xFF01) : U'　');
        return out;
    }
    static std::string chinese_number(int value) {
        constexpr std::array<const char*, 10> digits{"〇", "一", "二", "三", "四",
                                                     "五", "六", "七", "八", "九"};
        std::string out;
        if (value >= 20) out += digits[static_cast<std::size_t>(value / 10)];
        if (value >= 10) out += "十";
        if (value % 10 != 0 || value == 0) out += digits[static_cast<std::size_t>(value % 10)];
        return out;
    }

    /// One of the many ways to write a day; tells what the way does to the row.
    std::string written_date(Date date, Verdict year_matters) {
        const Civil d = civil(date);
        switch (random_.below(month_ ? 13 : 11)) {
        case 0: return chinese(date);
        case 1: return fmt::format("{}/{}/{}", d.year, d.month, d.day);
        case 2: return fmt::format("{}.{}.{}", d.year, d.month, d.day);
        case 3: return fmt::format("{}{:02}{:02}", d.year, d.month, d.day);
        case 4: return fmt::format("{}年{:02}月{:02}日", d.year, d.month, d.day);
        case 5: return fmt::format("{}-{:02}-{:02} 9:{:02}", d.year, d.month, d.day, random_.below(60));
        case 6:
            return fmt::format("二〇{}{}年{}月{}日", chinese_number(d.year % 100 / 10),
                               chinese_number(d.year % 10), chinese_number(d.month), chinese_number(d.day));
        case 7: return fmt::format("{}。{}。{}", d.year, d.month, d.day);
        case 8: return fmt::format("{:02}.{}.{}", d.year % 100, d.month, d.day);
        case 9: tag("date-serial", Verdict::corrected); return fmt::format("{}", date.number + 25569);
        case 10:
            tag("full-width", Verdict::corrected);
            return full_width(fmt::format("{}.{}.{}", d.year, d.month, d.day));
        case 11: tag("no-year", year_matters); return fmt::format("{}月{}日", d.month, d.day);
        default:
            if (d.day <= 3 || d.day % 10 == 0) return iso(date);
            tag("no-year", year_matters);
            return fmt::format("{}.{}", d.month, d.day);
        }
    }

    void dates() {
        Matter& matter = row_.matter;
        if (random_.per_mille(300)) cell(Col::received) = written_date(matter.received, Verdict::corrected);
        if (month_ && random_.per_mille(5)) {
            matter.received = add_months(matter.received, 1);
            cell(Col::received) = iso(matter.received);
            tag("other-month", Verdict::accepted);
        }
        if (random_.per_mille(2)) {
            cell(Col::received) = random_.per_mille(500) ? "########" : "1905/7/10";
            tag("date-lost", Verdict::review);
        }
        if (matter.finished)
            finished();
        else if (random_.per_mille(700))
            cell(Col::finished) = random_.per_mille(500) ? "在办" : "办理中";
        if (matter.finished && *matter.finished < matter.received) tag("backwards", Verdict::review);
    }

    void finished() {
        Matter& matter = row_.matter;
        const bool same = *matter.finished == matter.received;
        if (same && random_.per_mille(300)) {
            cell(Col::finished) = random_.per_mille(500) ? "当天" : "即时";
        } else if (random_.per_mille(5)) {
            matter.finished = matter.received - (1 + random_.below(5));
            cell(Col::finished) = iso(*matter.finished);
        } else if (random_.per_mille(8)) {
            cell(Col::finished) = matter.outcome == Outcome::rejected ? "退件"
                                  : random_.per_mille(500)            ? "√"
                                                                      : "已办";
            cell(Col::result).clear();
            matter.finished = matter.received;
            tag("finished-undated", instant() ? Verdict::corrected : Verdict::review);
        } else if (random_.per_mille(300)) {
            cell(Col::finished) = written_date(*matter.finished, Verdict::accepted);
        }
    }

    void name() {
        std::string& text = cell(Col::name);
        if (random_.per_mille(80)) {
            std::size_t second = 3;
            if (text.starts_with("欧阳")) second = 6;
            text.insert(second, random_.per_mille(500) ? "　" : " ");
            tag("name-space", Verdict::corrected);
        } else if (random_.per_mille(30)) {
            text += random_.per_mille(500) ? "（代）" : "(户主)";
            tag("name-note", Verdict::corrected);
        } else if (random_.per_mille(5)) {
            const std::string other = matters_.random_name(random_);
            text += "\n" + other;
            cell(Col::id_number) += "\n" + Matters::id_number(30'000'000 + random_.below(1'000'000));
            tag("two-persons", Verdict::corrected);
        } else if (random_.per_mille(3)) {
            text = random_.per_mille(500) ? "张㙓" : "李𠅤";
            row_.matter.name = text;
            tag("rare-character", Verdict::accepted);
        }
    }

    void id_number() {
        std::string& text = cell(Col::id_number);
        if (text.size() != 18) return;
        const int fault = random_.below(1000);
        if (fault < 20)
            text = "3.70499E+17", tag("id-scientific", Verdict::review);
        else if (fault < 30)
            zeros(text);
        else if (fault < 65)
            text.insert(0, "'"), tag("id-apostrophe", Verdict::corrected);
        else if (fault < 70)
            text.insert(0, "\t"), tag("id-tab", Verdict::accepted);
        else if (fault < 100)
            small_x(text);
        else if (fault < 105)
            fifteen(text);
        else if (fault < 108)
            text.erase(static_cast<std::size_t>(8 + random_.below(8)), 1), tag("id-length", Verdict::review);
        else if (fault < 115)
            text[17] = text[17] == '5' ? '6' : '5', wrong_check(text);
        else if (fault < 175)
            text = random_.per_mille(700) ? "" : "无", tag("id-missing", Verdict::accepted);
    }
    void zeros(std::string& text) {
        text.replace(15, 3, "000");
        tag("id-zeros", id_check_character(text) == '0' ? Verdict::accepted : Verdict::review);
    }
    void small_x(std::string& text) {
        if (text[17] != 'X') return;
        text[17] = 'x';
        tag("id-small-x", Verdict::corrected);
    }
    /// Numbers of before 1999 had no check character and no century.
    void fifteen(std::string& text) {
        if (!text.substr(6).starts_with("19")) return;
        text = text.substr(0, 6) + text.substr(8, 9);
        tag("id-fifteen", Verdict::corrected);
    }
    void wrong_check(const std::string& text) {
        if (id_check_character(text) != text[17]) tag("id-check", Verdict::review);
    }

    void phone() {
        std::string& text = cell(Col::phone);
        const int fault = random_.below(1000);
        if (fault < 40)
            text = fmt::format("{}-{}-{}", text.substr(0, 3), text.substr(3, 4), text.substr(7)),
            tag("phone-dashes", Verdict::corrected);
        else if (fault < 60)
            text = fmt::format("{} {} {}", text.substr(0, 3), text.substr(3, 4), text.substr(7)),
            tag("phone-spaces", Verdict::corrected);
        else if (fault < 75 && row_.tags.find("two-persons") == std::string::npos)
            text += random_.per_mille(500) ? "/13000009999" : "、13000009998",
                tag("two-phones", Verdict::corrected);
        else if (fault < 85)
            text.pop_back(), tag("phone-short", Verdict::corrected);
        else if (fault < 95)
            text = "1.3E+10", tag("phone-scientific", Verdict::corrected);
        else if (fault < 125)
            text = full_width(text), tag("full-width", Verdict::corrected);
        else if (fault < 200)
            text.clear();
    }

    void service() {
        const Offer& offer = *row_.matter.offer;
        std::string& text = cell(Col::service);
        if (!offer.aliases.empty() && random_.per_mille(600))
            text =
                offer
                    .aliases[static_cast<std::size_t>(random_.below(static_cast<int>(offer.aliases.size())))];
        const int fault = random_.below(1000);
        constexpr std::array<std::string_view, 5> notes{"（上门）", "（补录）", "（彭庄等3户）", "(急)",
                                                        "【预约】"};
        constexpr std::array<std::string_view, 4> strange{"养犬证年检", "无线电台执照", "烟花爆竹零售",
                                                          "导游证初审"};
        if (fault < 20)
            text = offer.typo, tag("service-slip", Verdict::review);
        else if (fault < 70)
            text += random_.pick(notes), tag("service-note", Verdict::corrected);
        else if (fault < 80)
            text = random_.pick(strange), tag("service-unknown", Verdict::review);
        else if (fault < 84)
            text.clear(), tag("service-missing", Verdict::review);
    }

    void kind() {
        std::string& text = cell(Col::kind);
        const std::string whole = text;
        if (random_.per_mille(300)) text.resize(text.size() - std::string_view("件").size());
        const int fault = random_.below(1000);
        const bool unknown = row_.tags.find("service-slip") != std::string::npos ||
                             row_.tags.find("service-un") != std::string::npos ||
                             row_.tags.find("service-missing") != std::string::npos;
        if (row_.matter.outcome == Outcome::rejected && random_.per_mille(300))
            text = "退办", tag("kind-rejected", Verdict::corrected);
        else if (fault < 100)
            text.clear();
        else if (fault < 130)
            text = whole == "承诺件" ? "上报" : "承诺",
            tag("kind-differs", unknown ? Verdict::accepted : Verdict::corrected);
    }

    void limit() {
        const Limit& promised = row_.matter.offer->promised;
        std::string& text = cell(Col::limit);
        if (random_.per_mille(400)) return;
        if (instant()) {
            constexpr std::array<std::string_view, 7> words{"当天", "即时", "0.5天", "1天",
                                                            "当场", "即办", ""};
            text = random_.pick(words);
            return;
        }
        if (promised.unit != LimitUnit::workday) return;
        constexpr std::array<const char*, 7> forms{"{}个工作日", "{}工作日",     "{}日",  "{}天",
                                                   "{}",         "{}个工作日内", "{}日内"};
        text = fmt::format(fmt::runtime(random_.pick(forms)), promised.value);
    }

    void rating() {
        if (!row_.matter.rating) return;
        std::string& text = cell(Col::rating);
        const int fault = random_.below(1000);
        if (fault < 30)
            text = "√", tag("rating-tick", Verdict::review);
        else if (fault < 60)
            text = "ok", tag("rating-odd", Verdict::review);
        else if (fault < 100 && row_.matter.rating == Rating::satisfied)
            text = "好";
    }

    /// Invisible characters, line breaks inside a cell.
    void surroundings() {
        constexpr std::array<std::string_view, 5> invisible{" ", "　", "\u00A0", "\u200B", "\uFEFF"};
        if (random_.per_mille(20)) cell(Col::name) += random_.pick(invisible);
        if (random_.per_mille(20)) cell(Col::service).insert(0, random_.pick(invisible));
        if (random_.per_mille(10)) cell(Col::address) += "\n二组";
        if (random_.per_mille(10)) cell(Col::note) += "材料齐全,已核";
        if (random_.per_mille(5)) cell(Col::note) += "说\"可以\"";
    }

    Written& row_;
    Random& random_;
    const Matters& matters_;
    std::optional<Month> month_;
};

} // namespace

void spoil(Written& row, Random& random, const Matters& matters, std::optional<Month> month) {
    Spoiler(row, random, matters, month).run();
}

} // namespace bianmin::generate
