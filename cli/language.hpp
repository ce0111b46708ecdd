/// The language of sentences, chosen once when the program starts; gettext keeps it.
#pragma once
#include "bianmin/base/finding.hpp"

#include <string>

namespace bianmin::cli {

/// The first that says one: `--lang`, BIANMIN_LANG, the workspace's `language`, LC_ALL, LC_MESSAGES, LANG;
/// else English. Throws Error(usage) for a `--lang` that is neither `zh` nor `en`.
std::string chosen_language(const std::string& option, const std::string& workspace);
/// Makes `tr` answer in `zh` or `en`, with the translations below `folder`.
void speak(const std::string& language, const std::string& folder);
bool speaking_chinese();
/// The Chinese sentence whatever is spoken: reports are Chinese.
std::string chinese_sentence(const Text& text);

} // namespace bianmin::cli
