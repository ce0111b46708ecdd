/// GB18030 for spreadsheets that do not know UTF-8.
#include "bianmin/base/error.hpp"
#include "bianmin/paper/writers.hpp"

#include <iconv.h>

#include <memory>
#include <type_traits>

namespace bianmin {

std::string to_gb18030(std::string_view text) {
    const iconv_t opened = iconv_open("GB18030", "UTF-8");
    if (opened == reinterpret_cast<iconv_t>(-1))
        throw Error(ErrorKind::unavailable, say("This system cannot write GB18030"), {},
                    say("Install the locale's conversion modules (Debian: libc-bin), or write UTF-8"));
    const std::unique_ptr<std::remove_pointer_t<iconv_t>, decltype(&iconv_close)> converter(opened,
                                                                                            &iconv_close);
    std::string source(text);
    // Four bytes at most for a character, which took at least one.
    std::string out(source.size() * 4, '\0');
    char* from = source.data();
    char* to = out.data();
    std::size_t from_left = source.size(), to_left = out.size();
    if (iconv(converter.get(), &from, &from_left, &to, &to_left) == static_cast<std::size_t>(-1))
        throw Error(ErrorKind::internal, say("Byte {} of the text is not UTF-8", source.size() - from_left));
    out.resize(out.size() - to_left);
    return out;
}

} // namespace bianmin
