### Someone to come along to a hospital appointment. Why one goes there is never asked (C41).

companion-about =
    Wehelku waa mutadawac tababaran oo la hubiyay. Waa bilaash.
    Wuu kula kulmi karaa, wuu ku raaci karaa, wuuna kaa caawin karaa inaad hesho rugta ballanta. Wuu kula sugi karaa, gurigana wuu ku gayn karaa.
    Wehelku talo caafimaad ma bixiyo, daawo ma qaado, kor kuuma qaado, lacagtaada ma taabto, dhakhtarkana kuuma turjumo.
companion-ask-for-whom = Yaa loo rabaa?
companion-for-whom-me = Aniga
companion-for-whom-someone = Qof aan daryeelo
companion-for-whom-after-hospital = Qof i waraysta marka aan isbitaalka ka soo baxo
# Other words that people type for these choices; nobody sees them.
companion-for-whom-me-also = aniga, anigu, ani, nafsadayda, nafsaddayda, naftayda, kayga, keligay, kaligay
companion-for-whom-someone-also = daryeelo, daryeelaa, hooyo, hooyaday, aabo, aabbahay, aabahay, xaaskayga, xaaskeyga, ninkayga, ninkeyga, wiilkayga, wiilkeyga, gabadhayda, gabartayda, ilmahayga, cunugayga, walaalkay, walaashay, saaxiibkay, deriska, ayeeyo, awoowe, isaga, iyada
companion-for-whom-after-hospital-also = isbitaalka, dib, waraysta, waraysi, waraysto, baxo, baxay, baxaayo, baxayaa, bixid, fasaxay, fasax, guriga, kadib, kaddib, xaalkayga, weydiiya
companion-title-for-whom = Cidda loo rabo
companion-ask-agreed = Qofkaasi arrintan ma og yahay oo ma oggol yahay?
companion-agreed-yes = Haa, wuu og yahay, wuuna oggol yahay
companion-agreed-no = Maya, weli
companion-not-agreed = Ballanta iyo go’aanka qofkaas ayaa leh. Marka hore weydii. Goor kasta waad soo noqon kartaa.

## The appointment

companion-ask-together = Ballanta wax iiga sheeg. Ha qorin sababta aad halkaas u tagayso. Meel kasta waad ka boodi kartaa.
companion-ask-hospital = Waa isbitaalkee? Dooro, ama magaciisa u qor sida warqaddaada ku qoran.
companion-field-hospital = Isbitaalka
companion-title-hospital = Isbitaalka
# Variables:
#   $hospital (Text) - what the person wrote
companion-hospital-unknown = Halkan kama aqaan isbitaal la yiraahdo { $hospital }. Magaca u qor sida warqaddaada ku qoran, ama mid dooro.
# Variables:
#   $hospital (Text) - a hospital outside the area
companion-hospital-outside = Wehelladayadu ma tagi karaan isbitaalkan: { $hospital }. Wuxuu ka baxsan yahay goobaha aannu ka shaqayno. Qof ayaa kuu sheegi kara cidda halkaas ka caawisa.
companion-ask-day = Ballantu waa maalintee, waana saacaddee? Tusaale 3 Diseembar, 10:30.
companion-field-day = Maalinta ballanta
companion-title-day = Maalinta
# Variables:
#   $day (Date) - a day that has passed
companion-day-past = Maalintani way dhaaftay: { $day }. Mar kale qor maalinta warqaddaada ku qoran.
# Variables:
#   $day (Date) - a day more than a year away
companion-day-far = Maalintani waxay noo jirtaa in ka badan sannad: { $day }. Eeg sannadka warqaddaada ku qoran, oo mar kale qor maalinta.
# Variables:
#   $typed (Text) - what the person wrote
companion-day-unclear = Uma garan karo { $typed } maalin. Sidan u qor: 3 Diseembar.
# Variables:
#   $day (Date) - the day of the appointment
companion-short-notice =
    Maalintu way dhowdahay: { $day }. Badanaa waxaannu u baahannahay 5 maalmood oo shaqo si aannu wehel u helno. Weli waannu isku dayaynaa, qof ayaana kuu sheegaya haddii ay suurtowdo.
    Haddii aysan suurtoobin, wac lambarka ku qoran warqaddaada. Way kaa caawin karaan inaad timaaddo, ama maalinta way beddeli karaan.
companion-ask-time = Ballantu waa saacaddee?
companion-field-time = Saacadda ballanta
companion-title-time = Saacadda
# Variables:
#   $time (Text) - a time at night
companion-time-at-night = Saacaddani waa habeen: { $time }. Saacaddee ayaad ula jeeddaa?
# Variables:
#   $typed (Text) - what the person wrote
companion-time-unclear = Uma garan karo { $typed } saacad. Sidan u qor: 10:30.
companion-ask-visit = Maxaad rabtaa inuu wehelku sameeyo? Waxaad dooran kartaa wax ka badan hal.
companion-field-visit = Waxa wehelku samaynayo
companion-title-visit = Waxa wehelku samaynayo
companion-ask-where = Xaggee ayaad ka soo baxaysaa? Qaybta hore ee koodhka boostadaada ayaa ku filan, sida UB1.
companion-field-where = Halka aad ka soo baxayso, haddii wehelku ku raacayo (sida UB1)
companion-title-where = Halka aad ka soo baxayso
companion-ask-languages = Luqadahee ayaad ku hadashaa? Kuwo kale waad qori kartaa.
companion-field-languages = Luqadaha aad ku hadasho
companion-title-languages = Luqadaha aad ku hadasho
companion-ask-gender = Muhiim ma kuu tahay inuu wehelku haweeney yahay ama nin?
companion-field-gender = Haweeney ama nin
companion-title-gender = Haweeney ama nin
companion-gender-any = Muhiim iima aha
companion-gender-any-also = midkood, midkii, kasta, labada, labadaba, labaduba, muhiim, isku, dhib, dhibaato, farqi, waxba
companion-gender-woman-also = haweeney, haweenay, haween, naag, naagta, gabar, gabadh, gabadha, dumar, dumarka, islaan, dheddig
companion-gender-man-also = nin, ninka, niman, rag, ragga, lab, wiil, wiilka, oday
companion-gender-woman = Haweeney ayaan rabaa
companion-gender-man = Nin ayaan rabaa
companion-ask-access = Maxaa maalintaas ku caawin kara? Waxaad dooran kartaa wax ka badan hal.
companion-field-access = Waxa maalintaas ku caawin kara
companion-title-access = Waxa ku caawin kara
companion-ask-adult = Wehelladu waxay raacaan dadka jira 18 sano ama ka badan. Meeqa sano ayaad jirtaa?
companion-adult-18-or-over = Waxaan jiraa 18 sano ama ka badan
companion-adult-16-or-17 = Waxaan jiraa 16 ama 17 sano
companion-adult-under-16 = Waxaan ka yar ahay 16 sano
companion-adult-under-16-also = yar, yarahay, hoos, hooseeya, kayar
companion-too-young = Wehelladu ma raaci karaan dadka ka yar 18 sano. Isbitaalka ayaa kaa caawin kara inaad timaaddo: wac lambarka ku qoran warqaddaada.
companion-not-said = Weli lama sheegin

## What else may help (C12 to C14)

companion-help = Saddex wax oo kale ayaa ku caawin kara. Dhammaan waxaa bixisa NHS (adeegga caafimaadka).
companion-help-interpreter-title = Turjubaan
companion-help-interpreter = Isbitaalku waa inuu kuu keeno turjubaan bilaash ah. Wac lambarka ku qoran warqaddaada oo weydiiso. Wehelku kuuma turjumi karo.
companion-help-travel-costs-title = Lacagta safarka
companion-help-travel-costs = Haddii dakhligaagu yar yahay ama aad qaadato kaalmooyinka dowladda qaarkood, lacagta safarka waad dib u dalban kartaa. Tigidhada hay. Dalbashada waxaad u haysataa 3 bilood.
companion-help-transport-title = Gaadiidka bukaannada
companion-help-transport = Dadka qaarkood xanuun awgiis bas ama taksi kuma safri karaan. Isbitaalkaaga weydii gaadiidka bukaannada ee bilaashka ah.
companion-after = Isku-duwe (qof caawimaadda habeeya) ayaa akhriya codsigaaga oo wehel kuu raadiya. Qof kasta waad diidi kartaa, sabab la’aan.
