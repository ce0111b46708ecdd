/// A cell is its kind, whether it alarms, and its value.
#include "bianmin/paper/packed_rows.hpp"

#include <cstring>
#include <string_view>

namespace bianmin {
namespace {

constexpr std::size_t block_size = 1 << 16;

class Packer {
public:
    explicit Packer(std::string& out) : out_(out) {}
    void put(const Cell& cell) {
        out_ += static_cast<char>(cell.value.index() * 2 + (cell.alarm ? 1 : 0));
        std::visit([this](const auto& value) { add(value); }, cell.value);
    }
    template<class Number>
    void add_number(Number value) {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        out_.append(bytes, sizeof value);
    }

private:
    void add(std::monostate) {}
    void add(std::int64_t value) { add_number(value); }
    void add(Fen value) { add_number(value.value); }
    void add(Date value) { add_number(value.number); }
    void add(Ratio value) {
        add_number(value.part);
        add_number(value.whole);
        add_number(value.change);
    }
    void add(const Decimal& value) {
        add_number(value.value.has_value());
        add_number(value.value.value_or(0));
        add_number(value.decimals);
    }
    void add(const std::string& value) {
        add_number(static_cast<std::uint32_t>(value.size()));
        out_ += value;
    }
    void add(const Label& value) {
        add(value.zh);
        add(value.en);
    }
    std::string& out_;
};

class Unpacker {
public:
    explicit Unpacker(std::string_view in) : in_(in) {}
    Cell cell() {
        const auto kind = static_cast<std::size_t>(number<unsigned char>());
        Cell out;
        out.value = value<0>(kind / 2);
        out.alarm = kind % 2 != 0;
        return out;
    }
    template<class Number>
    Number number() {
        Number value;
        std::memcpy(&value, in_.data(), sizeof value);
        in_.remove_prefix(sizeof value);
        return value;
    }

private:
    template<std::size_t I>
    CellValue value(std::size_t index) {
        if constexpr (I < std::variant_size_v<CellValue>)
            return index == I ? CellValue(std::in_place_index<I>,
                                          take(std::in_place_type<std::variant_alternative_t<I, CellValue>>))
                              : value<I + 1>(index);
        else
            return {};
    }
    std::monostate take(std::in_place_type_t<std::monostate>) { return {}; }
    std::int64_t take(std::in_place_type_t<std::int64_t>) { return number<std::int64_t>(); }
    Fen take(std::in_place_type_t<Fen>) { return {number<std::int64_t>()}; }
    Date take(std::in_place_type_t<Date>) { return {number<std::int32_t>()}; }
    Ratio take(std::in_place_type_t<Ratio>) {
        const auto part = number<std::int64_t>(), whole = number<std::int64_t>();
        return {part, whole, number<bool>()};
    }
    Decimal take(std::in_place_type_t<Decimal>) {
        const bool known = number<bool>();
        const auto value = number<double>();
        return {known ? std::optional(value) : std::nullopt, number<int>()};
    }
    std::string take(std::in_place_type_t<std::string>) {
        const auto size = number<std::uint32_t>();
        const std::string text(in_.substr(0, size));
        in_.remove_prefix(size);
        return text;
    }
    Label take(std::in_place_type_t<Label>) {
        Label out;
        out.zh = take(std::in_place_type<std::string>);
        out.en = take(std::in_place_type<std::string>);
        return out;
    }
    std::string_view in_;
};

} // namespace

void PackedRows::add(const std::vector<Cell>& row) {
    if (blocks_.empty() || blocks_.back().size() >= block_size) {
        if (!blocks_.empty()) blocks_.back().shrink_to_fit();
        blocks_.emplace_back();
    }
    std::string& block = blocks_.back();
    places_.push_back(
        {static_cast<std::uint32_t>(blocks_.size() - 1), static_cast<std::uint32_t>(block.size())});
    Packer packer(block);
    packer.add_number(static_cast<std::uint32_t>(row.size()));
    for (const auto& cell : row) packer.put(cell);
}

std::vector<Cell> PackedRows::row(std::size_t index) const {
    const Place place = places_[index];
    Unpacker unpacker(std::string_view(blocks_[place.block]).substr(place.begin));
    std::vector<Cell> out(unpacker.number<std::uint32_t>());
    for (auto& cell : out) cell = unpacker.cell();
    return out;
}

} // namespace bianmin
