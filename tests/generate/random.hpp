/// Random numbers that are the same on every machine: each row has its own stream.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace bianmin::generate {

/// splitmix64.
class Random {
public:
    Random(std::uint64_t seed, std::uint64_t row)
        : state_(seed * 0x9E3779B97F4A7C15ULL + row * 0xD1B54A32D192ED03ULL) {
        next();
    }
    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 … below-1.
    int below(int limit) {
        return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(limit)) >> 32);
    }
    /// True for so many in a thousand.
    bool per_mille(int share) { return below(1000) < share; }
    template<class T, std::size_t N>
    const T& pick(const std::array<T, N>& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }
    template<class T>
    const T& pick(std::span<const T> list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }
    /// The index of a weight, by its share.
    template<std::size_t N>
    std::size_t weighted(const std::array<int, N>& weights) {
        int sum = 0;
        for (const int weight : weights) sum += weight;
        int left = below(sum);
        for (std::size_t i = 0; i < N; ++i)
            if ((left -= weights[i]) < 0) return i;
        return N - 1;
    }

private:
    std::uint64_t state_;
};

} // namespace bianmin::generate
