/// 上报: a batch for the national exchange, a file for each table and a manifest.
#include "bianmin/base/base64.hpp"
#include "bianmin/base/digest.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/config/uploads.hpp"
#include "cli/case_view.hpp"
#include "cli/command.hpp"
#include "cli/keys.hpp"
#include "cli/log_range.hpp"
#include "cli/output.hpp"
#include "cli/reveal.hpp"
#include "cli/upload_batches.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options
        .value("--schema", "NAME", N_("the exchange, described in upload/NAME.toml; national when not given"))
        .value("--table", "NAME", N_("only this table"))
        .value("--batch", "NUMBER", N_("the same batch once more"));
    define_range(options);
}

UploadSchema schema_of(Session& session, const Arguments& arguments) {
    const std::string name = arguments.has("schema") ? arguments.text("schema") : "national";
    std::vector<Finding> findings;
    auto schema = load_upload(session.workspace(), session.defaults(), name, upload_sources(), findings);
    if (!schema)
        throw Error(ErrorKind::not_found, say("there is no schema {}", name), {},
                    say("describe it in upload/{}.toml of the workspace", name));
    if (!findings.empty())
        throw Error(ErrorKind::configuration, say("the schema {} has faults", name), std::move(findings));
    if (!arguments.has("table")) return *schema;
    std::vector<std::string> known;
    for (const auto& table : schema->tables) known.push_back(table.name);
    std::erase_if(schema->tables, [&](const auto& table) { return table.name != arguments.text("table"); });
    if (schema->tables.empty())
        throw Error(ErrorKind::not_found, say("the schema {} has no table {}", name, arguments.text("table")),
                    {}, say("one of: {}", join(known, ", ")));
    return *schema;
}

/// A batch as it was asked for: the same words and stretch give the same batch.
struct Job {
    UploadSchema schema;
    Format format = Format::csv;
    ExportNote note;
    std::string number;
    std::vector<UploadStretch> earlier; ///< what the exchange knew before
    bool known = false;                 ///< made before
};

const UploadBook::Batch& batch_named(Session& session, const UploadBook& book, const std::string& schema,
                                     const std::string& number) {
    for (const auto& one : book.batches)
        if (one.schema == schema && batch_number(session.setup(), one.number) == number) return one;
    throw Error(ErrorKind::not_found, say("there is no batch {}", number), {},
                say("'{}' lists them", "bianmin export list"));
}

Job again(Session& session, const UploadBook& book, const UploadBook::Batch& batch, Job job) {
    job.note = batch.note;
    job.number = batch_number(session.setup(), batch.number);
    job.earlier = book.before(job.schema.name, batch.note.id);
    job.known = true;
    return job;
}

Job job_of(Session& session, const Arguments& arguments, Store& store) {
    require_reveal(session, arguments);
    Job job{.schema = schema_of(session, arguments)};
    const std::string& format = session.globals().format;
    if (!format.empty() && format != "csv" && format != "json")
        throw Error(ErrorKind::usage, say("an exchange takes csv or json, not {}", format));
    if (format == "json") job.format = Format::json;
    ExportBook kept(store);
    const UploadBook book(kept);
    const std::string request = fmt::format("{} {}{}{}", job.schema.name, format == "json" ? "json" : "csv",
                                            arguments.has("table") ? " " + arguments.text("table") : "",
                                            session.globals().reveal ? " revealed" : "");
    if (arguments.has("batch")) {
        const auto& batch = batch_named(session, book, job.schema.name, arguments.text("batch"));
        if (batch.note.request != request)
            throw Error(ErrorKind::usage,
                        say("batch {} was made as: {}", arguments.text("batch"), batch.note.request), {},
                        say("ask for it with the same options"));
        return again(session, book, batch, std::move(job));
    }
    LogBook log(store);
    const LogRange range = range_of(log, arguments, book.last_until(job.schema));
    // The same stretch once more is the same batch.
    if (const auto* before = book.find(request, range.since, range.until))
        return again(session, book, *before, std::move(job));
    const std::int64_t number = book.next_number(job.schema.name);
    job.note = {.id = kept.next_id(),
                .kind = "upload",
                .request = kept_request(request, number),
                .since = range.since,
                .until = range.until,
                .revealed = session.globals().reveal,
                .made = session.now(),
                .actor = session.actor()};
    job.number = batch_number(session.setup(), number);
    job.earlier = book.before(job.schema.name, job.note.id);
    return job;
}

Upload fill(Session& session, Store& store, const Job& job) {
    Upload upload(job.schema, session.setup(),
                  {.number = job.number,
                   .made = job.note.made,
                   .since = job.note.since,
                   .earlier = job.earlier,
                   .reveal = job.note.revealed,
                   .seal_key = job.schema.seals() ? Keys(session.workspace()).shared(job.schema.name) : ""});
    upload.add_tasks(job.note.made.date());
    LogBook log(store);
    for (const std::int64_t key : log.moved(job.note.since, job.note.until)) {
        auto placed = log.case_of(key, job.note.until);
        if (!placed) continue;
        const PlacedLog whole{.log = {placed->kept.row, std::move(placed->kept.entries)},
                              .positions = std::move(placed->positions)};
        upload.add({whole, placed->kept.person});
    }
    return upload;
}

struct Written {
    std::vector<std::pair<std::string, std::string>> files; ///< name and bytes, the manifest last
    std::string digest;                                     ///< of the tables
    std::int64_t rows = 0;
};

/// The manifest, signed by the unit whose ledger this is, where it has a key.
void add_manifest(Session& session, const Job& job, nlohmann::ordered_json tables, Written& out) {
    const Setup& setup = session.setup();
    nlohmann::ordered_json manifest{{"schema", job.schema.name},     {"batch", job.number},
                                    {"made_at", iso(job.note.made)}, {"behind", job.note.since},
                                    {"up_to", job.note.until},       {"masked", !job.note.revealed},
                                    {"tables", std::move(tables)}};
    const UnitId unit = !setup.own_unit.empty() ? setup.own_unit
                        : setup.district()      ? setup.district()->id
                                                : UnitId();
    const Keys keys(session.workspace());
    for (const auto& known : keys.known())
        if (known.ours && known.unit == unit) {
            manifest["sealed_by"] = unit.text;
            manifest["key"] = known.key.fingerprint();
            manifest["seal"] = base64url(keys.own(unit).seal(manifest.dump()));
        }
    out.files.emplace_back("manifest.json", manifest.dump(2) + "\n");
}

Written render(Session& session, const Job& job, const Upload& upload) {
    Written out;
    nlohmann::ordered_json tables = nlohmann::ordered_json::array();
    std::string all;
    Sha256 sha;
    for (const auto& sheet : upload.tables()) {
        const std::string name = sheet.key + (job.format == Format::json ? ".json" : ".csv");
        std::string bytes = write({.sheets = {sheet}}, job.format, {.columns = 0});
        const std::string digest = sha.hex(bytes);
        tables.push_back(
            {{"table", sheet.key}, {"file", name}, {"rows", sheet.rows.size()}, {"sha256", digest}});
        all += name + " " + digest + "\n";
        out.rows += static_cast<std::int64_t>(sheet.rows.size());
        out.files.emplace_back(name, std::move(bytes));
    }
    out.digest = sha.base64(all);
    add_manifest(session, job, std::move(tables), out);
    return out;
}

void write_files(const std::string& folder, const Written& written) {
    make_folder(folder);
    for (const auto& [name, bytes] : written.files) {
        Output file((std::filesystem::path(folder) / name).string());
        file.put(bytes);
        file.finish();
    }
}

/// Files first: a batch that could not be written has never been. Whoever has it shown once more is noted.
void keep(Session& session, Store& store, Job& job, const Written& written) {
    write_files(session.globals().output, written);
    if (!job.known) {
        job.note.rows = written.rows;
        job.note.digest = written.digest;
        return ExportBook(store).keep(job.note);
    }
    if (!job.note.revealed) return;
    ExportNote shown = job.note;
    shown.kind = "ledger";
    shown.request = "batch=" + job.number;
    shown.made = session.now();
    shown.actor = session.actor();
    ExportBook(store).keep(shown);
}

int run(Session& session, const Arguments& arguments) {
    const std::string& folder = session.globals().output;
    if (folder.empty())
        throw Error(ErrorKind::usage, say("where to? a batch is a folder of files"), {}, say("give -o DIR"));
    const bool dry = session.globals().dry_run;
    Store& store = dry ? session.store_read_only() : session.store();
    Job job;
    std::optional<Upload> upload;
    Written written;
    const auto work = [&] {
        job = job_of(session, arguments, store);
        upload.emplace(fill(session, store, job));
        if (!upload->unmapped().empty()) return;
        written = render(session, job, *upload);
        if (!dry && job.note.until > job.note.since) keep(session, store, job, written);
    };
    dry ? store.read(work) : store.transact(work);
    if (!upload->unmapped().empty())
        throw Error(ErrorKind::findings, say("nothing was written: words without a code"),
                    upload->unmapped());
    if (job.note.until <= job.note.since) {
        session.talk(say("nothing new since place {} of the log; no batch was made", job.note.since));
        return 0;
    }
    session.talk(say("batch {}: {} rows in {} tables, the log behind {} up to {}", job.number, written.rows,
                     written.files.size() - 1, job.note.since, job.note.until));
    auto findings = upload->left_out();
    if (job.known && job.note.digest != written.digest)
        findings.push_back(
            {.code = "upload-changed",
             .value = job.number,
             .message = say("these are not the bytes that were written on {}", iso(job.note.made.date())),
             .suggestion = say("an applicant's data or the setup have changed since")});
    session.talk(findings);
    return findings.empty() ? 0 : static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command export_upload{
    "export", "upload", N_("Make a batch for the national exchange, a file for each table"), define, run};

} // namespace bianmin::cli
