/// What a row of an exchange is made of, and the fields that its columns may name.
#pragma once
#include "bianmin/report/upload.hpp"

#include <span>

namespace bianmin {

struct UploadRow {
    const Case& c;
    const Case& before; ///< as the exchange knows it
    const UploadCase& one;
    const Setup& setup;
    const UploadBatch& batch;
    bool fresh = false;                 ///< the exchange does not have this row yet
    const Event* event = nullptr;       ///< of a process, of a special procedure
    StaffId clerk{};                    ///< who did it
    const Case::Pause* pause = nullptr; ///< that ended with the event
    std::string material{};
    std::string key{}; ///< tells the row from the others of the case in its table, ever the same
};

/// An item of the catalog, or a line of it.
struct TaskRow {
    const Service& service;
    const Setup& setup;
    const UploadBatch& batch;
    const Material* material = nullptr;
    const FeeItem* fee = nullptr;
    bool fresh = false; ///< the exchange does not have the item yet
    std::string key{};  ///< tells the row from the others of the catalog
};

template<class Row>
struct UploadField {
    std::string_view name;
    std::string (*text)(const Row&);
};
std::span<const UploadField<UploadRow>> upload_fields(const UploadRow*);
std::span<const UploadField<TaskRow>> upload_fields(const TaskRow*);

/// Received, each once; `all` stands for everything that the service requires, as far as it lists it.
std::vector<std::string> upload_materials(const Case& c, const Setup& setup);

/// 行标识: the same row has it in every batch.
std::string upload_guid(const std::string& whose, const std::string& key);

/// `2018-08-10 09:30:00`.
std::string upload_stamp(Moment moment);

} // namespace bianmin
