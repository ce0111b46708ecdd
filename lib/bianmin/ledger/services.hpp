/// Which service of the catalog a cell means: by name, alias, part of a name, or with a guess for a person to
/// judge.
#pragma once
#include "bianmin/domain/setup.hpp"
#include "bianmin/ledger/cell.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bianmin {

struct ServiceMatch {
    enum class How {
        blank,
        exact,     ///< name, alias or id as the catalog has it
        noted,     ///< the same after notes in brackets were taken off
        part,      ///< contains one service's alias, or is part of one service's name
        ambiguous, ///< fits several: `candidates`
        unknown,   ///< fits none: `candidates` are near misses
    };
    How how = How::blank;
    const Service* service = nullptr;
    bool dated = false; ///< has versions or ends: ask for the version of the day
    int households = 0; ///< `等3户`
    Form form = Form::regular;
    std::string note; ///< what stood in brackets
    std::vector<std::string> candidates;
};

class ServiceIndex {
public:
    explicit ServiceIndex(const Setup& setup);
    const ServiceMatch& find(std::string_view cell);

private:
    struct Key {
        std::string text;
        const Service* service = nullptr;
    };
    ServiceMatch search(std::string_view cell) const;
    bool match_key(const std::string& key, ServiceMatch& match) const;
    static void doubt(ServiceMatch& match);
    void match_parts(const std::string& key, ServiceMatch& match) const;
    bool turned_around(const std::string& key, const Service* service) const;
    std::string without(const std::string& key, const Service* service, std::size_t length) const;
    void guess(std::string_view cell, const std::string& key, ServiceMatch& match) const;
    void settle(const std::vector<const Service*>& found, ServiceMatch& match, ServiceMatch::How how) const;
    void add(std::string_view text, const Service& service);

    std::vector<Key> keys_;
    std::unordered_map<std::string, std::vector<const Service*>> exact_;
    std::vector<std::string> words_; ///< names and aliases as written, for near misses
    std::unordered_map<std::string, bool> dated_;
    Memo<ServiceMatch> memo_;
};

} // namespace bianmin
