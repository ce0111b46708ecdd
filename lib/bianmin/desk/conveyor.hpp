/// A short belt between one thread that makes things and one that uses them up.
#pragma once
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace bianmin {

/// `make` runs in its own thread with a Maker's side of the belt until it returns; `take` gives items out in
/// order, nullopt at the end, and rethrows what `make` threw. `give_back` returns an item used up, so that
/// its memory is used again by the thread that asked for it: freeing in another thread costs more than the
/// work itself. Destroying the belt stops the maker at its next `put`.
template<class Item>
class Conveyor {
public:
    class Maker {
    public:
        explicit Maker(Conveyor& belt) : belt_(belt) {}
        /// False when the user has gone.
        bool put(Item item) { return belt_.put(std::move(item)); }
        /// One that was given back, as it is, else a new one.
        Item spare() { return belt_.spare(); }

    private:
        Conveyor& belt_;
    };

    template<class Make>
    explicit Conveyor(Make make, std::size_t capacity) : capacity_(capacity) {
        thread_ = std::thread([this, make = std::move(make)]() mutable {
            try {
                make(Maker(*this));
            } catch (...) {
                const std::lock_guard lock(mutex_);
                failure_ = std::current_exception();
            }
            const std::lock_guard lock(mutex_);
            done_ = true;
            changed_.notify_all();
        });
    }
    ~Conveyor() {
        {
            const std::lock_guard lock(mutex_);
            stopped_ = true;
            changed_.notify_all();
        }
        thread_.join();
    }
    Conveyor(const Conveyor&) = delete;
    Conveyor& operator=(const Conveyor&) = delete;

    std::optional<Item> take() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return done_ || !items_.empty(); });
        if (items_.empty()) {
            if (failure_) std::rethrow_exception(failure_);
            return std::nullopt;
        }
        Item item = std::move(items_.front());
        items_.pop_front();
        changed_.notify_all();
        return item;
    }

    void give_back(Item item) {
        const std::lock_guard lock(mutex_);
        spares_.push_back(std::move(item));
    }

private:
    Item spare() {
        const std::lock_guard lock(mutex_);
        if (spares_.empty()) return {};
        Item item = std::move(spares_.back());
        spares_.pop_back();
        return item;
    }
    bool put(Item item) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return stopped_ || items_.size() < capacity_; });
        if (stopped_) return false;
        items_.push_back(std::move(item));
        changed_.notify_all();
        return true;
    }

    std::size_t capacity_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Item> items_, spares_;
    std::exception_ptr failure_;
    bool done_ = false, stopped_ = false;
    std::thread thread_;
};

} // namespace bianmin
