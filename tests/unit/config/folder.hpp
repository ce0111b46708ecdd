/// A workspace of a test: files in a temporary folder that goes away.
#pragma once
#include "bianmin/config/load.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin::test {

class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "bianmin-test-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::string& path() const { return path_; }
    std::string file(std::string_view name) const { return path_ + "/" + std::string(name); }
    void write(std::string_view name, std::string_view text) const {
        const std::filesystem::path at = file(name);
        std::filesystem::create_directories(at.parent_path());
        std::ofstream(at, std::ios::binary) << text;
    }
    /// The smallest workspace without a finding, but for the missing center.
    void write_workspace() const { write("bianmin.toml", "name = \"试验区\"\ndistrict = \"370406\"\n"); }
    /// A center with director, deputy, one window; a station with agent; one service.
    void write_small() const {
        write_workspace();
        write("centers/a.toml",
              "[center]\ncode = \"370406106\"\ntown = \"徐庄镇\"\ndirector = \"d\"\ndeputy = \"f\"\n"
              "[[window]]\nid = \"w\"\nname = \"民政窗口\"\ngroups = [\"MZ\"]\n");
        write("stations/a.toml",
              "center = \"370406106\"\n[[station]]\ncode = \"370406106200\"\nvillage = \"彭庄村\"\n");
        write("staff.toml",
              "[[staff]]\nid = \"d\"\nname = \"甲\"\nunit = \"370406106\"\n"
              "[[staff]]\nid = \"f\"\nname = \"乙\"\nunit = \"370406106\"\nfull_time = true\n"
              "[[staff]]\nid = \"g\"\nname = \"丙\"\nunit = \"370406106200\"\nroles = [\"代办员\"]\n");
        write("catalog/mz.toml",
              "[group]\ncode = \"MZ\"\ntitle = \"民政\"\nwindow = \"民政窗口\"\n"
              "[[service]]\nid = \"MZ-1\"\nname = \"低保\"\nkind = \"承诺件\"\ndepartment = \"民政办\"\n"
              "statutory = { value = 30, unit = \"工作日\" }\n"
              "promised = { value = 22, unit = \"工作日\" }\n");
    }

private:
    std::string path_;
};

/// `catalog/mz.toml:3:5 code` of every finding, in order.
inline std::vector<std::string> list(const std::vector<Finding>& findings) {
    std::vector<std::string> out;
    for (const auto& finding : findings)
        out.push_back(finding.place.file + ":" + std::to_string(finding.place.line) + ":" +
                      std::to_string(finding.place.column) + " " + finding.code);
    return out;
}

using Lines = std::vector<std::string>;

} // namespace bianmin::test

template<>
struct doctest::StringMaker<bianmin::test::Lines> {
    static String convert(const bianmin::test::Lines& lines) {
        std::string out;
        for (const auto& line : lines) out += "\n    " + line;
        return out.c_str();
    }
};
