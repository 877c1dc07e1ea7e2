/**
 * Who is spoken of. Entries are folded word stems; inflection and compounds are handled when they are looked up.
 * `!word` matches only that form, `two_words` matches a phrase.
 */
export const actors = {
  /** Somebody outside the organisation, without doubt. */
  customer: `abnehmer abonnent absolvent account_holder account_owner accountholder adressat alleinerziehende alumni angehörig
    anleger anrufer anschlussnehmer anspruchsteller antragsteller anwohner appellant applicant_citizen arbeitslose
    asylsuchende attendee audience auftraggeber autofahrer bankkund bauherr beneficiary bereaved besitzer besteller
    besucher betreute betroffene_person bewohner bidder bieter bloggers booker borrower bürger business_client
    business_owner buyer caller card_holder cardholder cardmember caregiver carer citizen claimant commuter complainant
    constituent consumer contestant customer cyclist darlehensnehmer debtor depositor diner donor eigentümer einwohner
    elderly eltern empfänger end_user endanwender endbenutzer endkund endnutzer enduser enrollee entrant erbe erstsemester
    erziehungsberechtigte fahrgast familie family fan fluggast freshman fundraiser fußgänger gamer gaskund gast
    geflüchtete geschädigte gewerbetreibende graduate guardian guest halter haushalt hilfesuchende hinterbliebene hörer
    holidaymaker homeowner hotelgast household inhaber inhabitants inserent insured interessent job_seeker jobseeker
    jugendliche käufer kinder kinderlos kleinunternehmer klient konsument kreditnehmer kund kundenkreis kundschaft
    ladekund landlord learner leaseholder leistungsberechtigte leistungsbezieher lernende leser licence_holder
    license_holder licensee listener loved_one mandant_innen member merchant_customer mieter migrant mitglied motorist
    nachbarn neukund next_of_kin nutzungsberechtigte parent participant passagier passenger patient patron payer
    paying_client paying_user pedestrian pendelnde pendler pensioner pet_owner pflegebedürftige pflegende plan_member
    player policy_holder policyholder prospective_student prospects public pupil purchaser radfahrer ratepayer ratsuchende
    reader recipient refugee registrant reisende renter rentner requester resident rider schüler schuldner schwangere
    schwerbehinderte selbständige senior shopper signups sole_trader sorgeberechtigte sparer spender steuerpflichtig
    steuerzahlende student studienbewerber studieninteressierte studierende subscriber supporter taxpayer teilnehmende
    teilnehmer tenant ticket_holder tourist traveler traveller undergraduate urlauber verbraucher versichert_person
    versicherte versichertengemeinschaft versicherungsnehmer vertragspartner veteran vielfahrer viewer visitor volunteer
    vorsorge voter wartende widow wohnungssuchende zahler zuhörer zuschauer`,
  /** Users of offered software: customers when the thing is visible, otherwise a figure of speech. */
  user: `anwender anyone beginner benutzer everybody everyone jemand leute menschen newcomer nutzende nutzer nutzergruppe
    people person site_visitor somebody someone user visitors_of`,
  /** Ambiguous on purpose: a program, a company or a person. */
  client: `!agentur !agenturen !client !clients !mandant !mandanten !partner !partnern !partners !seller !sellers !teacher
    !teachers agency agency_user author broker dozent händler instructor lehrende lehrer makler merchant organiser
    organizer partner_agency publisher reseller tutor veranstalter verkäufer vermittler`,
  /** The one who complains speaks. */
  firstPerson: `!i !ich !me !mein !meine !meinem !meinen !meiner !mich !mir !my`,
  /** People inside who serve or administer. */
  staff: `abteilung abteilungsleit account_manager accountant accounting adjuster admin administrator ärzte ärztin agent analyst
    angestellt arzt assessor assistenz auditor außendienst außendienstler back_office backoffice bearbeiter belegschaft
    berater beschäftigt betreiber betriebsrat biller billing_team board_member bookkeeper broker_user buchhalter
    buchhaltung buyer_team callcenter-agent case_manager case_worker caseworker clerk clinician co-worker colleague
    committee compliance_officer content_editor controller controlling coordinator counsellor coworker crew_member csr
    curator data_analyst data_entry_clerk data_steward dekanat director dispatcher disponent disposition doctor driver
    einkäufer employee examiner executive fachbereich fachpersonal facility_rep fahrer finance_team foreman führungskraft
    geschäftsführung hausmeister hotline-mitarbeiter innendienst inspector instance_admin internal_user kassenwart kassier
    kolleg kommissionierer kundenbetreuer kurier ladendienst lagerarbeiter lagerist leadership leiter leitung lektor
    librarian management manager marketer marketing_team mitarbeitend mitarbeiter mitarbeitervertretung moderator
    newspaper_editor nurse operations_team operator order_picker org_admin organisation_admin owner_role payroll_clerk
    personalabteilung pflegekraft pflegepersonal planner power_user praktikant product_manager program_manager
    project_manager prüfer prüfungsamt receptionist rechnungswesen redakteur redaktion referent registrar representative
    reps revision rezeptionist sachbearbeit sales_rep sales_team salespeople salesperson schatzmeister school_admin
    secretary secretary_office sekretariat shift_lead site_admin site_administrator site_editor site_owner staff
    staff_member stakeholder stellwerk studienreferat super_admin superadmin superuser supervisor support_agent
    support_rep support_staff support_team supporter sysadmin system_admin team_lead team_member teamleit technician_team
    tenant_admin trainer treasurer underwriter vertrieb vertriebler verwaltungskraft volunteer_coordinator vorgesetzt
    vorstand warehouse_worker werkstudent workspace_admin zentrale zusteller zusteller-team`,
  /** People who build and run. */
  developer: `api_client api_consumer api_user architect architekt backend_developer backend-entwickler bereitschaftsdienst
    betriebsteam build_engineer codebase_owner committer contributor core_developers data_engineer data_scientist
    database_administrator dba designer dev dev-team developer devops engineer entwickelnde entwickler entwicklerteam
    entwicklungsabteilung entwicklungsteam extension_developer frontend_developer frontend-entwickler implementer
    integrator it-betrieb it-team maintainer module_developer netzwerkadministrator on-call on_call_engineer oncall
    ops_team platform_team plattformteam plugin_developer plugin-entwickler product_owner programmer programmierer qa
    release_manager reviewers_of_code rufbereitschaft scrum_master sdk_user site_reliability software_engineer sre
    systemadministrator tester testteam theme_developer third-party_developer ui_designer uidesigner ux_designer`,
  /** Those who deliver to us; not customers by the codebook. */
  supplier: `carrier_partner contractor creditor dienstleister erzeuger freelancer hersteller kreditor lieferant manufacturer
    nachunternehmer producer produzent publisher_partner spediteur subcontractor subunternehmer supplier vendor zulieferer`,
  /** Employees as target group. */
  employeeTopic: `!gehalt absence annual_leave appraisal arbeitskleidung arbeitsplatz arbeitsschutz arbeitsvertrag arbeitszeit
    ausbildungsplan azubi badge_access bahncard besprechungsraum betriebsarzt betriebsausflug betriebsvereinbarung
    betriebsversammlung bewerber bewerbermanagement bewerbungsgespräch bewerbungsunterlagen_stelle brandschutzhelfer
    business_trip candidate canteen company_car company_car_policy company_phone corporate_card desk_booking dienstausweis
    diensthandy dienstkleidung dienstplan dienstreise dienstwagen dienstwagenordnung drucker einarbeitung
    einstellung_neuer employee_benefits employee_handbook employee_survey engagement_survey entgeltabrechnung ersthelfer
    expense_claim_employee expense_report expenses fehlzeiten fire_warden firmenfeier firmenhandy firmenwagen fortbildung
    gefährdungsbeurteilung gehaltsabrechnung gehaltserhöhung gehaltslauf geschäftsreise gleitzeit headcount hiring
    homeoffice hot_desk hotelbuchung_dienstreise hr hris interview_candidate interview_panel intranet it_equipment
    jahresgespräch job_opening job_posting jobrad jobticket joiner jubiläum kantine krankenstand krankmeldung lanyard
    laptop leave_request leaver lohn lohnabrechnung lohnlauf mandatory_training meeting_room mitarbeiter-app
    mitarbeiterbefragung mitarbeitergespräch mitarbeiterparkplatz mitarbeiterportal new_hire new_starter offboarding
    offboarding_checklist office_move office_party onboarding_buddy onboarding-plan org_chart organigram organigramm
    overtime payroll payslip per_diem performance_review personalabteilung personalakte personalstamm personalwesen
    poolfahrzeug raumbuchung recruiting recruitment reisekosten reisekostenabrechnung room_booking rota safety_briefing
    schichtplan schichttausch schulung schutzkleidung shift_plan shift_swap sick_leave sommerfest speiseplan spesen
    spesenabrechnung staff_survey staffing standing_desk stellenanzeige stellenausschreibung stellenbewerb stundenzettel
    team_building team_event teamevent teamtag telefonliste time_tracking timesheet training_plan travel_expense
    überstunden uniform unterweisung urlaub urlaubsantrag urlaubskonto urlaubsplanung vacation weihnachtsfeier
    weiterbildung work_permit working_hours workplace works_council zeiterfassung zeitwirtschaft zielvereinbarung
    zutrittskarte`,
} as const;
