/// Days, money, ticks and words of a ledger's smaller columns.
#pragma once
#include "bianmin/base/money.hpp"
#include "bianmin/domain/draft.hpp"
#include "bianmin/domain/setup.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

/// 承诺时限. `open_unit`: `15日` and `15` do not say which days.
struct LimitCell {
    enum class Kind { blank, limit, bad };
    Kind kind = Kind::blank;
    Limit limit;
    bool open_unit = false;
};
LimitCell read_limit(std::string_view cell);

/// 收费金额.
struct FeeCell {
    enum class Kind { blank, amount, bad };
    Kind kind = Kind::blank;
    Fen amount;
};
FeeCell read_fee(std::string_view cell);

/// `残疾人证`, `第0123号`: what was handed out, not how the matter ended.
bool names_paper(std::string_view cell);

/// A word of a closed vocabulary, or that it needs a person.
template<class E>
struct WordCell {
    enum class Kind { blank, word, doubtful, unknown };
    Kind kind = Kind::blank;
    std::optional<E> value;
};

/// 办件类型; 退办 is an outcome.
struct KindCell {
    enum class State { blank, kind, rejected, doubtful, unknown };
    State state = State::blank;
    Kind kind = Kind::promised;
};

/// The words of one profile on top of those everyone uses.
class Meanings {
public:
    explicit Meanings(const ImportProfile& profile) : profile_(&profile) {}
    WordCell<Rating> rating(std::string_view cell) const;
    KindCell kind(std::string_view cell) const;
    WordCell<Outcome> outcome(std::string_view cell) const;
    WordCell<Channel> channel(std::string_view cell) const;

private:
    /// The machine word the profile gives for the text; empty when it does not know it.
    std::string_view meaning(std::string_view vocabulary, std::string_view text) const;
    const ImportProfile* profile_;
};

} // namespace bianmin
