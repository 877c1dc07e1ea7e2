/** Organising, reporting and administering: work about the work. Same notation as `actors`. */
export const work = {
  process: `sprint sprintplanung sprintziel retro retrospektive backlog epic story user_story user_stories storypoints story_points refinement schätzung
    schätzrunde planning-poker standup jour-fixe jourfixe meilenstein projektplan projektstatus statusbericht lenkungsausschuss steuerkreis kick-off
    kickoff protokoll besprechungsprotokoll workshop-vorbereitung agenda okr roadmap-pflege ausschreibung lieferantenauswahl angebotsvergleich budget
    budgetplanung kostenstelle jahresplanung quartalsplanung übergabe_projekt wissenstransfer vertretungsregelung zuständigkeitsmatrix raci
    ticketvorlage jira confluence kanban board-spalte arbeitspaket spike prototype prototyp machbarkeitsstudie poc proof_of_concept recherche evaluier
    evaluierung marktanalyse sichten konzept_erstellen retrospective planning_poker grooming estimation timebox assess assessment_of research_spike
    feasibility evaluate mockup wireframe spec specification requirements_doc brainstorm steering_committee status_report meeting_notes meeting
    project_plan milestone tender procurement cost_centre cost_center quarterly_planning handover knowledge_transfer ticket_template project_charter
    okrs working_group dashboard_team review_process triage backlog_item follow-up_task subtask umbrella_issue tracking_issue ticket-vorlage
    ticketsystem_einführung !estimate !estimates meeting_minutes protokollvorlage aufgabenverteilung arbeitsgruppe workshop klausur klausurtagung
    strategietag abstimmungstermin freigabeprozess_intern projektantrag projektabschluss ressourcenplanung personalplanung wochenplan_team teamplan
    aufwandsschätzung grobschätzung konzeptphase rahmenvertrag_lieferant einkaufsbedingungen rfp rfi beschaffungsantrag bedarfsmeldung
    lastenheft_erstellen stakeholderanalyse risikoregister sprint_goal sprint_planning velocity burndown capacity roadmap_alignment stakeholder_map
    risk_register project_plan_update resourcing vendor_selection vendor_evaluation business_case steering all-hands offsite retreat brainstorming
    design_review design_spike discovery_phase technical_spike evaluate_options compare_options decide_on research_options proof-of-concept poc_for
    draft_proposal write_proposal attend_lessons lessons daily_standup daily_scrum tickets_schreiben schreiben_wir_tickets`,
  reporting: `auswertung statistik kennzahl kpi kpis berichtswesen reporting meldewesen meldung_an_aufsicht aufsicht bafin lagebericht dashboard-kachel
    management-report monatsbericht quartalsbericht jahresabschluss abschlussbericht monatsabschluss quartalsabschluss_bericht bilanz bilanzierung
    gewinn umsatzauswertung verkaufszahlen auslastung deckungsbeitrag hauptbuch kontenrahmen buchungsbeleg buchungsjournal buchungssatz datev sap fibu
    finanzbuchhaltung anlagenbuchhaltung rückstellung kostenrechnung excel-export csv-export xlsx csv pivot kundenstatistik kundensegment churn-modell
    prognosemodell absatzprognose scoring-modell datenanalyse analytics webanalyse tracking-pixel trichterauswertung conversion-rate konversionsrate
    zufriedenheitswert stichprobe report reports statistics stats metrics_report dashboard_for_management google_analytics tracking_code
    business_intelligence bi_tool tableau powerbi cohort segmentation churn_model forecast forecasting prediction_model scoring_model data_analysis
    ab-test_evaluation insights monthly_report quarterly_report board_report regulatory_report regulatory_reporting annual_accounts year-end_closing
    month-end_closing general_ledger ledger reconciliation balance_sheet cost_report spend_report export_to_excel export_to_csv csv_export spreadsheet
    usage_data usage_metrics usage_statistics !bericht !berichte quote quoten lieferwertbericht monatsberichte jahresbericht geschäftsbericht
    prüfbericht aufsichtsrat statistikmodul hochrechnung planzahlen ist-zahlen soll-ist umsatzbericht umsatzzahlen kassenbericht abschlussbuchung
    jahresabschlussbuchung buchhaltungsexport finanzübersicht bwa guv eür ustva elster intrastat zusammenfassende_meldung kundensegmentierung
    zielgruppenanalyse marktforschung potenzialanalyse stimmungsanalyse kampagnenauswertung abc-analyse heatmap conversion_funnel funnel_analysis
    dashboards_for_management bi revenue_report sales_report finance_report audit_report audit_trail audit_log audit_sample tax_return_company
    statutory_report regulator_report trend_analysis trend_report usage_report reporting_tool report_scheduler weekly_numbers monthly_numbers
    quarterly_numbers customer_segmentation customer_lifetime_value lifetime_value sentiment_analysis market_research`,
  administration: `adminbereich admin-oberfläche adminoberfläche administration administrationsbereich verwaltungsoberfläche backend-oberfläche pflegemaske
    stammdatenpflege konfiguration konfigurier einstellungsdialog systemeinstellung rechteverwaltung rollenkonzept rollenverwaltung benutzerverwaltung
    berechtigung berechtigungskonzept mandantenfähigkeit crm erp warenwirtschaft wawi lagerverwaltung ticketsystem bestandsführung inventur packtisch
    kommissionierung wareneingang warenausgang einkaufspreis beschaffung rampe bestellvorschlag disposystem tourenplanung fuhrpark werkstatt leitstand
    leitstelle agentenoberfläche agentenarbeitsplatz sachbearbeiterplatz kassenbuch innendienstmaske vertriebssteuerung posteingang_intern scanstraße
    archivsystem akten elektronische_akte aktenplan vorgangsbearbeitung dokumentenmanagement dms freigabeworkflow vier-augen-prinzip interne_notiz
    interner internes intern interne internen nur_intern betriebsintern hausintern bearbeitungsmaske fachanwendung fachverfahren händlereinstellungen
    plugin-einstellungen pflegesystem dublettenprüfung dublette duplikate datenpflege wiedervorlage postkorb arbeitsvorrat fallbearbeitung
    abwicklungssystem admin_panel admin_interface admin_page admin_area admin_console admin_ui admin_dashboard backoffice_tool back-office_tool
    internal_tool internal_tools configuration configure config settings_page_admin role_management permission_scheme permissions access_rights
    user_management site_administration stock_management inventory_system inventory warehouse_management pick_list packing_station picking
    case_management workbench agent_desktop agent_view agent_screen staff_portal staff_dashboard internal internally internal_only internal_use
    inbox_staff work_queue task_list_staff approval_workflow four-eyes master_data master_data_maintenance data_entry_mask data_entry_screen bulk_edit
    content_management cms_backend reviewer_tool moderation_queue fleet_management route_planning control_room scanner_station zugriffsrecht
    zugriffsrechte stückliste nummernkreis debitor debitoren kreditoren lagerplatz stichtag dialogbuchung buchungsvorlage mandantenkonfiguration
    steuerschlüssel kontenplan belegnummer artikelstamm artikelnummer artikelnummern kostenrechnung vertriebskanal saleschannel händlerbereich
    verkaufsauftrag verkaufsbeleg einkaufsbeleg einkaufsrechnung wareneinkauf lagerentnahme inventurerfassung erfassungsmaske erfassung_von stammsatz
    anlagenstamm personalnummer rechtevergabe berechtigungsverwaltung benutzerrechte benutzerrecht gruppenrechte rollenrechte adminrechte
    protokollansicht änderungsprotokoll verwaltungssystem verwaltungsprogramm backoffice adminoption systemkonfiguration grundeinstellungen
    parametrierung pflegedialog sammelerfassung massenbearbeitung massenänderung im_backend in_der_administration in_der_verwaltung verwaltungsansicht
    beraterarbeitsplatz arbeitsplatzsystem sachbearbeitung vorgangsliste fallakte bearbeitungsliste aufgabenliste admin-only admin_only admin_view
    admin_list admin_tool admin_settings admin_user admin_users administrators_can site_admin_page global_settings system_settings instance_settings
    tenant_settings configurable config_option configuration_option plugin_settings module_settings settings_for_admins merchant_settings
    approval_queue review_queue worklist work_list intake_screen data_maintenance stock_count stock_list stock_level purchase_orders_supplier
    goods_receipt goods_in bill_of_materials chart_of_accounts vouchers_ledger journal_entry journal_entries accounts_payable accounts_receivable
    cost_center_field case_file_system back-end_user backend_user editor_role role_assignment assign_roles user_roles custom_roles access_levels acl
    bulk_assign bulk_delete bulk_update member_list_for members_list_for audit_view log_viewer event_log_viewer teller_application
    branch_system_internal underwriter_workbench trading_desk ward_dashboard zusammenlegen zusammenführen plug-in-einstellungen`,
  /** Fixed expressions that say that nobody outside will notice. */
  noImpact: `kein_fachlicher_change keine_fachliche_änderung keine_funktionale_änderung keine_funktionalen_änderungen ohne_funktionale_änderung keine_auswirkung
    keine_auswirkungen ohne_auswirkung ohne_auswirkungen keine_kundenauswirkung ohne_kundenauswirkung keine_sichtbare_änderung rein_intern
    rein_technisch rein_technische nur_für_entwickler nur_für_mitarbeiter nur_für_admins nach_außen_unverändert nach_außen_ändert_sich_nichts
    verhalten_unverändert verhalten_bleibt_gleich unverändertes_verhalten für_kunden_unsichtbar kunden_merken_nichts kund_merkt_nichts nicht_produktiv
    kein_kunde_betroffen keine_kunden_betroffen keine_kundendaten ohne_ausfall ohne_downtime unterbrechungsfrei no_functional_change
    no_functional_changes no_behaviour_change no_behavior_change behaviour_unchanged behavior_unchanged same_behaviour no_user_impact
    no_customer_impact no_visible_change no_user-visible no_user-facing not_user-facing not_customer-facing no_impact without_impact zero_downtime
    no_downtime no_customers_affected no_customer_affected no_users_affected internal_change_only invisible_to_users invisible_to_customers
    purely_internal purely_technical not_in_production output_unchanged identical_output no_change_for not_visible_to_users not_visible_to_customers
    nicht_sichtbar_für_kund unchanged bleibt_unverändert bleiben_unverändert fachlich_unverändert unverändert no_visible no_functional_impact
    no_service_interruption service_continues keine_unterbrechung keine_prozessänderung keine_änderung_an keine_sendungen_betroffen nicht_betroffen
    not_affected unaffected still_works_as_before`,
} as const;
