/** Organising, reporting and administering: work about the work. Same notation as `actors`. */
export const work = {
  process: `sprint sprintplanung sprintziel retro retrospektive backlog epic story user_story user_stories storypoints story_points refinement schätzung schätzrunde planning-poker
    daily standup jour-fixe jourfixe meilenstein projektplan projektstatus statusbericht lenkungsausschuss steuerkreis kick-off kickoff protokoll besprechungsprotokoll
    workshop-vorbereitung agenda okr roadmap-pflege ausschreibung lieferantenauswahl angebotsvergleich budget budgetplanung kostenstelle jahresplanung
    quartalsplanung übergabe_projekt wissenstransfer vertretungsregelung zuständigkeitsmatrix raci ticketvorlage tickets jira confluence kanban board-spalte arbeitspaket
    spike prototype prototyp machbarkeitsstudie poc proof_of_concept recherche evaluier evaluierung marktanalyse sichten konzept_erstellen
    retrospective retro planning_poker grooming estimation estimate timebox investigate investigation assess assessment_of research_spike feasibility evaluate
    mockup wireframe prototype spec specification requirements_doc brainstorm kickoff steering_committee status_report minutes meeting_notes meeting project_plan milestone budget
    tender procurement cost_centre cost_center quarterly_planning handover knowledge_transfer ticket_template project_charter okrs working_group dashboard_team
    review_process triage backlog_item follow-up_task subtask umbrella_issue tracking_issue`,
  reporting: `auswertung statistik kennzahl kpi kpis bericht berichtswesen reporting meldewesen meldung_an_aufsicht aufsicht bafin lagebericht dashboard-kachel management-report
    monatsbericht quartalsbericht jahresabschluss abschlussbericht monatsabschluss quartalsabschluss_bericht bilanz bilanzierung gewinn umsatzauswertung verkaufszahlen auslastung
    deckungsbeitrag hauptbuch kontenrahmen buchungsbeleg buchungsjournal buchungssatz datev sap fibu finanzbuchhaltung anlagenbuchhaltung rückstellung kostenrechnung
    export excel-export csv-export xlsx csv pivot segmentierung kundenstatistik kundensegment churn-modell prognosemodell absatzprognose scoring-modell datenanalyse analytics
    webanalyse tracking-pixel trichterauswertung conversion-rate konversionsrate zufriedenheitswert stichprobe benchmark
    report reporting reports statistics stats kpi metrics_report dashboard_for_management analytics google_analytics tracking_code business_intelligence bi_tool tableau powerbi
    cohort segmentation churn_model forecast forecasting prediction_model scoring_model data_analysis ab-test_evaluation insights monthly_report quarterly_report board_report
    regulatory_report regulatory_reporting annual_accounts year-end_closing month-end_closing general_ledger ledger reconciliation balance_sheet cost_report spend_report
    export_to_excel export_to_csv csv_export spreadsheet usage_data usage_metrics usage_statistics`,
  administration: `adminbereich admin-oberfläche adminoberfläche administration administrationsbereich verwaltungsoberfläche backend-oberfläche pflegemaske stammdatenpflege konfiguration konfigurier
    einstellungsdialog systemeinstellung rechteverwaltung rollenkonzept rollenverwaltung benutzerverwaltung berechtigung berechtigungskonzept mandantenfähigkeit
    crm erp warenwirtschaft wawi lagerverwaltung ticketsystem bestandsführung inventur packtisch kommissionierung wareneingang warenausgang einkaufspreis beschaffung rampe bestellvorschlag
    disposystem tourenplanung fuhrpark werkstatt leitstand leitstelle agentenoberfläche agentenarbeitsplatz sachbearbeiterplatz kassenbuch innendienstmaske vertriebssteuerung
    posteingang_intern scanstraße archivsystem akten elektronische_akte aktenplan vorgangsbearbeitung dokumentenmanagement dms freigabeworkflow vier-augen-prinzip
    interne_notiz interner internes intern interne internen nur_intern betriebsintern hausintern bearbeitungsmaske fachanwendung fachverfahren händlereinstellungen plugin-einstellungen
    pflegesystem dublettenprüfung dublette duplikate datenpflege wiedervorlage postkorb arbeitsvorrat fallbearbeitung abwicklungssystem
    admin_panel admin_interface admin_page admin_area admin_console admin_ui admin_dashboard administration backoffice_tool back-office_tool internal_tool internal_tools
    configuration configure config settings_page_admin role_management permission_scheme permissions access_rights user_management site_administration stock_management
    inventory_system inventory warehouse_management pick_list packing_station picking crm erp case_management workbench agent_desktop agent_view agent_screen staff_portal staff_dashboard
    internal internally internal_only internal_use inbox_staff work_queue task_list_staff approval_workflow four-eyes master_data master_data_maintenance
    data_entry_mask data_entry_screen bulk_edit content_management cms_backend reviewer_tool moderation_queue fleet_management route_planning control_room scanner_station`,
  /** Fixed expressions that say that nobody outside will notice. */
  noImpact: `kein_fachlicher_change keine_fachliche_änderung keine_funktionale_änderung keine_funktionalen_änderungen ohne_funktionale_änderung keine_auswirkung keine_auswirkungen ohne_auswirkung ohne_auswirkungen
    keine_kundenauswirkung ohne_kundenauswirkung keine_sichtbare_änderung nicht_sichtbar_für rein_intern rein_technisch rein_technische nur_für_entwickler nur_für_mitarbeiter nur_für_admins nach_außen_unverändert
    nach_außen_ändert_sich_nichts verhalten_unverändert verhalten_bleibt_gleich unverändertes_verhalten für_kunden_unsichtbar kunden_merken_nichts kund_merkt_nichts nicht_produktiv
    kein_kunde_betroffen keine_kunden_betroffen keine_kundendaten ohne_ausfall ohne_downtime unterbrechungsfrei
    no_functional_change no_functional_changes no_behaviour_change no_behavior_change behaviour_unchanged behavior_unchanged same_behaviour no_user_impact no_customer_impact no_visible_change
    no_user-visible no_user-facing not_user-facing not_customer-facing no_impact without_impact zero_downtime no_downtime no_customers_affected no_customer_affected no_users_affected internal_change_only
    invisible_to_users invisible_to_customers not_visible_to purely_internal purely_technical not_in_production output_unchanged identical_output no_change_for`,
} as const;
