/// The last line of a bundle, and the passphrase around all of it.
#include "bianmin/base/base64.hpp"
#include "bianmin/base/cipher.hpp"
#include "bianmin/base/digest.hpp"
#include "bianmin/base/error.hpp"
#include "bianmin/store/bundle.hpp"

#include <nlohmann/json.hpp>

namespace bianmin {
namespace {

using Json = nlohmann::ordered_json;

/// What is sealed: a seal on a bundle is a seal on nothing else.
std::string message_of(std::string_view text) {
    return "bianmin bundle\n" + Sha256{}.hex(text);
}

std::string seal_line(const std::string& fingerprint, std::string_view signature) {
    return Json{{"seal", "ed25519"}, {"key", fingerprint}, {"signature", base64url(signature)}}.dump() + "\n";
}

Error broken(Text message) {
    return {ErrorKind::configuration, std::move(message), {}, say("ask the sender for the file once more")};
}

/// The object of a line; null for what is none.
Json object_of(std::string_view line) {
    auto json = Json::parse(line, nullptr, false);
    return json.is_object() ? json : Json{};
}

std::string text_in(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

void require_version(const Json& first) {
    const auto version = first.find("bianmin_bundle");
    if (first.is_null() || version == first.end() || !version->is_number_integer())
        throw broken(say("this is no bundle of bianmin"));
    const auto number = version->get<std::int64_t>();
    if (number > bundle_version)
        throw Error(ErrorKind::configuration,
                    say("the bundle has form {}, this program knows forms up to {}", number, bundle_version),
                    {}, say("the bundle was made by a newer version of bianmin: install that version"));
    if (number < 1) throw broken(say("this is no bundle of bianmin"));
}

/// The first line with its end.
std::string_view first_line(std::string_view text) {
    return text.substr(0, std::min(text.find('\n'), text.size() - (text.empty() ? 0 : 1)) + 1);
}

std::string lock_line(const Lock& how) {
    return Json{{"bianmin_bundle", bundle_version},
                {"locked", "aes-256-gcm"},
                {"key_by", "scrypt"},
                {"cost", how.cost},
                {"salt", base64url(how.salt)},
                {"nonce", base64url(how.nonce)}}
               .dump() +
           "\n";
}

} // namespace

std::string sealed(std::string text, const PrivateKey& key) {
    const auto signature = key.seal(message_of(text));
    return std::move(text) + seal_line(key.public_key().fingerprint(), signature);
}

bool Unsealed::verified_by(const PublicKey& key) const {
    return key.fingerprint() == fingerprint && key.verifies(message_of(text), signature);
}

Unsealed unsealed(std::string_view bundle) {
    require_version(object_of(first_line(bundle)));
    if (!bundle.ends_with('\n')) throw broken(say("the bundle is cut off: its last line has no end"));
    const auto before = bundle.substr(0, bundle.size() - 1).rfind('\n');
    const auto start = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view line = bundle.substr(start);
    const Json seal = object_of(line);
    Unsealed out{.text = bundle.substr(0, start), .fingerprint = text_in(seal, "key")};
    const auto signature = from_base64url(text_in(seal, "signature"));
    if (text_in(seal, "seal").empty() || !signature)
        throw broken(say("the bundle has no seal: it was cut off, or nobody sealed it"));
    // One seal, one spelling: no byte of the file may be another one.
    if (seal_line(out.fingerprint, *signature) != line)
        throw broken(say("the seal of the bundle is damaged"));
    out.signature = *signature;
    return out;
}

std::string locked_bundle(std::string_view sealed, std::string_view passphrase) {
    const Lock how = make_lock();
    const std::string head = lock_line(how);
    return head + base64url(lock(sealed, passphrase, how, head)) + "\n";
}

bool is_locked(std::string_view bundle) {
    const Json first = object_of(first_line(bundle));
    return !first.is_null() && first.contains("locked");
}

std::string unlocked_bundle(std::string_view bundle, std::string_view passphrase) {
    const std::string_view head = first_line(bundle);
    const Json first = object_of(head);
    require_version(first);
    const auto salt = from_base64url(text_in(first, "salt")), nonce = from_base64url(text_in(first, "nonce"));
    const auto cost = first.find("cost");
    if (!salt || !nonce || cost == first.end() || !cost->is_number_integer() ||
        lock_line({*salt, *nonce, 15}) != head || !bundle.ends_with('\n'))
        throw broken(say("the lock of the bundle is damaged"));
    const auto body = from_base64url(bundle.substr(head.size(), bundle.size() - head.size() - 1));
    if (!body) throw broken(say("the lock of the bundle is damaged"));
    return unlock(*body, passphrase, {*salt, *nonce, 15}, head);
}

} // namespace bianmin
