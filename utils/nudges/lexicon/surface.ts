/** What a person outside looks at or holds in the hand, and how it looks. Same notation as `actors`. */
export const surface = {
  publicPlace: `!android !ios account_page anmeldeseite anzeigetafel app app-store apple_watch appstore artikelbild artikelseite atm
    auf_der_homepage auf_der_website aufzug automat bahnsteig bank_branch banking banking-app bestellseite bezahlseite
    blog_page booking_page booking_site branch_closes branch_closure branch_counter buchungsportal buchungsseite
    bürgerportal bürgerseite bushaltestelle category_page charging_point charging_station check-in_desk checkout_page
    citizen_portal contact_page counter course_page customer_app customer-facing customer_portal desk_at donate_page
    donation_page e-banking e-commerce elternabend elternportal empfang ergebnisseite event_page fahrgastinformation
    fahrkartenautomat faq_page filiale foyer front_desk front-end front_end_user frontend gästebereich gästebuch
    geldautomat gemeindeseite geschäftsstelle help_centre_page hilfecenter home_page homepage homepage_banner im_frontend
    im_portal im_shop in_app in_der_app in_the_app infosäule infoterminal internetauftritt internetseite ipad iphone
    karten-app kartenansicht kassenautomat kassenbereich kategorieseite kiosk kunden-app kundenbereich kundencenter
    kundenkonto kundenportal kundenzentrum ladenansicht ladenlokal ladesäule landeseite landing_page landingpage landkarte
    learning_platform lernplattform lobby local_branch login_page map_view marketplace marktplatz mediathek mein-bereich
    member_area member_portal merkliste mieterportal mitgliederbereich mitgliederportal mobile-app mobile-banking
    my_account native_app öffentlich öffentlich_seite on_our_site on_the_site on_the_website online-banking online-service
    online_shop online_store onlinebanking onlineservice our_branches packstation parcel_locker parent_portal parkautomat
    parkhaus patient_app patient_portal patientenportal pay_station play-store portal pricing_page product_page
    produktbild produktdetailseite produktliste produktseite profile_page public_facing public_page public_profile
    public_site public_website registration_page results_page sb-kasse sb-terminal schalter schaufenster schüleraccount
    schulportal search_page search_results_page selbstbedienungskasse self-service self-service_portal selfservice
    serviceportal servicepunkt set-top_box shop shop_page shopseite sign-up_page site smart_tv smartphone smartphone-app
    startseite status_page statuspage store_locator storefront student_portal studierendenportal suchseite tablet_app
    tarifrechner tenant_portal terminal ticket_machine ticketautomat user-facing user_profile vending_machine
    vergleichsrechner vorlesungsverzeichnis waiting_area warteraum wartezimmer web_app web_page web_shop webapp webpage
    webportal webseite webshop website wishlist wunschliste`,
  ui: `!ui !ux angezeigt anklicken ansicht anzeige anzeigefehler attachment audio aufklappbar ausblend auswahl autocomplete
    autosuggest autovervollständigung avatar banner beitrag_im_forum benutzeroberfläche berührung beschriftung bewertung
    bild bildschirm blättern blank_page board_view bookmark breadcrumb browser button calendar_view camera card carousel
    chart_view chat_window checkbox chrome click color colour colour_picker column_width comment_box comments contact_list
    course_menu dark-mode darstellung dashboard_view date_picker design desktop_app dialog dialogue display draft drag
    drag-and-drop drehen dropdown druckansicht drucken druckfunktion dunkelmodus edge_browser editor_window einblend
    eingabe emoji empty_page error_page farbe favorites favourites feed fehlerseite feld fenster field file_picker filter
    firefox font footer form formular fortschrittsbalken forum_page foto full_screen fußzeile gadget gradebook_view gui
    häkchen handy header heading hidden hide highlight hinweistext hochformat hover icon ie ie11 image image_gallery inbox
    input_field internet_explorer kachel kalender kalenderansicht kamera kanban_view karte-ansicht klick knopf kommentar
    kopfzeile label landscape layout leere_seite lightbox link list_of list_view liste loading_spinner login_screen logo
    map maske mehrsprachig menu menu_item menüpunkt microphone mikrofon mobilansicht mobile modal navbar navigation
    notification_bell notification_settings oberfläche overview page pagination_control pdf-ansicht pdf_export phone photo
    photo_gallery photo_library picture placeholder player_controls pop-up popup portrait preferences preview print
    profile profile_picture profilseite progress_bar querformat quiz_page radio_button rating reiter resolution responsive
    rich_text rich_text_editor safari schaltfläche schriftart schriftgröße screen screen_size screenshot scroll search
    search_box search_results seite select_box settings_menu share_button shared_link show sichtbar sidebar_menu slider
    smartphone sort sortierbar sortieren sortierung spell_check splash_screen sprachauswahl star_rating subtitle suche
    suchfunktion swipe symbol tab tap tastatur teilen text_box text_editor text_field textbox theme thumbnail tile
    timeline tippen ton toolbar tooltip übersicht umlaut undo upload_button usability user_interface user_preferences
    user_settings verlinkung video video_player view visible vollbild vorschau white_page window wischen wizard zeitachse
    zoom zusammenklappbar`,
  look: `abgeschnitten abstände aligned alignment auffindbar ausgerichtet badly_formatted bigger blurry broken_layout
    capitalisation capitalised capitalized centered centred cluttered cosmetic cropped cut_off dislocated
    displayed_incorrectly distorted does_not_display_correctly doppelt_angezeigt encoded_characters falsch_ausgerichtet
    flicker formatierung formatting formulierung freundlicher garbled gestaltung grammar grammatik großschreibung hässlich
    hard_to_find hard_to_see hover_state html_shown html_tags_shown inconsistent_labels intuitive kontrast larger
    layout_broken lesbar lesbarkeit line_break locale localisation localization looks_wrong lowercase misaligned
    misspelled misspelling not_centered off-screen optik optisch overlap padding pixelated placeholder_text
    platzhalter_sichtbar plural raw_html readability readable rechtschreib schlecht_lesbar schreibfehler shows_incorrectly
    spacing special_characters spelling tippfehler too_large too_small translated translation truncated typo überlapp
    übersehen übersetzen übersetzt übersetzung ugly umbruch umlauts unformatted unintuitive unleserlich unreadable
    unscharf untranslated unübersichtlich uppercase verdeckt verpixelt verrutsch verschoben verständlich verzerrt wording
    wortlaut wrap wrong_color wrong_colour wrong_icon zentriert zu_groß zu_klein`,
  /** A person at a screen is told step by step: the shape of a visible defect. */
  repro: `actual_behavior actual_behaviour actual_result attached_screenshot bug_report click_on click_save click_the
    click_the_button current_behaviour describe_the_bug enter_your erwartet_wird erwartetes_verhalten expected_behavior
    expected_behaviour expected_result go_to go_to_the how_to_reproduce log_in_as logged_in_user login_as navigate_to
    notice_that observe_the observed_behavior observed_behaviour open_a_page open_the_app open_the_page press_next
    press_save replicate replication_instructions replication_steps repro reproduction_steps reproduktion reproduzierbar
    schritte_zum_reproduzieren schritte_zur_reproduktion screen_shot scroll_down see_error see_screenshot
    steps_to_replicate steps_to_reproduce tap_on tatsächliches_verhalten the_user_sees to_reproduce user_sees
    what_happened what_i_expected`,
} as const;
