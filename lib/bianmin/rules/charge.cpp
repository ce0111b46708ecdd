/// From the row while somebody handles it, else from how it came in.
#include "bianmin/rules/charge.hpp"

#include "bianmin/rules/recusal.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> charge_words{
    {{"handler", "承办"},
     {"agent", "代办"},
     {"to be handed over", "待回交"},
     {"papers on their way", "移送"},
     {"cash", "在手现金"},
     {"first contact", "首问"},
     {"window, to be accepted", "窗口待受理"},
     {"to be assigned", "待交办"},
     {"to be put right", "整改"}}};

class Charges {
public:
    Charges(const Case& c, const Clock& clock, const Setup& setup) : c_(c), clock_(clock), setup_(setup) {}

    std::vector<InCharge> list() {
        add(clock_.holder, clock_.name == ClockName::remittance ? ChargeAs::cash : ChargeAs::sender);
        const bool delivery = clock_.name == ClockName::delivery;
        add(c_.row.handler, delivery ? ChargeAs::delivery : ChargeAs::handler);
        add(c_.row.agent, delivery ? ChargeAs::delivery : ChargeAs::agent);
        if (c_.row.handler.empty() && !c_.row.ended) unassigned();
        return std::move(out_);
    }

private:
    void add(const StaffId& who, ChargeAs as) {
        if (c_.row.type == CaseType::complaint && concerned(setup_, c_.row.subject, who)) return; // 回避
        if (!who.empty() && std::ranges::find(out_, who, &InCharge::who) == out_.end())
            out_.push_back({who, as});
    }

    void unassigned() {
        const CaseRow& row = c_.row;
        const bool mending = row.type == CaseType::rectification;
        if (mending || row.type == CaseType::complaint)
            for (const auto& head : heads_of(setup_, row)) add(head, ChargeAs::head);
        if (mending) {
            if (const Staff* staff = setup_.person(StaffId(row.subject))) add(staff->id, ChargeAs::subject);
            return;
        }
        // Whoever imported a ledger was not asked first.
        if (row.import_id == 0 && setup_.person(c_.first_contact))
            add(c_.first_contact, ChargeAs::first_contact);
        if (row.window.empty()) return;
        for (const auto& staff : setup_.staff)
            if (staff.window == row.window && staff.post != Post::b) add(staff.id, ChargeAs::window);
    }

    const Case& c_;
    const Clock& clock_;
    const Setup& setup_;
    std::vector<InCharge> out_;
};

} // namespace

std::string_view word(ChargeAs as) {
    return charge_words[static_cast<std::size_t>(as)].first;
}

std::string_view chinese(ChargeAs as) {
    return charge_words[static_cast<std::size_t>(as)].second;
}

std::vector<InCharge> in_charge(const Case& c, const Clock& clock, const Setup& setup) {
    return Charges(c, clock, setup).list();
}

std::vector<StaffId> heads_of(const Setup& setup, const CaseRow& row) {
    std::vector<StaffId> out;
    for (const auto& id : {row.station, row.center})
        if (const Unit* unit = setup.unit(id)) {
            for (const auto& head : {unit->director, unit->deputy})
                if (!head.empty()) out.push_back(head);
            if (unit->kind != UnitKind::district) continue;
            for (const auto& staff : setup.staff)
                if (staff.unit == id && std::ranges::find(staff.roles, Role::supervisor) != staff.roles.end())
                    out.push_back(staff.id);
        }
    return out;
}

} // namespace bianmin
