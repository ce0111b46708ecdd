/// libzip, with caps on what it may unpack.
#include "bianmin/ledger/workbook/archive.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/workbook/place.hpp"

#include <algorithm>
#include <zip.h>

namespace bianmin {
namespace {

/// More files than a workbook with many pictures has.
constexpr zip_int64_t most_parts = 65536;
/// What is smaller may be packed as well as it likes: it fills no memory.
constexpr std::uint64_t harmless = std::uint64_t{32} << 20;

std::string key_of(std::string_view part) {
    while (part.starts_with('/')) part.remove_prefix(1);
    return lower_ascii(replaced(part, "\\", "/"));
}

} // namespace

ZipPart::ZipPart(zip_file* file, std::string name, std::string workbook, std::uint64_t packed,
                 const TableOptions& options)
    : file_(file), name_(std::move(name)), workbook_(std::move(workbook)), packed_(packed),
      options_(options) {}
ZipPart::~ZipPart() {
    zip_fclose(file_);
}

std::size_t ZipPart::read(char* to, std::size_t size) {
    const zip_int64_t got = zip_fread(file_, to, size);
    if (got < 0)
        fail_damaged({.file = workbook_}, name_,
                     say("the part {} is damaged: {}", name_, zip_file_strerror(file_)));
    taken_ += static_cast<std::uint64_t>(got);
    require_room(taken_);
    return static_cast<std::size_t>(got);
}

void ZipPart::require_room(std::uint64_t unpacked) const {
    const bool bomb =
        unpacked > harmless && unpacked / std::max<std::uint64_t>(packed_, 1) > options_.most_ratio;
    if (unpacked > options_.most_bytes || bomb)
        fail_foreign(workbook_, "workbook-too-large", "ZIP",
                     say("the part {} unpacks to more than is allowed ({} MB, {} MB packed)", name_,
                         unpacked >> 20, packed_ >> 20),
                     say("if the file is to be trusted, allow more with --unpack"));
}

Archive::Archive(const std::string& path, std::string bytes, std::string name, const TableOptions& options)
    : bytes_(std::move(bytes)), name_(std::move(name)), options_(options) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = path.empty() ? zip_source_buffer_create(bytes_.data(), bytes_.size(), 0, &error)
                                        : zip_source_file_create(path.c_str(), 0, -1, &error);
    if (source != nullptr) zip_ = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (zip_ == nullptr) {
        const std::string why = zip_error_strerror(&error);
        zip_error_fini(&error);
        if (source != nullptr) zip_source_free(source);
        fail_damaged({.file = name_}, why, say("the archive is cut off or damaged: {}", why));
    }
    list_parts();
}

Archive::~Archive() {
    if (zip_ != nullptr) zip_discard(zip_);
}

void Archive::list_parts() {
    const zip_int64_t count = zip_get_num_entries(zip_, 0);
    if (count > most_parts) {
        zip_discard(zip_);
        zip_ = nullptr;
        fail_damaged({.file = name_}, std::to_string(count), say("the archive has {} files", count));
    }
    for (zip_int64_t at = 0; at < count; ++at)
        if (const char* part = zip_get_name(zip_, static_cast<zip_uint64_t>(at), ZIP_FL_ENC_RAW))
            parts_.emplace(key_of(part), at);
}

std::int64_t Archive::find(std::string_view part) const {
    const auto found = parts_.find(key_of(part));
    return found == parts_.end() ? -1 : found->second;
}

std::uint64_t Archive::size(std::string_view part) const {
    zip_stat_t stat;
    zip_stat_init(&stat);
    const std::int64_t at = find(part);
    if (at < 0 || zip_stat_index(zip_, static_cast<zip_uint64_t>(at), 0, &stat) != 0) return 0;
    return (stat.valid & ZIP_STAT_SIZE) != 0 ? stat.size : 0;
}

std::unique_ptr<ZipPart> Archive::open(std::string_view part) const {
    const std::string text(part);
    const std::int64_t at = find(part);
    if (at < 0) fail_damaged({.file = name_}, text, say("the part {} is missing", text));
    return open_at(at, text, options_);
}

std::unique_ptr<ZipPart> Archive::open_kept(std::string_view part, std::uint64_t cells) const {
    const std::string text(part);
    const std::int64_t at = find(part);
    if (at < 0) fail_damaged({.file = name_}, text, say("the part {} is missing", text));
    TableOptions options = options_;
    options.most_bytes = std::min(options.most_bytes, options.most_kept);
    const bool trusted = options.most_ratio == UINT64_MAX;
    if (!trusted) {
        constexpr std::uint64_t texts_to_cells = 16; // of a ledger they take less than its cells
        options.most_ratio /= 4;
        options.most_bytes = std::min(options.most_bytes, std::max(harmless, cells * texts_to_cells));
    }
    return open_at(at, text, options);
}

std::vector<std::pair<std::string, std::string>> Archive::unpacked() const {
    constexpr std::size_t block = 65536;
    std::vector<std::pair<std::string, std::string>> out;
    for (zip_int64_t at = 0; at < zip_get_num_entries(zip_, 0); ++at) {
        const char* name = zip_get_name(zip_, static_cast<zip_uint64_t>(at), ZIP_FL_ENC_RAW);
        auto& [part, bytes] = out.emplace_back(name ? name : "", "");
        const auto from = open_at(at, part, options_);
        for (std::size_t got = block; got > 0;) {
            const std::size_t before = bytes.size();
            bytes.resize(before + block);
            got = from->read(bytes.data() + before, block);
            bytes.resize(before + got);
        }
    }
    return out;
}

std::unique_ptr<ZipPart> Archive::open_at(std::int64_t at, const std::string& text,
                                          const TableOptions& options) const {
    const auto index = static_cast<zip_uint64_t>(at);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(zip_, index, 0, &stat) != 0)
        fail_damaged({.file = name_}, text, say("the part {} is damaged: {}", text, zip_strerror(zip_)));
    if (stat.encryption_method != ZIP_EM_NONE)
        fail_foreign(name_, "workbook-encrypted", "ZIP", say("it is protected by a password"),
                     say("open it with the password and save it without one"));
    zip_file_t* file = zip_fopen_index(zip_, index, 0);
    if (file == nullptr)
        fail_damaged({.file = name_}, text, say("the part {} is damaged: {}", text, zip_strerror(zip_)));
    auto part = std::make_unique<ZipPart>(file, text, name_, stat.comp_size, options);
    // What the archive itself says is believed where it is too much, before anything is unpacked.
    part->require_room(stat.size);
    return part;
}

} // namespace bianmin
