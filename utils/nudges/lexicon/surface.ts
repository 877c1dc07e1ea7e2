/** What a person outside looks at or holds in the hand, and how it looks. Same notation as `actors`. */
export const surface = {
  publicPlace: `website webseite webseiten internetseite internetauftritt homepage startseite landingpage landeseite app apps kunden-app smartphone-app mobile-app kundenportal kundenbereich kundenkonto
    mein-bereich portal mitgliederbereich mitgliederportal elternportal bürgerportal patientenportal mieterportal serviceportal webportal self-service selfservice onlineservice online-service
    shop webshop onlineshop frontend storefront ladenansicht produktseite produktdetailseite kategorieseite produktliste merkliste wunschliste online-banking onlinebanking homebanking banking-app mobile-banking
    filiale filialen geschäftsstelle schalter terminal automat geldautomat kassenautomat fahrkartenautomat ladesäule packstation selbstbedienungskasse sb-kasse wartezimmer anmeldeschalter
    e-commerce marktplatz app-store appstore play-store schaufenster schulportal lernplattform vergleichsrechner tarifrechner buchungsportal öffentlich_seite
    website webpage web_page site homepage home_page landing_page app apps mobile_app !ios !android iphone ipad smartphone tablet_app portal customer_portal patient_portal member_area my_account
    account_page self-service storefront webshop shop shop_page online_store online_shop product_page category_page wishlist online_banking e-banking branch kiosk vending_machine atm charging_station
    charging_point parcel_locker check-in_desk marketplace app_store play_store booking_page status_page statuspage public_page public_site public_website front_end_user front-end frontend
    learning_platform course_page profile_page user_profile`,
  ui: `seite knopf schaltfläche button dialog dialogfenster fenster formular eingabefeld maske menü menüpunkt link verlinkung symbol beschriftung hinweistext popup pop-up feld auswahlfeld auswahlliste
    dropdown checkbox häkchen reiter tab kachel karte-ansicht ansicht darstellung anzeige angezeigt anzeigen sichtbar einblend ausblend scrollen scroll layout schriftgröße schriftart farbe bild bilder foto vorschau suche suchfunktion
    filter sortierung sortieren blättern liste übersicht übersichtsseite fußzeile kopfzeile banner slider tooltip fortschrittsbalken kalenderansicht mobilansicht handy smartphone browser bildschirm
    klick klicken anklicken tippen wischen oberfläche benutzeroberfläche umlaut umlaute sprachauswahl dunkelmodus dark-mode logo design icon
    page pages screen button buttons dialog dialogue modal window form forms field fields input_field text_box textbox menu menu_item link links icon icons label labels popup pop-up dropdown select_box checkbox radio_button
    tab tabs tile card sidebar_menu navigation navbar breadcrumb header footer banner carousel slider tooltip progress_bar calendar_view view layout font colour color image images picture photo avatar thumbnail preview
    search search_box search_results filter sort sorting sorted list_view overview pagination_control display displayed displays show shows shown showing visible hide hidden highlight scroll scrolling zoom click clicking tap swipe drag hover
    drag-and-drop drag_and_drop browser chrome firefox safari internet_explorer ie11 ie edge_browser screen_size resolution responsive mobile phone desktop_app dark_mode theme editor_window text_editor toolbar splash_screen wizard
    upload_button file_picker user_interface !ui !ux gui usability profile gadget map chart_view print printing screenshot notification_bell placeholder heading`,
  look: `überlapp überlappt abgeschnitten verrutsch verschoben unleserlich lesbar lesbarkeit unscharf verpixelt schreibfehler tippfehler rechtschreib formulierung wortlaut übersetzung übersetzen übersetzt großschreibung zeilenumbruch
    zentriert ausgerichtet kontrast unübersichtlich optik optisch gestaltung übersehen auffindbar verständlich freundlicher
    overlap overlapping misaligned alignment aligned truncated cut_off cropped blurry pixelated unreadable readable readability typo typos misspelled misspelling spelling wording grammar capitalisation capitalised capitalized
    translation translated untranslated localisation localization locale line_break wrap centred centered off-screen flicker flickering ugly cluttered intuitive unintuitive hard_to_find hard_to_see cosmetic dislocated garbled`,
  /** A person at a screen is told step by step: the shape of a visible defect. */
  repro: `schritte_zum_reproduzieren schritte_zur_reproduktion reproduzierbar erwartetes_verhalten tatsächliches_verhalten erwartet_wird vorgehen:
    steps_to_reproduce to_reproduce replication_steps replication_instructions reproduction_steps repro expected_result expected_behaviour expected_behavior actual_result actual_behaviour actual_behavior current_behaviour
    log_in_as login_as logged_in_as logged_in_user click_on click_the click_save press_next notice_that observe_the open_the_page navigate_to go_to the_user_sees user_sees attached_screenshot`,
} as const;
