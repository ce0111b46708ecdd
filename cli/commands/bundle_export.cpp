/// What another unit does not have yet, as one sealed file (数据包; 二(四)委托、回交).
#include "bianmin/desk/bundles.hpp"
#include "bianmin/desk/opening.hpp"
#include "cli/bundle_file.hpp"
#include "cli/counter.hpp"

#include <filesystem>
#include <set>
#include <sys/stat.h>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options
        .value("--to", "UNIT", N_("who is to have it: the center or district above, or a station below"),
               true)
        .value("--since", "SEQ",
               N_("send again what was recorded behind this entry of our log; 0: everything"))
        .value("--origin", "UNIT", N_("who sends; the unit of the workspace when not given"));
    options.flag("--force", N_("write over a file that is there"));
    define_passphrase(options);
}

BundleRequest request_of(Session& session, const Arguments& arguments) {
    BundleRequest request{.to = require_unit(session.setup(), UnitId(arguments.text("to"))).id};
    request.from = arguments.has("origin")
                       ? require_unit(session.setup(), UnitId(arguments.text("origin"))).id
                       : own_unit(session);
    if (const auto since = arguments.number("since")) request.since = *since;
    return request;
}

/// The bundle before may not have been taken in yet, and the next one goes on where it ended.
void refuse_lost_bundle(const std::string& file, const Arguments& arguments) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed) || arguments.has("force")) return;
    throw Error(ErrorKind::refused, say("{} exists already", file), {},
                say("choose another name; give --force when the receiver has taken it in"));
}

std::size_t cases_in(const Bundle& bundle) {
    std::set<std::string> numbers;
    for (const auto& item : bundle.entries) numbers.insert(item.number);
    return numbers.size();
}

int run(Session& session, const Arguments& arguments) {
    if (session.globals().output.empty())
        throw Error(ErrorKind::usage, say("where to? a bundle holds personal data and goes to a file"), {},
                    say("give -o FILE"));
    Counter counter(session);
    const auto packed = pack_bundle(counter.desk, request_of(session, arguments));
    const Bundle& bundle = packed.bundle;
    if (bundle.entries.empty()) {
        session.talk(
            say("nothing new for {} since the last bundle; no file was written", bundle.header.to.text));
        return 0;
    }
    refuse_lost_bundle(session.globals().output, arguments);
    const auto closed = close_bundle(session, arguments, bundle);
    if (!session.globals().dry_run) {
        ::umask(077); // people's data travel in it
        session.raw(closed.text);
        session.finish();
        keep_sent(counter.desk, packed, closed.digest);
    }
    session.talk(say("{} entries of {} cases for {}, with the data of {} applicants; sealed by {}, key {}",
                     bundle.entries.size(), cases_in(bundle), bundle.header.to.text, bundle.people.size(),
                     bundle.header.from.text, closed.fingerprint));
    return 0;
}

} // namespace

extern const Command bundle_export{
    "bundle", "export", N_("Put what another unit does not have yet into one sealed file"), define, run};

} // namespace bianmin::cli
