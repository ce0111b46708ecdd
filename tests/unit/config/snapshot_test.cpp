/// The snapshot gives back every field, and notices whatever changed.
#include "bianmin/config/snapshot.hpp"

#include "folder.hpp"

#include "bianmin/config/codec.hpp"
#include "bianmin/config/loading.hpp"
#include "unit/support/source.hpp"

#include <chrono>
#include <ctime>
#include <thread>

using namespace bianmin;
using namespace bianmin::config;
using test::Folder;

namespace bianmin::config {

/// Gives every value it meets another one than its default.
class Filler {
public:
    static constexpr bool reading = true;
    bool good() const { return true; }
    void fail() {}
    void number(std::int64_t& value) { value = 1; }
    void text(std::string& value) { value = "文" + std::to_string(++count_); }

private:
    int count_ = 0;
};

} // namespace bianmin::config

namespace {

std::string encoded(Setup setup) {
    Encoder encoder;
    code(encoder, setup);
    return encoder.bytes;
}

/// Longer than the tick within which a changed file is distrusted.
void let_time_pass() {
    std::this_thread::sleep_for(std::chrono::milliseconds(60));
}

struct Kept {
    Folder folder;
    Kept() {
        folder.write_small();
        folder.write("calendar/2018.toml", "year = 2018\n");
        std::filesystem::create_directories(folder.file("imports"));
        let_time_pass();
        load_checked(folder.path(), "");
    }
    bool fresh() const { return read_snapshot(folder.path(), "").has_value(); }
};

} // namespace

TEST_CASE("Every field of a setup comes back from its bytes") {
    Setup filled;
    Filler filler;
    code(filler, filled);
    REQUIRE(filled.services.size() == 1);
    CHECK(filled.services[0].statutory->value == 1);
    CHECK(filled.services[0].materials[0].name.starts_with("文"));
    CHECK(filled.calendars[0].marks[0].date == Date{1});
    CHECK(filled.profiles[0].meanings[0].value.starts_with("文"));
    const std::string bytes = encoded(filled);
    Decoder decoder(bytes);
    Setup back;
    code(decoder, back);
    CHECK(decoder.good());
    CHECK(decoder.at_end());
    CHECK(encoded(back) == bytes);
}

TEST_CASE("The example is the same through the snapshot") {
    const Folder folder;
    const std::string source = test::source_folder();
    std::filesystem::copy(source + "/examples/shanting", folder.path(),
                          std::filesystem::copy_options::recursive);
    let_time_pass();
    const Setup loaded = load_setup(folder.path(), source + "/config").setup;
    const Setup checked = load_checked(folder.path(), source + "/config");
    const auto kept = read_snapshot(folder.path(), source + "/config");
    REQUIRE(kept);
    CHECK(encoded(loaded) == encoded(checked));
    CHECK(encoded(loaded) == encoded(*kept));
    CHECK(kept->root == folder.path());
    CHECK_FALSE(read_snapshot(folder.path(), source + "/examples"));
}

TEST_CASE("A changed, added or removed file makes the snapshot stale") {
    const Kept kept;
    REQUIRE(kept.fresh());
    const Folder& folder = kept.folder;
    SUBCASE("changed") {
        folder.write("bianmin.toml", "name = \"试验县\"\ndistrict = \"370406\"\n");
    }
    SUBCASE("changed without another size or time") {
        const auto time = std::filesystem::last_write_time(folder.file("bianmin.toml"));
        folder.write("bianmin.toml", "name = \"试验县\"\ndistrict = \"370406\"\n");
        std::filesystem::last_write_time(folder.file("bianmin.toml"), time);
    }
    SUBCASE("added to a folder") {
        folder.write("centers/b.toml", "");
    }
    SUBCASE("added in a folder that was empty") {
        folder.write("imports/b.toml", "");
    }
    SUBCASE("added in a folder that was not there") {
        folder.write("staff/b.toml", "");
    }
    SUBCASE("removed") {
        std::filesystem::remove(folder.file("calendar/2018.toml"));
    }
    SUBCASE("renamed") {
        std::filesystem::rename(folder.file("centers/a.toml"), folder.file("centers/b.toml"));
    }
    CHECK_FALSE(kept.fresh());
    load_checked(folder.path(), "");
    let_time_pass();
    load_checked(folder.path(), "");
    CHECK(kept.fresh());
}

TEST_CASE("A snapshot made within a tick of a change is not trusted") {
    const Folder folder;
    folder.write_small();
    load_checked(folder.path(), "");
    CHECK_FALSE(read_snapshot(folder.path(), ""));
}

TEST_CASE("A damaged or truncated snapshot is ignored and written anew") {
    const Kept kept;
    const std::string path = snapshot_path(kept.folder.path());
    std::ifstream in(path, std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(in), {}};
    for (std::size_t at = 0; at < whole.size(); at += 37) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        kept.folder.write(".bianmin/setup", damaged);
        CHECK_FALSE(kept.fresh());
        kept.folder.write(".bianmin/setup", whole.substr(0, at));
        CHECK_FALSE(kept.fresh());
    }
    CHECK(load_checked(kept.folder.path(), "").name == "试验区");
    CHECK(kept.fresh());
}

TEST_CASE("A workspace that cannot be written to works without a snapshot") {
    const Folder folder;
    folder.write_small();
    folder.write(".bianmin", "a file where the folder should be");
    CHECK(load_checked(folder.path(), "").name == "试验区");
}
