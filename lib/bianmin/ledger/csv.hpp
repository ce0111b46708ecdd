/// The CSV scanner: RFC 4180, and what spreadsheets and people make of it.
#pragma once
#include "bianmin/ledger/read.hpp"
#include "bianmin/ledger/source.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// The separator that cuts the first lines most evenly: comma, tab, semicolon or bar.
char detect_separator(std::string_view head);

class CsvRows : public Rows {
public:
    CsvRows(std::unique_ptr<ByteSource> bytes, const std::string& name);
    bool next(TableRow& row) override;
    std::string encoding() const override { return std::string(word(text_.encoding())); }
    std::vector<Finding> findings() const override;
    double progress() const override { return text_.progress(); }

private:
    /// Where the record at `pos_` stops and the next one begins, as far as line ends tell.
    struct Line {
        std::size_t stop = 0, next = 0;
        bool complete = false; ///< false: more text may belong to it
    };
    /// A cell before its view is made: unescaped text stands in `scratch_`.
    struct Piece {
        std::size_t begin = 0, size = 0;
        bool unescaped = false;
    };
    /// A quoted cell: where its text stops and where the scan goes on; `closed` is false for a stray mark.
    struct Quoted {
        std::size_t stop = 0, after = 0;
        bool closed = false, doubled = false;
    };

    bool refill();
    bool has_text(std::size_t wanted);
    Line find_line();
    void split_plain(std::size_t stop, TableRow& row);
    std::size_t scan_quoted(TableRow& row);
    std::size_t take_quoted(std::size_t at, TableRow& row);
    std::size_t take_plain(std::size_t at);
    Quoted find_close(std::size_t at) const;
    bool holds_records(std::string_view inside) const;
    void unescape(std::size_t begin, std::size_t end);
    void finish(TableRow& row, std::size_t next, bool terminated);

    TextSource text_;
    std::string name_;
    std::string buffer_;
    std::size_t pos_ = 0;
    std::size_t feed_ = 0; ///< the next line feed at or behind `pos_`; npos: none in the buffer
    bool feed_known_ = false, end_ = false, started_ = false;
    char separator_ = ',';
    std::size_t width_ = 0; ///< most cells of a record so far
    int row_ = 0, line_ = 1;
    std::vector<Piece> pieces_;
    std::string scratch_;
    std::vector<Finding> findings_;
};

} // namespace bianmin
