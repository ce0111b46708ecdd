/// 公文 in the layout of GB/T 9704-2012, for a page and for a terminal.
#pragma once
#include "bianmin/paper/flow.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// A paragraph of the text. Orders of headings are 一、 in 黑体, （一） in 楷体, 1． in 仿宋 (7.3.3),
/// its point as wide as a character: a case number behind it would make a decimal of a narrow one.
struct OfficialPart {
    enum class Order { text, first, second, third } order = Order::text;
    std::string heading; ///< numbered by its order; empty for plain text
    std::string text;    ///< goes on behind the heading
};

struct OfficialAttachment {
    std::string title;
    std::vector<FlowSection> sections; ///< what is attached, of its own kind of page
};

struct OfficialText {
    std::string issuer; ///< 发文机关署名
    std::string title;
    std::string to; ///< 主送机关
    std::vector<OfficialPart> parts;
    Date day;          ///< 成文日期
    std::string note;  ///< 附注, in brackets below the date
    std::string stamp; ///< of a closing, for programs
    std::vector<OfficialAttachment> attachments;
    std::vector<std::string> units; ///< ids of those it is about, for programs
};

/// Paragraphs with the numbers of their headings: `一、`, `（一）`, `1．`.
std::vector<OfficialPart> numbered(std::vector<OfficialPart> parts);
/// 一、二、…十一.
std::string chinese_ordinal(std::size_t number);

/// A4, 版心 156 by 225 mm, 22 lines of 28 characters; the signature where the seal is set (7.3.5).
Flow official_flow(const OfficialText& text, Moment made);
/// Lines of 28 characters, as the paper has them, without what is attached.
std::string official_plain(const OfficialText& text);
std::string official_json(const OfficialText& text);

} // namespace bianmin
