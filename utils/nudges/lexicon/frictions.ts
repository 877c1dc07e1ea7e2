/** What makes it hard for the customer: words of each friction, keyed as in the taxonomy. Same notation as `actors`. */
export const frictionWords = {
  waiting_time: `abandoned_calls abbruchquote answer_time antwortzeit arrives_late auf_halde average_wait backlog backlog_von
    backordered bearbeitungsdauer bearbeitungsstatus_offen bearbeitungsstau bearbeitungszeit behind_schedule
    call_abandonment came_late comes_late days_to delay drei_tage engpass erst_montags erst_nach erst_nächste
    first_available flexible_time for_days for_hours for_months for_weeks freezes freie_termine frist_überschritten früher
    fully_booked ganzen_tag ganztägig gewartet hängen_fest hang hold_time ins_leere ladedauer ladezeit lag laggy lange
    langsam late lateness lead_time lieferfrist lieferverzug liegen_geblieben liegenbleib load_quickly load_time
    loads_slowly long_time long_wait longer nach_hinten nachholen nacht_abgewartet nächsten_werktag nächster_termin
    next_available nicht_eingehalten no_appointments no_slots not_updated_for overdue postponed pünktlich response_time
    ruckelt rückstand rückstau slow slowly slowness sluggish sluggishly spinner spinning stapeln stapelt stau
    still_waiting stuck stundenlang tage tage_später tagelang takes_days takes_hours takes_long takes_minutes
    takes_too_long takes_weeks terminvorlauf timed_out timeout too_late too_slow turnaround überfällig überlastet
    unbearbeitet unpünktlich unverzüglich verschoben verspätet verspätung vertagt very_slow verzögern verzögert
    verzögerung vier_wochen vorgezogen vorlaufzeit vorverlegt vorziehen wait wait_time wartedauer warteliste warten
    warteschlange warteschleife wartet wartezeit wartezeitanzeige wochen_warten wochenlang zeitfenster`,
  extra_effort: `abholen_müssen abtippen additional_form additional_step allow_customers ankreuzen anmeldung_erforderlich annoying
    app_erforderlich are_required aufwändig aufwendig ausdrucken ausfüllen ausgedruckt ausweiskopie auto-complete autofill
    automatisch_ausgefüllt beantragen beglaubigt beglaubigung bring_along by_fax by_hand by_letter by_post certified_copy
    choose_between convenience conveniently cumbersome cumbersome_steps difficult eigenhändig eingescannt einscannen
    einzeln einzeln_hochladen erneut_eingeben erneute_anmeldung erst_registrieren extra_form extra_step fill_in fill_out
    flexibel flexible frustrating händisch hassle have_to_click have_to_enter immer_wieder in_person in_writing
    inconvenient is_required jedes_mal jedesmal kein_pflichtfeld klicks kompliziert lästig log_in_again long_form
    mandatory manual_step manually many_clicks mehraufwand mehrere_klicks mehrmals mitbringen more_steps must_be_typed
    must_call must_collect must_now must_print must_write nachträglich need_to_click need_to_scroll nervig nervt
    nochmal_eingeben notariell notarised nur_noch_online nur_noch_per nur_per nur_schriftlich nur_telefonisch
    only_by_letter only_by_phone only_by_post paper_form papierformular passwort_erneut per_brief per_fax per_post
    persönlich_erscheinen pflichtangabe pflichtfeld pre-fill pre-select prefill print_and_sign printed_and_signed
    quickly_find re-enter re-register re-upload reenter registrieren_muss registrierung_erforderlich reminder_to_self
    required_field retype same_documents sammeldownload save_time scan second_appointment second_visit selbst_abholen
    select_all sign_in_again signed_letter simplify_the_form stück_für_stück tedious time_saving too_many_clicks
    too_many_steps twice_typed typed_twice umständlich umweg unterlagen_nachreichen unterschreiben upload_again von_hand
    vor_ort_erscheinen vorausgefüllt vorgelegt vorlegen weiter_weg weitere_schritte workaround zuerst_registrieren
    zusätzlicher_nachweis zusatzschritt zwei_termine zweimal_eingeben zweiter_termin`,
  unclear_communication: `abbreviation abgeschnitten abkürzung acronym alltagssprache ambiguous amtsdeutsch anrede ansprechend anzeigefehler
    ausblenden begründung betreffzeile bis_zu capitalisation capitalised capitalized clarify clarity clearer confuse
    confusion contradict contradictory cryptic cut_off deutlich_machen deutlicher displayed_incorrectly displays_incorrect
    displays_the_wrong displays_wrong doppeldeutig erklär erklärt_nicht erläutern erläuterung error_code explains_nothing
    fachbegriff falsch_angezeigt falsch_beschriftet falsch_dargestellt falsche_angabe falsche_anrede falsche_daten
    falsche_filiale falsche_sprache falsche_übersetzung falscher_text falsches_datum fehlercode fehlertext garbled genauer
    generic_error generic_message hard_to_find hard_to_read hard_to_understand hidden_on hinweis_missverständlich
    improve_message improve_text incomprehensible irreführend irritier jargon juristendeutsch juristisch klarer
    klarstellen klarstellung kleingedruckt kleinschrift korrekt_dargestellt kryptisch kürzel label_says labeled labelled
    labelled_as legal_terms legalese leicht_übersehen leicht_verständlich meaningless message_says message_should
    misaligned misleading misleadingly misplaced misspelled missverständlich missverständnis missverstanden mistranslated
    misunderstand misunderstood more_informative nicht_verständlich not_clear not_obvious ohne_begründung ohne_erläuterung
    old_screens out_of_date outdated outdated_information overlap platzhalter plural rechtschreibfehler renamed rephrase
    reword says_that says_today schreibfehler schwer_verständlich shown_as shown_per shows_the_wrong shows_wrong
    small_print spelling spelt terminology text_says time_zone tippfehler tonalität truncated truncation typo übersehen
    übersehen_werden umlaut unbekannte_abkürzung unclear unhelpful unklar unknown_error unmissverständlich unreadable
    unübersichtlich unverständlich vague verständlich versteckt verwechs verwechselt verwirren verwirrt verwirrung
    widersprüchlich wording wording_of wortlaut wortwahl wrong_date wrong_label wrong_language wrong_name wrong_plural
    wrong_text wrong_translation`,
  process_error: `500_error abgebrochen abgelehnt absturz auf_null bleiben_im bleibt_hängen bleibt_leer bleibt_stehen blieb_leer break
    bricht_ab broken bugged buggy can't can_not cannot cannot_be_reached cannot_submit cant crash declined defect defekt
    didn't disappear does_not does_not_work does_nothing doesn't doesn't_work doppelt double_booked dublette duplicate
    error_500 error_page fail failure falsch falsch_berechnet falsch_zugeordnet falsches_datum fault faulty fehlbuchung
    fehlerhaft fehlerseite fehlgeleitet fehlgeschlagen fehlschlagen festgesetzt funktionier funktioniert_nicht
    gehen_verloren geht_nicht geht_verloren gescheitert glitch goes_to_the_wrong goes_to_wrong hängen_geblieben impossible
    incorrect incorrectly infinite_loop inkorrekt irrtümlich irrtum isn't kaputt kein_zugriff kommt_nicht lädt_nicht
    lädt_nicht_mehr lässt_sich_nicht leitet_falsch loop lose loses_answers lost lost_when malfunction mehrfach
    miscalculated mismatch misses missing_from_list mixed_up negativ never_arrives never_received nicht_abgezogen
    nicht_abrufbar nicht_angezeigt nicht_ausgelöst nicht_auswählbar nicht_berücksichtigt nicht_erkannt nicht_funktioniert
    nicht_gebucht nicht_geladen nicht_gelöscht nicht_gespeichert nicht_korrekt nicht_möglich nicht_übernommen
    nicht_übertragen nicht_verrechnet nicht_verschickt nicht_versendet nicht_zugestellt no_longer_send no_longer_work
    nonfunctional not_accepted not_applied not_calculated not_delivered not_in_sync not_included not_loading not_processed
    not_recognised not_recognized not_saved not_sent not_triggered not_updated not_working nothing_happens obwohl_bezahlt
    off_by omits out_of_sync overwritten redirect_loop rejected removes_it reset_to resets returns_an_error rückläufer
    scheitert schlägt_fehl schleife server_error shifts_by silently silently_fails skips springt stays_at stays_public
    steckengeblieben still_active still_charged still_shows stimmt_nicht stop_working stuck_at stürzt_ab swapped twice
    überschrieben überträgt_nicht unable unbeabsichtigt unberechtigt unexpectedly unkorrekt unresponsive unvollständig
    vanish verloren verloren_gegangen verschickt_falsches verschwind verschwunden versehentlich vertauscht verwechselt
    wird_gelöscht won't wrong wrong_behaviour wrong_number wrong_order wrong_page wrong_result wrong_total wrongly
    zurückgesetzt zweimal`,
  repeat_contact: `after_every after_transfer andere_abteilung anfragen_steigen anrufaufkommen anrufe_steigen anrufer_müssen
    ansprechpartner_wechselt ask_again asked_for_again back_and_forth bearbeiterwechsel bounced_between call_again
    call_back_again call_the call_us call_volume callers_phone calls_rise chase closed_without_reply contact_again
    customers_chase did_not_reply doppelt_schildern doppelte_anfrage dreimal duplicate_requests durchgestellt
    erneut_angeben erneut_anrufen erneut_einreichen erneut_melden erneut_nennen erneut_schicken erneut_schildern
    every_transfer explain_again explain_their_case explain_twice folgeanruf follow_up_call from_scratch handed_over
    has_not_replied have_not_answered hergeschickt hin-_und_hergeschickt keep_asking kein_rückruf keine_antwort
    mehr_anfragen mehrfach_melden mehrfachkontakte mehrmals_anrufen melden_erneut meldet_sich_nicht meldet_sich_niemand
    more_calls moved_between nachfassen nachfrage nachfragen_steigen nachfragt nachgehakt nachhaken nennen_erneut
    nicht_beantwortet nicht_zuständig niemand_zuständig no_answer no_feedback no_one_answers no_reply no_response
    no_response_received nobody_replies nochmal_anrufen not_answered not_heard_back not_responded
    ohne_rückmeldung_geschlossen passed_around people_call phone_back phone_in raise_again re-submit reopened repeat_call
    repeat_contact repeat_their_story repeated_calls repeatedly_contact report_again reported_twice resubmit ring_again
    ring_the_branch rückfrage rufen_an rufen_erneut_an sachbearbeiterwechsel schicken_erneut second_time
    sent_back_and_forth tell_again ticket_closed_without ticket_wird_geschlossen told_again transferred twice_over
    unanswered unbeantwortet viele_rufen von_vorne wasn't_responded wechselt_das_team weitergeleitete weitergereicht
    weiterverbinden weiterverbunden wieder_anrufen wiedereröffnen wiederholtes_anrufen write_again write_in
    write_to_support zuständigkeit_wechselt zwei-_bis_dreimal zweitanruf zweitkontakt`,
  missing_info: `additional_info angekündigt anhang_fehlt ankündigen ankündigung announce announcement attachment_missing aushang
    auskunft be_informed be_told bearbeitungsstand benachrichtig bescheid_geben can't_find can't_see cannot_find
    clearly_see contact_information do_not_know document_missing doesn't_know dokument_fehlt don't_know easily_find
    einsicht erfahren_nicht erfahren_nicht_wann ergänzt_hinweis erinnerung erst_am_vortag find_information find_out
    find_out_which get_notified got_no got_no_notice helpful_info helpful_information hidden hides inform
    informationspflicht informieren informiert kein_hinweis kein_zeitfenster keine_angabe keine_auskunft keine_bestätigung
    keine_eingangsbestätigung keine_info keine_information keine_rückmeldung know_how know_if know_what know_when
    know_where know_which lack_of learn_about learn_more let_know map_of missing_text mitteilen mitteilt mitteilung
    more_info nennt_kein never_informed never_received_a never_told newsletter nicht_angezeigt nicht_auffindbar
    nicht_aufgeführt nicht_bekannt nicht_benachrichtigt nicht_bestätigt nicht_erkennbar nicht_ersichtlich nicht_informiert
    nicht_mitgeteilt nicht_sichtbar nirgends no_alert no_confirmation no_email no_events no_explanation no_hint
    no_indication no_info no_information no_link no_notice no_reason no_status no_tracking no_updates no_warning
    not_announced not_displayed not_informed not_listed not_mentioned not_notified not_see not_shown not_told not_visible
    notified_when notify nowhere nur_auf_nachfrage ohne_angabe ohne_ankündigung ohne_begründung ohne_bestätigung
    ohne_hinweis ohne_tracking ohne_trackinglink ohne_vorwarnung ohne_zeitpunkt opening_times_not progress_bar read_about
    receive_notifications receive_updates reminder see_when see_whether see_which sehen_nicht_ob sendungsstatus
    sendungsverfolgung should_display should_say should_show should_tell show_the show_when show_which sichtbar_machen
    status_page statusanzeige statusmeldung statusseite stay_informed tagesaktuell to_be_notified transparenz
    unangekündigt unaware unclear_status understand_what unterlage up_to_date weiß_nicht where_is wissen_nicht
    without_confirmation without_information without_notice zeigt_kein zwischennachricht zwischenstand`,
  price_surprise: `abbuchung abofalle abschlagserhöhung additional_cost amount_wrong aufpreis auslandsentgelt auto_renew auto_renewal
    automatische_verlängerung back-billing beitragsanpassung beitragserhöhung belastet bill_shock billed_again
    billed_twice charge_again charged_although charged_even charged_for charged_twice charges_twice costs_more debited
    deposit_not_returned doppelt_abgebucht doppelt_belastet doppelt_berechnet doppelt_eingezogen doppelt_festgesetzt
    doppelte_abbuchung double_billing double_charge drittanbieter drittanbieterabo entgelt entgeltpflichtig erhöhte
    erst_im_letzten estimated_bills extra_charge extra_fee falschen_betrag falscher_betrag falscher_preis far_above
    far_too_high fee_increase fees_appear fremdwährungsentgelt gebührenerhöhung gebührenpflichtig hidden_charges
    hidden_cost hidden_fee hides_the_premium higher_bill higher_premium hochgestuft incorrect_amount incorrect_price
    incorrect_total interest_charged kostenfalle kostenpflichtig late_fee late_payment_fee mahngebühr markup mehrkosten
    mehrwertsteuersatz mindestumsatz mispriced more_expensive nachforderung nachzahlung neue_gebühr neuer_beitrag new_fee
    nicht_bestellt nochmals_belastet ohne_bestellung overcharge overdraft_interest paid_twice preisänderung preisanpassung
    preiserhöhung preisliste preisposition preissprung premium_increase price_change price_difference price_increase
    price_rise pricier rabatt_entfällt renews_at roaming_charges roamingkosten selbstbeteiligung shows_the_price
    still_charged stillschweigend stornogebühr strafgebühr strafzins surcharge surprise surprise_bill taken_twice teurer
    too_high twice_charged überhöht überzahlt unberechtigte_mahnung unbestellt unerwartet unerwartete_abbuchung
    unexpected_bill unexpected_charge unexpected_cost unexpected_fee unexpected_price unexpectedly_charged
    versandkosten_erscheinen versteckte_kosten verteuert verteuerung verwechselter_preis without_being_told wrong_amount
    wrong_amt wrong_fee wrong_price wrong_price_shown zu_hoch zu_hohe zu_viel zu_viel_abgebucht zu_viel_berechnet
    zusatzgebühr zusatzkosten zuschlag`,
  accessibility: `a11y accessibility accessible ältere ältere_geräte ältere_smartphones alt_text alternative_text alternativtext
    altes_gerät altes_smartphone altgerät announce_to aria aria-label aria-live assistive aufzug barriere barrierearm
    barrierefrei barrierefreiheit bedienhöhe blind braille captioning captions color-blind color_contrast colour-blind
    colour_contrast deaf deaf_callers disability disabled_people disabled_users dolmetscher dyslexia easy_read
    einfache_sprache elderly_users farbfehlsichtig focus_indicator focus_order focus_trap focus_visible fokus
    fokusreihenfolge form_labels fremdsprache gebärdensprache gehbehindert gehörlos heading_structure hearing_impaired
    hearing_loop high_contrast hörgeschädigt inaccessible interpreter jaws kein_internet kein_smartphone keyboard_only
    keyboard_trap kleine_bildschirme kleine_schrift kontrastarm labels_for language_barrier large_print legacy_browser
    leichte_sprache lesegerät lift_access low_bandwidth low_vision magnifier mehrsprachig missing_heading mobile_friendly
    mobilgerät motor_impairment motorisch nicht_ausfüllbar_mit nicht_deutsch nicht_mobil no_labels no_smartphone
    non-english non-native not_announced nur_app nur_auf_deutsch nur_mit_app nur_per_app nur_per_qr-code nvda
    ohne_alternativtext ohne_app ohne_drucker ohne_internet ohne_smartphone old_device older_browser older_devices
    on_small_screens one-handed other_languages plain_language ramp relay_service role_attribute rollstuhl rollstuhlfahrer
    schriftgröße screen_reader screenreader sehbehindert sehbehinderung sehschwach sign_language skip_link small_screen
    step-free stufenlos subtitles tab_key tab_order tab-taste tabulatorreihenfolge talkback tastaturbedienung
    text_alternatives text_relay too_high_for_wheelchair touch_screens touch_target touchscreen transcript_audio
    übersetzung_in_fremdsprachen untertitel visually_impaired voice_control voiceover vorlesefunktion vorleseprogramm
    vorlesesoftware wcag wheelchair without_smartphone zoomed`,
  privacy_trust: `account_takeover an_falsche anhang_fremder anlage_fremder another_customer another_user anyone_can_access
    anyone_can_see attack auskunftsersuchen betrügerisch betrug bloßgestellt breach consent cookie-banner cookies
    credibility data_breach data_leak data_protection data_sold daten_anderer datenabfluss datenleck datenpanne
    datenschutz datenschutzerklärung datenschutzverletzung datenschutzvorfall distrust dsgvo einsehbar einwilligung
    einwilligungsbanner encrypted everyone_can_see ex-partner exposed exposes exposure fälschung fake_email fake_site
    falsche_adresse_versendet falschen_empfänger falschen_patienten falscher_adressat falscher_empfänger falscher_patient
    fraud fraudulent fremde_daten fremder_kund für_andere_sichtbar für_mitbenutzer_einsehbar gdpr gehackt gestohlen
    glaubwürdig hacked hacker hide_my identitätsdiebstahl identity_theft impersonate impersonation impressum
    impressumspflicht intrusive klartext kontoübernahme leak missbrauch misuse namensvetter öffentlich_einsehbar
    öffentlich_sichtbar offengelegt ohne_double-opt-in ohne_einwilligung ohne_zustimmung old_address_posted
    opt_out_of_tracking other_customers other_users personal_data personenbezogen pflichtangaben_impressum phishing
    plain_text privacy private privately publicly_accessible publicly_visible remain_private reputation scam security_hole
    security_of_my seriös shared_with sicherheitslücke sicherheitsvorfall sichtbar_für_alle sichtbar_für_andere
    someone_else stay_public stolen surveillance suspicious third_parties transparenz_daten trotz_widerspruch trust
    trustworthy unauthorised unauthorized unbefugt unencrypted unerwünscht ungefragt unseriös unverschlüsselt
    verschlüsselt vertrauen vertrauensverlust vertraulich visible_to_everyone visible_to_others vulnerability weitergabe
    weitergegeben werbewiderspruch which_apps_can who_can_see without_asking without_consent without_permission
    wrong_account wrong_customer wrong_patient wrong_person wrong_proxy wrong_recipient zustimmung`,
  downtime: `abbau abgekündigt abgeschaltet abkündigung abschalten abschaltung app_down ausfall ausgefallen ausgelaufen auslauf
    außer_betrieb außer_funktion beendet_den blackout cannot_reach_site closed_until closes_at closes_down connection_lost
    dauerhaft dauerhaft_eingestellt degraded degraded_service discontinuation discontinue disrupted disruption downtime
    drop_support dropped einstellen_des einstellung_der einstellung_des end_of_life end_of_support erst_ab fällt_aus
    fällt_weg gesperrter interrupted interruption interruption_of is_down kein_empfang kein_internet kein_strom
    kein_wasser läuft_aus laufen_aus limited_service lost_connection maintenance maintenance_window neu_starten neuladen
    neustarten nicht_benutzbar nicht_besetzt nicht_erreichbar nicht_mehr_angeboten nicht_mehr_möglich nicht_mehr_nutzbar
    nicht_mehr_unterstützt nicht_nutzbar nicht_verfügbar no_longer_available no_longer_supported no_longer_works_on
    no_power no_water not_available not_loading_for_anyone not_reachable nur_bis nur_eingeschränkt nur_mit_karte
    ohne_strom ohne_wasser out_of_order out_of_service outage phase_out planned_maintenance portal_down power_cut
    read-only_mode removed_from_the retire rückbau service_ends service_withdrawn shut_down site_down startet_neu
    stillgelegt störung stops_working_for stromausfall sunset support_for_android support_for_ios supportende switch_off
    switched_to_read-only totalausfall turned_off umzug_rechenzentrum unavailability unavailable unbesetzt unreachable
    unterbrechung unterbrochen unterstützung_endet verbindungsverlust verlieren_verbindung versorgungsunterbrechung
    wartung wartungsarbeiten wartungsfenster wartungsmodus wegen_umbau wegfall withdrawal_of`,
} as const;

/** Everyday words that point to a friction once it is known that customers notice; by themselves they say nothing about that. */
export const weakFrictionWords = {
  waiting_time: `beschleunig dauer deadline faster flüssig frist geschwindigkeit hours immediately instantly laufzeit liegt loading
    minuten minutes monate offen_seit on_time pending performance performant processing_time punctual queue quick quickly
    real_time rechtzeitig schnell seconds sekunden sofort später speed speed_up stale stunden weeks wochen zeitnah`,
  extra_effort: `ability_to add_a ändern_können allow_me allow_users auswählen auswahlmöglichkeit automatisch batch bequem
    bestätigen_muss bulk can_now checkbox configure_my copy_and_paste create_and customisable customise customize
    default_value direkt download_all drag each_time easier easily easy edit einfacher enable_users erleichter ermöglich
    every_time export_to filter formular gleichzeitig group_by i_want import_my kann_jetzt kann_neu kann_nun
    keyboard_shortcut können_jetzt können_nun komfort kopie let_me manage manuell merken möglichkeit multiple_items
    nachweis navigate neu_möglich one_by_one one_click option_to papier personalise personalize preferences quick_access
    remember reorder required_to schriftlich scroll search_by selbst shortcut simpler so_i_can so_that so_that_i_can sort
    speichern_können tagging tags unterschrift vereinfach vorbelegt vorbelegung wahlmöglichkeit would_like zusätzlich`,
  unclear_communication: `angezeigte appearance benennung beschriftet beschriftung bezeichnung caption darstellung describes encoding
    error_message explanation fehlermeldung formulierung freundlicher friendlier friendly heading hinweistext icon
    inconsistent layout look_like lowercase placeholder_text rename rename_button sichtbar_für sprache string text titel
    title_of tooltip translation truncate überschrift übersetzt übersetzung umbenannt uppercase visually`,
  process_error: `abbrechen abbruch abort behebt behebung behoben berücksichtigt blank bug corrupt dennoch empty error exception fehler
    fix gelöscht ignored ignoriert instead_of invalid issue korrektur korrigiert landen landet leer no_longer not_found
    not_possible null obwohl problem regression remain repariert throws throws_an_error trotz trouble undefined unexpected
    ungültig wirft`,
  repeat_contact: `erneut hand-over handoff multiple_times noch_einmal nochmals resend several_times übergabe weitergeleitet
    weiterleitung wiederholen wiederholt`,
  missing_info: `aktuell angabe angezeigt anzeige_von anzeigen anzeigen_wann bestätigung current_information description details
    details_of display_a display_the einsehen ergänzt erkennbar fehlen fehlende fehlt find_a find_the hint hinweis
    hinzugefügt history information keep_track kosten lack list_of list_the missing nachvollziehbar nachvollziehen
    no_details not_available_in not_documented not_updated notice overview overview_of progress receive_a rückmeldung
    see_all see_my see_the sichtbar sichtbarkeit status summary_of transparency übersicht unbekannt undocumented unknown
    verfolgen view_a view_the visibility vollständig`,
  price_surprise: `charged doubled einkaufspreis entgelte erhöht erhöhung estimated fee gebühr geschätzt higher höher increase kosten
    neue_preise neuer_preis penalty preis preisangabe price schätzung verkaufspreis versandkosten`,
  accessibility: `contrast font_size headings keyboard kontrast nur_online on_mobile on_phones qr-code senior tastatur touch`,
  privacy_trust: `anonymous branding confidential cookie geheim safe safety secure spam third-party tracking transparenz werbung`,
  downtime: `all_users_affected closing closure decommissioned down eingestellt endet ends_in ends_on entfällt entfallen entfernt
    for_everyone geschlossen gesperrt incident neustart offline reboot removed_support restart schließt schließung
    shutdown sperrung suspended unterbrechen withdrawn`,
} as const;
