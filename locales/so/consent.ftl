### Consents: who, about what, for how long, and how to take it back. Each purpose is asked alone (L18 to L20).
### A change here is a new version: people who are being asked are asked anew.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen roles
#   $months (Number) - for how many months
consent-contact-volunteering =
    Ma oggoshahay in qof ka tirsan { $organisation } uu kaala soo xiriiro arrinta mutadawacnimada?
    Waxaad dooratay: { $roles }.
    Waxay arkaan magacaaga iyo sida laguula soo xiriiro. Waxay u isticmaalaan arrintan oo keliya.
    Oggolaanshahaagu wuxuu socdaa { $months } bilood. Goor kasta hal eray ayaad kaga noqon kartaa: “jooji”. Haddii aad maya tiraahdo, wadahadalkan weli waad isticmaali kartaa.
consent-contact-volunteering-yes = Haa, waad ila soo xiriiri kartaan
consent-contact-volunteering-no = Maya, ha ila soo xiriirina

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-contact-question =
    Ma oggoshahay in qof ka tirsan { $organisation } uu kula soo xiriiro si uu su’aashaada uga jawaabo?
    Waxay arkaan su’aashaada, magacaaga iyo sida laguula soo xiriiro. Waxay u isticmaalaan arrintan oo keliya.
    Oggolaanshahaagu wuxuu socdaa { $months } bilood. Goor kasta hal eray ayaad kaga noqon kartaa: “jooji”. Haddii aad maya tiraahdo, wadahadalkan weli waad isticmaali kartaa.
consent-contact-question-yes = Haa, waad ila soo xiriiri kartaan
consent-contact-question-no = Maya, ha ila soo xiriirina

# Variables:
#   $organisation (Text) - the name of the organisation
#   $needs (Text) - what would help, as a list
#   $months (Number) - for how many months
consent-keep-needs =
    Ma oggoshahay inaannu kaydinno waxa ku caawin kara, si uu u arko qof ka tirsan { $organisation }?
    Waxaad tiri: { $needs }.
    Tani wax ayay ka sheegi kartaa caafimaadkaaga. Sidaas darteed waxaannu kaydinnaa oo keliya haddii aad haa tiraahdo.
    Oggolaanshahaagu wuxuu socdaa { $months } bilood. Goor kasta hal eray ayaad kaga noqon kartaa: “jooji”.
consent-keep-needs-yes = Haa, kaydiya waxa i caawin kara
consent-keep-needs-no = Maya, ha kaydinina
consent-keep-needs-refused = Waa hagaag. Cidna uma gudbinno.

# Variables:
#   $organisation (Text) - the name of the other organisation
#   $roles (Text) - the titles of its roles that were chosen
#   $months (Number) - for how many months
consent-share-with-organisation =
    Waxa aad dooratay hay’ad kale ayaa maamusha: { $organisation }. Ma oggoshahay inay iyaduna arrintan kaala soo xiriirto?
    Waxaad dooratay: { $roles }.
    Waxay helaan magacaaga iyo sida laguula soo xiriiro. Waxay u isticmaalaan arrintan oo keliya.
    Oggolaanshahaagu wuxuu socdaa { $months } bilood. Goor kasta hal eray ayaad kaga noqon kartaa: “jooji”.
consent-share-with-organisation-yes = Haa, way ila soo xiriiri karaan
consent-share-with-organisation-no = Maya, ha la wadaagina
# Variables:
#   $organisation (Text) - the name of the other organisation
consent-share-with-organisation-refused = Waa hagaag. Macluumaadkaaga lama wadaagno hay’addan: { $organisation }.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen jobs
#   $months (Number) - for how many months
consent-contact-jobs =
    Ma oggoshahay in qof ka tirsan { $organisation } uu kaala soo xiriiro shaqooyinka NHS?
    Waxaad dooratay: { $roles }.
    Waxay arkaan magacaaga iyo sida laguula soo xiriiro. Waxay u isticmaalaan arrintan oo keliya.
    Oggolaanshahaagu wuxuu socdaa { $months } bilood. Goor kasta hal eray ayaad kaga noqon kartaa: “jooji”. Haddii aad maya tiraahdo, wadahadalkan weli waad isticmaali kartaa.
consent-contact-jobs-yes = Haa, waad ila soo xiriiri kartaan
consent-contact-jobs-no = Maya, ha ila soo xiriirina

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen events
#   $months (Number) - for how many months
consent-contact-event =
    Ma oggoshahay in qof ka tirsan { $organisation } uu kula soo xiriiro si uu boos kuugu qabto?
    Waxaad dooratay: { $roles }.
    Waxay arkaan magacaaga iyo sida laguula soo xiriiro. Waxay u isticmaalaan arrintan oo keliya.
    Oggolaanshahaagu wuxuu socdaa { $months } bilood. Goor kasta hal eray ayaad kaga noqon kartaa: “jooji”. Haddii aad maya tiraahdo, wadahadalkan weli waad isticmaali kartaa.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $hospital (Text) - the hospital, or that it was not said
#   $day (Text) - the day, or that it was not said
#   $months (Number) - for how many months
consent-arrange-visits =
    Ma oggoshahay in isku-duwe ka tirsan { $organisation } uu kaydiyo ballantaada oo uu wehel kuugu helo?
    Isbitaalka: { $hospital }. Maalinta: { $day }.
    Ballantu wax ayay ka sheegaysaa caafimaadka. Sidaas darteed waxaannu kaydinnaa oo keliya haddii aad haa tiraahdo.
    Isku-duwuhu (qofka caawimaadda habeeya) wuxuu arkaa jawaabahaaga, magacaaga iyo sida laguula soo xiriiro. Wehelku maalintaas wuxuu arkaa oo keliya waxa uu u baahan yahay.
    Oggolaanshahaagu wuxuu socdaa { $months } bilood. Goor kasta hal eray ayaad kaga noqon kartaa: “jooji”. Haddii aad maya tiraahdo, wadahadalkan weli waad isticmaali kartaa.
consent-arrange-visits-yes = Haa, kaydiya oo wehel ii hela
consent-arrange-visits-no = Maya, ha kaydinina

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-check-in-after-hospital =
    Ma oggoshahay in hay’adda { $organisation } ay kaydiso maalinta guriga la tagayo, kulana soo xiriirto si ay ku waraysato?
    Tani wax ayay ka sheegaysaa caafimaadka. Sidaas darteed waxaannu kaydinnaa oo keliya haddii aad haa tiraahdo.
    Isku-duwe (qof caawimaadda habeeya) ayaa arka, wuxuuna kaloo arkaa magacaaga iyo sida laguula soo xiriiro. Wuxuu u isticmaalaa arrintan oo keliya.
    Oggolaanshahaagu wuxuu socdaa { $months } bilood. Goor kasta hal eray ayaad kaga noqon kartaa: “jooji”. Haddii aad maya tiraahdo, wadahadalkan weli waad isticmaali kartaa.
consent-check-in-after-hospital-yes = Haa, kaydiya oo i waraysta
consent-check-in-after-hospital-no = Maya, ha kaydinina

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-keep-feedback =
    Ma oggoshahay in hay’adda { $organisation } ay kaydiso hadalkaaga iyo magacaaga, kulana soo xiriirto si ay kuugu jawaabto?
    Waxay arkaan hadalkaaga, magacaaga iyo sida laguula soo xiriiro. Waxay u isticmaalaan arrintan oo keliya.
    Oggolaanshahaagu wuxuu socdaa { $months } bilood. Goor kasta hal eray ayaad kaga noqon kartaa: “jooji”. Haddii aad maya tiraahdo, wadahadalkan weli waad isticmaali kartaa.
consent-keep-feedback-yes = Haa, magacayga ku kaydiya
consent-keep-feedback-no = Maya, ha kaydinina

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of what to remind of
#   $months (Number) - for how many months
consent-reminders =
    Ma oggoshahay in hay’adda { $organisation } ay ku xusuusiso tan iyo maalmaha kale ee aad codsato?
    Waxaad codsatay: { $roles }.
    Ugu badnaan 3 jeer ayaannu kuu soo qornaa, inta u dhaxaysa 9 subaxnimo iyo 8 fiidnimo.
    Oggolaanshahaagu wuxuu socdaa { $months } bilood. Goor kasta hal eray ayaad kaga noqon kartaa: “jooji”.
consent-reminders-yes = Haa, i xusuusiya
consent-reminders-no = Maya, ha i xusuusinina

consent-changed = Erayada su’aashan waa la beddelay. Waxba lama qorin. Mar kale ayaan ku weydiinayaa.
