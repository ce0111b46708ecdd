/// bianmin-generate: seeded ledgers for benchmarks and properties, clean or dirty, with a truth file on
/// demand.
#include "ledger.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/config/load.hpp"
#include "unit/support/source.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <memory>

namespace {

using namespace bianmin;
using namespace bianmin::generate;

constexpr const char* usage =
    "bianmin-generate --rows N [--seed S] [--clean|--dirty] [--month-from 2018-01] [--months K]\n"
    "  [--unit 徐庄镇便民服务中心] [--encoding utf-8|utf-8-bom|gb18030|utf-16le] [--tab] [--crlf]\n"
    "  [--setup WORKSPACE --defaults CONFIG] -o FILE [--truth FILE]\n"
    "Fifteen columns as in a center's ledger; the same arguments give the same bytes.\n";

struct Request {
    Plan plan;
    std::string output, truth, setup, defaults = test::source_folder() + "/config";
};

struct File {
    explicit File(const std::string& path) : handle(std::fopen(path.c_str(), "wb")) {
        if (handle == nullptr) throw Error(ErrorKind::unavailable, say("{} cannot be written", path));
    }
    ~File() {
        if (handle != nullptr) std::fclose(handle);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    void write(std::string_view text) {
        if (std::fwrite(text.data(), 1, text.size(), handle) != text.size())
            throw Error(ErrorKind::unavailable, say("the disk is full"));
    }
    std::FILE* handle;
};

[[noreturn]] void refuse(std::string_view what) {
    throw Error(ErrorKind::usage, say("{}", what));
}

void take_flag(Request& request, std::string_view name) {
    if (name == "--dirty")
        request.plan.dirty = true;
    else if (name == "--clean")
        request.plan.dirty = false;
    else if (name == "--tab")
        request.plan.separator = '\t';
    else if (name == "--crlf")
        request.plan.line_end = "\r\n";
    else
        refuse(fmt::format("unknown option {}", name));
}

bool take_value(Request& request, std::string_view name, const std::string& value) {
    Plan& plan = request.plan;
    if (name == "--rows")
        plan.rows = std::stoll(value);
    else if (name == "--seed")
        plan.seed = std::stoull(value);
    else if (name == "--months")
        plan.months = std::stoi(value);
    else if (name == "--unit")
        plan.unit = value;
    else if (name == "--encoding")
        plan.encoding = value;
    else if (name == "--truth")
        request.truth = value;
    else if (name == "--setup")
        request.setup = value;
    else if (name == "--defaults")
        request.defaults = value;
    else if (name == "-o" || name == "--output")
        request.output = value;
    else if (name == "--month-from") {
        const auto month = parse_month(value);
        if (!month) refuse("--month-from wants a month such as 2018-01");
        plan.from = *month;
    } else
        return false;
    return true;
}

Request parse(int argc, char** argv) {
    Request request;
    for (int i = 1; i < argc; ++i) {
        if (i + 1 < argc && take_value(request, argv[i], argv[i + 1]))
            ++i;
        else
            take_flag(request, argv[i]);
    }
    if (request.output.empty()) refuse("-o FILE is missing");
    return request;
}

void run(const Request& request) {
    const auto offers = request.setup.empty() ? common_offers()
                                              : offers_of(load_setup(request.setup, request.defaults).setup);
    File ledger(request.output);
    std::unique_ptr<File> truth;
    if (!request.truth.empty()) truth = std::make_unique<File>(request.truth);
    Sink truth_sink;
    if (truth) truth_sink = [&](std::string_view text) { truth->write(text); };
    write_ledger(
        request.plan, offers, [&](std::string_view text) { ledger.write(text); }, truth_sink);
}

} // namespace

int main(int argc, char** argv) {
    try {
        run(parse(argc, argv));
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "bianmin-generate: {}\n{}", error.what(), usage);
        return 2;
    }
}
