/**
 * Expressions whose words look like customers, orders or payments and are none. Found first, they use their words up.
 * Same notation as `actors`.
 */
export const traps = {
  trap: `in_order_to in_order sort_order sorting_order order_of order_by include_order execution_order load_order boot_order byte_order lexical_order
    order_in_which in_charge_of take_into_account takes_into_account on_account_of account_for service_account technical_account test_account
    in_terms_of in_support_of support_for supports_the in_favour_of claims_that claims_to subject_to free_text free_form returns_null return_type
    return_value return_code git_checkout checkout_branch check_out_the ships_with shipped_with ship_with message_delivery delivery_guarantee
    at_least_once service_bus message_bus api_contract interface_contract data_contract contract_test contract_tests bean_registration
    service_registration event_registration_api register_a_listener register_the_listener registered_listeners topic_subscription event_subscription
    subscriber_group consumer_group memory_address ip_address mac_address email_address_validation_regex guest_os guest_vm guest_additions host_system
    multi_tenant multi-tenant multitenant tenant_id customer_id user_id client_id session_id order_id account_id invoice_id payment_id user_agent
    user_space user_defined user-defined user_story user_stories user_research user_group_permissions super_user root_user database_user db_user
    service_user system_user customer_journey_map customer_success_team client_side client-side client_secret web_client thin_client mail_client
    http_client rest_client api_client sql_client client_code client_app_config client_certificate policy_file security_policy retention_policy
    network_policy policy_engine bill_of_materials balance_load load_balance payment_gateway_stub charge_state fine_grained fine-grained works_fine
    application_server application_context application_code application_log java_application spring_application application_properties application_yml
    application_layer issue_tracker issue_template pull_request feature_request_template case_sensitive case_insensitive use_case use_cases edge_case
    edge_cases test_case in_case lower_case upper_case corner_case first_class class_path train_a_model train_the_model model_training training_set
    head_of_line page_object page_objects page_size memory_page paging wiki_page man_page landing_zone look_and_feel_guide story_point story_points
    visitor_pattern observer_pattern builder_pattern factory_pattern strategy_pattern subscriber_pattern reader_thread writer_thread brief_description
    brief_overview in_brief patient_zero ticket_number_range parent_class parent_pom parent_node parent_directory parent_element child_process
    child_node children_of student_t im_zuge zum_zuge in_kauf in_auftrag im_auftrag zur_kasse_gebeten im_rahmen auf_kosten aus_kostengründen
    kundennummer kundennummern kunden-id kd-nr kundenstamm kundennummernkreis benutzer-id benutzerkennung nutzer-id mandanten-id auftragsnummernkreis
    user-id versand_der_logs im_auge_behalten !latest !later_version !latter !lately !known !likely !ready !waren !wäre !wären !mapping !mappings !all
    !alle !allen !aller !alles !used !using !anforderung !anforderungen !erfordert !verwendet !verwendete !verwenden !bestehende !bestehenden
    !versuche !contexts !supported !typically !automatically !interesting !performs !vorgesehen !vorschlagen !auslösen !ausgelöst !auflösen !aufgelöst
    !ungenutzt !ungenutzte !folgenden !umständen !abweichender !calculated !depending !verfallen anbieter`,
} as const;
