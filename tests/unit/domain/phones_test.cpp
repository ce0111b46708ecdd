/// Telephone cells as ledgers have them.
#include "bianmin/domain/identity.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using Status = PhoneCheck::Status;

namespace {

/// `13000000001 0632-8811234`, a fault in brackets, a completed number with `+`.
std::string seen(std::string_view cell) {
    std::string out;
    for (const auto& phone : check_phones(cell)) {
        if (!out.empty()) out += ' ';
        if (phone.usable())
            out += phone.normalized + (phone.status == Status::completed ? "+" : "");
        else
            out += std::string(phone.status == Status::damaged ? "[damaged " : "[") + phone.normalized + "]";
    }
    return out;
}

} // namespace

TEST_CASE("mobile numbers") {
    CHECK(is_mobile("13000000001"));
    CHECK_FALSE(is_mobile("12000000001"));
    CHECK_FALSE(is_mobile("1300000000"));
    CHECK_FALSE(is_mobile("1300000000a"));
    for (const char* cell :
         {"13000000001", "130-0000-0001", "130 0000 0001", "+86 13000000001", "+8613000000001",
          "8613000000001", "0086-130-0000-0001", "１３０００００００01", " 13000000001\t", "'13000000001",
          "电话：13000000001", "13000000001（儿子）", "013000000001", "13000000001.0"}) {
        CAPTURE(cell);
        CHECK(seen(cell) == "13000000001");
        CHECK(check_phones(cell).front().mobile);
    }
}

TEST_CASE("landlines get one form, with their area code") {
    for (const char* cell : {"0632-8811234", "06328811234", "(0632)8811234", "（0632）8811234",
                             "0632—8811234", "0632 8811234", "0632-881-1234", "+86 0632 8811234"}) {
        CAPTURE(cell);
        CHECK(seen(cell) == "0632-8811234");
        CHECK_FALSE(check_phones(cell).front().mobile);
    }
    CHECK(seen("010-88112345") == "010-88112345");
    CHECK(seen("02188112345") == "021-88112345");
    CHECK(seen("0632-8811234-801") == "0632-8811234-801");
    CHECK(seen("0632-8811234转801") == "0632-8811234-801");
    CHECK(seen("0632-8811234转2") == "0632-8811234-2"); // and no number of eight digits
    CHECK(seen("0632-8811234分机12") == "0632-8811234-12");
    CHECK(seen("400-6320000") == "4006320000");
}

TEST_CASE("a missing area code or its lost zero is put back, and said") {
    CHECK(seen("8811234") == "0632-8811234+");
    CHECK(seen("881-1234") == "0632-8811234+");
    CHECK(seen("6328811234") == "0632-8811234+");
    CHECK(check_phones("8811234", "0631").front().normalized == "0631-8811234");
}

TEST_CASE("several numbers in a cell") {
    for (const char* cell : {"13000000001/13000000002", "13000000001、13000000002", "13000000001,13000000002",
                             "13000000001；13000000002", "13000000001\n13000000002",
                             "13000000001 13000000002", "13000000001或13000000002", "1300000000113000000002",
                             "13000000001-13000000002", "13000000001（妻） 13000000002（子）"}) {
        CAPTURE(cell);
        CHECK(seen(cell) == "13000000001 13000000002");
    }
    CHECK(seen("13000000001/8811234") == "13000000001 0632-8811234+");
    CHECK(seen("0632-8811234 13000000001") == "0632-8811234 13000000001");
    CHECK(seen("13000000001/1300000002") == "13000000001 [1300000002]");
}

TEST_CASE("damage and faults") {
    CHECK(seen("1.3E+10") == "[damaged 1.3E+10]");
    CHECK(seen("1.30e+10") == "[damaged 1.30e+10]");
    CHECK(seen("########") == "[damaged ########]");
    CHECK(seen("1300000000") == "[1300000000]");
    CHECK(seen("130000000012") == "[130000000012]");
    CHECK(seen("12345") == "[12345]");
    CHECK(seen("同上") == "[同上]");
}

TEST_CASE("cells without a number") {
    for (const char* cell : {"", "  ", "无", "—", "-", "--", "/", "没有", "　"}) {
        CAPTURE(cell);
        CHECK(check_phones(cell).empty());
    }
}
