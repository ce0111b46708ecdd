/// THE TABLE of official papers (文书): which may be given when, by which clause, in how many copies, how
/// much of the applicant it shows.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/case.hpp"
#include "bianmin/rules/case_flow.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct PaperForm {
    std::string_view word;    ///< `acceptance`
    std::string_view chinese; ///< 受理单
    std::string_view title;   ///< over the paper
    std::string_view letter;  ///< 字 in its number: 受 of 徐庄便受〔2018〕15号
    /// The paper tells of the last event of these.
    std::array<std::optional<Action>, 2> tells;
    enum class Needs { nothing, agent, promised_kind, receipt } needs;
    /// A paper about an outcome falls with it when the case is taken up again.
    bool of_outcome;
    /// What each copy is called, and where it goes: `存根，本单位留存|正本，交申请人`; one: no counterfoil.
    std::string_view copies;
    /// What of the applicant stands on it: everything; name and phone; the name; masked.
    enum class Shows { all, contact, name, masked } shows;
    std::string_view clause;
    std::string_view otherwise; ///< msgid: why it cannot be printed yet
};

/// Whoever applied, complained or asked for information gets papers; the station's other work, absences and
/// inspections have none but the 督办单.
inline constexpr TypeSet types_with_papers =
    of(CaseType::service, CaseType::complaint, CaseType::information);

/// All fourteen, in the order of a case's life.
std::span<const PaperForm> paper_forms();
/// By its English or Chinese word, its title, or what else it is called (催办单, 转办单); nullptr: none.
const PaperForm* paper_form(std::string_view name);
/// All names that find one, for did-you-mean.
std::vector<std::string> paper_names();

/// The events of a case in order, with the time and unit that recorded them.
struct LoggedEvent {
    const Event* event = nullptr;
    const Entry* entry = nullptr;
};
std::vector<LoggedEvent> log_of(std::span<const Entry> entries);

/// The event in `log` the paper would tell of; nullopt: it cannot be printed now.
std::optional<std::size_t> paper_subject(const PaperForm& form, const Case& c,
                                         std::span<const LoggedEvent> log);
/// The paper's Chinese name when it tells of `event`: a reminder to the handler is a 催办单, further up a
/// 督办单.
std::string paper_name(const PaperForm& form, const Event& event);
/// Why not, and what can be printed instead.
Finding not_printable(const PaperForm& form, const Case& c, std::span<const LoggedEvent> log);
/// Words of what can be printed, with their Chinese names: `acceptance 受理单, notice 一次性告知书`.
std::string printable_forms(const Case& c, std::span<const LoggedEvent> log);

/// The receipt a 收费凭条 is written for: the named one, else the last; voided ones never.
const Receipt* receipt_for(const Case& c, std::string_view number);

/// `徐庄`; `徐庄彭庄` of a station: no two units of a district number alike.
std::string paper_mark(const Setup& setup, const Unit& unit);
/// `徐庄便受〔2018〕15号` (机关代字、年份、序号).
std::string paper_number(const Setup& setup, const Unit& unit, const PaperForm& form, int year,
                         std::int64_t serial);

} // namespace bianmin
