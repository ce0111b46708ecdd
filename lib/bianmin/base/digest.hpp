/// SHA-256 and random bytes, through OpenSSL.
#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace bianmin {

/// SHA-256 of many short messages; one object is reused, because fetching the algorithm costs more than
/// hashing.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    /// 43 characters of base64url without padding.
    std::string base64(std::string_view message);
    /// 64 lower-case hexadecimal digits.
    std::string hex(std::string_view message);
    /// The first eight bytes as a signed integer, for keys of 64 bits.
    std::int64_t number(std::string_view message);

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// SHA-256 of something long that comes in pieces.
class Sha256Stream {
public:
    Sha256Stream();
    ~Sha256Stream();
    Sha256Stream(const Sha256Stream&) = delete;
    Sha256Stream& operator=(const Sha256Stream&) = delete;
    void add(std::string_view bytes);
    std::string hex();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// `bytes` random bytes as base64url; drawn from the system in blocks.
class RandomText {
public:
    std::string operator()(std::size_t bytes);

private:
    std::string pool_;
};

} // namespace bianmin
