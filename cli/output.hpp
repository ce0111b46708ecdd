/// Where results go: standard output, or a file written beside its place and renamed when all went well.
#pragma once
#include <string>
#include <string_view>

namespace bianmin::cli {

/// Asked before a step is recorded, which must not stand in the log while its paper is lost. Empty and `-`:
/// standard output. Throws as writing it would.
void require_writable(const std::string& file);

class Output {
public:
    /// Empty: standard output.
    explicit Output(std::string file);
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void put(std::string_view bytes);
    /// Flushes and checks; a full disk is an error, a reader that went away (`| head`) is not.
    void finish();

private:
    void finish_file();
    std::string file_;
    std::string held_; ///< of the file, until finish
    bool gone_ = false;
    bool any_ = false;
};

} // namespace bianmin::cli
