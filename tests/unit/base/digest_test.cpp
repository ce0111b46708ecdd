/// SHA-256 by its published examples, and random texts.
#include "bianmin/base/digest.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace bianmin;

TEST_CASE("SHA-256 of the examples of FIPS 180") {
    Sha256 sha;
    CHECK(sha.hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha.hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha.hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha.base64("abc") == "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    CHECK(static_cast<std::uint64_t>(sha.number("abc")) == 0xba7816bf8f01cfeaULL);
    // The object is used again: nothing of the last message stays.
    CHECK(sha.hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("a stream in pieces is the whole") {
    Sha256 sha;
    Sha256Stream stream;
    std::string whole;
    for (int i = 0; i < 1000; ++i) {
        const std::string piece(static_cast<std::size_t>(i % 97), static_cast<char>('a' + i % 26));
        stream.add(piece);
        whole += piece;
    }
    CHECK(stream.hex() == sha.hex(whole));
}

TEST_CASE("random texts differ and have the length of their bytes") {
    RandomText random;
    std::set<std::string> seen;
    for (int i = 0; i < 2000; ++i) CHECK(seen.insert(random(16)).second);
    CHECK(random(16).size() == 22);
    CHECK(random(9).size() == 12);
    CHECK(random(9000).size() == 12000);
    CHECK(seen.begin()->find_first_not_of(
              "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") == std::string::npos);
}
