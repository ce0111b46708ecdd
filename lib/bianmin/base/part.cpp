/// dlopen, with an error a clerk can act on.
#include "bianmin/base/part.hpp"

#include "bianmin/base/error.hpp"

#include <dlfcn.h>

#ifdef __SANITIZE_ADDRESS__
/// What the libraries of a part keep until the end is theirs; the sanitizer is asked about ours.
// NOLINTNEXTLINE(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\nleak:libpango\nleak:libglib\nleak:libcairo\n";
}
// NOLINTNEXTLINE(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_options();
extern "C" const char* __lsan_default_options() {
    return "print_suppressions=0";
}
#endif

namespace bianmin {

void* part_entry(const char* file, const char* symbol) {
    void* part = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    void* entry = part ? dlsym(part, symbol) : nullptr;
    if (entry) return entry;
    const char* why = dlerror();
    throw Error(ErrorKind::unavailable, say("a part of the program cannot be loaded: {}", why ? why : file),
                {}, say("install bianmin anew, with all of its files"));
}

} // namespace bianmin
