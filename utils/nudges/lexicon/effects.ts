/** What happens to somebody, and the small words that turn a sentence round. Same notation as `actors`. */
export const effects = {
  /** The outside person gets, sees, pays, must do something. */
  perceives: `erhalten erhält erhielt bekommen bekommt bekam empfangen sieht sehen sah bemerk merken merkt erfahren erfährt lesen liest gezeigt informiert
    benachrichtigt angeschrieben kontaktiert gefragt gebeten aufgefordert gezwungen muss müssen brauchen braucht zahlen zahlt bezahlen wartet warten
    ruft_an rufen_an anrufen melden meldet beschweren beschwert wählen wählt auswählen kaufen kauft bestellt bestellen buchen bucht nutzen nutzt
    verwenden ausfüllen stellen_müssen verstehen versteht verliert verlieren bleibt_ohne bemängelt receive receives received get gets got see sees saw
    notice notices read reads told informed notified contacted asked forced must need needs have_to has_to pay pays paid wait waits call calls
    complain complains choose chooses buy buys order orders book books fill understand lose loses know want wants like expect expects view browse
    download upload edit submit access land_on report reports reported bekommen_keine erreicht erreichen gesehen erwartet erwarten enttäuscht ärgern
    verärgert unzufrieden zufrieden fragt fragen versucht versuchen möchte möchten will wollen wünscht wünschen abholen abgeholt hinterlegen angeben
    angibt vorzeigen mitbringen gehen_leer_aus springen_ab brechen_ab tries tried trying asks annoyed frustrated upset wish wishes expected expecting
    shown presented prompted greeted charged billed redirected logged_out blocked locked_out stuck lands ends_up arrives arrive missed`,
  impossible: `kann_nicht können_nicht konnte_nicht konnten_nicht nicht_möglich unmöglich lässt_sich_nicht lassen_sich_nicht geht_nicht nicht_mehr keine_möglichkeit
    kommt_nicht komme_nicht cannot can't cant can_not could_not couldn't unable not_able impossible not_possible no_way_to won't not_allowed
    nicht_mehr_möglich nicht_auswählbar nicht_abrufbar nicht_erreichbar nicht_nutzbar lässt_sich_nur nicht_buchbar nicht_bestellbar nicht_lieferbar
    nicht_anklickbar cannot_be could_no_longer no_longer_possible no_longer_able not_possible_to unable_to failed_to refuses_to is_blocked`,
  enables: `ermöglich kann_nun können_nun kann_jetzt können_jetzt kann_neu können_neu neu_können ab_sofort nun_auch jetzt_auch steht_zur_verfügung möglichkeit
    can_now could_now allow allows allowing enable_users ability_to be_able_to able_to possibility let_users let_customers give_users would_like_to
    i_want_to hinzugefügt fügt_hinzu neue_zahlungsart neue_zahlart neue_zahlungsmethode neue_funktion neue_möglichkeit ergänzt erweitert_um
    unterstützt_jetzt unterstützt_nun wählbar auswählbar added_support_for now_possible now_available now_supports new_option new_feature
    new_payment_method introduces feature_request i_would_like it_would_be_nice would_be_nice would_be_great should_be_able`,
  storyRole: `als_kund as_a as_an i_want`,
  goLive: `go-live golive livegang rollout ausroll ausrollen startet_am ab_dem ab_sofort zum_ersten einführ einführung umstellung umgestellt wechsel wechseln
    neuerung launch go_live release_date rolls_out goes_live roll_out rolled_out switch_over cutover introduce as_of starting_from`,
  shutdown: `abschaltung abschalten eingestellt abkündigung entfällt entfallen wegfall schließung auslauf nicht_mehr_unterstützt entfernt_die abgeschafft
    decommission shut_down shutdown discontinue discontinued sunset end_of_life end_of_support no_longer_supported switch_off unterstützung_aufgehoben
    unterstützung_entfernt nicht_mehr_angeboten nicht_mehr_verfügbar eingestellt_wird no_longer_offered no_longer_available removed_from removes
    retire retired phase_out`,
  fixes: `behebt behoben behebung korrigiert beseitigt problem_behoben fix fixes fixed bugfix resolves resolved corrects`,
  affected: `betroffen betrifft auswirkung auswirkungen affected affect affects impact impacted`,
  manyPeople: `viele mehrere hunderte tausende etliche einige zahlreiche many several hundreds thousands numerous some`,
  ops: `erstellen anlegen implementier implementieren einrichten aktualisier aktualisieren anpassen installier ausbauen evaluieren analysier analysieren
    prüfen dokumentier dokumentieren automatisier optimier absichern upgrade updaten hochziehen ablösen anbinden implement create_a update install
    deploy analyse analyze check document automate optimise optimize integrate wire_up support_for add_support verify validate enable disable expose
    ensure review define bereinigen hinterlegen umstellen umziehen nachziehen auslagern einspielen ausrollen_intern abgleichen konfigurieren pflegen
    migrieren protokollieren vorbereiten beschaffen bump refactor rename extract replace convert import migrate rewrite port move split merge
    investigate configure set_up look_into investigation investigate_why`,
} as const;

/** Words that negate what follows within a few words. */
export const negations =
  "nicht kein keine keinen keiner keinem keinerlei ohne nie niemals weder not no never without none neither nor n't";
