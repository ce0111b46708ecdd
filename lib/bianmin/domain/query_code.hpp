/// 查询码: what an applicant asks about a case with; printed as text and QR code on every paper.
#pragma once
#include <string>
#include <string_view>

namespace bianmin {

/// `370406106-20180810-0001-7K3M`: the case's number and four signs, which are twenty bits of the SHA-256 of
/// number and `commitment` (fact `person` of the case's first event, made with a secret salt). So a slip of
/// the pen is noticed, and who knows one number cannot ask about the next. The signs are those of Crockford's
/// base 32: no I, L, O, U.
std::string query_code(std::string_view number, std::string_view commitment);

} // namespace bianmin
