/// Which column says what: header texts of one or two rows against the synonyms of an import profile.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/ledger/fields.hpp"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bianmin {

struct HeaderColumn {
    Field field = Field::none;
    std::string header; ///< `申请人情况/姓名`
    std::string mark; ///< a column of its own for one level: what a tick in it means (`非常满意`, `即办件`)
    bool yes_no = false;      ///< `是否满意`: √ is a clear answer
    bool sure = true;         ///< false: by part of the text
    Field twin = Field::none; ///< what another column says already: it is read, this one only compared
    bool same_name = false;   ///< and that one has the same name
    char part = '\0'; ///< y, m or d of a date in several columns; its `twin` is the date of all but the first
    std::string nearest; ///< the known header an unknown one resembles
};

/// The columns of one table.
struct Header {
    std::vector<HeaderColumn> columns;
    std::array<int, field_count> at{}; ///< first column of a field, -1 for none
    const ImportProfile* profile = nullptr;
    int fields = 0;                         ///< how many different ones
    int cells = 0;                          ///< texts in the header
    std::vector<std::string> first, second; ///< the rows as read; second is empty for one-row headers

    bool has(Field field) const { return at[static_cast<std::size_t>(field)] >= 0; }
    int column(Field field) const { return at[static_cast<std::size_t>(field)]; }
    /// Enough to be a header and not a row that happens to use such words.
    bool convincing() const;
    /// Of a list of rows that an import left out.
    bool left_out() const;
    /// 办理日期 as the only day of a table is the day of acceptance.
    void adopt_only_date();
    /// Texts and places of the columns, as the ledger's facts have them.
    void describe(LedgerFacts& facts) const;
};

class HeaderIndex {
public:
    explicit HeaderIndex(const ImportProfile& profile);
    Header read(const std::vector<std::string>& first, const std::vector<std::string>& second) const;
    /// Whether most cells of the row are child headers under `first`.
    bool is_second_row(const std::vector<std::string>& first, const std::vector<std::string>& row) const;
    bool knows(std::string_view text) const;
    const ImportProfile& profile() const { return *profile_; }

private:
    struct Match {
        Field field = Field::none;
        bool sure = false;
    };
    Match match(std::string_view text) const;
    Match match_part(const std::string& key) const;
    HeaderColumn understand(std::string_view parent, std::string_view own) const;
    /// The date that 月 under `parent` is part of; none: it is no part of one.
    Field dated(std::string_view parent, std::string_view own) const;
    /// What came back from a list of left-out rows has parent and child in one cell, where the child says
    /// nothing by itself.
    bool depends(std::string_view parent, std::string_view own) const;
    void pin(Header& header) const;
    /// What unknown columns resemble.
    void name_nearest(Header& header) const;

    const ImportProfile* profile_;
    std::unordered_map<std::string, Field> exact_;
    std::vector<std::string> words_;
};

/// 数量（份）, `3本`: papers, people or money are counted, not cases.
inline constexpr std::array<std::string_view, 8> units_of_others{"份", "本", "张", "页",
                                                                 "人", "户", "元", "斤"};

/// The parent of each column: a merged cell reaches until the next text.
std::vector<std::string> spread(const std::vector<std::string>& row);

} // namespace bianmin
