/// Units, the applicant, and who works on the case, as papers name them.
#include "bianmin/domain/identity.hpp"
#include "bianmin/domain/masking.hpp"
#include "bianmin/domain/naming.hpp"
#include "bianmin/domain/tick.hpp"
#include "bianmin/report/forms.hpp"
#include "bianmin/rules/clerk.hpp"

namespace bianmin {
namespace {

/// A paper for the applicant, or for who decides on the applicant, shows all; one that goes to others shows
/// what they need (个人信息保护法第六条). Who complained is never told to whom the complaint is about.
Person shown_person(const PaperFacts& facts) {
    using Shows = PaperForm::Shows;
    const Person& whole = facts.applicant;
    if (facts.reveal || facts.form.shows == Shows::all) return whole;
    Person person = masked(whole);
    if (facts.form.shows == Shows::masked || facts.now.row.type == CaseType::complaint) return person;
    person.name = whole.name;
    if (facts.form.shows == Shows::contact) {
        person.phone = whole.phone;
        person.address = whole.address;
    }
    return person;
}

/// Empty for numbers of other documents: a passport is no identity card.
std::string id_kind(const std::string& number) {
    if (valid_uscc(number)) return "统一社会信用代码";
    const IdCheck check = check_id(number);
    if (!check.usable()) return {};
    switch (check.holder) {
    case IdCheck::Holder::citizen: return "居民身份证";
    case IdCheck::Holder::hk_macao_taiwan: return "港澳台居民居住证";
    case IdCheck::Holder::foreigner: return "外国人永久居留身份证";
    }
    return {};
}

void add_unit(const PaperFacts& facts, Fields& fields) {
    const Unit* unit = facts.issuer();
    const Unit* center = facts.setup.unit(facts.now.row.center);
    const Unit* station = facts.setup.unit(facts.now.row.station);
    const Unit* district = facts.setup.district();
    const auto or_centers = [&](std::string Unit::*member) {
        if (unit && !(unit->*member).empty()) return unit->*member;
        return center ? center->*member : std::string();
    };
    fields.set("unit", unit ? organ_of(*unit) : facts.unit.text)
        .set("unit_phone", or_centers(&Unit::phone))
        .set("complaint_phone", or_centers(&Unit::complaint_phone))
        .set("unit_address", or_centers(&Unit::address))
        .set("center", center ? center->name : facts.now.row.center.text)
        .set("station", station ? station->name : facts.now.row.station.text)
        .set("village", station ? station->village : std::string())
        .set("district", district ? district->name : facts.setup.name);
}

void add_staff(const PaperFacts& facts, Fields& fields, const std::string& name, const StaffId& id) {
    const Staff* staff = facts.setup.person(id);
    fields.set(name, staff ? staff->name : id.text)
        .set(name + "_phone", staff ? staff->phone : std::string());
}

/// What time brought is signed by whoever hands the paper out.
StaffId clerk_of(const PaperFacts& facts) {
    const Entry* entry = facts.log[facts.subject].entry;
    const Event& event = facts.event();
    const StaffId clerk = entry ? clerk_of(facts.then.row, *entry, event) : event.actor;
    return clerk.text == tick_actor ? StaffId() : clerk;
}

} // namespace

void add_parties(const PaperFacts& facts, Fields& fields) {
    const Person person = shown_person(facts);
    add_unit(facts, fields);
    fields.set("applicant", person.name)
        .set("id_kind", id_kind(facts.applicant.id_number))
        .set("id_number", person.id_number)
        .set("phone", person.phone)
        .set("address", person.address);
    add_staff(facts, fields, "handler", facts.then.row.handler);
    add_staff(facts, fields, "agent", facts.then.row.agent);
    add_staff(facts, fields, "clerk", clerk_of(facts));
    const Window* window = facts.setup.window(facts.then.row.window);
    fields.set("window", window ? window->name : facts.then.row.window.text);
}

} // namespace bianmin
