/**
 * Words of each touchpoint, keyed as in the taxonomy. `strong` decides nearly alone; `weak` needs company.
 * Same notation as `actors`.
 */
export const strongTouchpoints = {
  digital_access: `website webseite homepage startseite portal app kundenportal kundenkonto-anzeige navigation menü login log-in anmeldemaske einloggen eingeloggt
    ausgeloggt passwort kennwort passwortfeld zwei-faktor zwei-faktor-anmeldung onlinebanking online-banking suchfunktion bedienung oberfläche
    anzeigefehler ansicht dark-mode mobilansicht browser bildschirm popup formularfeld barrierefrei vorleser screenreader tastaturbedienung
    sprachauswahl profilbild webpage log_in sign_in signin log_out logout logged_out password two-factor two_factor 2fa mfa passkey username menu
    modal dropdown search drag-and-drop screen_reader keyboard_navigation keyboard zoom dark_mode dashboard_user profile gradebook file_picker editor
    mobile_friendly responsive tooltip sidebar gadget board print gui usability user_interface sitzung abgemeldet automatisch_abgemeldet
    passwortrücksetzung passwort_vergessen benutzername tan push-tan biometrisch gesichtserkennung fingerabdruck startbildschirm seitenaufruf
    fehlerseite kartenansicht suchergebnis suchergebnisse mehrsprachigkeit lesezeichen umfrage frontend anzeigesprache profilseite startseitenkachel
    session_expired session_timeout captcha face_id fingerprint biometric otp locked_out account_locked broken_link widget home_screen autocomplete
    search_results dashboard website's web_page course_page profile_page home_page dropdowns app's screens view_page display_name dark_theme
    date_picker calendar_view copy_and_paste front-end`,
  onboarding: `registrier registrierung neuregistrierung neuanmeldung erstanmeldung legitimation legitimier videoident postident identifizierung identitätsprüfung
    ausweisprüfung kontoeröffnung depoteröffnung freischalt freischaltung freischaltcode aktivier aktivierung aktivierungscode aktivierungsbrief
    anschluss-schaltung bereitstellung anbieterwechsel lieferbeginn einzug erstnutzung ersteinrichtung inbetriebnahme willkommen willkommensmail
    willkommensbrief begrüßung begrüßungspaket rufnummernmitnahme portierung rufnummernportierung umzugsservice einschreibung immatrikulation neukunde
    neukunden hausanschluss zählereinbau probemonat einrichtungsassistent schufa bonitätsprüfung konto_anlegen register registration sign_up signup
    sign-up onboarding onboard first_login first_use getting_started welcome welcome_email welcome_pack identification identity_verification
    identity_check kyc video_ident activate activation activation_code activation_link account_creation create_account create_an_account new_account
    open_an_account account_opening verification_email verify_email setup_wizard enrolment enrollment enrol enroll number_porting porting
    switch_provider move-in start_of_supply new_user new_users new_customer new_customers invitation first-time first_time trial free_trial
    tutorial_first neuregistrierte konto_eröffnen eröffnung erstes_login einrichtung ersteinrichtungsassistent gastzugang einladungslink
    einladungscode einladungsmail einführungstour esim esim-aktivierung sim-karte wechselservice kontowechsel kontowechselservice stromanbieterwechsel
    zulassung immatrikulieren kita-anmeldung anmeldung_zur_kita schuleingang schulanmeldung sim_activation activate_card card_activation new_member
    new_members new_patient intake_form proof_of_identity proof_of_address upload_id verify_identity verify_my email_verification invite invited
    invitation_code invitation_link join_the create_my_account setup_guide_user first_steps welcome_tour onboarding_tour admissions_applicants
    voranmeldung`,
  ordering: `bestellung bestellen bestellt bestellvorgang bestellprozess bestellformular bestellseite kasse checkout warenkorb einkaufswagen kaufen kauf
    kaufabschluss zahlungspflichtig bestellabschluss gutschein gutscheincode rabattcode produktauswahl antrag antragstellung antragsformular
    online-antrag kreditantrag wohngeldantrag beantragen beantragt antragsstrecke abschlussstrecke kundenauftrag buchung buchen buchungsstrecke
    ticketkauf fahrkarte fahrkartenkauf reservierung reservieren reservierungsformular vorbestell lieferadresse versandart zahlart zahlungsart
    zahlungsarten zahlartauswahl express-checkout anmeldeformular kursanmeldung anmeldung_zu veranstaltungsanmeldung ausverkauft verfügbarkeit
    mindestbestellwert sortiment artikelauswahl warteliste rezept rezeptbestellung order orders ordering ordered reorder pre-order cart basket
    shopping_cart shopping_basket buy purchase purchasing purchased coupon voucher promo_code discount_code payment_method shipping_method
    guest_checkout place_order application_form apply_for apply_online benefit_application loan_application submit_application submission book_a
    booking bookings reserve reservation ticket_purchase sold_out out_of_stock backorder stock_availability product_variant quote_request waitlist
    prescription_refill quantity kaufen_button jetzt_kaufen artikelseite artikeldetailseite lieferbar sofort_lieferbar vorbestellung mengenauswahl
    variantenauswahl größenauswahl rabattcodes gutscheine bezahlvorgang kaufvorgang fahrkarten abo-bestellung elterngeldantrag bauantrag förderantrag
    antragsteller antragsportal absenden kursbuchung platzreservierung sitzplatzwahl wunschtermin nachbestell rezeptwunsch mindestbestellmenge_kunde
    zahlungsmethode zahlungsmethoden versandmethode bestelldaten bestellnummer bestellübersicht bestellhistorie merkzettel angebot_anfordern
    discount_codes vouchers coupons gift_card gift_cards gift_voucher buy_now add_to_cart add_to_basket order_history order_status_page my_orders
    order_form order_page permit planning_application grant_application register_for_event event_registration course_enrolment_choice seat_selection
    seat_map checkout_flow checkout_form cart_page one-click subscribe_to_plan donate donation donations bid bids auction listing_price wish_list
    repeat_prescription prescription prescriptions`,
  contract: `vertrag vertragslaufzeit vertragsverlängerung vertragsdaten vertragsübersicht vertragsunterlagen vertragsänderung vertragswechsel tarif tarifwechsel
    tarifumstellung mitgliedschaft mitgliedsdaten stammdaten_kund adressänderung adresse_ändern anschriftenänderung umzug bankverbindung_ändern
    namensänderung kundendaten police versicherungspolice versicherungsschutz versicherungssumme deckung selbstbeteiligung versicherungsvertrag
    versicherungsbedingungen agb geschäftsbedingungen laufzeit preisgarantie sonderkonditionen konditionen mietvertrag verlängerung verlängern
    vollmacht bezugsberechtigt nachlass erbfall begünstigte abo abonnement abo-modell upgrade_tarif zusatzoption option_buchen datenvolumen zinssatz
    zinsbindung mitgliedsausweis profil_ändern kontoinhaberwechsel leihfrist contract contracts tariff rate_plan price_plan subscription_plan
    plan_change upgrade_plan downgrade_plan membership membership_renewal renewal renew policy_renewal insurance_policy coverage_change deductible
    terms_and_conditions terms_of_service change_of_address change_address address_change own_details personal_details update_details contact_details
    account_details account_holder bereavement estate lease tenancy subscription subscriptions data_allowance interest_rate loyalty_tier
    account_settings plan_limits vertragsnummer vertragsstatus vertragspartnerwechsel vertragsbestätigung tarifübersicht tarifdetails tarifoption
    tarifrechner mindestlaufzeit ablaufdatum leistungsumfang schutzbrief zusatzversicherung riester bausparvertrag sparplan depot kreditrahmen
    verfügungsrahmen dispo freistellungsauftrag mitgliedsbeitragsstufe mitgliedskarte mitgliedsnummer umzugsmeldung meldeadresse kontaktdaten
    persönliche_daten persönlichen_daten profildaten stammdatenänderung lieferstelle zählernummer gemeinschaftskonto pachtvertrag leasingvertrag
    wartungsvertrag kundendatenänderung leihausweis bibliotheksausweis plan_limit policy_document policy_documents policy_summary policyholder_details
    insurance_certificate no-claims_bonus beneficiary_change joint_account power_of_attorney fixed_term fixed_tariff contract_end contract_term
    contract_renewal membership_card membership_level membership_status member_details my_details my_profile_details personal_profile
    subscription_tier storage_quota entitlement entitlements loan_terms mortgage credit_limit overdraft_limit library_card account_type
    account_upgrade change_my_name update_my_address lease_agreement tenancy_agreement insurance_coverage excess_amount`,
  billing: `rechnung rechnungen rechnungsversand rechnungsbetrag rechnungskorrektur rechnungs-pdf schlussrechnung jahresabrechnung abrechnung verbrauchsabrechnung
    nebenkostenabrechnung heizkostenabrechnung beitragsrechnung beitragsbescheid gebührenbescheid zahlung zahlungen zahlungsziel zahlungserinnerung
    zahlungseingang teilzahlung ratenzahlung raten ratenplan abschlag abschläge abschlagsanpassung abschlagszahlung lastschrift lastschrifteinzug sepa
    sepa-mandat abbuchung abbuchen abgebucht kreditkarte kreditkartenzahlung überweisung überweisungen gebühr gebühren entgelt kontoführungsentgelt
    kontoführungsgebühr mahnung mahnungen mahngebühr mahnlauf mahnwesen mahnstufe mahnbrief inkasso preis preise preisanpassung preiserhöhung
    preisänderung beitrag beitragsanpassung beitragserhöhung beitragseinzug prämie bezahlen bezahlt zahlen mehrwertsteuer umsatzsteuer guthaben
    prepaid kontoauszug kontostand kontoumsätze saldo betrag säumniszuschlag verzugszinsen zinsen gutschrift rabatt skonto kaution parkgebühr
    rundfunkbeitrag zuzahlung selbstzahler apple_pay google_pay paypal giropay klarna sofortüberweisung rechnungskauf trinkgeld steuerbescheid
    kfz-steuer bankeinzug dauerauftrag invoice invoices invoicing invoiced bill bills billed billing payment payments pay paid repay payable
    installment instalment instalments direct_debit debit debited charge charged charges overcharged overcharge double_charged fee fees surcharge
    dunning payment_reminder late_fee overdraft price prices pricing price_increase premium receipt receipts credit_card card_payment stripe
    bank_transfer bank_statement account_balance balance vat sales_tax tip credit_note top-up topup copay co-pay tuition collection_agency
    meter_reading_bill beleg_kunde rechnungsadresse rechnungsnummer rechnungskopie rechnungsdetails zahlungsdetails zahlungsdaten zahlungsstatus
    kreditkartendaten kartenzahlung kontaktlos barzahlung bargeld einzahlung auszahlung auszahlungen lohnersatz semesterbeitrag studiengebühr
    studiengebühren kursgebühr kursgebühren mitgliedsbeitrag mitgliedsbeiträge spendenbetrag versandkostenfrei bußgeld strafzettel verwarngeld
    hundesteuer grundsteuer grundsteuerbescheid gewerbesteuer steuersatz umsatztext umsätze buchungstext fremdwährung fremdwährungsentgelt wechselkurs
    überziehung überziehungszinsen dispozins sollzins monatsrate schlussrate restbetrag zahlbetrag abrechnungsfehler mehrwertsteuersatz
    prepaid-guthaben tankkarte mautgebühr vorauszahlung vorkasse ratenkauf sammelrechnung abbuchungstermin dues parking_fine penalty_charge
    tuition_fee tuition_fees membership_fee membership_dues subscription_fee monthly_fee annual_fee exchange_rate foreign_currency repayment
    repayments payoff payment_plan pay_in_instalments payment_page payment_details payment_failed card_declined card_details saved_card
    billing_address billing_page invoice_pdf invoice_number council_tax property_tax tax_bill payout payouts standing_order standing_orders
    minimum_payment statement_balance estimated_bill meter_bill final_bill usage_charges roaming roaming_charges overage shipping_cost shipping_costs
    total_price wrong_amt amount_due outstanding_amount pricing_plan contactless refund_amount !fines late_fines interest_charges cash_payment`,
  delivery_appointment: `lieferung lieferungen liefern geliefert lieferzeit liefertermin lieferdatum lieferzeitfenster lieferverzug lieferstatus zustellung zusteller
    zustellversuch paket pakete sendung sendungen sendungsverfolgung versand versandkosten versandbestätigung spedition nachbarabgabe ablageort
    abstellort abholung abholen abholtermin packstation paketshop termin termine terminvereinbarung terminbuchung terminvergabe terminverschiebung
    terminabsage techniker technikertermin monteur montage montagetermin installationstermin zeitfenster ablesung zählerwechsel zählerablesung
    sprechstunde sprechzeit sprechzeiten arzttermin impftermin op-termin besuchszeit wartezimmer wartebereich aufrufanlage wartenummer
    warteschlange_am öffnungszeit öffnungszeiten schließtage filialschließung schalterzeiten terminal automat geldautomat fahrplan abfahrt verspätung
    zugausfall ersatzverkehr haltestelle anschlusszug gleis sitzplatz sitzplatzreservierung entsorgung abfuhr abfuhrtermin müllabfuhr müllabholung
    tonne sperrmüll ausgabestelle abholbereit ausgabeschalter veranstaltung anlass kursort einlass besuch begutachtung delivery deliveries deliver
    delivered shipping shipment shipments ship shipped parcel parcels package_delivery courier tracking tracking_number tracking_link track_and_trace
    pick-up pickup collection_point click_and_collect locker appointment appointments reschedule time_slot timeslot technician engineer_visit
    installer home_visit visit visiting_hours waiting_room check-in kiosk self-checkout atm branch_hours opening_hours opening_times closed_on
    timetable schedule_change departure arrival_time delay_of_train platform_change bus_stop bin_collection bin_day waste_collection
    recycling_facility meter_replacement clinic surgery_hours vaccination queue_number turnstile venue lieferadresse_ändern lieferoption
    lieferoptionen liefergebiet lieferbote lieferdienst paketdienst abholstation abholort empfangsbestätigung_paket zollabfertigung teillieferung
    nachlieferung fehllieferung filialabholung retourenabholung terminvorschlag terminbestätigung terminkalender terminübersicht terminliste
    terminanfrage terminslot wunschzeit aufnahmetermin ablesetermin ablesekarte ablesezeitraum kontrolltermin vorsorgetermin vorsorgetermine
    behandlungstermin ambulanz notaufnahme aufnahme_station bürgeramt bürgerbüro zulassungsstelle bürgersprechstunde hausbesuch beratungsgespräch
    vor-ort-termin servicetechniker monteurtermin besuchstermin besucherzeit bushalt zug züge bus verbindungsauskunft fahrplanauskunft
    fahrplanänderung umleitung ersatzbus umsteigen verspätungsalarm einlasskontrolle eintritt eintrittskarte museum schwimmbad raumänderung
    stundenplan vorlesungsraum prüfungstermin kurstermin ladepunkt ladevorgang ladestation packstück delivery_date delivery_time delivery_window
    delivery_slot delivery_note delivery_address delivered_to expected_delivery ship_date backorder_date out_for_delivery depot dispatch dispatched
    last_mile customs_clearance missed_delivery neighbour redelivery collection_date boarding boarding_pass flight flights trains buses ride rides
    route_planner live_departure station appointment_slot appointment_booking cancelled_appointment follow-up_appointment clinic_visit surgery_date
    hospital_visit waiting_list waitlist doctor's_appointment walk-in drop-in holiday_hours installation_date installation_appointment
    meter_reading_visit repair_visit repair_appointment inspection_visit house_call pick_up pick-up_time ticket_gate museum_visit event_location
    charging_session charger chargers locker_code zugverspätung collection_day collection_time lift_is_out`,
  notifications: `brief briefe schreiben anschreiben e-mail e-mails email mail mails mailing mailversand mailtext rundschreiben newsletter sms push pushnachricht
    push-nachricht push-mitteilung benachrichtigung benachrichtigen benachrichtigt bestätigungsmail bestätigungs-e-mail auftragsbestätigung
    bestellbestätigung eingangsbestätigung buchungsbestätigung anmeldebestätigung terminbestätigung terminerinnerung terminerinnerungs-sms erinnerung
    erinnerungsmail infobrief informationsschreiben info-mail infomail bescheid bescheide ablehnungsbescheid zuwendungsbescheid bescheinigung
    bescheinigungen steuerbescheinigung lohnsteuerbescheinigung_kund spendenbescheinigung spendenquittung zuwendungsbestätigung zertifikat zeugnis
    immatrikulationsbescheinigung urkunde nachweis versandbenachrichtigung hinweisbanner banner mitteilung postversand postalisch serienbrief
    serien-sms absenderadresse betreffzeile standmitteilung kontoauszugsversand druckstraße kuvertier letter letters emails text_message text_messages
    push_notification push_notifications notification notifications notify notified notifying alert_message confirmation confirmation_email
    confirmation_mail order_confirmation booking_confirmation acknowledgement reminder reminders reminder_email appointment_reminder certificate_of
    certificates transcript statement_of banner_message announcement announcements announce bulletin mailing_list unsubscribe subject_line
    sender_address email_template in-app_message inbox_message document_by_post e-mail-text e-mail-vorlage mailvorlage e-mail-adresse_kunde mail_an
    schreiben_an info_an hinweis_per kundenschreiben kundenmailing kundeninformation kundeninfo pressemitteilung aushang flyer plakat infoblatt
    merkblatt beipackzettel serienmail mahnschreiben mahnbrief ablesekarte standmeldung jahresmitteilung rechtsbehelfsbelehrung eingangsbestätigungen
    statusmail versandmail willkommens-sms kurznachricht messenger whatsapp benachrichtigungskarte abholbenachrichtigung push-benachrichtigung
    push-benachrichtigungen weckruf warnmeldung warn-sms alarmierung_bürger elternbrief elternbriefe rundmail verteiler lesebestätigung ansagetext
    durchsage email_address_confirmation mail_merge letters_to leaflet poster info_sheet press_release public_notice notice_to we_notify
    send_a_message confirmation_page confirmation_message confirmation_letter decision_letter renewal_letter reminder_letter bounce bounced bounces
    undeliverable spam_folder email_notifications email_preferences notification_preferences daily_digest weekly_digest alert price_alert
    low_balance_alert delivery_text welcome_sms message_to_customers announcement_banner status_update mass_mailing campaign_mail transactional_email
    receipt_email password_mail reset_mail verification_mail subscribed unsubscribed e-mail-versand mail-versand email-versand sms-versand
    briefversand rechnungs-versand newsletter-versand versand_von_mails versand_der_mails nachricht nachrichten`,
  support: `hotline servicehotline sperrhotline kundenservice kundendienst kundenbetreuung servicecenter service-center callcenter sprachcomputer anrufweiche
    warteschleife rückruf rückrufbitte kontaktformular kontaktanfrage chat chatbot live-chat supportanfrage anfrage anfragen anruf anrufe anrufer
    telefon telefonisch faq hilfe hilfeseite hilfetext hilfetexte hilfebereich anleitung bedienungsanleitung handbuch_kund störungsannahme
    störungsmeldung ansprechpartner erreichbar erreichbarkeit servicezeit servicezeiten servicenummer auskunft beratung beratungstermin rückfrage
    rückfragen weiterverbinden weiterleitung_anruf nachfrage nachfragen erstlösung helpline call_centre call_center contact_centre contact_center
    customer_service customer_support customer_care helpdesk help_desk contact_form contact_page contact_us live_chat callback call_back ivr
    phone_menu phone_line on_hold hold_queue transferred_call support_request support_ticket support_tickets enquiry enquiries inquiry help_page
    help_text help_centre help_center help_article knowledge_base user_guide user_manual user_documentation online_help documentation_for_users
    tutorial support_team_reply support_hours advice_line response_time helpline_hours anrufbeantworter telefonmenü telefonanlage ansage rufumleitung
    serviceanruf kundenanfrage kundenanfragen kundenanruf supportfall supportfälle supportzeiten hilfeartikel hilfetexten wissensartikel
    antwortvorlage kundenberatung beratungsstelle auskunftsstelle infotelefon notrufnummer sperr-notruf sperrnotruf erstkontakt kontaktmöglichkeit
    kontaktwege rückrufservice schaltergespräch chatverlauf co-browsing videoberatung kundendialog kontaktaufnahme anlaufstelle zuständigkeit
    zuständig callers hold_music hold_time wait_on_hold phone_queue voicemail answerphone call_routing call_menu support_agents_reply support_chat
    support_email support_page contact_support contacting_support customer_services service_desk_external helpdesk_ticket_customer
    first_contact_resolution phone_number_on fault_line emergency_line information_line advice_centre help_docs docs_page user_docs in-app_help
    help_button walkthrough video_tutorial feedback_form question_form enquiries_desk`,
  complaint_refund: `beschwerde beschwerden beschwerdemanagement beschwer reklamation reklamationen reklamier retoure retouren retourenlabel retourenschein rücksendung
    rücksendungen zurückschick rückgabe rückgaberecht umtausch erstattung erstattungen rückerstattung rückerstatten erstatten erstattet rückzahlung
    gutschriftauszahlung schaden schäden schadenfall schadensfall schadenmeldung schadenregulierung schadensmeldung schadenanzeige leistungsfall
    leistungsantrag leistungsabrechnung widerspruch widerspruchsverfahren einspruch garantie garantiefall gewährleistung ersatzlieferung ersatzgerät
    transportschaden wertminderung entschädigung fahrgastrechte schlichtung ombudsstelle kulanz kulanzregelung mangel mängel mängelanzeige widerruf
    widerrufsrecht chargeback rückbuchung verlustmeldung fundbüro kostenerstattung gutachter gutachten complaint complaints complain complained claim
    claims claim_form claims_handling damage_report damaged refund refunds refunded refunding reimbursement reimburse money_back return_label returns
    return_an_item return_policy exchange_item replacement_device warranty guarantee_claim compensation appeal appeals objection dispute disputed
    goodwill ombudsman lost_item lost_parcel broken_item defective_item adjuster_visit settlement_letter unfall unfallmeldung unfallschaden
    haftpflichtschaden sturmschaden glasbruch glasschaden wasserschaden regulierung schadenhöhe schadensersatz schadenakte schadennummer
    versicherungsfall leistungsabteilung arztrechnung arztrechnungen kostenvoranschlag rücksendegrund rücksendeschein rücksendeetikett rücknahme
    umtauschen falschlieferung beanstandung beanstand kartenreklamation nachforschungsauftrag nachforschung suchauftrag geld_zurück rückabwicklung
    kundenbeschwerde kundenbeschwerden verbraucherschlichtung widerspruchsbescheid anhörung einsprüche garantieanspruch garantieverlängerung reparatur
    reparaturstatus reparaturauftrag claim_status claim_photos accident damage_photos storm_damage loss_adjuster claims_line payout_delay
    money_returned get_my_money return_reason return_shipping return_window send_it_back repair repairs repair_status faulty_product wrong_item
    missing_item lost_luggage delay_repay goodwill_payment complaint_form complaint_handling escalation_to_ombudsman appeal_decision reversal overpaid
    overpayment credit_to_card credit_balance`,
  cancellation: `kündigung kündigungen kündigen gekündigt kündigungsbutton kündigungsbestätigung kündigungsfrist kündigungsschreiben kündigungsformular vertragsende
    storno stornierung stornieren storniert stornogebühr abbestell abmeld abmeldung auflösung_konto kontoauflösung kontoschließung kontolöschung
    konto_löschen account_löschen löschung_des_kontos austritt_mitglied vereinsaustritt exmatrikulation sonderkündigung sonderkündigungsrecht
    rücktritt widerrufsbutton abo_beenden beendigung schließung_des_kontos abschaltung_konto auszug cancel cancels cancelled canceled cancelling
    canceling cancellation cancellations terminate_contract unsubscribe_plan close_account closing_account account_closure close_the_account
    delete_account delete_my_account account_deletion deletion_of_account end_subscription ending_a_subscription opt_out_of_membership
    leave_the_service churn_flow withdraw withdrawal move-out no-show_policy notice_period suspend_account account_closed close_accounts
    kündigungsvormerkung kündigungsgrund kündigungsseite kündigungseingang kündigungsprozess vertragsauflösung abo_kündigen stornobedingungen
    stornofrist absage absagen abgesagt terminabsage_kunde austreten austritt exmatrikulieren profil_löschen konto_schließen nutzerkonto_löschen
    kontolöschen ummelden auszugstermin abmeldelink abmelden_vom vorzeitige_beendigung bankwechsel cancel_button cancel_my cancel_order
    cancel_subscription cancel_membership cancelled_by cancellation_fee cancellation_policy cancellation_confirmation terminate end_my close_my
    delete_profile remove_my_account stop_my_plan stop_subscription leave_group opt_out downgrade_to_free account_removal deactivate_account
    deactivated_account end_contract early_termination contract_termination`,
  privacy: `datenschutz datenschutzerklärung datenschutzhinweis dsgvo personenbezogen personenbezogene_daten einwilligung einwilligungen einwilligungserklärung
    zustimmung_daten cookie cookies cookie-banner cookiebanner cookie-hinweis tracking_einwilligung auskunftsersuchen selbstauskunft betroffenenrecht
    betroffenenrechte löschanfrage löschersuchen recht_auf_vergessen datenauskunft datenpanne datenleck datenweitergabe werbewiderspruch
    werbeeinwilligung schweigepflicht gesundheitsdaten impressum schufa-auskunft opt-in opt-out verschlüsselt_an fremde_daten daten_anderer
    daten_fremder privacy privacy_policy privacy_notice privacy_settings data_protection gdpr ccpa hipaa personal_data personal_information
    personally_identifiable pii consent consents consent_form cookie_banner subject_access_request data_subject right_to_erasure right_to_be_forgotten
    data_breach data_leak leaked data_sharing marketing_consent confidential confidentiality other_users_data health_records imprint anonymous_posting
    phishing datenweitergabe_dritte sozialdaten patientendaten kontodaten bankdaten adressdaten befund befunde arztbericht arztberichte einsichtnahme
    akteneinsicht_bürger datensparsamkeit löschfrist_kundendaten auskunft_nach_art privatsphäre sichtbarkeit_profil öffentlich_einsehbar
    tracking-einwilligung double-opt-in datenauskünfte einwilligungstext datenschutzeinstellung datenschutzeinstellungen schweigepflichtentbindung
    privacy_policies privacy_control privacy_controls personal_details_visible date_of_birth_visible data_request data_subject_request data_deletion
    delete_my_data export_my_data download_my_data who_can_see visible_to_everyone visible_to_all medical_records test_results_visible proxy_access
    double_opt-in consent_banner consent_management third-party_tracking shared_publicly anonymity anonymous pseudonym security_breach stolen_data
    account_hijack identity_theft`,
  outage_performance: `ausfall ausfälle störung störungen großstörung netzausfall stromausfall versorgungsunterbrechung systemausfall totalausfall nicht_erreichbar
    nicht_verfügbar wartung wartungsarbeiten wartungsfenster wartungsmodus downtime abschaltung netzabschaltung unterbrechung unterbrochen langsam
    langsamkeit ladezeit ladezeiten antwortzeit antwortzeiten performance überlast überlastet überlastung time-out zeitüberschreitung hängt_sich
    absturz abstürze stürzt_ab netzabdeckung funkloch empfang lastspitze instabil verbindungsabbruch neustart_der outage outages maintenance
    maintenance_window planned_maintenance scheduled_maintenance unavailable unavailability not_reachable unreachable service_interruption
    interruption interrupted incident incidents disruption slow slowness sluggish laggy lag load_time loading_time page_load takes_minutes
    takes_too_long response_times latency overload overloaded timeout times_out hang hangs freeze freezes crash crashes blackout power_cut degraded
    unresponsive shutdown end_of_life sunset_of systemwartung geplante_wartung portalwartung offline serverausfall internetausfall telefonausfall
    wasserrohrbruch wasserabschaltung fernwärme-ausfall abgestürzt einfrieren friert_ein lahm lange_ladezeit seitenaufbau überlastete
    warteraum_digital notbetrieb eingeschränkter_betrieb verfügbarkeit_portal störungskarte störungsmeldungen umts-abschaltung abschalttermin
    site_down is_down goes_down went_down app_down server_down not_loading loads_slowly slow_page slow_pages very_slow takes_seconds seconds_to_open
    seconds_to_load performance_issue performance_problem high_traffic peak_load peak_times deadline_day service_status service_disruption
    emergency_maintenance downtime_announcement network_down no_signal no_internet water_outage power_outage boil_notice dropping_support support_ends`,
} as const;

/** Weaker hints. */
export const weakTouchpoints = {
  digital_access: `seite link anzeige angezeigt feld formular liste sichtbar klick online mobil gerät browser konto zugang bild upload einstellung suche filter sprache
    page form field show display list view visible click mobile device account access setting image select option user_name header text student grade
    comment post message forum blog absatz überschrift spalte_anzeige ansichten bereich funktion knopf version feature tool editor kalender kommentar
    foto sehen see browse watch listen read navigate open type choose edit save create add toggle hide quiz assignment filters dialog screen button
    icon layout font label text_box schaltfläche darstellung lesson grades badge glossary lightbox gerätebindung toolbar comment_editor undo draft map
    photo video playlist`,
  onboarding: `neu_anlegen erstmals neue_nutzer erste_anmeldung konto_erstell ident ausweis newcomer first start begin join joining setup set_up create_a_profile
    einladung`,
  ordering: `auswahl produkt artikel menge händler shop laden kaufmännisch angebot formular_absenden teilnahme anmelden eingabe product item store sale form apply
    application event_registration catalogue catalog offer variant select_seat einkauf einkaufen verkauf ware sortiert anbieten auswählen anmelden_zu
    cart_item seller buyer purchase_date register_for participate applications formularserver ticket tickets`,
  contract: `mitglied daten_ändern konto stammdaten adresse änderung option laufend bedingung member profile address details terms plan account conditions
    subscription tariff agreement zählerstand zähler`,
  billing: `euro eur usd dollar cent kosten kostenpflichtig konto buchung beleg karte bank zahl summe steuer cost costs money card amount tax discount budget
    transaction wallet finance currency tarifpreis währung abrechnen verrechnen berechnet berechnung cost_of free_of_charge free paid_plan revenue sum
    total price_list amount_of`,
  delivery_appointment: `uhrzeit wochentag standort vor_ort adresse route fahrer warten wartezeit lager filiale ankunft anfahrt ankommen location calendar arrive arrival
    driver slot date store branch waiting address event site map facility ort raum strecke stadt weg vor-ort halle station pünktlich punctual travel
    trip journey events facilities hours nearby nearest collect collected collection stop train bahn versandt`,
  notifications: `bestätigung text vorlage druck drucken absender betreff versendet verschickt zugestellt information informieren informiert inform post hinweis
    dokument pdf send sent informed message template alert subject document printed mailbox publish news feed versendete mitgeteilt posteingang
    empfänger absendung verschicken senden schicken zustellen erinnern sende sending sends receive received inbox text_to template_text letterhead
    updates update_on alerts digest`,
  support: `hilf helfen frage fragen dokumentation beantwort antwort kontakt service anleitung meld help question documentation contact answer reply response
    guide docs instruction manual explain unterstützung unterstützen tipp tipps hinweise beispiel erläuterung erklärt explains tips guidance
    guidance_on faq-like wiki read_about learn_how how_to instructions`,
  complaint_refund: `zurück defekt kaputt nacherfüllung ersatz fehlt_im_paket unzufrieden reported broken replacement unhappy money_returned credit lost`,
  cancellation: `beenden ende löschen entfernen ablauf schließen ending delete remove expire expired close closed leave unregister`,
  privacy: `sicherheit vertraulich geburtsdatum daten öffentlich unbefugt passwort fremd weitergegeben security sensitive secret birth public exposed
    visible_to_others encryption personal share permission`,
  outage_performance: `neustart warten hängen geladen lädt wiederherstellung erreichbar update_in_der_nacht restart loading wait restore reboot migrate_platform large_sites
    many_users spinner`,
} as const;
