/// Layout and encodings.
#include "ledger.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iconv.h>
#include <numeric>
#include <stdexcept>

namespace bianmin::generate {
namespace {

constexpr std::array<std::string_view, col_count> titles{
    "序号",     "受理日期", "申请人",   "身份证号", "联系电话", "住址",   "事项名称", "窗口",
    "办件类型", "承诺时限", "办结日期", "办理结果", "经办人",   "满意度", "备注"};
/// Other names of the same columns; the empty ones keep theirs.
constexpr std::array<std::array<std::string_view, 3>, col_count> variants{
    {{"序号", "编号", "序 号"},
     {"受理时间", "收件日期", "登记时间"},
     {"姓名", "办事群众", "服务对象"},
     {"身份证号码", "证件号码", "公民身份号码"},
     {"电话", "联系方式", "手机号"},
     {"家庭住址", "地址", "现住址"},
     {"事项", "办理事项", "服务内容"},
     {"科室", "受理窗口", "窗口（科室）"},
     {"类型", "办件类别", "件别"},
     {"时限", "办理时限", "承诺时限(工作日)"},
     {"办结时间", "完成时间", "实际办结日期"},
     {"结果", "办理情况", "办结情况"},
     {"承办人", "受理人", "工作人员"},
     {"满意程度", "评价", "群众评价"},
     {"备  注", "说明", "备注"}}};

/// Collects text, quotes cells, converts and hands on large pieces.
class Paper {
public:
    Paper(const Plan& plan, const Sink& sink) : plan_(plan), sink_(sink) {
        if (plan.encoding == "utf-8-bom") sink_("\xEF\xBB\xBF");
        if (plan.encoding == "utf-16le") sink_("\xFF\xFE");
        const bool convert = !plan.encoding.starts_with("utf-8");
        if (convert) converter_ = iconv_open(plan.encoding == "utf-16le" ? "UTF-16LE" : "GB18030", "UTF-8");
        if (convert && converter_ == reinterpret_cast<iconv_t>(-1))
            throw std::runtime_error("no such encoding");
    }
    ~Paper() {
        if (converter_ != nullptr) iconv_close(converter_);
    }
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    template<class List>
    void row(const List& cells, bool ended = true) {
        bool first = true;
        for (const auto& cell : cells) {
            if (!first) text_ += plan_.separator;
            first = false;
            put(cell);
        }
        if (ended) text_ += plan_.line_end;
        ++rows_;
        if (text_.size() > (1U << 20)) flush();
    }
    int rows() const { return rows_; }
    void flush() {
        if (converter_ == nullptr) {
            sink_(text_);
        } else {
            std::string out(text_.size() * 2 + 16, '\0');
            char *in = text_.data(), *to = out.data();
            std::size_t left = text_.size(), room = out.size();
            iconv(converter_, &in, &left, &to, &room);
            sink_(std::string_view(out).substr(0, out.size() - room));
        }
        text_.clear();
    }

private:
    void put(std::string_view cell) {
        if (cell.find_first_of("\"\n\r") == cell.npos && cell.find(plan_.separator) == cell.npos) {
            text_ += cell;
            return;
        }
        text_ += '"';
        for (const char c : cell) {
            text_ += c;
            if (c == '"') text_ += c;
        }
        text_ += '"';
    }

    const Plan& plan_;
    const Sink& sink_;
    std::string text_;
    iconv_t converter_ = nullptr;
    int rows_ = 0;
};

class Ledger {
public:
    Ledger(const Plan& plan, const std::vector<Offer>& offers, const Sink& ledger, const Sink& truth)
        : plan_(plan),
          months_(plan.months > 0 ? plan.months
                                  : static_cast<int>(std::clamp<std::int64_t>(plan.rows / 20000, 1, 96))),
          days_(plan.from, months_, plan.rows), matters_(offers, plan.seed), paper_(plan, ledger),
          truth_(truth), layout_(plan.seed ^ 0xABCDEF, 0) {
        std::iota(order_.begin(), order_.end(), 0);
        names_ = titles;
    }

    void write() {
        if (truth_)
            truth_("row,serial,received,name,id_number,phone,service,kind,finished,outcome,rating,verdict,"
                   "tags\n");
        if (plan_.dirty) preface();
        header();
        for (std::int64_t i = 0; i < plan_.rows; ++i) {
            if (plan_.dirty && i > 0) between(i);
            write_row(i);
        }
        if (plan_.dirty) ending();
        paper_.flush();
        if (truth_) truth_(truth_text_);
    }

private:
    std::array<std::string_view, col_count> blank() const { return {}; }
    std::array<std::string_view, col_count> single(std::string_view text) const {
        auto cells = blank();
        cells[0] = text;
        return cells;
    }

    void preface() {
        for (std::size_t i = 0; i < col_count; ++i)
            if (layout_.per_mille(500)) names_[i] = variants[i][static_cast<std::size_t>(layout_.below(3))];
        if (layout_.per_mille(400)) std::swap(order_[12], order_[13]);
        if (layout_.per_mille(300)) std::swap(order_[6], order_[5]);
        two_rows_ = layout_.per_mille(500);
        page_ = 30 + layout_.below(40);
        if (months_ == 1) month_ = plan_.from;
        const std::string title =
            month_ ? fmt::format("{}{}年{}月份办件台账", plan_.unit, plan_.from.year(), plan_.from.month())
                   : fmt::format("{}办件台账", plan_.unit);
        paper_.row(single(title));
        const std::string filler = fmt::format("填报单位（盖章）：{}", plan_.unit);
        paper_.row(single(filler));
    }

    void header() {
        std::array<std::string_view, col_count> first, second{};
        for (std::size_t i = 0; i < col_count; ++i) first[i] = names_[order_[i]];
        if (!two_rows_) return paper_.row(first);
        // 姓名, 身份证号 and 联系电话 under a merged parent.
        second[2] = "姓名";
        second[3] = first[3], second[4] = first[4];
        first[2] = "申请人情况", first[3] = first[4] = "";
        paper_.row(first);
        paper_.row(second);
    }

    /// Page breaks, blank rows, subtotals.
    void between(std::int64_t i) {
        adjacent_ = true;
        if (i % page_ == 0) {
            if (layout_.per_mille(500)) paper_.row(single("小计"));
            header();
            adjacent_ = false;
        } else if (layout_.per_mille(20)) {
            paper_.row(blank());
            adjacent_ = false;
        }
    }

    void write_row(std::int64_t i) {
        Random random(plan_.seed + 1, static_cast<std::uint64_t>(i));
        const bool repeat = plan_.dirty && adjacent_ && i > 0 && random.per_mille(10);
        if (repeat) {
            if (row_.tags.find("again") == std::string::npos)
                row_.tags += row_.tags.empty() ? "again" : " again";
        } else {
            const bool below = plan_.dirty && adjacent_ && i > 0 && row_.expected <= Verdict::corrected &&
                               random.per_mille(10);
            const Matter above = below ? row_.matter : Matter();
            row_.matter = matters_.make(i, days_.next());
            if (below) merge_up(above);
            write_clean(row_, i + 1);
            if (plan_.dirty && !below) spoil(row_, random, matters_, month_);
            if (below) blank_merged();
        }
        if (plan_.dirty) {
            for (std::size_t c = 0; c < col_count; ++c) shuffled_[c] = row_.cells[order_[c]];
            paper_.row(shuffled_);
        } else {
            paper_.row(row_.cells);
        }
        if (truth_) tell(row_);
    }

    /// A second matter of the household above, in merged cells.
    void merge_up(const Matter& above) {
        Matter& matter = row_.matter;
        if (matter.finished) matter.finished = above.received + (*matter.finished - matter.received);
        matter.received = above.received;
        matter.name = above.name, matter.id_number = above.id_number, matter.phone = above.phone;
    }
    void blank_merged() {
        for (const Col col :
             {Col::serial, Col::received, Col::name, Col::id_number, Col::phone, Col::address})
            at(row_.cells, col).clear();
        row_.tags = "merged";
        row_.expected = Verdict::corrected;
    }

    void tell(const Written& row) {
        const Matter& m = row.matter;
        constexpr std::array<std::string_view, 4> outcomes{"open", "completed", "rejected", "withdrawn"};
        truth_text_ +=
            fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{}\n", paper_.rows(), row.cells[0],
                        iso(m.received), m.name, m.id_number, m.phone, m.offer->id, word(m.offer->kind),
                        m.finished ? iso(*m.finished) : "", outcomes[static_cast<std::size_t>(m.outcome)],
                        m.rating ? word(*m.rating) : "", word(row.expected), row.tags);
        if (truth_text_.size() > (1U << 20)) truth_(truth_text_), truth_text_.clear();
    }

    void ending() {
        const std::string total = fmt::format("{}件", plan_.rows);
        auto cells = single("合计");
        cells[1] = total;
        paper_.row(cells);
        for (int i = 5 + layout_.below(20); i > 0; --i) paper_.row(blank());
        paper_.row(single("注：本表一式两份。"));
        paper_.row(single("制表人：李某"), layout_.per_mille(700));
    }

    const Plan& plan_;
    int months_;
    Days days_;
    Matters matters_;
    Paper paper_;
    const Sink& truth_;
    Random layout_;
    std::array<std::string_view, col_count> names_{};
    std::array<std::size_t, col_count> order_{};
    Cells shuffled_;
    Written row_;
    std::string truth_text_;
    std::optional<Month> month_;
    std::int64_t page_ = 40;
    bool two_rows_ = false, adjacent_ = false;
};

} // namespace

void write_ledger(const Plan& plan, const std::vector<Offer>& offers, const Sink& ledger, const Sink& truth) {
    Ledger(plan, offers, ledger, truth).write();
}

} // namespace bianmin::generate
