/// Records and cells out of decoded text; plain lines are cut by memchr, lines with quotation marks cell by
/// cell.
#include "bianmin/ledger/csv.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace bianmin {
namespace {

constexpr std::size_t npos = std::string::npos;
/// A quoted cell longer than this, or of more lines, is a mark that was never closed.
constexpr std::size_t longest_cell = 32768;
constexpr int most_lines = 40;

std::size_t find_byte(const std::string& text, char byte, std::size_t from, std::size_t to) {
    const void* found = std::memchr(text.data() + from, byte, to - from);
    return found == nullptr ? npos : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

} // namespace

CsvRows::CsvRows(std::unique_ptr<ByteSource> bytes, const std::string& name)
    : text_(std::move(bytes), name), name_(name) {}

std::vector<Finding> CsvRows::findings() const {
    auto out = text_.findings();
    out.insert(out.end(), findings_.begin(), findings_.end());
    return out;
}

bool CsvRows::refill() {
    if (end_) return false;
    buffer_.erase(0, pos_);
    pos_ = 0;
    feed_known_ = false;
    end_ = !text_.read(buffer_);
    return true;
}

bool CsvRows::has_text(std::size_t wanted) {
    while (buffer_.size() - pos_ < wanted && refill()) {
    }
    return pos_ < buffer_.size();
}

CsvRows::Line CsvRows::find_line() {
    if (!feed_known_ || (feed_ != npos && feed_ < pos_)) {
        feed_ = find_byte(buffer_, '\n', pos_, buffer_.size());
        feed_known_ = true;
    }
    const std::size_t limit = feed_ == npos ? buffer_.size() : feed_;
    const std::size_t back = find_byte(buffer_, '\r', pos_, limit);
    if (back == npos) return {limit, feed_ == npos ? limit : limit + 1, feed_ != npos};
    if (back + 1 == buffer_.size() && !end_) return {back, back + 1, false};
    const bool pair = back + 1 < buffer_.size() && buffer_[back + 1] == '\n';
    return {back, back + (pair ? 2U : 1U), true};
}

bool CsvRows::next(TableRow& row) {
    if (!started_) {
        started_ = true;
        has_text(std::size_t{1} << 16);
        separator_ = detect_separator(std::string_view(buffer_).substr(0, std::size_t{1} << 16));
    }
    row.cells.clear();
    row.cut = row.stray = row.damaged = false;
    if (!has_text(1)) return false;
    Line line = find_line();
    while (!line.complete && refill()) line = find_line();
    row.row = ++row_;
    row.line = line_;
    if (find_byte(buffer_, '"', pos_, line.stop) == npos) {
        split_plain(line.stop, row);
        finish(row, line.next, line.complete);
        return true;
    }
    has_text(4 * longest_cell); // so that a record of several lines is whole
    const std::size_t next = scan_quoted(row);
    finish(row, next, next > pos_ && (buffer_[next - 1] == '\n' || buffer_[next - 1] == '\r'));
    return true;
}

void CsvRows::split_plain(std::size_t stop, TableRow& row) {
    const char* at = buffer_.data() + pos_;
    const char* const end = buffer_.data() + stop;
    for (;;) {
        const auto left = static_cast<std::size_t>(end - at);
        const auto* found = static_cast<const char*>(std::memchr(at, separator_, left));
        row.cells.emplace_back(at, found == nullptr ? left : static_cast<std::size_t>(found - at));
        if (found == nullptr) return;
        at = found + 1;
    }
}

/// All cells of the record at `pos_`; returns where the next record begins.
std::size_t CsvRows::scan_quoted(TableRow& row) {
    pieces_.clear();
    scratch_.clear();
    std::size_t at = pos_;
    for (;;) {
        at = at < buffer_.size() && buffer_[at] == '"' ? take_quoted(at, row) : take_plain(at);
        if (at == buffer_.size()) break;
        if (buffer_[at] == separator_) {
            ++at;
            continue;
        }
        at += buffer_.compare(at, 2, "\r\n") == 0 ? 2 : 1;
        break;
    }
    for (const auto& piece : pieces_)
        row.cells.push_back(
            std::string_view(piece.unescaped ? scratch_ : buffer_).substr(piece.begin, piece.size));
    return at;
}

std::size_t CsvRows::take_plain(std::size_t at) {
    std::size_t stop = at;
    while (stop < buffer_.size() && buffer_[stop] != separator_ && buffer_[stop] != '\n' &&
           buffer_[stop] != '\r')
        ++stop;
    pieces_.push_back({at, stop - at, false});
    return stop;
}

std::size_t CsvRows::take_quoted(std::size_t at, TableRow& row) {
    const Quoted quoted = find_close(at + 1);
    if (!quoted.closed) {
        row.stray = true;
        const int line =
            line_ + static_cast<int>(std::count(buffer_.begin() + static_cast<std::ptrdiff_t>(pos_),
                                                buffer_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        findings_.push_back(
            {.code = "unterminated-quote",
             .severity = Severity::warning,
             .place = {.file = name_, .line = line, .row = row.row},
             .value = truncated(std::string_view(buffer_).substr(at, 40), 20),
             .message = say("a quotation mark is opened here and never closed"),
             .suggestion = say("it was read as a letter of the cell; remove it in the source")});
        return take_plain(at);
    }
    const std::size_t tail =
        take_plain(quoted.after); // what stands between the closing mark and the separator
    pieces_.pop_back();
    const std::string_view rest = trim(std::string_view(buffer_).substr(quoted.after, tail - quoted.after));
    if (!quoted.doubled && rest.empty()) {
        pieces_.push_back({at + 1, quoted.stop - at - 1, false});
        return tail;
    }
    const std::size_t begin = scratch_.size();
    unescape(at + 1, quoted.stop);
    scratch_.append(rest);
    pieces_.push_back({begin, scratch_.size() - begin, true});
    return tail;
}

/// Looks for the mark that closes the cell whose text begins at `at`.
CsvRows::Quoted CsvRows::find_close(std::size_t at) const {
    const std::size_t limit = std::min(buffer_.size(), at + longest_cell);
    Quoted out;
    for (std::size_t from = at;;) {
        const std::size_t mark = find_byte(buffer_, '"', from, limit);
        if (mark == npos) return out;
        if (mark + 1 < buffer_.size() && buffer_[mark + 1] == '"') {
            out.doubled = true;
            from = mark + 2;
            if (from > limit) return out;
            continue;
        }
        out.stop = mark;
        out.after = mark + 1;
        break;
    }
    const std::string_view inside = std::string_view(buffer_).substr(at, out.stop - at);
    const std::string_view behind = std::string_view(buffer_).substr(out.after, 1);
    const bool ends_cell =
        behind.empty() || behind[0] == separator_ || behind == "\n" || behind == "\r" || behind == " ";
    const bool lines = inside.find_first_of("\r\n") != npos;
    out.closed = !lines || (ends_cell && !holds_records(inside));
    return out;
}

/// Whole records between two marks: the first one was never meant to open a cell.
bool CsvRows::holds_records(std::string_view inside) const {
    const auto enough = static_cast<std::ptrdiff_t>(std::max<std::size_t>(2, width_ / 2));
    int lines = 0;
    for (const auto line : split(inside, '\n')) {
        if (++lines > most_lines) return true;
        if (std::count(line.begin(), line.end(), separator_) >= enough) return true;
    }
    return false;
}

void CsvRows::unescape(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
        scratch_ += buffer_[at];
        if (buffer_[at] == '"') ++at;
    }
}

void CsvRows::finish(TableRow& row, std::size_t next, bool terminated) {
    const auto begin = buffer_.begin() + static_cast<std::ptrdiff_t>(pos_);
    const std::string_view text = std::string_view(buffer_).substr(pos_, next - pos_);
    const bool several = text.size() > 1 && text.substr(0, text.size() - 1).find('\n') != npos;
    line_ += several
                 ? static_cast<int>(std::count(begin, begin + static_cast<std::ptrdiff_t>(text.size()), '\n'))
                 : 1;
    text_.place(line_, row.row);
    if (text_.damaged()) row.damaged = text.find("\xEF\xBF\xBD") != npos;
    if (!terminated) {
        row.cut = row.cells.size() < width_;
        findings_.push_back({.code = "unterminated-last-line",
                             .severity = row.cut ? Severity::warning : Severity::note,
                             .place = {.file = name_, .line = row.line, .row = row.row},
                             .value = truncated(text, 40),
                             .message = row.cut
                                            ? say("the file ends in the middle of a row")
                                            : say("the last line has no line end; the file may be cut off"),
                             .suggestion = say("compare the last row with the source")});
    }
    width_ = std::max(width_, row.cells.size());
    pos_ = next;
}

char detect_separator(std::string_view head) {
    constexpr std::array<char, 4> candidates{',', '\t', ';', '|'};
    char best = ',';
    std::size_t best_score = 0;
    for (const char candidate : candidates) {
        std::vector<std::size_t> lines_with(64); // number of lines by their number of separators
        std::size_t seen = 0;
        for (const auto line :
             split(head.substr(0, head.find('\0')), head.find('\n') == npos ? '\r' : '\n')) {
            if (++seen > 60) break;
            const auto count = static_cast<std::size_t>(std::count(line.begin(), line.end(), candidate));
            ++lines_with[std::min<std::size_t>(count, 63)];
        }
        std::size_t score = 0;
        for (std::size_t count = 1; count < lines_with.size(); ++count)
            score = std::max(score, count * lines_with[count]);
        if (score > best_score) best = candidate, best_score = score;
    }
    return best;
}

} // namespace bianmin
