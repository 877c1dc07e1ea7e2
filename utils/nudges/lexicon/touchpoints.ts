/**
 * Words of each touchpoint, keyed as in the taxonomy. `strong` decides nearly alone; `weak` needs company.
 * Same notation as `actors`.
 */
export const strongTouchpoints = {
  digital_access: `2fa abgemeldet account_locked anmeldemaske ansicht anzeigefehler anzeigesprache app ausgeloggt autocomplete
    automatisch_abgemeldet barrierefrei bedienung benutzername bildschirm biometric biometrisch board broken_link browser
    calendar_view captcha copy_and_paste course_page dark-mode dark_theme dashboard date_picker display_name drag-and-drop
    dropdown editor eingeloggt einloggen face_id fehlerseite file_picker fingerabdruck fingerprint formularfeld front-end
    frontend gadget gesichtserkennung gradebook gui home_page home_screen homepage kartenansicht kennwort keyboard
    keyboard_navigation kundenkonto-anzeige kundenportal lesezeichen locked_out log-in log_out login logout
    mehrsprachigkeit menu mfa mobilansicht mobile_friendly modal navigation oberfläche online-banking onlinebanking otp
    passkey password passwort passwort_vergessen passwortfeld passwortrücksetzung popup portal print profilbild profile
    profile_page profilseite push-tan responsive screen_reader screenreader screens search search_results seitenaufruf
    session_expired session_timeout sidebar sign_in signin sitzung sprachauswahl startseite startseitenkachel suchergebnis
    suchfunktion tan tastaturbedienung tooltip two-factor umfrage usability user_interface username view_page vorleser
    web_page webpage webseite website widget zoom zwei-faktor zwei-faktor-anmeldung`,
  onboarding: `account_creation account_opening activate activate_card activation activation_code activation_email activation_link
    admissions_applicants aktivier aktivierungsbrief aktivierungscode anbieterwechsel anmeldelink anmeldung_zur_kita
    anschluss-schaltung ausweisprüfung become_a_member begrüßung begrüßungspaket bereitstellung bestätigungslink
    bonitätsprüfung card_activation confirmation_link create_account create_an_account create_my_account einführungstour
    einladungscode einladungslink einladungsmail einrichtung einrichtungsassistent einschreibung einzug email_verification
    enrol enroll enrollment enrolment eröffnung erstanmeldung erstes_login erstnutzung esim esim-aktivierung first_login
    first_steps first-time first_use free_trial freischalt freischaltcode gastzugang getting_started hausanschluss
    identification identifizierung identitätsprüfung identity_check identity_verification immatrikulation immatrikulieren
    inbetriebnahme intake_form invitation invitation_code invitation_link invite join_the kita-anmeldung konto_anlegen
    konto_eröffnen kontowechsel kyc legitimation legitimier lieferbeginn move-in neuanmeldung neue_konten
    neue_kundenkonten neues_konto neues_kundenkonto neukunde new_account new_customer new_member new_patient new_user
    number_porting onboard onboarding_tour open_an_account own_profile portierung porting postident probemonat
    proof_of_address proof_of_identity register registration registrier rufnummernmitnahme schufa schulanmeldung
    schuleingang setup_wizard sign_up signup sim_activation sim-karte start_of_supply stromanbieterwechsel switch_provider
    trial tutorial_first umzugsservice upload_id verification_email verify_email verify_identity verify_my video_ident
    videoident voranmeldung wechselprozess wechselservice welcome welcome_email welcome_pack welcome_tour willkommen
    willkommensbrief willkommensmail zählereinbau zulassung`,
  ordering: `abo-bestellung abschlussstrecke absenden add_to_basket add_to_cart angebot_anfordern anmeldeformular anmeldung_zu
    antrag antragsformular antragsportal antragsstrecke antragsteller antragstellung application_form apply_for
    apply_online apply_to_become artikelauswahl artikeldetailseite artikelseite auction ausleihe ausverkauft backorder
    basket beantragen beantragt benefit_application bestellabschluss bestelldaten bestellen bestellformular
    bestellhistorie bestellnummer bestellprozess bestellseite bestellt bestellübersicht bestellung bestellvorgang
    bezahlvorgang bid book_a booking borrow buchen buchungsanfrage buchungsformular buchungsstrecke buchungssystem buy
    buy_now cart cart_page check_out_a_book checkout checkout_flow checkout_form coupon course_enrolment_choice
    discount_code donate donation einkaufswagen event_registration express-checkout fahrkarte fill_in_an_application
    gift_card gift_voucher grant_application größenauswahl guest_checkout gutschein gutscheincode jetzt_kaufen kasse kauf
    kaufabschluss kaufen_button kaufvorgang kundenauftrag kursanmeldung kursbuchung lieferadresse lieferbar listing_price
    loan_application loan_request mandatory_fields mengenauswahl merkzettel mindestbestellwert my_orders nachbestell
    one-click online-antrag order order_form order_history order_page order_status_page out_of_stock payment_method permit
    place_a_hold place_order planning_application pre-order prescription prescription_refill product_variant
    produktauswahl promo_code purchase quantity quote_request rabattcode register_for_event reorder repeat_prescription
    reservation reserve reservieren reservierung reservierungsformular rezept rezeptwunsch seat_map seat_selection
    shipping_method shopping_basket shopping_cart sitzplatzwahl sofort_lieferbar sold_out sortiment stock_availability
    submit_application subscribe_to_plan ticket_purchase variantenauswahl veranstaltungsanmeldung verfügbarkeit versandart
    versandmethode vorbestell vormerken vormerkung voucher waitlist warenkorb warteliste wish_list wunschtermin zahlart
    zahlartauswahl zahlungsart zahlungsmethode zahlungspflichtig`,
  contract: `ablaufdatum abo abo-modell abonnement account_details account_holder account_settings account_type account_upgrade
    address_change adressänderung adresse_ändern agb anschriftenänderung bankverbindung_ändern bedingungen_für begünstigte
    beneficiary_change bereavement bezugsberechtigt bibliotheksausweis change_address change_my_name change_of_address
    contact_details contract contract_end contract_renewal contract_term coverage_change credit_limit data_allowance
    datenvolumen deckung deductible depot dispo downgrade_plan entitlement erbfall estate excess_amount fixed_tariff
    fixed_term freistellungsauftrag gemeinschaftskonto geschäftsbedingungen insurance_certificate insurance_coverage
    insurance_policy interest_rate joint_account konditionen kontaktdaten kontoinhaberwechsel kreditrahmen kundendaten
    kundendatenänderung laufzeit lease lease_agreement leihausweis leihfrist leistungsumfang library_card lieferstelle
    loan_terms loyalty_tier meldeadresse member_details membership membership_card membership_level membership_renewal
    membership_status mitgliedsausweis mitgliedsbeitragsstufe mitgliedschaft mitgliedsdaten mitgliedskarte mitgliedsnummer
    mortgage my_details my_profile_details nachlass namensänderung no-claims_bonus option_buchen overdraft_limit
    own_details persönliche_daten personal_details personal_profile plan_change plan_limit police policy_document
    policy_renewal policy_summary policyholder_details power_of_attorney preisgarantie price_plan profil_ändern
    profildaten rate_plan renew renewal riester schutzbrief selbstbeteiligung sparplan stammdatenänderung storage_quota
    subscription_plan subscription_tier tarif tarifdetails tariff tarifoption tarifrechner tarifübersicht tarifumstellung
    tarifwechsel tenancy tenancy_agreement terms terms_and_conditions terms_of_service umzug umzugsmeldung update_details
    update_my_address upgrade_plan upgrade_tarif verfügungsrahmen verlängern verlängerung versicherungsbedingungen
    versicherungsschutz versicherungssumme vertrag vertragsänderung vertragsbedingung vertragsbestätigung vertragsdaten
    vertragsnummer vertragspartnerwechsel vertragsstatus vertragsübersicht vertragsunterlagen vertragswechsel vollmacht
    zählernummer zinsbindung zinssatz zusatzoption zusatzversicherung`,
  billing: `!fines abbuchen abbuchung abbuchungstermin abgebucht abrechnung abrechnungsfehler abschlag abschlagsanpassung
    account_balance amount_due annual_fee apple_pay auszahlungen balance bank_statement bank_transfer bankeinzug bargeld
    beitrag beitragsanpassung beitragsbescheid beitragseinzug beitragserhöhung betrag bezahlen bezahlt bezahlung bill
    billing_address billing_page buchungstext bußgeld card_declined card_details card_payment cash_payment charge co-pay
    collection_agency contactless copay council_tax credit_card credit_note dauerauftrag debit direct_debit dispozins
    double_charged dues dunning entgelt estimated_bill exchange_rate fee final_bill foreign_currency fremdwährung
    fremdwährungsentgelt gebühr gebührenbescheid gewerbesteuer giropay google_pay grundsteuer grundsteuerbescheid guthaben
    gutschrift hundesteuer inkasso installment instalment interest_charges invoice invoice_number invoice_pdf kaution
    kfz-steuer klarna kontaktlos kontoauszug kontoführungsentgelt kontostand kreditkarte kreditkartendaten lastschrift
    lastschrifteinzug late_fee late_fines lohnersatz mahnbrief mahngebühr mahnlauf mahnstufe mahnung mahnwesen
    mehrwertsteuer mehrwertsteuersatz membership_dues membership_fee meter_bill meter_reading_bill minimum_payment
    monatsrate monthly_fee outstanding_amount overage overcharge overdraft paid parking_fine pay pay_in_instalments
    payable payment payment_details payment_failed payment_page payment_plan payment_reminder payoff payout paypal
    penalty_charge prämie preis preisänderung preisanpassung preiserhöhung premium prepaid prepaid-guthaben price
    price_increase pricing_plan property_tax rabatt raten ratenkauf ratenplan receipt rechnung rechnungs-pdf
    rechnungsadresse rechnungsdetails rechnungskauf rechnungskopie rechnungskorrektur rechnungsnummer rechnungsversand
    refund_amount repay repayment roaming roaming_charges säumniszuschlag saldo sales_tax saved_card schlussrate
    selbstzahler sepa sepa-mandat shipping_cost skonto sollzins standing_order statement_balance steuerbescheid steuersatz
    strafzettel stripe subscription_fee surcharge tankkarte tax_bill tip top-up topup total_price trinkgeld tuition
    tuition_fee überweisung überziehung umsätze umsatzsteuer umsatztext usage_charges vat versandkostenfrei verwarngeld
    vorkasse wechselkurs wrong_amt zahlen zahlung zahlungsdaten zahlungsdetails zahlungseingang zahlungserinnerung
    zahlungsstatus zahlungsziel zinsen zuzahlung`,
  delivery_appointment: `abfahrt abfahrtstafel abfahrtszeit abfuhr abholbereit abholen abholort abholung ablageort ablesekarte ablesezeitraum
    ablesung abstellort ambulanz ankunftszeit anlass anschlusszug appointment appointment_booking appointment_slot
    arrival_time atm aufnahme_station aufrufanlage ausgabeschalter ausgabestelle automat backorder_date begutachtung
    beratungsgespräch besuch besucherzeit besuchszeit bf bin_collection bin_day boarding boarding_pass branch_closing
    branch_closure branch_hours bürgeramt bürgerbüro bus bus_stop bushalt cancelled_appointment charger charging_session
    check-in click_and_collect clinic clinic_visit closed_on collection_date collection_day collection_point
    collection_time courier customs_clearance delay_of_train deliver delivered_to delivery delivery_address delivery_date
    delivery_note delivery_slot delivery_time delivery_window departure departure_board depot dispatch
    doctor's_appointment drop-in einlass einlasskontrolle eintritt eintrittskarte empfangsbestätigung_paket engineer_visit
    entsorgung ersatzbus ersatzverkehr event_location expected_delivery fahrplan fahrplanänderung fahrplanauskunft
    fahrtverlauf filialschließung flight follow-up_appointment geldautomat geliefert gleis haltepunkt haltestelle
    holiday_hours home_visit hospital_visit house_call inspection_visit installation_appointment installation_date
    installer kiosk kursort ladepunkt ladevorgang last_mile lieferadresse_ändern lieferbote lieferdatum lieferdienst
    liefergebiet liefern lieferoption lieferstatus lieferung lieferverzug lieferzeit lieferzeitfenster lift_is_out
    live_departure locker locker_code meter_reading_visit meter_replacement missed_delivery montage monteur museum
    museum_visit nachbarabgabe neighbour notaufnahme öffnungszeit op-termin opening_hours opening_times out_for_delivery
    package_delivery packstation packstück paket paketdienst paketshop parcel pick-up pick-up_time pickup platform_change
    queue_number raumänderung redelivery repair_appointment repair_visit reschedule ride route_planner schalterzeiten
    schedule_change schließtage schwimmbad self-checkout sendung sendungsverfolgung ship ship_date shipment sitzplatz
    sitzplatzreservierung spedition sperrmüll sprechstunde sprechzeit station surgery_date surgery_hours technician
    techniker termin terminabsage terminal terminanfrage terminbestätigung terminbuchung terminkalender terminliste
    terminslot terminübersicht terminvereinbarung terminvergabe terminverschiebung terminvorschlag ticket_gate time_slot
    timeslot tonne track_and_trace tracking tracking_link tracking_number trains turnstile umleitung umsteigen vaccination
    venue veranstaltung verbindungsauskunft versand versandbestätigung versandkosten verspätung verspätungsalarm visit
    visiting_hours vor-ort-termin vorlesungsraum vorsorgeuntersuchung waiting_list waiting_room waitlist walk-in
    wartebereich wartenummer warteschlange_am wartezimmer waste_collection wunschzeit zählerwechsel zeitfenster
    zollabfertigung zug zugausfall zuglauf zugverspätung zulassungsstelle zusteller zustellung zustellversuch`,
  notifications: `ablesekarte absenderadresse acknowledgement alert alert_message anmeldebestätigung announce announcement
    announcement_banner ansagetext anschreiben appointment_reminder auftragsbestätigung aushang banner banner_message
    beipackzettel benachrichtigen benachrichtigt benachrichtigung benachrichtigungskarte bescheid bescheinigung
    bestätigungs-e-mail bestellbestätigung betreffzeile booking_confirmation bounce brief briefversand buchungsbestätigung
    bulletin campaign_mail certificate_of certificates confirmation confirmation_email confirmation_letter
    confirmation_mail confirmation_message confirmation_page daily_digest decision_letter delivery_text document_by_post
    druckstraße durchsage e-mail e-mail-text e-mail-versand e-mail-vorlage eingangsbestätigung einladung email
    email_address_confirmation email_notifications email_preferences email_template email-versand erinnerung flyer
    hinweis_per in-app_message inbox_message info_an info-mail info_sheet infoblatt infomail invitation_letter
    jahresmitteilung kontoauszugsversand kundeninfo kundeninformation kuvertier leaflet lesebestätigung letter letters_to
    low_balance_alert mahnbrief mail mail_an mail_merge mail-versand mailing_list mailtext mailversand mailvorlage
    mass_mailing merkblatt message_to_customers messenger mitteilung nachricht nachweis newsletter newsletter-versand
    notice_to notification notification_preferences notify order_confirmation password_mail plakat postalisch poster
    postversand press_release pressemitteilung price_alert public_notice push push-benachrichtigung push-mitteilung
    push-nachricht push_notification receipt_email rechnungs-versand rechtsbehelfsbelehrung reminder reminder_email
    reminder_letter renewal_letter reset_mail rundmail schreiben schreiben_an send_a_message sender_address serien-sms sms
    sms-versand spam_folder spendenquittung standmeldung standmitteilung statement_of status_update subject_line
    subscribed terminbestätigung terminerinnerung terminerinnerungs-sms text_message transactional_email transcript
    undeliverable unsubscribe urkunde verification_mail versand_der_mails versand_von_mails verteiler warn-sms warnmeldung
    we_notify weckruf weekly_digest welcome_sms whatsapp willkommens-sms zertifikat zeugnis zuwendungsbestätigung`,
  support: `advice_centre advice_line anfrage anlaufstelle anleitung anruf anrufbeantworter anrufweiche ansage ansprechpartner
    answerphone antwortvorlage auskunft auskunftsstelle beratung beratungsstelle beratungstermin billing_support call_back
    call_center call_centre call_menu call_routing callback callcenter callers chat chatbot chatverlauf co-browsing
    contact_center contact_centre contact_form contact_page contact_support contact_us customer_care customer_service
    customer_support docs_page documentation_for documentation_for_users documentation_is emailed_support emergency_line
    enquiries_desk enquiry erreichbar erreichbarkeit erstkontakt erstlösung faq fault_line feedback_form
    first_contact_resolution help_article help_button help_center help_centre help_desk help_docs help_page help_text
    helpdesk helpdesk_ticket_customer helpline helpline_hours hilfe hilfe_dokumentation hilfeartikel hilfebereich
    hilfeseite hilfetext hold_music hold_queue hold_time hotline in-app_help information_line inquiry ivr knowledge_base
    kontaktaufnahme kontaktformular kontaktmöglichkeit kontaktwege kundenbetreuung kundendialog kundendienst kundenservice
    live-chat nachfrage notrufnummer on_hold online_help our_support phone_line phone_menu phone_number_on phone_queue
    question_form response_time rückfrage rückruf rückrufbitte rückrufservice rufumleitung schaltergespräch service-center
    service_desk_external servicecenter servicenummer servicezeit sperr-notruf sperrnotruf sprachcomputer
    sprechzeit_telefon störungsannahme störungsmeldung support_address support_agents_reply support_chat support_does
    support_email support_hours support_inbox support_never support_page support_request support_says support_team_reply
    support_ticket supportfall supportzeiten telefon telefonanlage telefonisch telefonmenü telefonzeiten the_documentation
    the_support transferred_call tutorial user_docs user_documentation user_guide user_manual video_tutorial voicemail
    wait_on_hold walkthrough warteschleife weiterleitung_anruf weiterverbinden wissensartikel write_to_support zuständig
    zuständigkeit`,
  complaint_refund: `accident adjuster_visit anhörung appeal appeal_decision arztrechnung beanstand beschwer beschwerde
    beschwerdemanagement broken_item chargeback claim claim_form claim_photos claim_status claims_handling claims_line
    compensation complain complaint_form complaint_handling complaints credit_balance credit_to_card damage_photos
    damage_report damaged defective_item delay_repay dispute einspruch entschädigung ersatzgerät ersatzlieferung erstatten
    erstatten_lassen erstattet erstattung escalation_to_ombudsman exchange_item fahrgastrechte falschlieferung
    faulty_product fundbüro garantie garantieanspruch garantiefall garantieverlängerung geld_zurück get_my_money
    gewährleistung glasbruch goodwill goodwill_payment guarantee_claim gutachten gutachter gutschriftauszahlung
    kostenvoranschlag kulanz kulanzregelung leistungsabrechnung leistungsabteilung leistungsantrag leistungsfall
    loss_adjuster lost_item lost_luggage lost_parcel mängelanzeige mangel missing_item money_back money_returned
    nachforschung nachforschungsauftrag objection ombudsman ombudsstelle overpaid overpayment paid_back pay_back
    payout_delay refund regulierung reimburse reimbursement reklamation reklamier repair repair_status reparatur
    reparaturauftrag reparaturstatus replacement_device retoure retourenlabel retourenschein return_an_item return_label
    return_policy return_reason return_shipping return_window returns reversal rückabwicklung rückbuchung rückgabe
    rückgabefrist rückgaberecht rücknahme rücksendeetikett rücksendegrund rücksendeschein rücksendung rückzahlung schaden
    schadenakte schadenanzeige schadenfall schadenhöhe schadenmeldung schadennummer schadensersatz schadensfall
    schadensmeldung schlichtung send_it_back settlement_letter storm_damage suchauftrag umtausch unfall unfallmeldung
    verlustmeldung versicherungsfall want_my_money warranty wertminderung widerruf widerrufsrecht widerspruch
    widerspruchsbescheid widerspruchsverfahren wrong_item zurückschick`,
  cancellation: `abbestell abgesagt abmeld abmeldelink abmelden_vom abo_beenden abo_kündigen absage abschaltung_konto account_closed
    account_closure account_deletion account_löschen account_removal auflösung_konto austreten austritt austritt_mitglied
    auszug auszugstermin bankwechsel beendigung cancel cancel_button cancel_membership cancel_my cancel_order
    cancel_subscription cancellation cancellation_confirmation cancellation_fee cancellation_policy cancelled_by
    churn_flow close_account close_my close_the_account contract_termination deactivate_account delete_account
    delete_my_account delete_profile deletion_of_account downgrade_to_free early_termination end_contract end_my
    end_subscription end_the_membership end_the_subscription ending_my_plan exmatrikulation exmatrikulieren gekündigt
    konto_löschen konto_schließen kontoauflösung kontolöschen kontolöschung kontoschließung kündigen kündigung
    kündigungsbestätigung kündigungsbutton kündigungseingang kündigungsformular kündigungsfrist kündigungsgrund
    kündigungsprozess kündigungsschreiben kündigungsseite kündigungsvormerkung leave_group leave_the_service
    löschung_des_kontos membership_ends mitgliedschaft_beenden mitgliedschaft_endet move-out no-show_policy notice_period
    nutzerkonto_löschen opt_out opt_out_of_membership plan_ends profil_löschen remove_my_account rücktritt
    schließung_des_kontos sonderkündigungsrecht stop_my_plan stop_subscription stornieren storniert stornierung storno
    stornobedingungen stornofrist stornogebühr suspend_account terminate terminate_contract ummelden unsubscribe_plan
    vertragsauflösung vertragsende vorzeitige_beendigung widerrufsbutton withdraw withdrawal`,
  privacy: `account_hijack adressdaten anonymity anonymous anonymous_posting arztbericht auskunft_nach_art auskunftsersuchen
    bankdaten befund betroffenenrecht ccpa confidential confidentiality consent consent_banner consent_form
    consent_management cookie cookie-banner cookie-hinweis cookiebanner data_breach data_deletion data_leak
    data_protection data_request data_sharing data_subject data_subject_request date_of_birth_visible daten_anderer
    daten_fremder datenauskunft datenleck datenpanne datenschutz datenschutzeinstellung datenschutzerklärung
    datenschutzhinweis datensparsamkeit datenweitergabe datenweitergabe_dritte delete_my_data double-opt-in
    download_my_data dsgvo einsichtnahme einwilligung einwilligungserklärung einwilligungstext encrypt export_my_data
    fremde_daten gdpr gesundheitsdaten health_records hide_my hipaa identity_theft impressum imprint kontodaten leaked
    löschanfrage löschersuchen löschfrist_kundendaten marketing_consent medical_records my_data not_public
    öffentlich_einsehbar opt-in opt-out other_users_data patientendaten personal_data personal_details_visible
    personal_information personally_identifiable personenbezogen personenbezogene_daten phishing pii privacy
    privacy_control privacy_notice privacy_policy privacy_settings private privatsphäre proxy_access pseudonym
    recht_auf_vergessen right_to_be_forgotten right_to_erasure schufa-auskunft schweigepflicht schweigepflichtentbindung
    security_breach selbstauskunft shared_publicly sichtbarkeit_profil sozialdaten stolen stolen_data
    subject_access_request test_results_visible third-party_tracking tracking_einwilligung verschlüsselt verschlüsselung
    visible_to_all visible_to_everyone werbeeinwilligung werbewiderspruch who_can_see zustimmung_daten`,
  outage_performance: `abgestürzt abschalttermin abschaltung absturz antwortzeit app_down ausfall blackout boil_notice connection_loss crash
    deadline_day degraded disruption downtime downtime_announcement dropping_support einfrieren eingeschränkter_betrieb
    emergency_maintenance empfang end_of_life fernwärme-ausfall firmware firmware-update freeze friert_ein funkloch
    geplante_wartung goes_down großstörung hängt_sich hang high_traffic incident instabil internetausfall interrupted
    interruption is_down ladezeit lag laggy lahm lange_ladezeit langsam langsamkeit lastspitze latency load_time
    loads_slowly maintenance maintenance_window network_down netzabdeckung netzabschaltung netzausfall neu_starten
    neuladen neustart_der nicht_erreichbar nicht_verfügbar no_internet no_signal not_loading not_reachable notbetrieb
    offline outage overload page_load peak_load peak_times performance performance_issue performance_problem
    planned_maintenance portalwartung power_cut power_outage reload_loop response_times router_neustart
    scheduled_maintenance schneller_laden seconds_to_load seconds_to_open seitenaufbau server_down serverausfall
    service_disruption service_interruption service_status shutdown site_down slow slow_page slowness sluggish starten_neu
    störung störungskarte störungsmeldungen stromausfall stürzt_ab sunset_of support_ends systemausfall systemwartung
    takes_minutes takes_seconds takes_too_long telefonausfall time-out timeout totalausfall überlast umts-abschaltung
    unavailability unavailable unreachable unresponsive unterbrechung unterbrochen verbindungsabbruch verfügbarkeit_portal
    versorgungsunterbrechung very_slow warteraum_digital wartung wartungsarbeiten wartungsfenster wartungsmodus
    wasserabschaltung wasserrohrbruch water_outage went_down zeitüberschreitung`,
} as const;

/** Weaker hints. */
export const weakTouchpoints = {
  digital_access: `absatz access account add angezeigt ansichten anzeige assignment badge bereich bild blog browse button choose click
    comment comment_editor create darstellung device dialog display draft edit editor einstellung feature feld field
    filter font form formular forum foto funktion gerät gerätebindung glossary grade header hide icon image kalender klick
    knopf kommentar konto label layout lesson lightbox link list map message mobil navigate noten online open option page
    photo playlist post prüfungsnote quiz read save schaltfläche screen see sehen seite select setting show sichtbar
    spalte_anzeige sprache student stundenplan suche text text_box toggle tool toolbar treffer type überschrift undo
    unterricht upload user_name version vertretungsplan video view visible watch zugang`,
  onboarding: `ausweis begin create_a_profile einladung erste_anmeldung erstmals first ident join konto_erstell neu_anlegen
    neue_nutzer newcomer set_up setup start`,
  ordering: `anbieten angebot angebotspreis anmelden anmelden_zu application apply artikel auswahl buchung buyer cart_item catalog
    catalogue eingabe einkauf event_registration form formular_absenden formularserver händler item kaufmännisch laden
    menge offer participate product produkt purchase_date quotation quote register_for sale select_seat seller shop
    sortiert store submission teilnahme ticket variant verkauf ware`,
  contract: `account address adresse änderung agreement bedingung conditions daten_ändern details konto laufend member mitglied
    option plan profile quote stammdaten subscription tariff terms zähler zählerstand`,
  billing: `abrechnen amount amount_of bank beleg berechnet berechnung buchung budget card cent cost cost_of currency discount
    dollar eur euro finance free free_of_charge karte konto kosten kostenpflichtig money paid_plan price_list revenue
    steuer sum summe tarifpreis tax total transaction usd verrechnen währung wallet zahl`,
  delivery_appointment: `address adresse anfahrt ankommen ankunft arrival arrive bahn branch calendar collect collection date driver event
    facility fahrer filiale halle hours journey lager location map nearby nearest ort pünktlich punctual raum
    recycling_facility route site slot stadt standort station stop store strecke timetable train travel trip uhrzeit
    versandt vor_ort waiting warten wartezeit weg wochentag`,
  notifications: `absender absendung alert bestätigung betreff digest document dokument druck empfänger erinnern feed hinweis inbox
    inform information informieren informiert letterhead mailbox message mitgeteilt news pdf post posteingang printed
    publish receive schicken send sent subject template template_text text text_to update_on updates verschickt versendet
    vorlage zugestellt zustellen`,
  support: `anleitung answer antwort beantwort beispiel contact docs documentation dokumentation erklärt erläuterung explain
    faq-like frage guidance guidance_on guide helfen help hilf hinweise how_to instruction kontakt learn_how manual meld
    question read_about reply response service tipp tips unterstützen unterstützung wiki`,
  complaint_refund: `broken credit defekt ersatz fehlt_im_paket kaputt lost money_returned nacherfüllung replacement reported unhappy
    unzufrieden zurück`,
  cancellation: `ablauf beenden close delete ende ending entfernen expire leave löschen remove schließen unregister`,
  privacy: `birth daten encryption exposed fremd geburtsdatum öffentlich passwort permission personal public secret security
    sensitive share sicherheit unbefugt vertraulich visible_to_others weitergegeben`,
  outage_performance: `antwortet deutlich_schneller erreichbar faster geladen hängen lädt langsamer large_sites loading many_users
    migrate_platform neustart reboot restart restore schneller slower spinner update_in_der_nacht very_large wait warten
    wiederherstellung`,
} as const;
