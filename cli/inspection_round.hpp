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
/// The id of an item that is named by what it asks for; anything else as it is.
std::string item_id(const Checklist& list, const std::string& name);
/// Names a file in an answer; false where there is none that can be read.
bool attach(ItemAnswer& answer, const std::string& path);
/// `--answer`, `--remark`, `--file`, each once for an item. Items by id, or by what they ask for.
std::vector<ItemAnswer> answers_of_options(const Checklist& list, const Arguments& arguments);
/// A whole round from CSV, a workbook, TOML or JSON; `alone`, where it is given, is the only unit the file
/// may speak of. Throws with everything that is wrong, line by line, what does not fit the checklist among
/// it. `remarks`: what is to be said of the file though it was taken.
Round round_of_file(const Setup& setup, const Checklist& list, UnitKind kind, const std::string& path,
                    const Unit* alone, std::vector<Finding>& remarks);

} // namespace bianmin::cli
