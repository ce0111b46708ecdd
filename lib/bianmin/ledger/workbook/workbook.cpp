/// Which reader a workbook needs.
#include "bianmin/ledger/workbook/workbook.hpp"

#include "bianmin/ledger/workbook/place.hpp"
#include "bianmin/ledger/workbook/xls.hpp"
#include "bianmin/ledger/workbook/xlsx.hpp"

#include <fstream>

namespace bianmin {
namespace {

/// A file name inside of a compound file, as it stands there.
std::string wide(std::string_view ascii) {
    std::string out;
    for (const char c : ascii) (out += c) += '\0';
    return out;
}

/// XLSX with a password is a compound file that holds the encrypted archive under this name
/// ([MS-OFFCRYPTO] 2.3.1).
bool holds_encrypted(std::istream& in) {
    const std::string mark = wide("EncryptedPackage");
    std::string window;
    std::string block(std::size_t{1} << 16, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
        window.append(block, 0, static_cast<std::size_t>(in.gcount()));
        if (window.find(mark) != window.npos) return true;
        window.erase(0, window.size() - std::min(window.size(), mark.size()));
    }
    return false;
}

} // namespace

std::unique_ptr<Rows> read_workbook(const std::string& path, std::string bytes, const std::string& name,
                                    const TableOptions& options) {
    std::string head = bytes.substr(0, 4);
    if (!path.empty()) {
        std::ifstream in(path, std::ios::binary);
        head.resize(4);
        in.read(head.data(), 4);
        in.seekg(0);
        if (head == "\xD0\xCF\x11\xE0" && holds_encrypted(in)) head = "secret";
    } else if (head == "\xD0\xCF\x11\xE0" && bytes.find(wide("EncryptedPackage")) != bytes.npos) {
        head = "secret";
    }
    if (head == "secret")
        fail_foreign(name, "workbook-encrypted", "XLSX", say("it is protected by a password"),
                     say("open it with the password and save it without one"));
    if (head.starts_with("PK")) return std::make_unique<XlsxRows>(path, std::move(bytes), name, options);
    return std::make_unique<XlsRows>(path, std::move(bytes), name, options);
}

} // namespace bianmin
