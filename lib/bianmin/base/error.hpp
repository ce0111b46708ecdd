/// The one exception of the library; its kind is the program's exit code.
#pragma once
#include "bianmin/base/finding.hpp"

#include <exception>
#include <string>
#include <vector>

namespace bianmin {

enum class ErrorKind {
    internal = 1,
    usage = 2,
    refused = 3,
    not_found = 4,
    configuration = 5,
    unavailable = 6,
    findings = 7,
};
std::string_view word(ErrorKind kind);

class Error : public std::exception {
public:
    Error(ErrorKind kind, Text message, std::vector<Finding> findings = {}, Text hint = {});
    const char* what() const noexcept override { return what_.c_str(); }
    ErrorKind kind() const { return kind_; }
    const Text& message() const { return message_; }
    const std::vector<Finding>& findings() const { return findings_; }
    const Text& hint() const { return hint_; }

private:
    ErrorKind kind_;
    Text message_;
    std::vector<Finding> findings_;
    Text hint_;
    std::string what_;
};

} // namespace bianmin
