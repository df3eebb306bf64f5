### Feedback: praise, a complaint, racism, an idea. Believed, thanked, passed on (S43).

feedback-thanks-for-saying = Waad ku mahadsan tahay inaad noo sheegtay. Hadalkaagu waa muhiim.
feedback-ask-about = Maxay ku saabsan tahay?
feedback-about-praise = Wax ayaa fiicnaa
feedback-about-complaint = Wax ayaa khaldanaa
feedback-about-racism = Si xun ayaa la iila dhaqmay qofka aan ahay dartii
feedback-about-idea = Fikrad ayaan hayaa
# Other words that people type for these choices; nobody sees them.
feedback-about-praise-also = fiicnaa, fiican, fiicnayd, ammaan, amaan, mahad, mahadcelin, mahadnaq, wanaagsan, wanaag, naxariis, caawiyeen, caawiyay
feedback-about-complaint-also = khaldanaa, khaldan, khalad, qalad, qaldan, cabasho, cabanayaa, dacwad, xumaa, edeb, edebdarro, sugay, daahitaan, dayac, dayacay
feedback-about-racism-also = cunsuriyad, cunsuri, cunsurinimo, midabtakoor, midab, midabkayga, takoor, takoorid, madow, lahjad, lahjaddayda, xijaab, xijaabka, diin, diintayda, muslim
feedback-about-idea-also = fikrad, fikradda, fikir, soojeedin, talo, talooyin, ra’yi, rayi, hagaajin, horumarin
feedback-racism-heard =
    Waannu ku rumaysannahay. Wax khalad ah ma aadan samayn. Tani waa inaysan ka dhicin NHS (adeegga caafimaadka).
    Haddii aad hadda khatar ku jirto, wac 999.
feedback-ask-words = Maxaa dhacay, ama maxay tahay fikraddaadu? Ha qorin magacyo iyo wax ku saabsan caafimaadkaaga.
feedback-ask-named = Ma kaydinnaa magacaaga iyo hadalkaaga, si qof kuugu jawaabi karo?
feedback-named-no = Maya, dir magacayga la’aantii
feedback-named-yes = Haa, ku dar magacayga iyo sida la iila soo xiriiro
feedback-named-no-also = la’aantii, la’aan, laan, laantii, qarsoodi, qarsoon, bilaa, magacayga, ha, qorin, sheegin, anonymous
feedback-kept-without-name = Magacaaga la’aantii ayaa loo gudbiyaa. Kuuma jawaabi karno, maxaa yeelay ma garanayno qofka aad tahay.
feedback-nothing-kept = Waxba lama gudbin. Waqti kale waad noo sheegi kartaa.

## What happens next

feedback-next-praise = Kooxda ayaannu u sheegnaa. Hadalka wanaagsan wuxuu gaaraa dadka si adag u shaqeeya.
feedback-next-complaint =
    Kooxda ayaa akhrida oo eegta wixii khaldamay.
    Si aad uga cabato daryeelkaaga, isbitaalka ka weydii PALS (kooxda bukaannada dhegaysata). Way ku dhegaystaan, waa bilaash, cabashadana way kaa caawiyaan.
feedback-next-racism =
    Waxaa akhrida kooxda ka shaqaysa in dadka si caddaalad ah loola dhaqmo. Way tirsan tahay, xitaa magac la’aan.
    Isbitaalka waxaa jooga PALS (koox bukaannada dhegaysata), cabashadana way kaa caawin karaan. Haddii ay dembi ahayd, halkan ayaad ka sheegi kartaa: www.report-it.org.uk.
feedback-next-idea = Kooxdu fikrad kasta way akhridaa. Bil kasta waxay sheegaan wixii ay beddeleen.

## What was done about it

feedback-done-passed-on = Hadalkaaga kooxda ayaannu u gudbinnay.
feedback-done-thanked-staff = Waannu u mahadcelinnay dadka aad noo sheegtay.
feedback-done-said-sorry = Waannu ka xunnahay wixii dhacay.
feedback-done-senior-looked = Masuul sare ayaa eegay wixii dhacay.
feedback-done-spoke-with-staff = Masuul sare ayaa la hadlay dadkii goobta joogay.
feedback-done-investigating = Hadda si rasmi ah ayaannu u baaraynaa. Dhowr toddobaad ayay qaadan kartaa.
feedback-done-fair-treatment = Hadda waxaa haysa kooxda ka shaqaysa in dadka si caddaalad ah loola dhaqmo.
feedback-done-team-talked = Kooxda oo dhan ayaa ka wada hadashay.
feedback-done-changed = Wax ayaannu beddelnay wixii aad noo sheegtay awgood.
feedback-done-will-try = Fikraddaada waannu tijaabin doonnaa.
feedback-done-told-pals = Isbitaalka waxaa jooga PALS (koox bukaannada dhegaysata). Cabashada way kaa caawin karaan, waana bilaash.
feedback-done-told-crime-report = Haddii ay dembi ahayd, halkan ayaad ka sheegi kartaa: www.report-it.org.uk.
feedback-done-done-already = Tan hore ayaannu u samaynnaa. Way na caawinaysaa inaannu ogaanno inay adiga kuu muhiim tahay.
feedback-done-not-wanted = Waxaad naga codsatay inaannaan wax dheeraad ah samayn. Sidaas darteed halkaas ayaannu ku joogsannay.
feedback-done-not-ours = Waxay ku saabsan tahay adeeg kale. Waannu u sheegnay, magacaaga la’aantii.
feedback-done-too-little-known = Wax badan kama naqaanno wixii dhacay, sidaas darteed wax dheeraad ah ma samayn karno.
feedback-done-no-money = Waa fikrad fiican. Hadda lacag looguma hayo.
feedback-done-against-rules = Ma samayn karno. Sharci ama xeer ayaa diidaya.
