/// Where results go: standard output, or a file written beside its place and renamed when all went well.
#pragma once
#include <string>
#include <string_view>

namespace bianmin::cli {

/// Asked before a step is recorded, which must not stand in the log while its paper is lost. Empty and `-`:
/// standard output. Throws as writing it would.
void require_writable(const std::string& file);

/// The same of a folder into which files are written.
void require_folder(const std::string& folder);
/// The folder with those above it, where they are not there yet.
void make_folder(const std::string& folder);
/// Throws Error(unavailable) with the way out: `folder` is what would have to be there.
[[noreturn]] void cannot_write(const std::string& where, const std::string& folder, int reason);

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
