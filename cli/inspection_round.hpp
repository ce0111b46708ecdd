/// Answers of inspectors from words and files, each with the digest of its photo or document.
#pragma once
#include "cli/command.hpp"

#include "bianmin/domain/checklist.hpp"

#include <string>
#include <utility>
#include <vector>

namespace bianmin::cli {

/// What is said of each unit, in the order of the file.
using Round = std::vector<std::pair<const Unit*, std::vector<ItemAnswer>>>;

/// SHA-256 of a photo or document, which stays where it is; empty where there is none that can be read.
std::string digest_of_file(const std::string& path);
/// `--answer`, `--remark`, `--file`.
std::vector<ItemAnswer> answers_of_options(const Arguments& arguments);
/// A whole round from CSV, a workbook, TOML or JSON; `alone` is meant where a line names no unit. Throws with
/// everything that is wrong, line by line, what does not fit the checklist among it.
Round round_of_file(const Setup& setup, const Checklist& list, UnitKind kind, const std::string& path,
                    const Unit* alone);

} // namespace bianmin::cli
