/// The window a row names, beside the one that the catalog gives its service.
#include "bianmin/ledger/understand.hpp"

#include <algorithm>

namespace bianmin {

/// Where the matter was received is for the ledger to say; that the service belongs elsewhere is told.
void Understanding::take_window(const RowView& row) {
    Draft& draft = row.draft();
    const std::string_view text = row.cell(Field::window);
    if (text.empty() || is_dash(text) || service_ == nullptr || draft.center.empty()) return;
    const auto& named = windows_.named(draft.center, text);
    const auto serves = [&](const Window* window) {
        return std::ranges::find(window->groups, service_->group) != window->groups.end();
    };
    const auto right = std::ranges::find_if(named, serves);
    if (right != named.end()) {
        draft.window.text.assign((*right)->id.text);
        return;
    }
    const Window* usual = setup_->window_for(draft.center, service_->group);
    if (named.size() != 1) return report_unknown_window(row, usual);
    draft.window.text.assign(named.front()->id.text);
    if (usual == nullptr) return;
    // A shared window takes in what belongs to others.
    const bool shared = named.front()->name.find("综合") != std::string::npos;
    row.add(shared ? Effect::note : Effect::warning,
            {.code = "window-differs",
             .field = Field::window,
             .value = text,
             .message = say("recorded at {} as the row says, though “{}” belongs to {}", named.front()->name,
                            service_->name, usual->name),
             .suggestion = say("check the window and the service; a window is mended with case correct "
                               "--field window")});
}

/// Each name once: it stands in row after row.
void Understanding::report_unknown_window(const RowView& row, const Window* usual) {
    const std::string_view text = row.cell(Field::window);
    if (!windows_.has(row.draft().center) || !windows_.tell(text)) return;
    row.add(
        Effect::warning,
        {.code = "window-unknown",
         .field = Field::window,
         .value = text,
         .message = usual != nullptr
                        ? say("the center has no window of this name; recorded at {}, to which “{}” belongs",
                              usual->name, service_->name)
                        : say("the center has no window of this name; recorded without one"),
         .suggestion = say("if it is one of them, give it this alias in centers/; the name is told once")});
}

} // namespace bianmin
