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

/// All fields of a struct, in order.
template<class C, class... Fields>
void fields(C& c, Fields&... each) {
    (code(c, each), ...);
}

template<class C>
void code(C& c, Limit& it) {
    fields(c, it.value, it.unit);
}
template<class C>
void code(C& c, Material& it) {
    fields(c, it.name, it.required, it.original, it.copy, it.verifiable);
}
template<class C>
void code(C& c, Service& it) {
    fields(c, it.id, it.name, it.aliases, it.group, it.window, it.kind, it.item_type, it.level, it.objects);
    fields(c, it.department, it.upper, it.statutory, it.promised, it.extension, it.extension_approver);
    fields(c, it.excluded, it.publicity_days, it.in_person, it.in_person_reason, it.agent_allowed, it.visits);
    fields(c, it.fee, it.fee_basis, it.fee_note, it.materials, it.basis, it.result, it.valid_from,
           it.valid_to);
    fields(c, it.note, it.check);
}
template<class C>
void code(C& c, ServiceGroup& it) {
    fields(c, it.code, it.title, it.window);
}
template<class C>
void code(C& c, Unit& it) {
    fields(c, it.id, it.kind, it.name, it.code, it.parent, it.town, it.short_name, it.village, it.aliases);
    fields(c, it.director, it.deputy, it.phone, it.complaint_phone, it.address, it.area);
}
template<class C>
void code(C& c, Window& it) {
    fields(c, it.id, it.center, it.name, it.department, it.groups, it.aliases);
}
template<class C>
void code(C& c, Staff& it) {
    fields(c, it.id, it.name, it.unit, it.window, it.post, it.substitute, it.roles, it.logins, it.phone);
    fields(c, it.source, it.full_time);
}
template<class C>
void code(C& c, DayMark& it) {
    fields(c, it.date, it.work, it.name, it.notice);
}
template<class C>
void code(C& c, Notice& it) {
    fields(c, it.number, it.title, it.issued, it.checked);
}
template<class C>
void code(C& c, CalendarYear& it) {
    fields(c, it.year, it.published, it.edition, it.marks, it.notices, it.workday_count);
}
template<class C>
void code(C& c, ImportProfile::Column& it) {
    fields(c, it.field, it.headers);
}
template<class C>
void code(C& c, ImportProfile::Pin& it) {
    fields(c, it.field, it.column);
}
template<class C>
void code(C& c, ImportProfile::Meaning& it) {
    fields(c, it.vocabulary, it.text, it.value);
}
template<class C>
void code(C& c, ImportProfile& it) {
    fields(c, it.name, it.title, it.columns, it.pins, it.meanings, it.skip_prefixes, it.channel);
}
template<class C>
void code(C& c, Stamp& it) {
    fields(c, it.path, it.size, it.modified, it.changed);
}
/// `root` is not kept: it is where the snapshot was found.
template<class C>
void code(C& c, Setup& it) {
    fields(c, it.name, it.district_code, it.language, it.store, it.silence_days, it.units, it.windows);
    fields(c, it.staff, it.groups, it.services, it.calendars, it.profiles);
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
