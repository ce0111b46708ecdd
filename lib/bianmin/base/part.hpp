/// Parts of the program that few runs need, loaded when first asked for: a library like that of PostgreSQL or
/// of fonts brings dozens of others, and each command would wait for all of them.
#pragma once

namespace bianmin {

/// The address of `symbol` in the part `file` (`bianmin-postgres.so`), which lies in the folder the program
/// was linked to look in. The part stays loaded. Throws Error(unavailable) when it is missing or damaged.
void* part_entry(const char* file, const char* symbol);

} // namespace bianmin
