/// The log's text, read: a parser's calls become events, nothing else is kept.
#include "bianmin/store/codec.hpp"
#include "bianmin/store/failure.hpp"

#include <nlohmann/json.hpp>

namespace bianmin {
namespace {

/// Receives [{"action","at","by","facts":{…}}]; any other shape ends the parse.
class EventReader : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit EventReader(std::vector<Event>& events) : events_(events) { events_.clear(); }

    bool start_array(std::size_t) override { return depth_++ == 0; }
    bool end_array() override { return --depth_ == 0; }
    bool start_object(std::size_t) override {
        if (depth_ == 1) {
            events_.emplace_back();
            seen_action_ = seen_time_ = false;
        } else if (depth_ != 2 || key_ != "facts") {
            return false;
        }
        ++depth_;
        return true;
    }
    bool end_object() override { return --depth_ == 2 || (seen_action_ && seen_time_); }
    bool key(std::string& name) override {
        key_.swap(name);
        return true;
    }
    bool string(std::string& value) override {
        if (depth_ == 3) {
            events_.back().facts.set(key_, std::move(value));
            return true;
        }
        return depth_ == 2 && member(value);
    }
    bool number_integer(std::int64_t value) override {
        if (depth_ != 3) return false;
        events_.back().facts.set(key_, value);
        return true;
    }
    bool number_unsigned(std::uint64_t value) override {
        return value <= INT64_MAX && number_integer(static_cast<std::int64_t>(value));
    }
    bool null() override { return false; }
    bool boolean(bool) override { return false; }
    bool number_float(double, const std::string&) override { return false; }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override {
        return false;
    }

private:
    bool member(std::string& value) {
        Event& event = events_.back();
        if (key_ == "action") {
            const auto action = parse_word<Action>(value);
            if (action) event.action = *action;
            return seen_action_ = action.has_value();
        }
        if (key_ == "at") {
            const auto moment = parse_moment(value);
            if (moment) event.occurred = *moment;
            return seen_time_ = moment.has_value();
        }
        if (key_ == "by") {
            event.actor.text = std::move(value);
            return true;
        }
        return false;
    }

    std::vector<Event>& events_;
    std::string key_;
    int depth_ = 0;
    bool seen_action_ = false, seen_time_ = false;
};

} // namespace

void decode_events(std::string_view json, std::vector<Event>& events) {
    EventReader reader(events);
    if (!nlohmann::json::sax_parse(json, &reader))
        throw failure::damaged(english(say("an entry cannot be read: {}", json.substr(0, 80))));
}

std::vector<Event> decode_events(std::string_view json) {
    std::vector<Event> events;
    decode_events(json, events);
    return events;
}

} // namespace bianmin
