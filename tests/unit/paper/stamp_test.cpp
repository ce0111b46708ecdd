/// A closing's digest in a report: found again as text, drawn as a code where a format can draw.
#include "bianmin/paper/stamp.hpp"
#include "bianmin/paper/write.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

const std::string digest(43, 'a');

} // namespace

TEST_CASE("a stamp is a word of its length, also behind backslashes, HTML shows it as a QR code, CSV last") {
    CHECK(find_stamp("x closing:" + digest + "。") == digest);
    CHECK_FALSE(find_stamp("closing:" + digest.substr(1)));
    CHECK(find_stamp("closing:\\_" + digest.substr(1)) == "_" + digest.substr(1));
    Document document{.sheets = {Sheet{.key = "rows", .columns = {{.key = "a", .label = {"甲", "A"}}}}}};
    CHECK(write(document, Format::html, {}).find("<svg class=\"qr\"") == std::string::npos);
    document.sheets.front().notes = {{"结账摘要：" + stamp_of(digest), ""}};
    CHECK(write(document, Format::html, {}).find("<svg class=\"qr\"") != std::string::npos);
    CHECK(write(document, Format::csv, {}).ends_with("结账摘要,closing:" + digest + "\r\n"));
}
