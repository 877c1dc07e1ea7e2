/**
 * Who is spoken of. Entries are folded word stems; inflection and compounds are handled when they are looked up.
 * `!word` matches only that form, `two_words` matches a phrase.
 */
export const actors = {
  /** Somebody outside the organisation, without doubt. */
  customer: `kund kundschaft kundenkreis endkund neukund bestandskund privatkund geschäftskund firmenkund stammkund verbraucher konsument käufer besteller abnehmer
    auftraggeber interessent abonnent abonnement-inhaber vertragspartner vertragsinhaber kontoinhaber karteninhaber versicherungsnehmer versicherte
    versichert_person patient angehörig hinterbliebene bürger einwohner anwohner steuerpflichtig steuerzahler antragsteller leistungsempfänger
    leistungsbezieher rentner arbeitslose mieter wohnungssuchende eigentümer vermieter fahrgast fahrgäste reisende passagier fluggast fluggäste
    pendler hotelgast urlauber gast gäste besucher teilnehmer mitglied vereinsmitglied spender leser hörer zuschauer eltern erziehungsberechtigte
    schüler studierende student studentin auszubildende_der_schule kursteilnehmer lernende bewohner haushalt endverbraucher endnutzer endanwender
    endbenutzer empfänger adressat anrufer ratsuchende betroffene_person geschädigte anspruchsteller gläubiger-kund schuldner sparer anleger
    kreditnehmer darlehensnehmer bankkund stromkund gaskund anschlussnehmer ladekund besitzer halter fahrzeughalter führerscheininhaber klient
    mandant_innen pflegebedürftige pflegende schwangere senior jugendliche kinder familie nachbarn customer consumer buyer shopper purchaser
    subscriber cardholder accountholder account_holder policyholder policy_holder insured caregiver citizen resident taxpayer claimant beneficiary
    applicant_citizen veteran pensioner passenger traveller traveler rider commuter guest visitor attendee participant member donor supporter reader
    viewer listener parent guardian pupil learner household tenant landlord homeowner renter borrower payer debtor depositor cardmember enduser
    end_user end-user recipient caller complainant bereaved diner gamer player fan audience public elderly family families business_client
    paying_client paying_user merchant_customer ratepayer licensee licence_holder license_holder bauherr hausbesitzer hauseigentümer
    wohnungseigentümer inserent bieter ticketinhaber inhaber inhaberin sorgeberechtigte betreute erstsemester studieninteressierte studienbewerber
    absolvent alumni hochschulangehörige radfahrer autofahrer fußgänger pendelnde tourist touristen steuerzahlende selbständige gewerbetreibende
    zahler beitragszahler rentenempfänger hilfesuchende geflüchtete asylsuchende schwerbehinderte alleinerziehende kinderlos vielfahrer fahrradfahrer
    nutzungsberechtigte kursteilnehmende teilnehmende erben erbe leistungsberechtigte versichertengemeinschaft wartende zuhörer kleinunternehmer
    bidder ticket_holder card_holder motorist cyclist pedestrian refugee migrant jobseeker job_seeker sole_trader business_owner leaseholder graduate
    prospective_student undergraduate freshman carer next_of_kin widow loved_one pet_owner patron fundraiser volunteer voter constituent requester
    appellant account_owner plan_member enrollee booker holidaymaker bookers debtors trainee_public taxpayers patients citizens residents inhabitants
    prospects signups registrant registrants entrant contestant holder_of players gamers listeners viewers bloggers`,
  /** Users of offered software: customers when the thing is visible, otherwise a figure of speech. */
  user: `nutzer benutzer anwender userin people person personen leute jemand menschen user users someone somebody everyone anyone everybody newcomer beginner
    visitors_of site_visitor nutzende nutzerin benutzerin anwenderin nutzergruppe`,
  /** Ambiguous on purpose: a program, a company or a person. */
  client: `!client !clients !mandant !mandanten !partner !partnern !partners !agentur !agenturen agency agencies reseller händler merchant !teacher !teachers
    lehrer lehrende dozent instructor !seller !sellers verkäufer organizer organiser veranstalter tutor author broker brokers makler maklerin
    vermittler publisher agency_user partner_agency`,
  /** The one who complains speaks. */
  firstPerson: `!i !ich !my !mein !meine !meinen !meiner !meinem !me !mir !mich`,
  /** People inside who serve or administer. */
  staff: `mitarbeiter mitarbeitend angestellt beschäftigt belegschaft kolleg sachbearbeit sachbearbeiter sachbearbeiterin disponent disposition innendienst
    außendienst backoffice kundenberater berater filialmitarbeiter schichtleiter schichtleitung teamleit teamleiter teamleitung abteilungsleit
    vorgesetzt führungskraft führungskräfte betreiber administrator admin redakteur redaktion moderator buchhalter buchhaltung rechnungswesen
    controlling controller einkäufer vertriebler vertriebsinnendienst außendienstler verwaltungskraft lagerist lagerarbeiter kommissionierer
    pflegekraft pflegekräfte pflegepersonal arzt ärzte ärztin stationsleitung mitarbeitervertretung betriebsrat vorstand geschäftsführung
    geschäftsleitung fachbereich fachabteilung revision wirtschaftsprüfer prüfer auditor werkstudent praktikant agent callcenter-agent supervisor
    clerk employee staff colleague co-worker coworker operator backofficer back_office admins sysadmin superuser editor accountant accounting
    bookkeeper underwriter adjuster dispatcher warehouse_worker manager team_lead analyst data_analyst executive management stakeholder marketer
    sales_rep salesperson internal_user support_team support_staff support_agent caseworker case_worker nurse doctor clinician librarian curator
    broker_user site_admin system_admin compliance_officer assessor registrar volunteer_coordinator order_picker fachpersonal einkaufsabteilung
    sekretariat assistenz hausmeister lektor lektorin studiengangsleitung prüfungsamt dekanat gruppenleiter kassier kassenwart schatzmeister
    bearbeiter bearbeiterin ladendienst filialleiter kundenbetreuer innendienstmitarbeiter mitarbeiterin personalabteilung rechtsabteilung
    marketingabteilung vertrieb vertriebsmitarbeiter produktmanager abteilung referent fachreferent zentrale leitung projektleiter projektleitung
    disponentin fahrdienstleiter stellwerk rezeptionist empfangsmitarbeiter hotline-mitarbeiter agentin supporter studienreferat lehrgangsleiter
    kursleiter trainer trainerin secretary treasurer biller superadmin super_admin org_admin organisation_admin tenant_admin power_user content_editor
    data_steward billing_team finance_team sales_team marketing_team support_rep csr reps receptionist coordinator case_manager account_manager
    counsellor operations_team data_entry_clerk payroll_clerk site_administrators site_administrator school_admin workspace_admin instance_admin
    leadership director product_manager project_manager program_manager secretary_office committee board_member salespeople buyer_team planner
    inspector examiner technician_team foreman shift_lead driver drivers fahrer busfahrer zusteller-team kurier zusteller team_member team_members
    staff_member staff_members crew_member board_members site_editor facility_rep representative site_owner owner_role leiter leiterin institutsleiter
    studiengangsleiter`,
  /** People who build and run. */
  developer: `entwickler entwicklerin entwicklerteam entwicklungsteam entwicklungsabteilung programmierer softwareentwickler tester testerin testteam architekt
    softwarearchitekt devops dev-team plattformteam betriebsteam it-betrieb it-team rufbereitschaft bereitschaftsdienst developer dev devs programmer
    engineer contributor committer maintainer qa sre architect integrator plugin_developer on-call oncall on_call_engineer platform_team ops_team
    scrum_master product_owner designer ux_designer data_engineer data_scientist maintainers codebase_owner uidesigner ui_designer
    database_administrator dba implementer entwickelnde frontend-entwickler backend-entwickler plugin-entwickler systemadministrator
    netzwerkadministrator backend_developer frontend_developer software_engineer release_manager build_engineer site_reliability core_developers
    module_developers module_developer api_consumer api_user api_client sdk_user extension_developer theme_developer third-party_developer
    third_party_developers reviewers_of_code`,
  /** Those who deliver to us; not customers by the codebook. */
  supplier: `lieferant zulieferer kreditor erzeuger produzent hersteller herstellerin vorlieferant spediteur dienstleister subunternehmer nachunternehmer supplier
    vendor producer manufacturer subcontractor contractor freelancer creditor carrier_partner publisher_partner`,
  /** Employees as target group. */
  employeeTopic: `urlaubsantrag urlaubsplanung urlaubskonto urlaub krankmeldung dienstplan schichtplan dienstreise reisekosten reisekostenabrechnung spesen
    spesenabrechnung gehaltsabrechnung lohn lohnabrechnung lohnlauf entgeltabrechnung zeiterfassung zeitwirtschaft gleitzeit arbeitszeit stundenzettel
    personalakte personalabteilung personalwesen personalstamm stellenausschreibung stellenanzeige bewerber bewerbermanagement bewerbungsgespräch
    recruiting einarbeitung einstellung_neuer offboarding mitarbeitergespräch jahresgespräch zielvereinbarung weiterbildung schulung unterweisung
    betriebsvereinbarung betriebsausflug weihnachtsfeier kantine speiseplan raumbuchung besprechungsraum arbeitsplatz homeoffice dienstwagen
    dienstwagenordnung dienstausweis zutrittskarte firmenhandy diensthandy laptop drucker teamevent teamtag intranet betriebsarzt jobrad payroll
    payslip vacation leave_request sick_leave annual_leave time_tracking timesheet working_hours shift_plan rota expenses expense_report
    expense_claim_employee travel_expense per_diem recruitment hiring job_opening job_posting candidate interview_panel interview_candidate
    performance_review appraisal training_course_staff team_building team_event meeting_room room_booking desk_booking canteen office_party new_hire
    new_hires new_starter joiner leaver offboarding_checklist company_phone company_car badge_access standing_desk workplace employee_handbook
    works_council org_chart organigram !gehalt gehaltslauf gehaltserhöhung stellenbewerb bewerbungsunterlagen_stelle krankenstand fehlzeiten
    überstunden schichttausch mitarbeiterparkplatz arbeitsvertrag arbeitsschutz gefährdungsbeurteilung ersthelfer brandschutzhelfer
    betriebsversammlung jubiläum firmenfeier sommerfest dienstkleidung arbeitskleidung schutzkleidung fortbildung azubi ausbildungsplan
    onboarding-plan mitarbeiterbefragung mitarbeiterportal mitarbeiter-app jobticket firmenwagen poolfahrzeug geschäftsreise hotelbuchung_dienstreise
    bahncard telefonliste organigramm overtime absence absences shift_swap staff_survey employee_survey engagement_survey company_car_policy
    business_trip corporate_card work_permit pension_scheme_staff employee_benefits headcount staffing hr hris onboarding_buddy training_plan
    mandatory_training safety_briefing fire_warden uniform lanyard office_move hot_desk it_equipment`,
} as const;
