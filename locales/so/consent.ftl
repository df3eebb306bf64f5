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

consent-changed = Erayada su’aashan waa la beddelay. Waxba lama qorin. Mar kale ayaan ku weydiinayaa.
