/// One run of the program: workspace, clock, language, who acts, where output goes. Everything is opened when
/// first asked for, so that `help` needs no workspace and `calendar due` no ledger.
#pragma once
#include "bianmin/base/error.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/paper/write.hpp"
#include "bianmin/store/store.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bianmin::cli {

/// The global options, as given.
struct Globals {
    std::string workspace, staff, at, format, output, lang, color = "auto", encoding, key;
    bool dry_run = false, quiet = false, verbose = false, reveal = false, yes = false, no_input = false;
};

/// For scripts: the result is JSON, one thing or one a line.
inline bool as_json(Format format) {
    return format == Format::json || format == Format::jsonl;
}

class Session {
public:
    explicit Session(Globals globals);
    ~Session();

    const Globals& globals() const { return globals_; }
    /// The wall clock, or BIANMIN_NOW.
    Moment now() const;
    /// `--at`, else now.
    Moment occurred() const;
    Date today() const { return now().date(); }

    std::string workspace();      ///< directory; throws Error(not_found) with a hint
    std::string defaults() const; ///< the shipped config/ directory
    const Setup& setup();         ///< checked, through the snapshot
    std::string ledger_place();   ///< path of the ledger, or its postgresql://…
    Store& store();
    Store& store_read_only();
    /// `--as`, else the login mapped in staff.toml; throws Error(usage) when nobody is.
    StaffId actor();
    /// The same; nullopt when nobody is.
    std::optional<StaffId> known_actor();
    /// `--key`, else a fresh random one; named in the message when an outcome is unknown.
    const std::string& key();

    Format format(Format otherwise = Format::table) const;
    /// Prints in the chosen format to stdout or `-o`; labels Chinese unless `--lang en` and a table.
    void print(const Document& document);
    /// One line of result on stdout.
    void line(const std::string& text);
    void raw(const std::string& bytes);
    /// Talk on stderr; silent with -q.
    void talk(const Text& text);
    /// The findings on stderr, one to a line: place, code, value, what to do.
    void talk(const std::vector<Finding>& findings);
    bool terminal() const;    ///< stdout is one
    int columns() const;      ///< of the terminal or COLUMNS; 0 where there is no limit
    bool color() const;       ///< --color, NO_COLOR and the terminal considered
    bool interactive() const; ///< stdin and stderr are, and --no-input was not given
    std::string ask(const Text& question);
    bool confirm(const Text& question); ///< true with --yes
    /// A bar on stderr, when it is a terminal and the work takes more than a second; 1 clears it.
    void progress(double share);
    /// Puts `-o` in its place and makes sure that everything has been written; throws Error(internal) when
    /// not.
    void finish();

private:
    Globals globals_;
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// The sentence in the chosen language.
std::string tr(const Text& text);
std::string tr(const char* id);

} // namespace bianmin::cli
