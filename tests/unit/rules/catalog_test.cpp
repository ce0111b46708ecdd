/// What is wrong with a service, and when a version may be made public.
#include "bianmin/rules/catalog_diff.hpp"
#include "bianmin/rules/catalog_lint.hpp"
#include "bianmin/rules/publication.hpp"
#include "bianmin/rules/service_text.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

const Date today = make_date(2022, 8, 10);

Service good() {
    Service service = testing::small_service("MZ-1", "低保", Kind::promised, {15, LimitUnit::workday},
                                             Limit{20, LimitUnit::workday});
    service.result = "确认书";
    return service;
}

std::vector<std::string> codes(const Service& service, const LintFacts& facts = {.on = today}) {
    std::vector<std::string> out;
    for (const auto& fault : lint_service(service, facts)) out.push_back(fault.finding.code);
    return out;
}

using Codes = std::vector<std::string>;

std::vector<std::string> refusals(const Service& version, Date from, std::vector<Service> all,
                                  const Publication* before = nullptr) {
    std::vector<std::string> out;
    for (const auto& finding : publication_refusals(version, from, all, before, "digest"))
        out.push_back(finding.code);
    return out;
}

} // namespace

TEST_CASE("a service with all that must be public has no fault") {
    CHECK(codes(good()).empty());
}

TEST_CASE("each missing element is named, and each finding has its clause") {
    Service service = good();
    service.basis.clear();
    service.materials.clear();
    service.result.clear();
    service.promised = {0, LimitUnit::workday};
    service.fee = Fen{1000};
    CHECK(codes(service) == Codes{"no-basis", "no-materials", "no-limit", "no-fee-basis", "no-result"});
    CHECK(codes(service, {.on = today, .materials_stated = true}) ==
          Codes{"no-basis", "no-limit", "no-fee-basis", "no-result"});
    for (const auto& fault : lint_service(service, {.on = today})) {
        CHECK(fault.finding.clause == "二(四)政务公开");
        CHECK(fault.finding.severity == Severity::error);
    }
}

TEST_CASE("what is done the same day needs no days, a fee in the schedule alone needs its basis") {
    Service service = good();
    service.promised = {0, LimitUnit::same_day};
    CHECK(codes(service).empty());
    service.fee_items = {{"补领", Fen{4000}}};
    CHECK(codes(service) == Codes{"no-fee-basis"});
}

TEST_CASE("a promise over the law is an error, one that may exceed it a warning") {
    Service service = good();
    service.promised = {21, LimitUnit::workday};
    CHECK(codes(service) == Codes{"promise-over-statutory"});
    CHECK(has_errors(lint_service(service, {.on = today})));
    service.promised = {30, LimitUnit::day};
    CHECK(codes(service) == Codes{"promise-may-exceed"});
    CHECK_FALSE(has_errors(lint_service(service, {.on = today})));
}

TEST_CASE("what needs the person is not offered to agents, a draft is told") {
    Service service = good();
    service.in_person = true;
    CHECK(codes(service) == Codes{"in-person-for-agency"});
    service.agent_allowed = false;
    service.draft = true;
    CHECK(codes(service) == Codes{"draft"});
}

TEST_CASE("a basis is stale from the day its law is gone") {
    Service service = good();
    service.basis = {"婚姻法第八条"};
    const std::vector<RepealedLaw> laws{
        {.title = "婚姻法", .since = make_date(2021, 1, 1), .source = "民法典"}};
    CHECK(codes(service, {.on = make_date(2020, 12, 31), .repealed = laws}).empty());
    CHECK(codes(service, {.on = make_date(2021, 1, 1), .repealed = laws}) == Codes{"stale-basis"});
}

TEST_CASE("versions are published one after the other") {
    Service now = good(), next = good();
    next.draft = true;
    const Date from = make_date(2022, 9, 1);
    CHECK(refusals(next, from, {now, next}) == Codes{"overlapping-validity"});
    now.valid_to = from - 1;
    CHECK(refusals(next, from, {now, next}).empty());
    CHECK(refusals(next, from - 1, {now, next}) == Codes{"overlapping-validity"});
    next.valid_to = from - 5;
    CHECK(refusals(next, from, {now, next}) == Codes{"bad-validity"});
    CHECK(as_published(next, from).valid_from == from);
    CHECK_FALSE(as_published(next, from).draft);
}

TEST_CASE("a version in force is made public once, from its own first day") {
    Service now = good();
    now.valid_from = make_date(2022, 1, 1);
    const Publication before{
        now.id, "370406106-20220101-0001", *now.valid_from, *now.valid_from, now.valid_from, "digest"};
    CHECK(refusals(now, *now.valid_from, {now}).empty());
    CHECK(refusals(now, *now.valid_from, {now}, &before) == Codes{"published-before"});
    CHECK(refusals(now, make_date(2022, 2, 1), {now}) == Codes{"fixed-validity"});
    const std::vector<Publication> all{before};
    CHECK(publication_of(all, now) == &all.front());
    Service later = now;
    later.valid_from = make_date(2022, 6, 1);
    CHECK(publication_of(all, later) == nullptr);
}

TEST_CASE("the text that is digested is what the public is told") {
    const Service service = good();
    Service other = service;
    other.aliases = {"低保金"};
    other.check = "已核对";
    CHECK(canonical_text(service) == canonical_text(other));
    other.promised = {14, LimitUnit::workday};
    CHECK(canonical_text(service) != canonical_text(other));
    CHECK(canonical_text(service).starts_with("id = MZ-1\nname = 低保\n"));
}

TEST_CASE("catalogs are compared by version and field") {
    Service now = good(), gone = good(), fresh = good();
    gone.id = ServiceId("MZ-2");
    fresh.id = ServiceId("MZ-3");
    Service changed = now;
    changed.promised = {10, LimitUnit::workday};
    changed.draft = true;
    const std::vector<Service> before{now, gone}, after{changed, fresh};
    const auto changes = compare_catalogs(before, after);
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].what == CatalogChange::What::removed);
    CHECK(changes[0].service.text == "MZ-2");
    CHECK(changes[1].field == "promised");
    CHECK(changes[1].before == "15个工作日");
    CHECK(changes[1].after == "10个工作日");
    CHECK(changes[2].field == "draft");
    CHECK(changes[3].what == CatalogChange::What::added);
    CHECK(compare_catalogs(before, before).empty());
}
