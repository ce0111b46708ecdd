/// The text of a bundle: whatever is done to it shows.
#include "bianmin/store/bundle.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/store/store.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Bundle small_bundle() {
    Bundle bundle;
    bundle.header = {.from = UnitId("pengzhuang"),
                     .to = UnitId("xuzhuang"),
                     .made = at(make_date(2018, 8, 13), 9),
                     .by = StaffId("qiao"),
                     .after = {{"pengzhuang", {3, "hash of three"}}}};
    Travelling item{.number = "370406106203-20180813-0001", .previous = "hash of three", .row_digest = -7};
    item.entry.origin = UnitId("pengzhuang");
    item.entry.seq = 4;
    item.entry.case_seq = 1;
    item.entry.key = "k\"1";
    item.entry.recorded = at(make_date(2018, 8, 13), 8);
    Facts facts;
    facts.set("service", "MZ-1").set("import", std::int64_t{2}).set("note", "第一行\n“第二行”\\\x01");
    item.entry.events = {{Action::open, at(make_date(2018, 8, 13), 8), StaffId("qiao"), facts}};
    item.entry.hash = "h";
    bundle.entries = {item};
    bundle.people = {{item.number, {"孙七", "370499198001010010", "13000000001", "彭庄村", "salt"}}};
    return bundle;
}

/// The seal holds and the text can be read.
bool accepted(std::string_view file, const PublicKey& key) {
    try {
        const auto seal = unsealed(file);
        if (!seal.verified_by(key)) return false;
        (void)read_bundle(seal.text);
        return true;
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::configuration);
        return false;
    }
}

} // namespace

TEST_CASE("a bundle comes out as it went in, byte for byte") {
    const Bundle bundle = small_bundle();
    const std::string text = bundle_text(bundle);
    const Bundle again = read_bundle(text);
    CHECK(bundle_text(again) == text);
    CHECK(again.header.after == bundle.header.after);
    CHECK(again.people == bundle.people);
    REQUIRE(again.entries.size() == 1);
    CHECK(again.entries[0].entry.events == bundle.entries[0].entry.events);
    CHECK(again.entries[0].row_digest == -7);
    CHECK(encode_events(again.entries[0].entry.events) == encode_events(bundle.entries[0].entry.events));
}

TEST_CASE("no byte of a sealed bundle can be another one") {
    const auto key = PrivateKey::make();
    const auto known = key.public_key();
    const std::string file = sealed(bundle_text(small_bundle()), key);
    REQUIRE(accepted(file, known));
    for (std::size_t i = 0; i < file.size(); ++i)
        for (const int mask : {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
            std::string other = file;
            other[i] = static_cast<char>(other[i] ^ mask);
            CHECK_FALSE(accepted(other, known));
        }
}

TEST_CASE("a bundle cut off anywhere, or added to, is refused") {
    const auto key = PrivateKey::make();
    const std::string file = sealed(bundle_text(small_bundle()), key);
    for (std::size_t size = 0; size < file.size(); ++size)
        CHECK_FALSE(accepted(file.substr(0, size), key.public_key()));
    CHECK_FALSE(accepted(file + "\n", key.public_key()));
    CHECK_FALSE(accepted(file + file, key.public_key()));
}

TEST_CASE("a stranger's seal, no seal and a newer form are refused") {
    const auto key = PrivateKey::make();
    const std::string text = bundle_text(small_bundle());
    CHECK_FALSE(accepted(sealed(text, PrivateKey::make()), key.public_key()));
    CHECK_FALSE(accepted(text, key.public_key()));
    std::string newer = text;
    newer.replace(newer.find(":1,"), 3, ":2,");
    CHECK_THROWS_AS((void)unsealed(sealed(newer, key)), Error);
    CHECK_FALSE(accepted("not a bundle\n", key.public_key()));
    CHECK_FALSE(accepted("", key.public_key()));
    CHECK_FALSE(accepted("[]\n[]\n", key.public_key()));
}

TEST_CASE("what an own key sealed but the form does not have is refused by line") {
    const auto key = PrivateKey::make();
    for (const std::string line : {"{\"entry\":{}}", "{\"person\":{\"case\":1}}", "[]", "{", "null"}) {
        const auto file = sealed(bundle_text(small_bundle()) + line + "\n", key);
        CHECK_FALSE(accepted(file, key.public_key()));
    }
    std::string text = bundle_text(small_bundle());
    text.replace(text.find("\"open\""), 6, "\"dance\"");
    CHECK_FALSE(accepted(sealed(text, key), key.public_key()));
}

TEST_CASE("a locked bundle opens with its passphrase, and none of its bytes can be another one") {
    const std::string inner = "{\"bianmin_bundle\":1}\nseal\n";
    const std::string file = locked_bundle(inner, "山亭");
    CHECK(is_locked(file));
    CHECK_FALSE(is_locked(inner));
    CHECK(unlocked_bundle(file, "山亭") == inner);
    CHECK_THROWS_AS((void)unlocked_bundle(file, "枣庄"), Error);
    for (std::size_t i = 0; i < file.size(); i += 7) {
        std::string other = file;
        other[i] = static_cast<char>(other[i] ^ 4);
        CHECK_THROWS_AS((void)unlocked_bundle(other, "山亭"), Error);
    }
}
