/// Chooses the form of an official text.
#include "cli/official.hpp"

#include "bianmin/paper/json.hpp"

namespace bianmin::cli {

void print_official(Session& session, const OfficialText& text) {
    switch (session.format()) {
    case Format::table: return session.raw(official_plain(text));
    case Format::json: return session.raw(official_json(text) + "\n");
    case Format::jsonl: return session.raw(json_lines(official_json(text)));
    case Format::html: return session.raw(write_flow_html(official_flow(text, session.now())));
    case Format::pdf: return session.raw(write_flow_pdf(official_flow(text, session.now())));
    default:
        throw Error(ErrorKind::usage, say("an official text is printed as table, html, pdf or json"), {},
                    say("give --format pdf, or a file that ends in .pdf"));
    }
}

} // namespace bianmin::cli
