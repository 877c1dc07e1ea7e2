/** Organising, reporting and administering: work about the work. Same notation as `actors`. */
export const work = {
  process: `!estimate !estimates abstimmungstermin agenda all-hands angebotsvergleich arbeitsgruppe arbeitspaket assess
    assessment_of attend_lessons aufgabenverteilung ausschreibung backlog backlog_item bedarfsmeldung beschaffungsantrag
    board-spalte brainstorm budget budgetplanung burndown business_case capacity compare_options confluence cost_center
    cost_centre daily_scrum daily_standup dashboard_team decide_on design_review design_spike discovery_phase
    draft_proposal einkaufsbedingungen epic estimation evaluate evaluate_options evaluier feasibility follow-up_task
    grooming handover jahresplanung jira jour-fixe jourfixe kanban kick-off kickoff klausur klausurtagung
    knowledge_transfer konzept_erstellen konzeptphase kostenstelle krisenstab lastenheft_erstellen lenkungsausschuss
    lessons lieferantenauswahl machbarkeitsstudie marktanalyse meeting meeting_minutes meeting_notes meilenstein milestone
    mockup notfallübung offsite okr personalplanung pilotteam planning-poker poc poc_for probealarm procurement
    project_charter project_plan project_plan_update projektabschluss projektantrag projektplan projektstatus
    proof_of_concept protokoll protokollvorlage prototyp quartalsplanung quarterly_planning raci rahmenvertrag_lieferant
    recherche refinement requirements_doc research_options research_spike resourcing ressourcenplanung retreat retro
    retrospective retrospektive review_process rfi rfp risikoregister risk_register roadmap_alignment roadmap-pflege
    schätzrunde schätzung sichten spec specification spike sprint sprint_goal sprint_planning sprintplanung sprintziel
    stakeholder_map stakeholderanalyse standup status_report statusbericht steering steering_committee steuerkreis story
    story_points storypoints strategietag subtask teamplan technical_spike tender ticket_template ticket-vorlage
    tickets_schreiben ticketsystem_einführung ticketvorlage timebox tracking_issue tracking-plan triage übergabe_projekt
    übung umbrella_issue user_story velocity vendor_evaluation vendor_selection vertretungsregelung wireframe
    wissenstransfer wochenplan_team working_group workshop workshop-vorbereitung write_proposal zuständigkeitsmatrix`,
  reporting: `!bericht !berichte ab-test_evaluation abc-analyse absatzprognose abschlussbuchung analytics anlagenbuchhaltung
    annual_accounts audit_log audit_report audit_sample audit_trail aufsicht aufsichtsrat auslastung auswertung bafin
    balance_sheet berichtswesen bi bi_tool bilanz bilanzierung board_report buchhaltungsexport buchungsbeleg
    buchungsjournal buchungssatz business_intelligence bwa campaign_tool churn_model churn-modell cohort conversion_funnel
    conversion-rate cost_report csv csv-export customer_lifetime_value customer_segmentation dashboard_for_management
    dashboard-kachel data_analysis datenanalyse datev deckungsbeitrag elster erfolgsquote eür excel-export export_to_csv
    export_to_excel fibu finance_report finanzbuchhaltung finanzübersicht forecast funnel_analysis general_ledger gewinn
    google_analytics guv hauptbuch heatmap hochrechnung insights intrastat ist-zahlen jahresabschluss
    jahresabschlussbuchung kampagnenwerkzeug kennzahl kontenrahmen konversionsrate kostenrechnung kpi kundensegment
    kundensegmentierung lead_scoring ledger lifetime_value management-report market_research marktforschung meldewesen
    meldung_an_aufsicht metrics_report monatsabschluss month-end_closing monthly_numbers monthly_report pivot planzahlen
    potenzialanalyse powerbi prediction_model prognosemodell quartalsabschluss_bericht quarterly_numbers quarterly_report
    reconciliation regulator_report regulatory_report report report_scheduler reporting_tool retourenquote revenue_report
    rückstellung sales_report sap scoring_model scoring-modell segmentation sentiment_analysis soll-ist spend_report
    spreadsheet statistics statistik statistikmodul stats statutory_report stichprobe stimmungsanalyse stornoquote tableau
    target_group tracking_code tracking-pixel trend_analysis trend_report umsatzzahlen usage_data usage_metrics
    usage_report usage_statistics ustva verkaufszahlen webanalyse weekly_numbers xlsx year-end_closing zielgruppe
    zielgruppenanalyse zufriedenheitswert zusammenfassende_meldung`,
  administration: `abrechnungslauf abwicklungssystem access_levels access_rights accounts_payable accounts_receivable acl
    adjustment_invoice admin_area admin_console admin_dashboard admin_interface admin_list admin-oberfläche admin-only
    admin_page admin_panel admin_settings admin_tool admin_ui admin_user admin_view adminbereich administration
    administrationsbereich administrators_can adminoberfläche adminoption adminrechte adressliste änderungsprotokoll
    agent_desktop agent_screen agent_view agentenarbeitsplatz agentenoberfläche akten aktenplan anlagenstamm
    approval_queue approval_workflow arbeitsplatzsystem arbeitsvorrat archivsystem artikelnummer artikelstamm assign_roles
    assign_ticket audit_view aufgabenliste back-end_user back-office_tool backend-oberfläche backend_user backoffice
    backoffice_tool bank_lines bankabgleich bearbeitungsliste bearbeitungsmaske belegnummer benutzerrecht
    benutzerverwaltung beraterarbeitsplatz berechtigung berechtigungskonzept berechtigungsverwaltung beschaffung
    bestandsführung bestellvorschlag bill_of_materials billing_run branch_system_internal buchungslauf buchungsvorlage
    bulk_assign bulk_change bulk_delete bulk_edit bulk_update case_file_system case_management chart_of_accounts
    class_register cms_backend config config_option configurable configuration configuration_option content_management
    control_room cost_center_field credit_memo crm custom_roles data_entry_mask data_entry_screen data_maintenance
    datenpflege debit_memo debitor dialogbuchung disposystem dms dokumentenmanagement dublette dublettenprüfung duplikate
    editor_role einkaufsbeleg einkaufspreis einkaufsrechnung einstellungsdialog elektronische_akte erfassung_von
    erfassungsmaske erp event_log_viewer examination_office fachanwendung fachverfahren fallakte fallbearbeitung
    fleet_management four-eyes freigabeworkflow fuhrpark global_settings goods_in goods_receipt grundeinstellungen
    gruppenrechte händlerbereich händlereinstellungen im_backend in_der_administration in_der_verwaltung innendienstmaske
    instance_settings intake_screen intern internal internal_only internal_tool internal_use internally interne_notiz
    inventory inventory_system inventur inventurerfassung invoice_run journal_entry kassenbuch kommissionierung
    konfiguration konfigurier kontenplan kostenrechnung kreditoren lagerentnahme lagerplatz lagerverwaltung lehraufträge
    leitstand leitstelle lock_a_tour log_viewer mandantenfähigkeit massenänderung massenbearbeitung massendruck
    master_data master_data_maintenance member_list member_list_for merchant_settings mitgliederliste moderation_queue
    module_settings notenimport nummernkreis nur_intern order_entry packing_station packtisch parametrierung patient_list
    patientenliste payment_reconciliation permission_scheme permissions personalnummer pflegedialog pflegemaske
    pflegesystem pick_list picking plug-in-einstellungen plugin-einstellungen plugin_settings posteingang posting_run
    postkorb protokollansicht rampe raumplanung rechtevergabe rechteverwaltung registratur review_queue reviewer_tool
    role_assignment role_management rollenkonzept rollenrechte rollenverwaltung route_planning sachbearbeiterplatz
    sachbearbeitung sales_desk saleschannel sammelerfassung scanklasse scanner_station scanstraße settings_for_admins
    settings_page_admin site_admin_page site_administration sollstellung spine_labels staff_dashboard staff_portal
    stammdatenpflege stammsatz stationsliste steuerschlüssel stichtag stock_count stock_level stock_list stock_management
    stückliste system_settings systemeinstellung teller_application tenant_settings textbaustein ticketsystem
    tourenplanung trading_desk underwriter_workbench user_management user_roles verkaufsauftrag verkaufsbeleg
    vertriebskanal vertriebssteuerung verwaltungsansicht verwaltungsoberfläche verwaltungsprogramm verwaltungssystem
    vier-augen-prinzip vorgangsbearbeitung vorgangsliste vouchers_ledger ward_dashboard warehouse_management warenausgang
    wareneingang wareneinkauf warenwirtschaft wawi werkstatt wiedervorlage work_list work_queue workbench worklist
    zahlungsabgleich zugriffsrecht zusammenführen zusammenlegen`,
  /** Fixed expressions that say that nobody outside will notice. */
  noImpact: `admin-only als_admin_angemeldet als_admin_anmelden behavior_unchanged behaviour_unchanged bleiben_unverändert
    bleibt_unverändert fachlich_unverändert für_kunden_unsichtbar identical_output internal_change_only
    invisible_to_customers invisible_to_users kein_fachlicher kein_kunde_betroffen keine_änderung_an keine_auswirkung
    keine_fachliche keine_fachliche_änderung keine_funktionale_änderung keine_funktionalen_änderungen
    keine_kunden_betroffen keine_kundenauswirkung keine_kundendaten keine_prozessänderung keine_sichtbare_änderung
    keine_unterbrechung kund_merkt_nichts kunden_merken_nichts log_in_as_admin login_as_admin
    nach_außen_ändert_sich_nichts nach_außen_unverändert nicht_betroffen nicht_produktiv nicht_sichtbar_für_kund
    no_behavior_change no_behaviour_change no_change_for no_customer_affected no_customer_impact no_customer_was
    no_downtime no_functional_change no_functional_impact no_impact no_service_interruption no_user-facing no_user_impact
    no_user-visible no_users_affected no_visible no_visible_change not_affected not_customer-facing not_in_production
    not_user-facing not_visible_to_customers not_visible_to_users nur_für_admins nur_für_die_verwaltung nur_für_entwickler
    nur_für_mitarbeiter nur_im_admin nur_im_backend nur_im_vertrieb nur_intern_sichtbar ohne_ausfall ohne_auswirkung
    ohne_downtime ohne_funktionale_änderung ohne_kundenauswirkung only_clerks only_for_admins only_for_staff only_in_admin
    only_the_administrator only_the_sales only_used_by_staff only_used_on output_unchanged purely_internal
    purely_technical rein_intern rein_technisch same_behaviour service_continues still_works_as_before unaffected
    unchanged unterbrechungsfrei unverändert unverändertes_verhalten verhalten_bleibt_gleich verhalten_unverändert
    without_impact zero_downtime`,
} as const;
