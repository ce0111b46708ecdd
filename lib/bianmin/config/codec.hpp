/// A Setup as bytes and back: one list of fields serves both directions, so that they cannot drift apart.
#pragma once
#include "bianmin/config/stamp.hpp"
#include "bianmin/domain/setup.hpp"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace bianmin::config {

/// Appends values to `bytes`: numbers as eight bytes of this machine, texts and lists behind their length.
class Encoder {
public:
    static constexpr bool reading = false;
    std::string bytes;
    void number(std::int64_t& value) { bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void text(std::string& value) {
        auto size = static_cast<std::int64_t>(value.size());
        number(size);
        bytes += value;
    }
};

/// Reads what Encoder wrote; after bytes that cannot be right `good()` is false and all values are empty.
class Decoder {
public:
    static constexpr bool reading = true;
    explicit Decoder(std::string_view bytes) : left_(bytes) {}
    bool good() const { return good_; }
    bool at_end() const { return left_.empty(); }
    void number(std::int64_t& value) {
        value = 0;
        if (left_.size() < sizeof value) return fail();
        std::memcpy(&value, left_.data(), sizeof value);
        left_.remove_prefix(sizeof value);
    }
    void text(std::string& value) {
        std::int64_t size = 0;
        number(size);
        if (size < 0 || static_cast<std::uint64_t>(size) > left_.size()) return fail();
        value.assign(left_.substr(0, static_cast<std::size_t>(size)));
        left_.remove_prefix(static_cast<std::size_t>(size));
    }
    void fail() {
        good_ = false;
        left_ = {};
    }

private:
    std::string_view left_;
    bool good_ = true;
};

template<class C>
void code(C& c, std::string& value) {
    c.text(value);
}
template<class C, class T>
requires std::is_integral_v<T> || std::is_enum_v<T>
void code(C& c, T& value) {
    auto number = static_cast<std::int64_t>(value);
    c.number(number);
    if constexpr (C::reading) value = static_cast<T>(number);
}
template<class C, class Tag>
void code(C& c, Id<Tag>& id) {
    c.text(id.text);
}
template<class C>
void code(C& c, Date& date) {
    code(c, date.number);
}
template<class C>
void code(C& c, Fen& amount) {
    code(c, amount.value);
}

template<class C, class T>
void code(C& c, std::vector<T>& list);
template<class C, class T>
void code(C& c, std::optional<T>& value) {
    bool there = value.has_value();
    code(c, there);
    if (!there) return;
    if constexpr (C::reading) value.emplace();
    code(c, *value);
}

/// All fields of a struct. The functions below take each struct apart by name: a field that is added to one
/// does not compile until it stands here too (raise the number in snapshot.cpp then).
template<class C, class... Fields>
void fields(C& c, Fields&... each) {
    (code(c, each), ...);
}

template<class C>
void code(C& c, Limit& it) {
    auto& [value, unit] = it;
    fields(c, value, unit);
}
template<class C>
void code(C& c, Material& it) {
    auto& [name, required, original, copy, verifiable] = it;
    fields(c, name, required, original, copy, verifiable);
}
template<class C>
void code(C& c, FeeItem& it) {
    auto& [name, fee] = it;
    fields(c, name, fee);
}
template<class C>
void code(C& c, Service& it) {
    auto& [id, type, name, aliases, group, window, kind, item_type, level, objects, department, upper,
           statutory, promised, own_stage, extension, extension_approver, excluded, publicity_days, in_person,
           in_person_reason, agent_allowed, visits, fee, fee_basis, fee_note, fee_items, materials, basis,
           result, valid_from, valid_to, note, check, draft] = it;
    fields(c, id, type, name, aliases, group, window, kind, item_type, level, objects, department, upper,
           statutory, promised, own_stage, extension, extension_approver, excluded, publicity_days, in_person,
           in_person_reason, agent_allowed, visits, fee, fee_basis, fee_note, fee_items, materials, basis,
           result, valid_from, valid_to, note, check, draft);
}
template<class C>
void code(C& c, ServiceGroup& it) {
    auto& [code, title, window, domain] = it;
    fields(c, code, title, window, domain);
}
template<class C>
void code(C& c, Unit& it) {
    auto& [id, kind, name, code, parent, town, short_name, village, aliases, director, deputy, phone,
           complaint_phone, address, area, systems, extranet, platform] = it;
    fields(c, id, kind, name, code, parent, town, short_name, village, aliases, director, deputy, phone,
           complaint_phone, address, area, systems, extranet, platform);
}
template<class C>
void code(C& c, Window& it) {
    auto& [id, center, name, department, groups, aliases] = it;
    fields(c, id, center, name, department, groups, aliases);
}
template<class C>
void code(C& c, Staff& it) {
    auto& [id, name, unit, window, post, substitute, roles, logins, phone, source, full_time, since, until] =
        it;
    fields(c, id, name, unit, window, post, substitute, roles, logins, phone, source, full_time, since,
           until);
}
template<class C>
void code(C& c, DayMark& it) {
    auto& [date, work, name, notice] = it;
    fields(c, date, work, name, notice);
}
template<class C>
void code(C& c, Notice& it) {
    auto& [number, title, issued, checked] = it;
    fields(c, number, title, issued, checked);
}
template<class C>
void code(C& c, CalendarYear& it) {
    auto& [year, published, edition, marks, notices, workday_count] = it;
    fields(c, year, published, edition, marks, notices, workday_count);
}
template<class C>
void code(C& c, ImportProfile::Column& it) {
    auto& [field, headers] = it;
    fields(c, field, headers);
}
template<class C>
void code(C& c, ImportProfile::Pin& it) {
    auto& [field, column] = it;
    fields(c, field, column);
}
template<class C>
void code(C& c, ImportProfile::Meaning& it) {
    auto& [vocabulary, text, value] = it;
    fields(c, vocabulary, text, value);
}
template<class C>
void code(C& c, ImportProfile& it) {
    auto& [name, title, columns, pins, meanings, skip_prefixes, channel] = it;
    fields(c, name, title, columns, pins, meanings, skip_prefixes, channel);
}
template<class C>
void code(C& c, Stamp& it) {
    auto& [path, size, modified, changed] = it;
    fields(c, path, size, modified, changed);
}
template<class C>
void code(C& c, Timing::Level& it) {
    auto& [reminders, days] = it;
    fields(c, reminders, days);
}
template<class C>
void code(C& c, Timing& it) {
    auto& [yellow_days, remit_days, call_back_days, deputy, director, district] = it;
    fields(c, yellow_days, remit_days, call_back_days, deputy, director, district);
}
/// `root` is not kept: it is where the snapshot was found.
template<class C>
void code(C& c, Setup& it) {
    auto& [name, district_code, language, store, root, silence_days, own_unit, hook_seconds, timing, units,
           windows, staff, groups, services, matters, calendars, profiles] = it;
    fields(c, name, district_code, language, store, silence_days, own_unit, hook_seconds, timing, units,
           windows, staff, groups, services, matters, calendars, profiles);
}

template<class C, class T>
void code(C& c, std::vector<T>& list) {
    auto size = static_cast<std::int64_t>(list.size());
    c.number(size);
    if constexpr (C::reading) {
        if (size < 0 || size > 1'000'000) return c.fail();
        list.reserve(static_cast<std::size_t>(size));
        for (std::int64_t i = 0; i < size && c.good(); ++i) code(c, list.emplace_back());
    } else {
        for (auto& item : list) code(c, item);
    }
}

} // namespace bianmin::config
