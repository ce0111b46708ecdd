/// Sentences by gettext; works without any Chinese locale installed, as under cron.
#include "cli/language.hpp"

#include "bianmin/base/error.hpp"
#include "cli/places.hpp"
#include "cli/session.hpp"

#include <clocale>
#include <cstdlib>
#include <libintl.h>
#include <string_view>

namespace bianmin::cli {
namespace {

/// `zh`, `en`, or empty where the name says neither; `zh_CN.UTF-8`, `zh-CN` and `Chinese` are understood.
std::string language_of(std::string_view name) {
    if (name.starts_with("zh") || name == "Chinese" || name == "中文") return "zh";
    if (name.starts_with("en") || name == "C" || name == "POSIX" || name.starts_with("C.")) return "en";
    return {};
}

void find_translations(const std::string& folder) {
    // gettext looks up nothing in locale "C"; in any other one LANGUAGE decides, whether that locale exists
    // or not.
    if (std::setlocale(LC_MESSAGES, "C.UTF-8") == nullptr) std::setlocale(LC_MESSAGES, "");
    setenv("LANGUAGE", "zh_CN", 1);
    bindtextdomain("bianmin", folder.c_str());
    bind_textdomain_codeset("bianmin", "UTF-8");
}

} // namespace

std::string chosen_language(const std::string& option, const std::string& workspace) {
    if (!option.empty()) {
        const auto language = language_of(option);
        if (language.empty())
            throw Error(ErrorKind::usage, say("no language '{}'", option), {}, say("one of: {}", "zh, en"));
        return language;
    }
    for (const auto& name : {environment("BIANMIN_LANG"), workspace})
        if (const auto language = language_of(name); !language.empty()) return language;
    // As the C library does it: the first of the three that is set decides, even where it names a third
    // language.
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto name = environment(variable); !name.empty())
            return language_of(name) == "zh" ? "zh" : "en";
    return "en";
}

void speak(const std::string& language, const std::string& folder) {
    if (language != "zh") return;
    find_translations(folder);
    // The C library's own sentences (strerror) come in the character set of LC_CTYPE.
    std::setlocale(LC_CTYPE, "C.UTF-8");
    textdomain("bianmin");
}

std::string chinese_sentence(const Text& text) {
    if (text.empty()) return {};
    if (speaking_chinese()) return tr(text);
    const std::string before = std::setlocale(LC_MESSAGES, nullptr);
    find_translations(translations_folder());
    std::string out =
        fill(dgettext("bianmin", text.id), text.chinese_args.empty() ? text.args : text.chinese_args);
    std::setlocale(LC_MESSAGES, before.c_str());
    return out;
}

bool speaking_chinese() {
    return std::string_view(textdomain(nullptr)) == "bianmin";
}

std::string tr(const char* id) {
    return *id == '\0' ? std::string{} : gettext(id);
}

std::string tr(const Text& text) {
    if (text.empty()) return {};
    const bool chinese = speaking_chinese() && !text.chinese_args.empty();
    return fill(gettext(text.id), chinese ? text.chinese_args : text.args);
}

} // namespace bianmin::cli
