/// The fold, event by event, looked at before each.
#include "bianmin/rules/told_log.hpp"

#include "bianmin/rules/clerk.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/time_overruled.hpp"

namespace bianmin {
namespace {

/// Deemed acceptance, and an appointment given up because nobody came.
bool brought_by_time(const Event& event, CaseType type) {
    return event.facts.number("deemed") != 0 ||
           (type == CaseType::appointment && event.action == Action::withdraw);
}

bool speaks(const Event& event) {
    return event.action == Action::notify || event.action == Action::accept ||
           event.action == Action::reject || event.action == Action::withdraw;
}

class Telling {
public:
    explicit Telling(CaseType type) : type_(type) {}

    void take(const Entry& entry, const Event& event) {
        ToldEvent told{.entry = &entry, .event = &event, .clerk = clerk_of(c_.row, entry, event)};
        if (overrules_time(c_, event)) {
            for (auto& before : out_)
                if (brought_by_time(*before.event, type_) && !before.overruled_by)
                    before.overruled_by = &event;
            undo_time(c_);
        }
        if (says_nothing_new(c_, event))
            told.overruled_by = spoken_;
        else if (speaks(event))
            spoken_ = &event;
        told.flow =
            flow_row(event.action, c_.row.steps == 0 ? std::nullopt : std::optional(c_.row.state), type_);
        out_.push_back(told);
        apply(c_, event);
    }
    std::vector<ToldEvent> told() { return std::move(out_); }

private:
    CaseType type_;
    Case c_;
    const Event* spoken_ = nullptr;
    std::vector<ToldEvent> out_;
};

} // namespace

std::vector<ToldEvent> told_log(std::span<const Entry> entries, CaseType type) {
    Telling telling(type);
    for (const auto& entry : entries)
        for (const auto& event : entry.events) telling.take(entry, event);
    return telling.told();
}

} // namespace bianmin
