/** What happens to somebody, and the small words that turn a sentence round. Same notation as `actors`. */
export const effects = {
  /** Looks for something, wants to know it. */
  seeking: `browse check details einsehen erfahren find find_out info information know know_when learn list look_up nachschauen
    nachsehen prüfen_ob search see see_which sehen view wissen`,
  /** "10 Tage", "three weeks", "14 Minuten": found by their numbers. */
  duration: `stundenlang tagelang wochenlang`,
  /** "8 Euro", "$3600", "14 %": found by their numbers. */
  amount: `betrag_von`,
  /** The outside person gets, sees, pays, must do something. */
  perceives: `abgeholt abholen access ärgern angeben angeschrieben angibt annoyed anrufen arrive asked asks aufgefordert ausfüllen
    auswählen bekam bekommen bekommen_keine bekommt bemängelt bemerk benachrichtigt beschweren beschwert bestellen
    bestellt bezahlen billed bleibt_ohne blocked brauchen braucht brechen_ab browse buchen bucht buy call charged choose
    complain contacted download edit empfangen ends_up enttäuscht erfährt erfahren erhält erhalten erhielt erreichen
    erreicht erwarten erwartet expect fill forced fragen fragt frustrated gebeten gefragt gehen_leer_aus gesehen get
    gezeigt gezwungen got greeted has_to have_to hinterlegen informed informiert kaufen kauft know kontaktiert land_on
    lands lesen liest like locked_out logged_out lose melden meldet merken merkt missed mitbringen möchte muss must need
    notice notified nutzen nutzt paid pay presented prompted read receive redirected rufen_an ruft_an sah saw see sehen
    shown sieht springen_ab stellen_müssen stuck submit told tried tries trying understand unzufrieden upload upset
    verärgert verlieren verliert verstehen versteht versuchen versucht verwenden view vorzeigen wählen wählt wait want
    warten wartet will wish wollen wünschen wünscht zahlen zahlt zufrieden`,
  impossible: `can't can_not cannot cannot_be cant could_no_longer could_not couldn't failed_to geht_nicht impossible is_blocked
    kann_nicht keine_möglichkeit können_nicht komme_nicht kommt_nicht konnte_nicht lässt_sich_nicht lässt_sich_nur
    lassen_sich_nicht nicht_abrufbar nicht_anklickbar nicht_auswählbar nicht_bestellbar nicht_buchbar nicht_erreichbar
    nicht_lieferbar nicht_mehr nicht_mehr_möglich nicht_möglich nicht_nutzbar no_longer_able no_longer_possible no_way_to
    not_able not_allowed not_possible not_possible_to refuses_to unable unable_to unmöglich won't`,
  enables: `ab_sofort ability_to able_to added_support_for allow be_able_to can_now could_now enable_users ergänzt ermöglich
    erweitert_um feature_request fügt_hinzu give_users hinzugefügt i_want_to i_would_like introduces it_would_be_nice
    jetzt_auch kann_jetzt kann_neu kann_nun können_jetzt können_neu können_nun let_customers let_users möglichkeit
    neu_können neue_funktion neue_möglichkeit neue_zahlart neue_zahlungsart neue_zahlungsmethode new_feature new_option
    new_payment_method now_available now_possible now_supports nun_auch possibility should_be_able steht_zur_verfügung
    unterstützt_jetzt unterstützt_nun wählbar would_be_great would_be_nice would_like_to`,
  goLive: `ab_dem ab_januar ab_mai ab_sofort as_of ausroll beginnt cutover earlier_than effective_from einführ gilt_ab go-live
    goes_live golive introduce launch livegang neue_preise neuer_tarif neuerung release_date roll_out rollout startet
    startet_am starting_from starts_on switch_over takes_effect tritt_in_kraft umgestellt umstellung wechsel zum_ersten`,
  shutdown: `abgeschafft abkündigung abschalten abschaltung auslauf decommission discontinue eingestellt eingestellt_wird
    end_of_life end_of_support entfällt entfallen entfernt_die nicht_mehr_angeboten nicht_mehr_unterstützt
    nicht_mehr_verfügbar no_longer_available no_longer_offered no_longer_supported phase_out removed_from removes retire
    schließung shut_down shutdown sunset switch_off unterstützung_aufgehoben unterstützung_entfernt wegfall`,
  fixes: `behebt behebung behoben beseitigt bugfix corrects fix korrigiert problem_behoben resolved resolves`,
  affected: `affect auswirkung betrifft betroffen impact`,
  manyPeople: `einige etliche hunderte hundreds many mehrere numerous several some tausende thousands viele zahlreiche`,
  ops: `abgleichen ablösen absichern add_support aktualisier analyse analysier analyze anbinden anlegen anpassen ausbauen
    auslagern automate automatisier bereinigen beschaffen bump check configure convert create_a define deploy disable
    document dokumentier einrichten einspielen enable ensure erstellen evaluieren expose extract hinterlegen hochziehen
    implement implementier import install installier integrate investigate investigate_why investigation konfigurieren
    look_into merge migrate migrieren move nachziehen optimier optimise optimize pflegen port protokollieren prüfen
    refactor rename replace review rewrite set_up split support_for umstellen umziehen update upgrade validate verify
    vorbereiten wire_up`,
} as const;

/** Words that negate what follows within a few words. */
export const negations =
  "nicht kein keine keinen keiner keinem keinerlei ohne nie niemals weder not no never without none neither nor n't";
