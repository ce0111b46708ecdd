/// What a try of an import, of one file or of several, would have recorded, so that it tells of later rows
/// what the import would tell.
#pragma once
#include "bianmin/base/days_ahead.hpp"
#include "bianmin/desk/import_chunk.hpp"
#include "bianmin/desk/side_file.hpp"

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace bianmin {

class TriedRows {
public:
    struct Tried {
        std::int64_t key = 0; ///< negative; that of a recorded case which would go on
        NearKeys near;
        bool open = false;
        bool numbered = false; ///< with an ID number
    };
    struct Met {
        KeptCase kept;
        bool here = false; ///< by a row of the file at hand
    };

    /// The rows that follow are of this file.
    void enter(const std::string& file);
    /// The case of a row above, or of an earlier file, as it would stand.
    std::optional<Met> find(Store& store, const ImportLine& line) const;
    void add(const ImportLine& line, const std::string& sheet);
    /// `known` would go on by `events` to `after`.
    void go_on(const ImportLine& line, const KeptCase& known, const std::vector<Event>& events,
               const Case& after);
    /// Cases of the days that only the earlier files would have made, and recorded ones that would go on.
    void each_on(DaySpan days, const std::function<void(const Tried&)>& visit) const;
    /// Where the row of a negative key stands: `八月.csv!5`; empty for others.
    std::string place_of(std::int64_t key) const;

private:
    struct Row {
        Tried tried;
        SideFile::Piece events; ///< of a recorded case those that would follow
        SideFile::Piece person; ///< where no ID number tells who it is
        int row = 0;
        std::uint32_t sheet = 0, file = 0;
    };
    struct Id {
        std::int32_t day = 0;
        std::int64_t digest = 0;
        bool operator==(const Id&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Id& id) const { return static_cast<std::size_t>(id.digest ^ id.day); }
    };
    static Id id_of(const ImportLine& line);
    Person person_of(const Row& row) const;
    SideFile aside_;
    std::deque<Row> rows_;
    std::unordered_map<Id, std::size_t, Hash> places_;
    std::unordered_map<std::int32_t, std::vector<std::size_t>> days_;
    std::vector<std::string> files_, sheets_;
};

} // namespace bianmin
