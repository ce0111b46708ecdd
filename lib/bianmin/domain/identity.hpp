/// Numbers that identify people and organisations: GB 11643 ID numbers, GB 32100 credit codes, telephones.
#pragma once
#include "bianmin/base/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// What is known of a 公民身份号码 as it was written. `normalized` is always what the rest of the program
/// should keep: 18 characters, ASCII, `X` in capitals; for faults it is the text without spaces and
/// apostrophes.
struct IdCheck {
    enum class Status {
        valid,
        upgraded,  ///< 15 digits of before 2013; normalized holds the 18 digits
        checksum,  ///< the last place does not fit the others: a slip of the pen
        malformed, ///< not 18 or 15 places, or a sign that cannot be there
        birth,     ///< the eight places of the birthday are no day
        damaged,   ///< by a spreadsheet: `3.70499E+17`, or the last three digits turned into 000
        missing,
    };
    /// 居民, 港澳台居民居住证 (81/82/83), 外国人永久居留身份证 (9…, or three letters and twelve digits).
    enum class Holder { citizen, hk_macao_taiwan, foreigner };
    Status status = Status::missing;
    Holder holder = Holder::citizen;
    std::string normalized;
    std::optional<Date> birth; ///< set when valid or upgraded
    char sex = 0;              ///< 'M', 'F', or 0 when unknown
    bool usable() const { return status == Status::valid || status == Status::upgraded; }
};
/// Whether a birthday can be that of somebody who comes on that day.
bool plausible_birth(Date birth, Date on);
/// A passport, a permit for Hong Kong, Macao or Taiwan residents: one or two letters and seven to ten digits.
bool is_other_document(std::string_view text);
/// Ignores spaces, a leading apostrophe or tab, and full-width forms.
IdCheck check_id(std::string_view text);
/// `id-checksum`, `id-damaged` …: the code of a finding about it; empty when usable.
std::string_view code(IdCheck::Status status);
/// The check character of the first 17 digits; needs 17 digits.
char id_check_character(std::string_view first17);

/// 统一社会信用代码, both levels: its own check character and that of the organisation code inside (GB
/// 11714).
bool valid_uscc(std::string_view code);
/// Of a valid one: it cannot be somebody's ID number with a slip in it. Its first places are a registry's and
/// a kind's, then a region's, and where an ID number has the birthday stands no day.
bool is_surely_credit_code(std::string_view valid);
/// Capitals, ASCII, without spaces, when `text` is a valid credit code.
std::optional<std::string> normalized_uscc(std::string_view text);

/// One telephone number of a cell.
struct PhoneCheck {
    enum class Status {
        valid,
        completed, ///< the area code or its lost leading 0 was put back
        damaged,   ///< `1.3E+10`
        malformed, ///< too short, too long, or no number at all
    };
    Status status = Status::malformed;
    bool mobile = false;
    std::string
        normalized; ///< `13000000001`, `0632-8811234`, `0632-8811234-801`; for faults the text as written
    bool usable() const { return status == Status::valid || status == Status::completed; }
};
/// 11 ASCII digits of a mobile number; the quick way for clean cells.
bool is_mobile(std::string_view text);
/// Every number of a cell in its order; empty for an empty cell, `无` or a dash. Notes (`（儿子）`) are
/// passed over. `area` completes a local number of seven or eight digits.
std::vector<PhoneCheck> check_phones(std::string_view cell, std::string_view area = "0632");

} // namespace bianmin
