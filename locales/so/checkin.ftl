### Someone to ask after a person who comes home from hospital (C62).

checkin-about =
    Marka aad isbitaalka ka soo baxdo, waannu ku waraysan karnaa: farriin ama taleefan. Waa bilaash.
    Waxaannu ku weydiinnaa inaad nabad qabto, diirran tahay oo aad cunto haysato. Talo caafimaad ma bixinno.
    Haddii xanuunku kaa sii daro, wac 111. Xaaladda degdegga ah wac 999.
checkin-ask-whom = Yaa loo rabaa?
checkin-whom-me = Aniga
checkin-whom-someone = Qof aan daryeelo
# Other words that people type for these choices; nobody sees them.
checkin-whom-me-also = aniga, anigu, ani, nafsadayda, nafsaddayda, naftayda, kayga, keligay, kaligay
checkin-whom-someone-also = daryeelo, daryeelaa, hooyo, hooyaday, aabo, aabbahay, aabahay, xaaskayga, xaaskeyga, ninkayga, ninkeyga, wiilkayga, wiilkeyga, gabadhayda, gabartayda, walaalkay, walaashay, saaxiibkay, deriska, ayeeyo, awoowe, isaga, iyada
checkin-title-whom = Cidda loo rabo
checkin-ask-together = Goorma ayaannu ku weydiinnaa? Meel kasta waad ka boodi kartaa.
checkin-ask-home-on = Maalintee ayaa guriga la tagayaa? Maalin hore u dhaaftayna waa hagaag.
checkin-field-home-on = Maalinta guriga la tagayo
checkin-title-home-on = Maalinta guriga la tagayo
# Variables:
#   $day (Date) - a day long ago
checkin-day-past = Maalintan waxaa laga joogaa in ka badan 2 toddobaad: { $day }. Mar kale qor maalinta, ama qof la hadal.
# Variables:
#   $day (Date) - a day far ahead
checkin-day-far = Maalintan waxaa ka harsan in ka badan 3 bilood: { $day }. Mar kale qor maalinta, ama soo noqo marka ay soo dhowaato.
checkin-ask-points = Goorma ayaannu ku weydiinnaa sida aad tahay? Waxaad dooran kartaa wax ka badan hal.
checkin-field-points = Goorta aannu ku weydiinno
checkin-title-points = Goorta aannu ku weydiinno
checkin-ask-by = Farriin ma kuu soo dirnaa, mise waannu ku soo wacnaa?
checkin-field-by = Farriin ama wicitaan
checkin-title-by = Farriin ama wicitaan
checkin-by-message = Farriin ii soo dira
checkin-by-call = I soo waca
checkin-by-message-also = farriin, farriinta, fariin, fariinta, qoraal, qora, qor, dira, dir, sms, text, tekst
checkin-by-call-also = waca, wac, wicid, wicitaan, taleefan, taleefanka, telefoon, teleefoon, telefon, call
checkin-after = Isku-duwe (qof caawimaadda habeeya) ayaa tan akhriya oo kuu sheega cidda ku weydiin doonta. Goor kasta waad joojin kartaa.
