/// The parts of a workbook: a ZIP archive, unpacked block by block and never to the disk. The only door to
/// libzip.
#pragma once
#include "bianmin/ledger/read.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

struct zip;
struct zip_file;

namespace bianmin {

/// One part being unpacked. Throws where it is damaged, or larger than the options allow.
class ZipPart {
public:
    ZipPart(zip_file* file, std::string name, std::string workbook, std::uint64_t packed,
            const TableOptions& options);
    ~ZipPart();
    ZipPart(const ZipPart&) = delete;
    ZipPart& operator=(const ZipPart&) = delete;
    /// The next bytes, at most `size`; 0 at the end.
    std::size_t read(char* to, std::size_t size);
    /// Throws where the part is, or says it is, larger than the options allow.
    void require_room(std::uint64_t unpacked) const;
    std::uint64_t taken() const { return taken_; }
    const std::string& name() const { return name_; }
    const std::string& workbook() const { return workbook_; }

private:
    zip_file* file_;
    std::string name_, workbook_;
    std::uint64_t packed_, taken_ = 0;
    TableOptions options_;
};

class Archive {
public:
    /// Of a file, or of bytes in memory (when `path` is empty). `name` stands in findings.
    Archive(const std::string& path, std::string bytes, std::string name, const TableOptions& options);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    bool has(std::string_view part) const { return find(part) >= 0; }
    /// Throws when there is none: `has` first, or be sure that it is needed.
    std::unique_ptr<ZipPart> open(std::string_view part) const;
    /// A part whose texts stay in memory, for cells that take `cells` bytes unpacked: less of it is taken,
    /// and texts of which each stands there once are packed less well.
    std::unique_ptr<ZipPart> open_kept(std::string_view part, std::uint64_t cells) const;
    /// Bytes of the part when unpacked, as the archive says.
    std::uint64_t size(std::string_view part) const;
    const std::string& name() const { return name_; }
    /// Every part in the archive's order, also one that stands there twice.
    std::vector<std::pair<std::string, std::string>> unpacked() const;

private:
    std::unique_ptr<ZipPart> open_at(std::int64_t at, const std::string& part,
                                     const TableOptions& options) const;
    std::int64_t find(std::string_view part) const;
    void list_parts();

    std::string bytes_, name_;
    TableOptions options_;
    zip* zip_ = nullptr;
    std::unordered_map<std::string, std::int64_t> parts_; ///< by lower-case name without leading `/`
};

} // namespace bianmin
