/// THE TABLE of commands, in the order of `bianmin help`.
#include "cli/command.hpp"

namespace bianmin::cli {

extern const Command init;
extern const Command config_check, config_show;
extern const Command case_open, case_notify, case_supply, case_accept, case_reject, case_assign,
    case_transfer, case_join, case_opine, case_forward, case_reply, case_suspend, case_resume, case_extend,
    case_remind, case_complete, case_return, case_rate, case_withdraw, case_reopen, case_correct, case_show,
    case_list, case_explain, case_print, case_call_back, case_flow;
extern const Command complaint_open, complaint_accept, complaint_assign, complaint_resolve,
    complaint_callback, complaint_list;
extern const Command appointment_book, appointment_list, appointment_arrive, appointment_cancel;
extern const Command info_open;
extern const Command fee_assess, fee_collect, fee_waive, fee_refund, fee_void, fee_remit, fee_list,
    fee_reconcile;
extern const Command tick, due;
extern const Command import_ledger, import_list, import_show, import_undo, import_ratings, import_attendance;
extern const Command report_monthly, report_responsibility, report_appraisal;
extern const Command report_progress, report_assessment, report_circular, report_honesty, report_bottleneck,
    report_network;
extern const Command report_close, report_verify;
extern const Command export_ledger, export_template, export_upload, export_events, export_list;
extern const Command calendar_show, calendar_due, calendar_count, calendar_diff, calendar_apply;
extern const Command service_list, service_show, service_lint, service_coverage, service_advise,
    service_authority, service_diff, service_publish, service_guide, service_backtest;
extern const Command center_list, center_show, center_audit, center_inspect;
extern const Command station_list, station_show, station_log, station_audit, station_inspect;
extern const Command policy_list, policy_show, policy_check;
extern const Command plan_add, plan_list, plan_done;
extern const Command org_tree;
extern const Command staff_list, staff_show, staff_away, staff_back, staff_on_duty, staff_transfer,
    staff_replace, staff_train, staff_honour, staff_clock, staff_attend;
extern const Command handoff_send, handoff_receive, handoff_list;
extern const Command bundle_export, bundle_import, bundle_show, bundle_list, bundle_key;
extern const Command store_init, store_info, store_check, store_backup;
extern const Command help;
extern const Command completion;

std::span<const Command* const> commands() {
    // clang-format off
    static constexpr const Command* table[] = {
        &init,
        &config_check, &config_show,
        &case_open, &case_notify, &case_supply, &case_accept, &case_reject, &case_assign, &case_transfer,
        &case_join, &case_opine, &case_forward, &case_reply, &case_suspend, &case_resume, &case_extend,
        &case_remind, &case_complete, &case_return, &case_rate, &case_withdraw, &case_reopen,
        &case_call_back, &case_correct, &case_show, &case_list, &case_explain, &case_print, &case_flow,
        &complaint_open, &complaint_accept, &complaint_assign, &complaint_resolve, &complaint_callback,
        &complaint_list,
        &appointment_book, &appointment_list, &appointment_arrive, &appointment_cancel,
        &info_open,
        &fee_assess, &fee_collect, &fee_waive, &fee_refund, &fee_void, &fee_remit, &fee_list, &fee_reconcile,
        &due, &tick,
        &import_ledger, &import_list, &import_show, &import_undo, &import_ratings,
        &import_attendance,
        &report_monthly, &report_responsibility, &report_appraisal, &report_progress, &report_assessment, &report_circular,
        &report_honesty, &report_bottleneck, &report_network,
        &report_close, &report_verify,
        &export_ledger, &export_template, &export_upload, &export_events, &export_list,
        &calendar_show, &calendar_due, &calendar_count, &calendar_diff, &calendar_apply,
        &service_list, &service_show, &service_lint, &service_coverage, &service_advise, &service_authority,
        &service_diff, &service_publish, &service_guide, &service_backtest,
        &center_list, &center_show, &center_audit, &center_inspect,
        &station_list, &station_show, &station_log, &station_audit, &station_inspect,
        &org_tree,
        &plan_add, &plan_list, &plan_done,
        &policy_list, &policy_show, &policy_check,
        &staff_list, &staff_show, &staff_away, &staff_back, &staff_on_duty, &staff_transfer, &staff_replace,
        &staff_train, &staff_honour, &staff_clock, &staff_attend,
        &handoff_send, &handoff_receive, &handoff_list,
        &bundle_export, &bundle_import, &bundle_show, &bundle_list, &bundle_key,
        &store_init, &store_info, &store_check, &store_backup,
        &help,
        &completion,
    };
    // clang-format on
    return table;
}

} // namespace bianmin::cli
