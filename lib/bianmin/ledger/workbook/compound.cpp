/// Sectors, chained by a table, hold a folder and its streams.
#include "bianmin/ledger/workbook/compound.hpp"

#include <algorithm>
#include <vector>

namespace bianmin {
namespace {

constexpr std::uint32_t last_sector = 0xFFFFFFFA; // above: no sector, but the end of a chain, or free
constexpr std::size_t in_header = 109;            // sectors of the table that the header itself names

using Table = std::vector<std::uint32_t>;

/// Equal pieces, as many as fit; the last one may be cut.
struct Sectors {
    std::string_view bytes;
    std::size_t size, before; ///< what stands before the first
    std::string_view operator[](std::uint32_t number) const {
        const std::size_t at = before + std::size_t{number} * size;
        if (at >= bytes.size()) throw BrokenFile{};
        return bytes.substr(at, size);
    }
};

void append_numbers(std::string_view sector, std::size_t count, Table& out) {
    for (std::size_t i = 0; i < count; ++i) out.push_back(number_at(sector, i * 4, 4));
}

/// A chain that is longer than what it lies in turns in a circle.
std::string chain(std::uint32_t at, const Table& next, const Sectors& sectors) {
    std::string out;
    while (at < last_sector) {
        if (at >= next.size() || out.size() > sectors.bytes.size()) throw BrokenFile{};
        out += sectors[at];
        at = next[at];
    }
    return out;
}

class Compound {
public:
    explicit Compound(std::string_view file) : file_(file) {
        const std::uint32_t shift = number_at(file, 30, 2);
        if (shift != 9 && shift != 12) throw BrokenFile{};
        sectors_ = {file, std::size_t{1} << shift, std::size_t{1} << shift};
        load_table();
        folder_ = chain(number_at(file, 48, 4), next_, sectors_);
    }

    std::string stream(std::string_view name) const {
        const auto entry = entry_of(name, 2);
        if (entry.empty()) return {};
        const std::uint32_t first = number_at(entry, 116, 4), size = number_at(entry, 120, 4);
        std::string out = size < number_at(file_, 56, 4) ? small(first) : chain(first, next_, sectors_);
        out.resize(std::min<std::size_t>(out.size(), size));
        return out;
    }

private:
    /// Its sectors are named by the header, those beyond 109 by a chain of sectors of their own.
    void load_table() {
        const std::size_t most = file_.size() / sectors_.size + 1, here = sectors_.size / 4 - 1;
        Table places;
        append_numbers(file_.substr(std::min<std::size_t>(file_.size(), 76)), in_header, places);
        std::uint32_t more = number_at(file_, 68, 4);
        for (; more < last_sector && places.size() <= most; more = number_at(sectors_[more], here * 4, 4))
            append_numbers(sectors_[more], here, places);
        std::erase_if(places, [](std::uint32_t place) { return place >= last_sector; });
        if (places.size() > most) throw BrokenFile{};
        for (const std::uint32_t place : places) append_numbers(sectors_[place], sectors_.size / 4, next_);
    }

    /// The folder's entry: 128 bytes that begin with its name of two-byte letters. Types are 2 for a stream,
    /// 5 for the root.
    std::string_view entry_of(std::string_view name, std::uint32_t type) const {
        const std::string_view folder = folder_;
        for (std::size_t at = 0; at + 128 <= folder.size(); at += 128) {
            const std::string_view entry = folder.substr(at, 128);
            if (number_at(entry, 66, 1) != type || number_at(entry, 64, 2) != 2 * name.size() + 2) continue;
            bool same = true;
            for (std::size_t i = 0; i < name.size(); ++i)
                same = same && entry[2 * i] == name[i] && entry[2 * i + 1] == '\0';
            if (same) return entry;
        }
        return {};
    }

    /// Streams below a size lie in sectors of 64 bytes within the root's stream.
    std::string small(std::uint32_t first) const {
        const std::string table = chain(number_at(file_, 60, 4), next_, sectors_);
        Table next;
        append_numbers(table, table.size() / 4, next);
        const auto root = entry_of("Root Entry", 5);
        const std::string inside = chain(number_at(root, 116, 4), next_, sectors_);
        return chain(first, next, {inside, 64, 0});
    }

    std::string_view file_;
    Sectors sectors_{};
    Table next_; ///< which sector comes behind each
    std::string folder_;
};

} // namespace

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
    if (at > bytes.size() || bytes.size() - at < size) throw BrokenFile{};
    std::uint32_t number = 0;
    for (std::size_t i = size; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

std::string compound_stream(std::string_view file, std::string_view name) {
    return Compound(file).stream(name);
}

} // namespace bianmin
