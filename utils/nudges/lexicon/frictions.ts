/** What makes it hard for the customer: words of each friction, keyed as in the taxonomy. Same notation as `actors`. */
export const frictionWords = {
  waiting_time: `warten wartezeit wartezeiten warteschleife wartedauer wartet gewartet verzögerung verzögert verzögern verspätung verspätet rückstand rückstau
    bearbeitungsdauer bearbeitungszeit bearbeitungsstau stau lange länger langsam ladezeit ladezeiten wochen_warten tage_später erst_nach liegenbleib
    liegen_geblieben hängt hängen überfällig frist_überschritten lieferverzug nächsten_werktag nachtlauf unbearbeitet warteschlange engpass
    backlog_von vertagt nachholen wait waits waiting waiting_time wait_time delay delays delayed late later lateness slow slower slowly slowness
    sluggish takes_too_long takes_long takes_minutes backlog overdue stuck hold_time long_time longer lag load_time timeout timed_out turnaround
    behind_schedule still_waiting postponed backordered wartezeitanzeige warteliste vorlaufzeit antwortzeit bearbeitungsrückstand
    bearbeitungsstatus_offen wochenlang tagelang stundenlang tage erst_montags erst_nächste unverzüglich pünktlich unpünktlich nacht_abgewartet
    lieferfrist vier_wochen drei_tage nicht_eingehalten ganztägig ganzen_tag überlastet abbruchquote rückstände stapelt stapeln auf_halde
    terminvorlauf freie_termine nächster_termin ladedauer ruckelt days_to for_days for_weeks for_hours for_months takes_days takes_weeks takes_hours
    too_slow very_slow laggy sluggishly spinner spinning freezes hang long_wait average_wait answer_time response_time response_times abandoned_calls
    call_abandonment next_available first_available no_slots no_appointments fully_booked lead_time arrives_late comes_late came_late too_late
    not_updated_for loads_slowly load_quickly`,
  extra_effort: `umständlich aufwendig aufwändig mehraufwand händisch von_hand zusatzschritt weitere_schritte erneut_eingeben nochmals_eingeben jedes_mal jedesmal
    pflichtfeld ausfüllen ausdrucken unterschreiben einscannen persönlich_erscheinen vorlegen vorgelegt im_original mitbringen zweite_app
    app_erforderlich abtippen umweg klicks beantragen nur_noch_per nur_noch_online automatisch_ausgefüllt vorausgefüllt unterlagen_nachreichen
    kompliziert eigenhändig cumbersome tedious manually manual_step by_hand extra_step extra_steps additional_step additional_steps additional_form
    re-enter reenter retype required_field mandatory fill_in fill_out print_and_sign scan in_person bring_along second_app too_many_clicks workaround
    hassle inconvenient simplify_the_form convenience allow_customers upload_again autofill pre-fill prefill more_steps difficult mehrmals
    mehrere_klicks zwei_termine zweiter_termin erneute_anmeldung zweimal_eingeben einzeln stück_für_stück einzeln_hochladen per_post per_fax per_brief
    nur_telefonisch nur_schriftlich nur_per vor_ort_erscheinen ausweiskopie beglaubigt beglaubigung notariell zusätzlicher_nachweis ausgedruckt
    eingescannt papierformular ankreuzen anmeldung_erforderlich registrierung_erforderlich passwort_erneut abholen_müssen selbst_abholen weiter_weg
    umständlicher nachträglich sammeldownload pflichtangabe pflichtangaben kein_pflichtfeld only_by_phone only_by_post only_by_letter by_post by_fax
    by_letter signed_letter in_writing notarised certified_copy printed_and_signed paper_form extra_form twice_typed typed_twice same_documents
    second_visit second_appointment must_write must_call must_print must_be_typed must_collect must_now have_to_enter have_to_click need_to_click
    need_to_scroll too_many_steps many_clicks long_form re-upload re-register log_in_again sign_in_again choose_between quickly_find save_time
    time_saving auto-complete pre-select`,
  unclear_communication: `unklar unverständlich missverständlich missverständnis irreführend verwirrend verwirrt verwirren verwechs verwechselt falsch_beschriftet falscher_text
    falsche_angabe falsche_anrede falsche_sprache fachbegriff amtsdeutsch juristendeutsch wortlaut wording kleingedruckt verständlich verständlicher
    klarer übersehen tippfehler schreibfehler rechtschreibfehler kryptisch anrede betreffzeile widersprüchlich unübersichtlich genauer erklär
    falsch_dargestellt versteckt ausblenden missverstanden unclear confusing confused confuse confusion misleading misunderstood misunderstand
    ambiguous incomprehensible jargon legalese text_says label_says typo spelling capitalisation capitalised capitalized wrong_text wrong_label
    wrong_language wrong_name clarify clearer clarity cryptic raw_error contradictory contradict hard_to_understand unreadable overlap cut_off
    truncated wording_of message_says terminology unhelpful easy_to_overlook nicht_verständlich schwer_verständlich unklare missverständliche
    juristisch kürzel abkürzung abkürzungen unbekannte_abkürzung kleinschrift doppeldeutig verwirrung irritier irritiert irritierend erklärt_nicht
    ohne_erläuterung erläuterung erläutern begründung ohne_begründung alltagssprache leicht_verständlich bis_zu falsche_filiale falsche_übersetzung
    falsches_datum falsche_daten platzhalter wortwahl tonalität ansprechend hinweis_missverständlich fehlertext fehlertexte falsch_angezeigt
    abgeschnitten korrekt_dargestellt anzeigefehler not_clear not_obvious hard_to_read hard_to_find legal_terms small_print says_that says_today
    shows_wrong shows_the_wrong displays_wrong displays_the_wrong displays_incorrect shown_as shown_per labelled labelled_as labeled misleadingly
    old_screens outdated out_of_date outdated_information generic_message generic_error unknown_error meaningless vague abbreviation acronym acronyms
    renamed reword rephrase wrong_plural plural wrong_translation mistranslated garbled umlaut misplaced hidden_on truncation wrong_date time_zone
    more_informative improve_message message_should improve_text displayed_incorrectly misaligned overlapping misspelled spelt explains_nothing`,
  process_error: `fehlerhaft fehlerhafte falsch falsche falscher falsches falschen inkorrekt defekt kaputt abgebrochen bricht_ab scheitert gescheitert fehlgeschlagen
    schlägt_fehl geht_nicht funktioniert_nicht funktionier nicht_funktioniert nicht_möglich doppelt doppelte mehrfach dublette zweimal verloren
    verschwind verschwunden vertauscht absturz stürzt_ab endlosschleife lädt_nicht nicht_übernommen nicht_gespeichert nicht_verschickt nicht_versendet
    nicht_angezeigt nicht_ausgelöst überschrieben abgelehnt irrtümlich versehentlich unberechtigt kommt_nicht lässt_sich_nicht fault faulty wrong
    wrongly incorrect incorrectly broken break breaks defect crash crashes fail fails failed failing failure cannot can't cant unable impossible
    doesn't_work does_not_work not_working won't doesn't isn't didn't does_not not_saved lost lose loses disappear disappears vanish duplicate
    duplicates duplicated twice double_booked overwritten rejected declined infinite_loop stuck_at mixed_up swapped miscalculated mismatch
    unexpectedly glitch malfunction not_sent never_arrives never_received stimmt_nicht nicht_korrekt unkorrekt unvollständig verschickt_falsches
    falsches_datum nicht_abgezogen nicht_verrechnet nicht_gebucht nicht_übertragen überträgt_nicht nicht_gelöscht nicht_erkannt nicht_zugestellt
    bleibt_leer blieb_leer bleibt_stehen bleiben_im bleibt_hängen zurückgesetzt springt wird_gelöscht geht_verloren gehen_verloren verloren_gegangen
    hängen_geblieben steckengeblieben fehlgeleitet leitet_falsch falsch_zugeordnet verwechselt schleife fehlbuchung fehlerhaftes nicht_auswählbar
    kein_zugriff nicht_abrufbar auf_null negativ nicht_geladen lädt_nicht_mehr unbeabsichtigt irrtum falsch_berechnet nicht_berücksichtigt rückläufer
    fehlerseite fehlschlagen nicht_gespeicherte obwohl_bezahlt festgesetzt does_nothing nothing_happens not_recognised not_recognized not_accepted
    not_applied not_included not_calculated not_processed not_delivered not_updated not_triggered not_loading stops_working stopped_working
    stop_working no_longer_works no_longer_work no_longer_send misses omits skips wrong_order wrong_result wrong_total wrong_number wrong_page
    returns_an_error error_page error_500 500_error server_error shifts_by off_by resets reset_to lost_when loses_answers silently_fails silently
    stays_at stays_public still_shows still_charged still_active goes_to_wrong goes_to_the_wrong redirect_loop loop cannot_submit cannot_be_reached
    can_not missing_from_list removes_it raw_error malfunctioning bugged buggy wrong_behaviour out_of_sync not_in_sync unresponsive nonfunctional`,
  repeat_contact: `nochmals_anrufen erneut_anrufen nochmal_anrufen wieder_anrufen erneut_melden rückfrage rückfragen nachfrage nachfragen nachfragt nachhaken nachgehakt
    weiterverbinden weiterverbunden weitergereicht durchgestellt mehrfach_melden mehrmals_anrufen doppelt_schildern anrufe_steigen anrufaufkommen
    zweitkontakt zweitanruf folgeanruf zuständigkeit_wechselt andere_abteilung nicht_zuständig keine_antwort unbeantwortet erneut_schicken
    erneut_einreichen ansprechpartner_wechselt von_vorne call_again call_back_again calls_again repeat_call repeat_contact repeated_calls
    contact_again write_again explain_again tell_again told_again ask_again asked_again resubmit re-submit passed_around handed_over transferred
    bounced_between second_time chase chasing chased follow_up_call call_volume more_calls no_answer no_reply no_response unanswered not_answered
    repeat_their_story from_scratch keep_asking meldet_sich_nicht meldet_sich_niemand kein_rückruf niemand_zuständig hin-_und_hergeschickt
    hergeschickt doppelte_anfrage doppelte_anfragen mehrfachkontakte wiederholtes_anrufen rufen_erneut_an melden_erneut nennen_erneut erneut_schildern
    erneut_nennen erneut_angeben zwei-_bis_dreimal dreimal schicken_erneut wechselt_das_team sachbearbeiterwechsel bearbeiterwechsel weitergeleitete
    anrufer_müssen viele_rufen rufen_an nachfragen_steigen nachfassen ohne_rückmeldung_geschlossen ticket_wird_geschlossen wiedereröffnen
    every_transfer after_transfer after_every asked_for_again asked_again_for explain_their_case explain_twice explain_their case_twice twice_over
    moved_between sent_back_and_forth back_and_forth ring_again ring_the_branch phone_in phone_back call_the call_us calls_rise people_call
    callers_phone customers_chase write_to_support write_in reopened ticket_closed_without closed_without_reply has_not_answered have_not_answered
    not_heard_back no_feedback nobody_replies repeatedly_contact raise_again report_again reported_twice duplicate_requests`,
  missing_info: `keine_information keine_info keine_rückmeldung ohne_hinweis kein_hinweis keine_bestätigung ohne_bestätigung nicht_informiert erfahren_nicht weiß_nicht
    wissen_nicht statusanzeige bearbeitungsstand sendungsstatus nirgends nicht_ersichtlich nicht_auffindbar ankündigung angekündigt vorankündigung
    ankündigen informieren informiert benachrichtig mitteilung mitteilen unterlage unterlagen dokument_fehlt anhang_fehlt sichtbar_machen transparenz
    erinnerung newsletter ohne_angabe nur_auf_nachfrage aushang ergänzt_hinweis no_information no_info no_confirmation no_status no_notice
    without_notice without_confirmation not_informed not_notified not_told never_told don't_know doesn't_know do_not_know unaware no_tracking where_is
    nowhere not_shown not_listed not_displayed not_mentioned announce announced announcement notify inform let_know see_when see_whether see_which
    be_informed know_when know_what know_which reminder document_missing attachment_missing no_link no_email learn_about find_out keine_angabe
    keine_auskunft keine_eingangsbestätigung ohne_zeitpunkt ohne_tracking ohne_trackinglink kein_zeitfenster nennt_kein nennt_keine zeigt_kein
    zeigt_keine nicht_bestätigt nicht_benachrichtigt nicht_angezeigt nicht_sichtbar nicht_erkennbar nicht_aufgeführt nicht_mitgeteilt nicht_bekannt
    unangekündigt erst_am_vortag ohne_vorwarnung ohne_ankündigung ohne_begründung sehen_nicht_ob erfahren_nicht_wann einsicht sendungsverfolgung
    tagesaktuell auskunft bescheid_geben mitteilt informationspflicht statusseite statusmeldung zwischenstand zwischennachricht no_alert no_warning
    no_hint no_indication no_reason no_explanation got_no got_no_notice not_announced not_visible never_informed never_received_a hides hidden
    should_show should_say should_display should_tell show_the show_when show_which know_if know_where know_how find_information be_told
    to_be_notified notified_when get_notified receive_notifications receive_updates stay_informed up_to_date up-to-date learn_more read_about
    understand_what unclear_status no_events no_updates status_page progress_bar map_of contact_information opening_times_not clearly_see easily_find
    not_see can't_find cannot_find can't_see missing_text lack_of without_information`,
  price_surprise: `preiserhöhung preisanpassung preisänderung preissprung teurer mehrkosten zusatzkosten versteckte_kosten aufpreis zuschlag zusatzgebühr neue_gebühr
    gebührenerhöhung unerwartet unerwartete_abbuchung falscher_preis falscher_betrag falschen_betrag zu_hoch zu_viel_berechnet zu_viel_abgebucht
    doppelt_abgebucht doppelt_berechnet doppelte_abbuchung überhöht kostenpflichtig preisposition nachzahlung nachforderung beitragsanpassung
    beitragserhöhung abschlagserhöhung mahngebühr entgelt strafgebühr stornogebühr unberechtigte_mahnung mindestumsatz abbuchung mehrwertsteuersatz
    rabatt_entfällt price_increase price_change price_rise more_expensive additional_cost additional_costs hidden_fee hidden_cost hidden_costs
    extra_charge extra_fee surcharge new_fee fee_increase unexpected_charge unexpectedly_charged wrong_price wrong_amount incorrect_price
    incorrect_amount overcharged overcharge charged_twice double_charged double_charge still_charged keeps_charging charged_anyway charged_even
    too_high late_fee higher_bill higher_premium auto-renewed auto_renewal surprise_bill back-billing unexpected_cost verteuert verteuerung erhöhte
    neuer_beitrag preisliste zu_hohe zu_hoher zu_viel überzahlt doppelt_eingezogen doppelt_festgesetzt doppelt_belastet doppelt_angelegt
    nochmals_belastet belastet unbestellt nicht_bestellt ohne_bestellung abofalle kostenfalle drittanbieter drittanbieterabo gebührenpflichtig
    entgeltpflichtig fremdwährungsentgelt auslandsentgelt roamingkosten versandkosten_erscheinen erst_im_letzten selbstbeteiligung stillschweigend
    automatische_verlängerung verwechselter_preis hochgestuft strafzins taken_twice paid_twice billed_twice charges_twice twice_charged charged_again
    charge_again estimated_bills far_above far_too_high premium_increase hides_the_premium auto-renews renews_at auto_renew roaming_charges
    overdraft_interest interest_charged hidden_charges surprise unexpected_bill unexpected_price unexpected_fee without_being_told bill_shock pricier
    costs_more charged_although charged_for fees_appear late_payment_fee wrong_fee wrong_price_shown wrong_amt amount_wrong shows_the_price
    incorrect_total price_difference mispriced markup deposit_not_returned`,
  accessibility: `barriere barrieren barrierefrei barrierefreiheit barrierearm screenreader vorlesesoftware vorleseprogramm blind blinde sehbehindert sehbehinderung
    hörgeschädigt gehörlos rollstuhl rollstuhlfahrer tastaturbedienung schriftgröße leichte_sprache einfache_sprache alternativtext gebärdensprache
    ältere ohne_smartphone ohne_internet kein_smartphone kein_internet ohne_drucker mehrsprachig fremdsprache nicht_deutsch nur_auf_deutsch
    altes_gerät ältere_geräte motorisch farbenblind bedienhöhe stufenlos aufzug vorlesefunktion accessible accessibility inaccessible a11y wcag
    screen_reader screen_readers voiceover nvda jaws talkback aria aria-label alt_text visually_impaired low_vision deaf hearing_impaired captions
    subtitles wheelchair step-free keyboard_only keyboard_trap tab_order focus_order colour_contrast color_contrast colour-blind color-blind
    large_print easy_read plain_language sign_language disability disabled_users disabled_people assistive mobile_friendly small_screen old_device
    older_devices without_smartphone no_smartphone non-english interpreter touch_target dyslexia gehbehindert lesegerät braille untertitel
    alternativtexte alt-texte ohne_alternativtext fokus fokusreihenfolge kontrastarm farbfehlsichtig sehschwäche sehschwach barrierefreie
    leichter_sprache übersetzung_in_fremdsprachen dolmetscher ohne_app nur_app nur_mit_app nur_per_app nur_per_qr-code kleine_schrift
    kleine_bildschirme altgerät ältere_smartphones altes_smartphone nicht_mobil mobilgerät touchscreen nicht_ausfüllbar_mit tab-taste
    heading_structure missing_heading labels_for no_labels form_labels announce_to announced_to not_announced role_attribute aria-live focus_trap
    focus_visible focus_indicator tab_key skip_link text_alternatives alternative_text captioning transcript_audio magnifier zoomed voice_control
    motor_impairment one-handed elderly_users non-native other_languages language_barrier deaf_callers relay_service text_relay hearing_loop
    lift_access ramp too_high_for_wheelchair high_contrast mobile-friendly on_small_screens touch_screens legacy_browser older_browser low_bandwidth`,
  privacy_trust: `datenpanne datenleck datenschutzvorfall datenschutzverletzung offengelegt einsehbar öffentlich_sichtbar fremde_daten fremder_kund daten_anderer
    falscher_empfänger falschen_empfänger unbefugt unbefugte unverschlüsselt weitergegeben weitergabe missbrauch betrug phishing vertrauen
    vertrauensverlust ohne_einwilligung ohne_zustimmung einwilligung zustimmung cookies cookie-banner sichtbar_für_andere datenschutz dsgvo
    datenschutzerklärung impressum sicherheitslücke kontoübernahme gehackt gestohlen klartext auskunftsersuchen personenbezogen seriös unseriös
    data_breach data_leak leak leaks leaked exposed exposes exposure visible_to_others other_users other_customers another_customer another_user
    someone_else wrong_recipient unauthorised unauthorized unencrypted plain_text shared_with third_parties misuse fraud fraudulent trust distrust
    without_consent consent privacy gdpr personal_data security_hole vulnerability account_takeover hacked stolen scam credibility trustworthy
    identity_theft falscher_patient falschen_patienten falscher_adressat falsche_adresse_versendet an_falsche für_andere_sichtbar
    für_mitbenutzer_einsehbar sichtbar_für_alle namensvetter anhang_fremder anlage_fremder datenabfluss identitätsdiebstahl betrügerisch betrüger
    fälschung unerwünscht ungefragt ohne_double-opt-in trotz_widerspruch werbewiderspruch vertraulich sicherheitsvorfall bloßgestellt
    öffentlich_einsehbar einwilligungsbanner glaubwürdig transparenz_daten impressumspflicht pflichtangaben_impressum wrong_patient wrong_account
    wrong_customer wrong_proxy wrong_person someone_else's ex-partner old_address_posted stay_public stays_public publicly_visible publicly_accessible
    visible_to_everyone everyone_can_see anyone_can_see anyone_can_access without_permission without_asking who_can_see which_apps_can misused
    impersonate impersonation fake_site fake_email suspicious privately private security_of_my opt_out_of_tracking intrusive surveillance data_sold
    data_protection reputation`,
  downtime: `ausfall ausfälle ausgefallen ausfallen fällt_aus störung störungen nicht_erreichbar nicht_verfügbar wartung wartungsfenster wartungsarbeiten
    abschaltung abgeschaltet abschalten einstellung_des einstellen_des abkündigung abgekündigt unterbrechung unterbrochen außer_betrieb wegfall
    nicht_mehr_unterstützt unterstützung_endet supportende auslauf ausgelaufen nicht_nutzbar nur_eingeschränkt versorgungsunterbrechung stromausfall
    totalausfall outage outages downtime unavailable unavailability not_available not_reachable unreachable maintenance maintenance_window
    planned_maintenance shut_down switch_off switched_off turned_off discontinue discontinued discontinuation sunset end_of_support end_of_life
    no_longer_supported no_longer_available drop_support dropping_support interruption interrupted disruption disrupted out_of_service service_ends
    blackout power_cut retire retired phase_out dauerhaft_eingestellt fällt_weg läuft_aus laufen_aus beendet_den einstellung_der nicht_mehr_angeboten
    nicht_mehr_möglich nicht_mehr_nutzbar gesperrter wegen_umbau nur_mit_karte nicht_benutzbar stillgelegt rückbau abbau außer_funktion
    verlieren_verbindung verbindungsverlust kein_empfang kein_internet kein_strom kein_wasser ohne_strom ohne_wasser neu_starten neustarten
    startet_neu dauerhaft neuladen totalausfälle wartungsmodus umzug_rechenzentrum shuts_down shutting_down closes_at closes_down closed_until
    removed_from_the dropped support_for_android support_for_ios no_longer_works_on stops_working_for switched_to_read-only read-only_mode
    interruption_of no_power no_water not_loading_for_anyone cannot_reach_site site_down portal_down app_down is_down degraded_service degraded
    limited_service out_of_order service_withdrawn withdrawal_of lost_connection connection_lost`,
} as const;

/** Everyday words that point to a friction once it is known that customers notice; by themselves they say nothing about that. */
export const weakFrictionWords = {
  waiting_time: `später dauer stunden minuten sekunden wochen schneller schnell performant geschwindigkeit flüssig laufzeit performance pending queue frist fristen
    sofort zeitnah rechtzeitig faster speed weeks hours minutes seconds quick quicker quickly immediately instantly real_time real-time loading stale
    deadline processing_time beschleunig speed_up punctual on_time monate dauert dauern offen_seit liegt`,
  extra_effort: `manuell selbst möglichkeit ermöglich kann_neu neu_möglich können_nun kann_nun können_jetzt kann_jetzt auswählen zusätzlich automatisch direkt
    gleichzeitig vorbelegt vorbelegung filter filters search_by group_by reorder drag sort scroll navigate option_to bulk batch multiple_items edit
    add_a create_and manage customise customize customisable customized personalise personalize preferences remember shortcut can_now would_like
    i_want so_that so_that_i_can ability_to allow_users enable_users easily easy easier simpler einfacher vereinfach erleichter checkbox
    bestätigen_muss merken speichern_können ändern_können wahlmöglichkeit auswahlmöglichkeit default_value one_click quick_access keyboard_shortcut
    export_to download_all import_my configure_my formular formulare nachweis nachweise copy_and_paste one_by_one each_time every_time komfort bequem
    papier kopie schriftlich unterschrift required_to let_me allow_me so_i_can tags tagging`,
  unclear_communication: `text texte darstellung sprache anzeigetext bezeichnung bezeichnungen benennung titel überschrift angezeigte umbenannt rename rename_button layout
    heading title_of caption describes explanation error_message error_messages fehlermeldung fehlermeldungen string encoding visually icon appearance
    truncate formulierung übersetzung übersetzt translation tooltip freundlicher friendly friendlier sichtbar_für inconsistent lowercase uppercase
    hinweistext beschriftung beschriftet placeholder_text look_like looks_like`,
  process_error: `fehler problem behebt behoben korrigiert korrektur bug fix fixes fixed issue problems trouble behebung repariert regression error errors exception
    gelöscht null undefined remain remains leer leere leeren empty blank not_found not_possible unexpected landen landet obwohl trotz dennoch
    berücksichtigt wirft throws throws_an_error invalid ungültig abbruch abbrechen aborted abort ignored ignoriert corrupt corrupted no_longer
    instead_of`,
  repeat_contact: `übergabe wiederholen wiederholt erneut weitergeleitet weiterleitung multiple_times several_times resend handoff handoffs noch_einmal nochmals
    hand-over`,
  missing_info: `fehlt fehlen fehlend fehlende fehlender fehlenden fehlendes missing lack lacks lacking hinweis status information informationen overview history
    ergänzt hinzugefügt anzeigen angezeigt anzeige_von sichtbar sichtbarkeit einsehen aktuell aktuelle vollständig übersicht angabe unknown unbekannt
    notice hint description no_details view_the list_of list_the view_a see_the see_all see_my find_a display_a display_the progress visibility
    details_of details transparency overview_of summary_of keep_track rückmeldung bestätigung receive_a erkennbar nachvollziehen nachvollziehbar
    verfolgen not_available_in not_updated anzeigen_wann current_information undocumented not_documented kosten find_the`,
  price_surprise: `höhere höherer höher erhöht erhöhung preis gebühr preise entgelte kosten price fee higher increase increased charged doubled penalty neue_preise
    neuer_preis estimated schätzung geschätzt preisangabe einkaufspreis verkaufspreis versandkosten`,
  accessibility: `tastatur touch senior senioren keyboard nur_online contrast font_size kontrast kontraste on_mobile on_phones qr-code headings`,
  privacy_trust: `tracking geheim werbung spam safe secure safety anonymous branding cookie third-party third_party confidential transparenz`,
  downtime: `offline down entfernt entfällt entfallen schließt geschlossen schließung gesperrt sperrung restart restarts reboot reboots neustart eingestellt
    closing closure suspended withdrawn removed_support incident incidents ends_in ends_on endet unterbrechen all_users_affected for_everyone
    decommissioned shutdown geschlossene`,
} as const;
