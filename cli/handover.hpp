/// 离岗交接清单: the open cases of somebody who leaves, for who stands in.
#pragma once
#include "bianmin/desk/absences.hpp"
#include "bianmin/paper/sheet.hpp"
#include "cli/session.hpp"

#include <string>

namespace bianmin::cli {

Document handover_document(const Setup& setup, const Staff& person, const Leaving& leaving,
                           const LeftPost& left);
/// Into a file, in the format asked for, else of its ending, else CSV; `-`: standard output. A dry run writes
/// no file.
void put_handover(Session& session, const std::string& file, const Document& document);

} // namespace bianmin::cli
