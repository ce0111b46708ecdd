/// Seals, locks and the text of keys.
#include "bianmin/base/seal.hpp"

#include "bianmin/base/base64.hpp"
#include "bianmin/base/cipher.hpp"
#include "bianmin/base/error.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("base64url has one spelling for every text") {
    for (const std::string text : {"", "f", "fo", "foo", "foob", "\xff\xfe\xfd"})
        CHECK(from_base64url(base64url(text)) == text);
    CHECK(base64url("foob") == "Zm9vYg");
    CHECK_FALSE(from_base64url("Zm9vYh")); // left-over bits
    CHECK_FALSE(from_base64url("Zm9vYg=="));
    CHECK_FALSE(from_base64url("Zm9v\nYg"));
    CHECK_FALSE(from_base64url("Z"));
}

TEST_CASE("a seal is known by the public key and fits one text only") {
    const auto key = PrivateKey::make();
    const auto seal = key.seal("领回批件");
    CHECK(key.public_key().verifies("领回批件", seal));
    CHECK_FALSE(key.public_key().verifies("领回批件。", seal));
    CHECK_FALSE(key.public_key().verifies("领回批件", seal.substr(1)));
    CHECK_FALSE(PrivateKey::make().public_key().verifies("领回批件", seal));
}

TEST_CASE("keys are kept as PEM") {
    const auto key = PrivateKey::make();
    const auto again = PrivateKey::from_pem(key.pem());
    const auto known = PublicKey::from_pem(key.public_key().pem());
    CHECK(known.fingerprint() == again.public_key().fingerprint());
    CHECK(known.fingerprint().size() == 19);
    CHECK(known.verifies("text", again.seal("text")));
}

TEST_CASE("what is no Ed25519 key is refused") {
    CHECK_THROWS_AS((void)PublicKey::from_pem("hello"), Error);
    CHECK_THROWS_AS((void)PublicKey::from_pem(""), Error);
    CHECK_THROWS_AS((void)PrivateKey::from_pem(PrivateKey::make().public_key().pem()), Error);
    // An X25519 key (openssl genpkey -algorithm X25519): it agrees on secrets, it seals nothing.
    CHECK_THROWS_AS((void)PublicKey::from_pem("-----BEGIN PUBLIC KEY-----\n"
                                              "MCowBQYDK2VuAyEAT4SJ9uSO8XbW0yFzVTc3YkLzZ9zw1r1e8CbvXb9jyG8=\n"
                                              "-----END PUBLIC KEY-----\n"),
                    Error);
}

TEST_CASE("a locked text opens with its passphrase and label only") {
    const Lock how = make_lock();
    auto locked = lock("孙七", "open sesame", how, "head");
    CHECK(locked.size() == std::string("孙七").size() + 16);
    CHECK(unlock(locked, "open sesame", how, "head") == "孙七");
    CHECK_THROWS_AS((void)unlock(locked, "open", how, "head"), Error);
    CHECK_THROWS_AS((void)unlock(locked, "open sesame", how, "tail"), Error);
    CHECK_THROWS_AS((void)unlock(locked.substr(0, 15), "open sesame", how, "head"), Error);
    locked[0] = static_cast<char>(locked[0] ^ 1);
    CHECK_THROWS_AS((void)unlock(locked, "open sesame", how, "head"), Error);
}

TEST_CASE("a sealed value opens with its key and label only, and is the same each time") {
    const std::string key(32, 'k'), id = "370499196001010020";
    const std::string sealed = seal_value(id, key, "up_pro_accept.applyer_page_code");
    CHECK(sealed.find(id) == std::string::npos);
    CHECK(sealed == seal_value(id, key, "up_pro_accept.applyer_page_code"));
    CHECK(sealed != seal_value(id, key, "up_pro_accept.applyer_name"));
    CHECK(sealed.substr(0, 16) != seal_value(id + "1", key, "up_pro_accept.applyer_page_code").substr(0, 16));
    CHECK(open_value(sealed, key, "up_pro_accept.applyer_page_code") == id);
    CHECK_THROWS_AS(open_value(sealed, std::string(32, 'l'), "up_pro_accept.applyer_page_code"), Error);
    CHECK_THROWS_AS(open_value(sealed, key, "up_pro_accept.applyer_name"), Error);
    CHECK_THROWS_AS(open_value("short", key, "a"), Error);
}
