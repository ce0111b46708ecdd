/// How the rows of an import get into the ledger: a load into a new one, alone in one that holds cases, or
/// beside the clerks.
#pragma once
#include "bianmin/desk/desk.hpp"

namespace bianmin {

class ImportLoad {
public:
    ImportLoad(Desk& desk, bool exclusive)
        : desk_(desk), fresh_(begin_load()),
          alone_(!fresh_ && exclusive && !desk.dry_run && desk.store.begin_alone()),
          full_speed_(fresh_ || exclusive || desk.dry_run) {}
    /// After the last row; an import that broke off is mended when the ledger is opened next.
    void end() {
        if (fresh_) desk_.store.end_bulk();
        if (alone_) desk_.store.end_alone();
    }
    /// Nothing is in the ledger but what this import records.
    bool fresh() const { return fresh_; }
    /// No clerk waits.
    bool full_speed() const { return full_speed_; }

private:
    /// A clerk may come in while the file is looked at: then the rows are added beside.
    bool begin_load() {
        if (desk_.dry_run || !desk_.store.empty()) return false;
        try {
            desk_.store.begin_bulk();
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::unavailable) throw;
            return false;
        }
        return true;
    }

    Desk& desk_;
    bool fresh_, alone_, full_speed_;
};

} // namespace bianmin
