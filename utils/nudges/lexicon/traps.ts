/**
 * Expressions whose words look like customers, orders or payments and are none. Found first, they use their words up.
 * Same notation as `actors`.
 */
export const traps = {
  trap: `!abweichender !all !alle !allen !aller !alles !anforderung !anforderungen !aufgelöst !auflösen !ausgelöst !auslösen
    !automatically !bestehende !bestehenden !calculated !contexts !depending !erfordert !folgenden !interesting !known
    !lately !later_version !latest !latter !likely !mapping !mappings !performs !ready !supported !typically !umständen
    !ungenutzt !ungenutzte !used !using !verfallen !versuche !verwenden !verwendet !verwendete !vorgesehen !vorschlagen
    !wäre !wären !waren account_for account_id anbieter api_client api_contract application_code application_context
    application_layer application_log application_properties application_server application_yml at_least_once auf_anfrage
    auf_kosten auftragsnummernkreis aus_kostengründen balance_load bean_registration benutzer-id benutzerkennung
    bill_of_materials boot_order brief_description brief_overview builder_pattern byte_order case_insensitive
    case_sensitive charge_state check_out_the checkout_branch child_node child_process children_of claims_that claims_to
    class_path client_app_config client_certificate client_code client_id client_secret client_side consumer_group
    contract_test corner_case customer_id customer_journey_map customer_success_team data_contract database_user db_user
    delivery_guarantee edge_case email_address_validation_regex event_registration_api event_subscription execution_order
    factory_pattern feature_request_template fine_grained first_class free_form free_text git_checkout guest_additions
    guest_os guest_vm head_of_line host_system http_client im_auftrag im_auge_behalten im_rahmen im_zuge in_auftrag
    in_brief in_case in_charge_of in_favour_of in_kauf in_order in_order_to in_support_of in_terms_of include_order
    index_card interface_contract invoice_id ip_address issue_template issue_tracker java_application kd-nr kunden-id
    kundennummer kundennummernkreis kundenstamm landing_zone lexical_order load_balance load_order look_and_feel_guide
    lower_case mac_address mail_client man_page mandanten-id memory_address memory_page message_bus message_delivery
    model_training multi_tenant multitenant network_policy nutzer-id observer_pattern on_account_of on_request order_by
    order_id order_in_which order_of page_object page_size paging parent_class parent_directory parent_element parent_node
    parent_pom patient_zero payment_gateway_stub payment_id policy_engine policy_file pull_request reader_thread
    register_a_listener register_the_listener registered_listeners rest_client retention_policy return_code return_type
    return_value returns_null root_user security_policy service_account service_bus service_registration service_user
    session_id ship_with site_visitors sort_order spring_application sql_client story_point strategy_pattern student_t
    subject_to subscriber_group subscriber_pattern super_user support_for supports_the system_user take_into_account
    technical_account tenant_id test_account test_case thin_client ticket_number_range topic_subscription train_a_model
    train_the_model training_set upper_case use_case use_the_website user_agent user_defined user_group_permissions
    user_id user_research user_space user_story versand_der_logs visit_the_site visit_the_website visitor_pattern
    web_client website_visitors wiki_page works_fine writer_thread zum_zuge zur_kasse_gebeten`,
} as const;
