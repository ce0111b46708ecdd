/// dlopen, with an error a clerk can act on.
#include "bianmin/base/part.hpp"

#include "bianmin/base/error.hpp"

#include <dlfcn.h>

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
