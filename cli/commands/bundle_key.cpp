/// The keys that seal bundles.
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/opening.hpp"
#include "cli/bundle_file.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/keys.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options
        .add({.shape = Spec::Shape::positional,
              .name = "action",
              .help = N_("new makes this unit's key, list shows those known here"),
              .required = true,
              .choices = {"new", "list"}})
        .value("--unit", "UNIT", N_("whose key; that of the workspace's unit when not given"));
}

int make(Session& session, const Arguments& arguments) {
    const UnitId unit = arguments.has("unit")
                            ? require_unit(session.setup(), UnitId(arguments.text("unit"))).id
                            : own_unit(session);
    Counter counter(session);
    require_right(counter.desk, Deed::exchange, unit);
    const Keys keys(session.workspace());
    if (session.globals().dry_run) {
        session.talk(say("keys/{}.key and .pub would be made", unit.text));
        return 0;
    }
    const auto key = keys.make(unit);
    session.line(key.fingerprint());
    session.talk(
        say("made keys/{}.key, which stays here, and keys/{}.pub, which the partners put into their keys/; "
            "read the fingerprint out to them",
            unit.text, unit.text));
    return 0;
}

int list(Session& session) {
    Sheet sheet{.key = "keys",
                .title = {"密钥", "Keys"},
                .columns = {{.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "name", .label = {"名称", "Name"}},
                            {.key = "fingerprint", .label = {"指纹", "Fingerprint"}},
                            {.key = "private", .label = {"私钥", "Private half"}}}};
    for (const auto& known : Keys(session.workspace()).known()) {
        const Unit* unit = session.setup().unit(known.unit);
        sheet.rows.push_back({known.unit.text, unit ? unit->name : std::string(), known.key.fingerprint(),
                              known.ours ? Label{"在本机", "here"} : Label{"—", "—"}});
    }
    session.print({.sheets = {std::move(sheet)}});
    return 0;
}

int run(Session& session, const Arguments& arguments) {
    return arguments.text("action") == "new" ? make(session, arguments) : list(session);
}

} // namespace

extern const Command bundle_key{"bundle", "key",
                                N_("Make the key that seals bundles, or list the known ones"), define, run};

} // namespace bianmin::cli
