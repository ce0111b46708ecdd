/// By the options of the command.
#include "cli/whose_table.hpp"

#include "bianmin/desk/opening.hpp"

namespace bianmin::cli {

Label whose(Session& session, const Arguments& arguments, Label title) {
    for (const char* option : {"station", "center"}) {
        if (!arguments.has(option)) continue;
        const Unit& unit = require_unit(session.setup(), UnitId(arguments.text(option)));
        return {unit.name + title.zh, title.en + " (" + unit.id.text + ")"};
    }
    return title;
}

Document whose(Session& session, const Arguments& arguments, Document document) {
    Label& title = document.sheets.front().title;
    title = whose(session, arguments, std::move(title));
    return document;
}

} // namespace bianmin::cli
