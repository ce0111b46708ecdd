/// How long reading a workbook takes: `office_bench floor|rows FILE`. The floor is its parts unpacked and run
/// through the XML parser, with nothing made of them.
#include "bianmin/base/error.hpp"
#include "bianmin/ledger/read.hpp"

#include <fmt/format.h>

#include <ctime>
#include <expat.h>
#include <string>
#include <sys/resource.h>
#include <zip.h>

namespace {

using namespace bianmin;

double cpu_seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

long peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void ignore_start(void*, const char*, const char**) {}
void ignore_end(void*, const char*) {}
void ignore_text(void*, const char*, int) {}

std::int64_t parse_part(zip_t* zip, zip_uint64_t at) {
    zip_file_t* part = zip_fopen_index(zip, at, 0);
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetElementHandler(parser, ignore_start, ignore_end);
    XML_SetCharacterDataHandler(parser, ignore_text);
    std::int64_t bytes = 0;
    for (;;) {
        const auto got = zip_fread(part, XML_GetBuffer(parser, 1 << 16), 1 << 16);
        XML_ParseBuffer(parser, static_cast<int>(got), got <= 0);
        if (got <= 0) break;
        bytes += got;
    }
    XML_ParserFree(parser);
    zip_fclose(part);
    return bytes;
}

std::int64_t floor_of(const char* file) {
    zip_t* zip = zip_open(file, ZIP_RDONLY, nullptr);
    if (zip == nullptr) throw Error(ErrorKind::not_found, say("{}: there is no such file", file));
    std::int64_t bytes = 0;
    for (zip_int64_t at = 0; at < zip_get_num_entries(zip, 0); ++at) {
        const std::string name = zip_get_name(zip, static_cast<zip_uint64_t>(at), 0);
        if (name.ends_with(".xml")) bytes += parse_part(zip, static_cast<zip_uint64_t>(at));
    }
    zip_discard(zip);
    return bytes;
}

std::int64_t cells_of(const char* file) {
    const auto rows = open_table(file);
    std::int64_t cells = 0;
    for (TableRow row; rows->next(row);)
        for (const auto cell : row.cells) cells += !cell.empty();
    return cells;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const bool floor = std::string(argv[1]) == "floor";
    try {
        const double start = cpu_seconds();
        const std::int64_t count = floor ? floor_of(argv[2]) : cells_of(argv[2]);
        fmt::print("{} {:.2f} s, {} MB: {} {}\n", argv[1], cpu_seconds() - start, peak_megabytes(), count,
                   floor ? "bytes" : "cells");
    } catch (const Error& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
