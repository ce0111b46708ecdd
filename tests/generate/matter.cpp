/// Cases by the distributions of township centers.
#include "matter.hpp"

#include "bianmin/domain/identity.hpp"

#include <fmt/format.h>

#include <cmath>

namespace bianmin::generate {
namespace {

constexpr std::array<std::string_view, 24> surnames{"王", "李", "张", "刘", "陈", "杨", "赵", "黄",
                                                    "孙", "周", "吴", "徐", "马", "朱", "胡", "郭",
                                                    "何", "高", "林", "郑", "谢", "宋", "韩", "欧阳"};
constexpr std::array<std::string_view, 40> given{"秀", "英", "桂", "兰", "玉", "芳", "建", "国", "志", "强",
                                                 "文", "华", "海", "明", "淑", "珍", "永", "平", "德", "贵",
                                                 "红", "梅", "春", "霞", "立", "军", "晓", "东", "凤", "云",
                                                 "长", "青", "福", "来", "金", "荣", "庆", "丰", "瑞", "祥"};
constexpr std::array<std::string_view, 12> villages{"彭庄村", "葫芦套村", "乔山村", "土山村",
                                                    "湖沟村", "前徐村",   "郭庄村", "白龙湾村",
                                                    "柳泉村", "高庄村",   "宋庄村", "后峪村"};
constexpr std::array<std::string_view, 10> handlers{"李某", "赵某", "孙某", "周某", "吴某",
                                                    "乔某", "秦某", "朱某", "许某", "何某"};
constexpr std::array<std::string_view, 4> reasons{"不符合条件，退回", "材料虚假，退回", "不属本镇受理范围",
                                                  "不满规定年龄，退回"};
/// By month and by weekday, in hundredths.
constexpr std::array<int, 12> seasons{90, 70, 110, 110, 100, 100, 90, 100, 120, 110, 140, 130};
constexpr std::array<int, 7> weekdays{125, 110, 100, 95, 80, 0, 0};

/// Public holidays of every year; make-up days are left out.
bool is_holiday(Date date) {
    const Civil day = civil(date);
    return (day.month == 1 && day.day == 1) || (day.month == 5 && day.day <= 1) ||
           (day.month == 10 && day.day <= 7) || (day.month == 4 && day.day == 5);
}

Date after_workdays(Date date, int days) {
    while (days > 0)
        if (++date; weekday(date) <= 5) --days;
    return date;
}

} // namespace

Days::Days(Month from, int months, std::int64_t rows) {
    std::vector<std::pair<Date, int>> weights;
    std::int64_t sum = 0;
    for (Date day = from.first(); day <= (from + (months - 1)).last(); ++day) {
        const int weight = is_holiday(day) ? 0
                                           : seasons[static_cast<std::size_t>(civil(day).month - 1)] *
                                                 weekdays[static_cast<std::size_t>(weekday(day) - 1)];
        if (weight > 0) weights.emplace_back(day, weight), sum += weight;
    }
    std::int64_t run = 0;
    for (const auto& [day, weight] : weights) {
        run += weight;
        shares_.push_back(
            {day, static_cast<std::int64_t>(std::llround(
                      static_cast<double>(rows) * static_cast<double>(run) / static_cast<double>(sum)))});
    }
}

Date Days::next() {
    while (at_ + 1 < shares_.size() && taken_ >= shares_[at_].until) ++at_;
    ++taken_;
    return shares_[at_].date;
}

Matters::Matters(const std::vector<Offer>& offers, std::uint64_t seed) : offers_(offers), seed_(seed) {
    for (const auto& offer : offers_) weight_ += offer.weight;
}

const Offer& Matters::choose(Random& random) const {
    int left = random.below(weight_);
    for (const auto& offer : offers_)
        if ((left -= offer.weight) < 0) return offer;
    return offers_.back();
}

std::string Matters::random_name(Random& random) const {
    std::string name(random.pick(surnames));
    name += random.pick(given);
    if (random.per_mille(650)) name += random.pick(given);
    return name;
}

std::string Matters::id_number(std::int64_t row) {
    const Date birth = make_date(1930, 1, 1) + static_cast<int>(row * 7919 % 25000);
    const Civil day = civil(birth);
    const auto serial = static_cast<int>(row / 25000 % 999) + 1;
    std::string number = fmt::format("370499{:04}{:02}{:02}{:03}", day.year, day.month, day.day, serial);
    number += id_check_character(number);
    return number;
}

Matter Matters::make(std::int64_t row, Date received) const {
    Random random(seed_, static_cast<std::uint64_t>(row));
    Matter matter{.received = received,
                  .name = random_name(random),
                  .id_number = id_number(row),
                  .phone = fmt::format("1300000{:04}", random.below(10000)),
                  .address = fmt::format("徐庄镇{}", random.pick(villages)),
                  .offer = &choose(random),
                  .handler = std::string(random.pick(handlers))};
    end(matter, random);
    if (matter.outcome != Outcome::completed || !random.per_mille(350)) return matter;
    constexpr std::array<int, 5> shares{620, 300, 65, 11, 4};
    matter.rating = static_cast<Rating>(random.weighted(shares));
    return matter;
}

void Matters::end(Matter& matter, Random& random) const {
    const Limit& promised = matter.offer->promised;
    const int limit = promised.unit == LimitUnit::month ? promised.value * 20 : promised.value;
    if (random.per_mille(30)) {
        matter.outcome = Outcome::rejected;
        matter.finished = matter.offer->kind == Kind::instant
                              ? matter.received
                              : after_workdays(matter.received, random.below(3));
        matter.reason = random.pick(reasons);
        return;
    }
    if (matter.offer->kind != Kind::instant && random.per_mille(10)) return;
    matter.outcome = Outcome::completed;
    int used = 0;
    if (matter.offer->kind != Kind::instant && limit > 0) {
        // The mean of three draws stands in for Beta(3, 3).
        used = (random.below(limit + 1) + random.below(limit + 1) + random.below(limit + 1)) / 3;
        if (random.per_mille(40)) used = limit;
        if (random.per_mille(25)) used = limit + 1 + random.below(10);
    }
    matter.finished = after_workdays(matter.received, used);
}

} // namespace bianmin::generate
