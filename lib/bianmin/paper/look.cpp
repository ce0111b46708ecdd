/// The table of looks.
#include "bianmin/paper/look.hpp"

namespace bianmin {
namespace {

using enum Sides;

constexpr std::array<LookStyle, 13> table{{
    {TextLook::title, "title", 1.7, 1.35, center, 0, 0, 0.35, true, true, true},
    {TextLook::heading, "heading", 1.1, 1.5, left, 0, 0.4, 0.2, true, false, true},
    {TextLook::body, "body", 1, 1.6, both, 0, 0.1, 0.1, false, false, false},
    {TextLook::indented, "indented", 1, 1.6, both, 2, 0.1, 0.1, false, false, false},
    {TextLook::centered, "centered", 1, 1.6, center, 0, 0.1, 0.1, false, false, false},
    {TextLook::right, "right", 1, 1.6, right, 0, 0.1, 0.1, false, false, false},
    {TextLook::note, "note", 0.83, 1.45, both, 0, 0.15, 0.1, false, false, false},
    {TextLook::note_center, "note_center", 0.83, 1.4, center, 0, 0, 0, false, false, false},
    {TextLook::note_right, "note_right", 0.83, 1.4, right, 0, 0, 0, false, false, false},
    {TextLook::cell, "cell", 1, 1.35, left, 0, 0, 0, false, false, false},
    {TextLook::cell_center, "cell_center", 1, 1.35, center, 0, 0, 0, false, false, false},
    {TextLook::cell_right, "cell_right", 1, 1.35, right, 0, 0, 0, false, false, false},
    {TextLook::head, "head", 1, 1.35, center, 0, 0, 0, false, false, false},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].look != static_cast<TextLook>(i)) return false;
    return true;
}
static_assert(in_order());

} // namespace

const LookStyle& style_of(TextLook look) {
    return table[static_cast<std::size_t>(look)];
}

const std::array<LookStyle, 13>& look_styles() {
    return table;
}

} // namespace bianmin
