/** What a person outside looks at or holds in the hand, and how it looks. Same notation as `actors`. */
export const surface = {
  publicPlace: `website webseite webseiten internetseite internetauftritt homepage startseite landingpage landeseite app apps kunden-app smartphone-app mobile-app
    kundenportal kundenbereich kundenkonto mein-bereich portal mitgliederbereich mitgliederportal elternportal bürgerportal patientenportal
    mieterportal serviceportal webportal self-service selfservice onlineservice online-service shop webshop onlineshop frontend storefront
    ladenansicht produktseite produktdetailseite kategorieseite produktliste merkliste wunschliste online-banking onlinebanking homebanking
    banking-app mobile-banking filiale filialen geschäftsstelle schalter terminal automat geldautomat kassenautomat fahrkartenautomat ladesäule
    packstation selbstbedienungskasse sb-kasse wartezimmer anmeldeschalter e-commerce marktplatz app-store appstore play-store schaufenster
    schulportal lernplattform vergleichsrechner tarifrechner buchungsportal öffentlich_seite webpage web_page site home_page landing_page mobile_app
    !ios !android iphone ipad smartphone tablet_app customer_portal patient_portal member_area my_account account_page shop_page online_store
    online_shop product_page category_page wishlist online_banking e-banking kiosk vending_machine atm charging_station charging_point parcel_locker
    check-in_desk marketplace app_store play_store booking_page status_page statuspage public_page public_site public_website front_end_user front-end
    learning_platform course_page profile_page user_profile anmeldeseite bestellseite hilfecenter mediathek ticketshop buchungsseite kassenbereich
    ladenlokal servicepunkt kundencenter kundenzentrum empfang foyer bushaltestelle bahnsteig fahrgastinformation anzeigetafel vorlesungsverzeichnis
    studierendenportal schüleraccount elternabend gästebereich gästebuch suchseite ergebnisseite kartenansicht landkarte karten-app banking
    bezahlseite produktbild artikelseite artikelbild shopseite warteraum aufzug parkautomat parkhaus ticketautomat sb-terminal infoterminal infosäule
    gemeindeseite bürgerseite öffentlich im_frontend im_shop in_der_app im_portal auf_der_website auf_der_homepage public_facing customer-facing
    user-facing booking_site checkout_page sign-up_page login_page pricing_page faq_page contact_page search_page search_results_page results_page
    event_page registration_page donation_page donate_page blog_page homepage_banner web_app webapp web_shop native_app apple_watch smart_tv
    set-top_box in_the_app in_app on_the_site on_our_site on_the_website patient_app banking_app customer_app member_portal student_portal
    parent_portal citizen_portal tenant_portal self-service_portal help_centre_page waiting_area ticket_machine pay_station counter desk_at front_desk
    lobby store_locator map_view public_profile bank_branch local_branch branch_counter our_branches branch_closes branch_closure`,
  ui: `seite knopf schaltfläche button dialog dialogfenster fenster formular eingabefeld maske menü menüpunkt link verlinkung symbol beschriftung hinweistext
    popup pop-up feld auswahlfeld auswahlliste dropdown checkbox häkchen reiter tab kachel karte-ansicht ansicht darstellung anzeige angezeigt
    anzeigen sichtbar einblend ausblend scrollen scroll layout schriftgröße schriftart farbe bild bilder foto vorschau suche suchfunktion filter
    sortierung sortieren blättern liste übersicht übersichtsseite fußzeile kopfzeile banner slider tooltip fortschrittsbalken kalenderansicht
    mobilansicht handy smartphone browser bildschirm klick klicken anklicken tippen wischen oberfläche benutzeroberfläche umlaut umlaute sprachauswahl
    dunkelmodus dark-mode logo design icon page pages screen buttons dialogue modal window form forms field fields input_field text_box textbox menu
    menu_item links icons label labels select_box radio_button tabs tile card sidebar_menu navigation navbar breadcrumb header footer carousel
    progress_bar calendar_view view font colour color image images picture photo avatar thumbnail preview search search_box search_results sort
    sorting sorted list_view overview pagination_control display displayed displays show shows shown showing visible hide hidden highlight scrolling
    zoom click clicking tap swipe drag hover drag-and-drop drag_and_drop chrome firefox safari internet_explorer ie11 ie edge_browser screen_size
    resolution responsive mobile phone desktop_app dark_mode theme editor_window text_editor toolbar splash_screen wizard upload_button file_picker
    user_interface !ui !ux gui usability profile gadget map chart_view print printing screenshot notification_bell placeholder heading
    einstellungsseite profilseite zusammenklappbar aufklappbar mehrsprachig ladeanzeige ladesymbol fehlerseite leere_seite eingabe auswahl
    autovervollständigung kalender zeitachse kommentar kommentare beitrag_im_forum sternebewertung bewertung teilen druckansicht druckfunktion drucken
    pdf-ansicht vollbild ton video audio kamera mikrofon tastatur berührung drehen querformat hochformat schnellsuche sortierbar anzeigefehler
    checkboxes radio_buttons settings_menu preferences user_preferences login_screen loading_spinner error_page blank_page white_page empty_page
    autocomplete autosuggest date_picker colour_picker emoji comments comment_box star_rating rating share_button full_screen fullscreen camera
    microphone landscape portrait notification_settings user_settings list_of contact_list photo_gallery image_gallery lightbox video_player
    player_controls subtitle subtitles timeline feed inbox chat_window profile_picture spell_check rich_text text_field rich_text_editor attachments
    attachment pdf_export shared_link bookmark favourites favorites dashboard_view kanban_view board_view quiz_page forum_page gradebook_view
    course_menu undo draft drafts photo_library column_width column_widths`,
  look: `überlapp überlappt abgeschnitten verrutsch verschoben unleserlich lesbar lesbarkeit unscharf verpixelt schreibfehler tippfehler rechtschreib
    formulierung wortlaut übersetzung übersetzen übersetzt großschreibung zeilenumbruch zentriert ausgerichtet kontrast unübersichtlich optik optisch
    gestaltung übersehen auffindbar verständlich freundlicher overlap overlapping misaligned alignment aligned truncated cut_off cropped blurry
    pixelated unreadable readable readability typo typos misspelled misspelling spelling wording grammar capitalisation capitalised capitalized
    translation translated untranslated localisation localization locale line_break wrap centred centered off-screen flicker flickering ugly cluttered
    intuitive unintuitive hard_to_find hard_to_see cosmetic dislocated garbled umbruch schlecht_lesbar zu_klein zu_groß verzerrt hässlich
    doppelt_angezeigt falsch_ausgerichtet grammatik rechtschreibung formatierung platzhalter_sichtbar farbkontrast abstände verdeckt too_small
    too_large distorted badly_formatted formatting broken_layout layout_broken wrong_icon wrong_colour wrong_color spacing padding hover_state
    unformatted html_tags_shown html_shown placeholder_text raw_html encoded_characters special_characters umlauts displayed_incorrectly
    does_not_display_correctly shows_incorrectly looks_wrong not_centered plural inconsistent_labels`,
  /** A person at a screen is told step by step: the shape of a visible defect. */
  repro: `schritte_zum_reproduzieren schritte_zur_reproduktion reproduzierbar erwartetes_verhalten tatsächliches_verhalten erwartet_wird vorgehen:
    steps_to_reproduce to_reproduce replication_steps replication_instructions reproduction_steps repro expected_result expected_behaviour
    expected_behavior actual_result actual_behaviour actual_behavior current_behaviour log_in_as login_as logged_in_as logged_in_user click_on
    click_the click_save press_next notice_that observe_the open_the_page navigate_to go_to the_user_sees user_sees attached_screenshot reproduktion
    bug_report how_to_reproduce steps_to_replicate replicate observed_behaviour observed_behavior click_the_button press_save tap_on open_the_app
    go_to_the open_a_page create_a_course enter_your scroll_down see_error see_screenshot screen_shot describe_the_bug what_happened what_i_expected`,
} as const;
