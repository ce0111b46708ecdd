/// OpenSSL's EVP behind three small classes.
#include "bianmin/base/digest.hpp"

#include "bianmin/base/base64.hpp"
#include "bianmin/base/error.hpp"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <cstring>

namespace bianmin {
namespace {

std::string hexadecimal(std::string_view bytes) {
    constexpr char alphabet[] = "0123456789abcdef";
    std::string out;
    for (unsigned char byte : bytes) {
        out += alphabet[byte >> 4];
        out += alphabet[byte & 15];
    }
    return out;
}

void require(int ok) {
    if (ok != 1) throw Error(ErrorKind::internal, say("the cryptographic library refused a call"));
}

using Bytes = std::array<unsigned char, 32>;
std::string_view view(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

struct Sha256::State {
    EVP_MD* algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() {
        EVP_MD_CTX_free(context);
        EVP_MD_free(algorithm);
    }
    Bytes digest(std::string_view message) {
        Bytes out;
        require(EVP_DigestInit_ex2(context, algorithm, nullptr));
        require(EVP_DigestUpdate(context, message.data(), message.size()));
        require(EVP_DigestFinal_ex(context, out.data(), nullptr));
        return out;
    }
};

Sha256::Sha256() : state_(std::make_unique<State>()) {}
Sha256::~Sha256() = default;
std::string Sha256::base64(std::string_view message) {
    return base64url(view(state_->digest(message)));
}
std::string Sha256::hex(std::string_view message) {
    return hexadecimal(view(state_->digest(message)));
}
std::int64_t Sha256::number(std::string_view message) {
    const Bytes bytes = state_->digest(message);
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i) value = value << 8 | bytes[static_cast<std::size_t>(i)];
    return static_cast<std::int64_t>(value);
}

struct Sha256Stream::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256Stream::Sha256Stream() : state_(std::make_unique<State>()) {
    require(EVP_DigestInit_ex2(state_->context, EVP_sha256(), nullptr));
}
Sha256Stream::~Sha256Stream() = default;
void Sha256Stream::add(std::string_view bytes) {
    require(EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()));
}
std::string Sha256Stream::hex() {
    Bytes out;
    require(EVP_DigestFinal_ex(state_->context, out.data(), nullptr));
    return hexadecimal(view(out));
}

std::string RandomText::operator()(std::size_t bytes) {
    if (pool_.size() < bytes) {
        pool_.resize(4096 + bytes);
        require(RAND_bytes(reinterpret_cast<unsigned char*>(pool_.data()), static_cast<int>(pool_.size())));
    }
    const std::string out = base64url(std::string_view(pool_).substr(pool_.size() - bytes));
    pool_.resize(pool_.size() - bytes);
    return out;
}

} // namespace bianmin
