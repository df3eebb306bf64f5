### Contact: age, consent, name, how to reach someone, the summary, and what happens next.

contact-person-begins = Qof ayaa kuu jawaabi kara. Marka hore dhowr su’aalood oo gaagaaban ayaan ku weydiinayaa.
contact-ask-question = Maxaad rabtaa inaad weydiiso? Dhowr eray ayaa ku filan. Ha ku qorin wax ku saabsan caafimaadkaaga.
contact-ask-age = Ma jirtaa 16 sano ama ka badan?
contact-age-16-or-over = Haa, waxaan jiraa 16 sano ama ka badan
contact-age-under-16 = Maya, waxaan ka yar ahay 16 sano
contact-age-under-16-also = yar, yarahay, hoos, hooseeya, kayar
contact-age-needed = Taas waa inaannu ogaanno ka hor inta aannu macluumaadkaaga qaadan. Waxba lagaama kaydin.
contact-under-16 = Waad ku mahadsan tahay inaad ii sheegtay. Waxaad ka yar tahay 16 sano, sidaas darteed waxba kaama kaydinno. Wax khalad ah ma aadan samayn.
contact-under-16-places =
    Dugsigaagu wuxuu kaa caawin karaa inaad hesho wax aad samayso oo kuu dhow.
    Childline waxay dhegaysataa qof kasta oo ka yar 19 sano. Waa bilaash: 0800 1111.

## How to reach someone

contact-ask-name = Magacee ayaad rabtaa inaannu kuugu yeerno?
contact-field-name = Magacee ayaad rabtaa inaannu kuugu yeerno? (haddii aad rabto)
contact-ask-contact = Lambarkee ayaad rabtaa inaannu ku wacno ama farriin ugu dirno? Beddelkiisa waxaad qori kartaa iimayl.
contact-field-phone = Lambarka taleefanka
contact-field-email = Cinwaanka iimaylka
contact-field-good-times = Waqtiyada ku habboon wicitaanka (haddii aad rabto)
contact-field-message-safe = Farriin ma kaga tagi karnaa taleefankan?
contact-ask-details = Sidee ayaannu kuula soo xiriirnaa? Lambar taleefan ama iimayl ayaa ku filan.
contact-one-needed = Qor lambar taleefan ama iimayl.
contact-check-fields = Hal shay ayaa u baahan in mar kale la eego. Wixii aad qortay weli halkan ayay ku jiraan.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-short = Lambarka { $typed } hal tiro ayaa ka dhiman. Qor lambar UK ah, sida 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-long = Lambarka { $typed } hal tiro ayaa ku badan. Qor lambar UK ah, sida 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-wrong = Uma garan karo { $typed } lambar taleefan oo UK ah. Sidan u qor: 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-email-wrong = Uma garan karo { $typed } cinwaan iimayl. Sidan u qor: name@example.org.
# Variables:
#   $likely (Text) - the address the person likely meant
contact-email-doubtful = Dhammaadka cinwaanka iimaylkaagu caadi uma eka. Ma waxaad ula jeeddaa { $likely }?
# Variables:
#   $likely (Text) - the address the person likely meant
contact-email-use-likely = Isticmaal { $likely }
# Variables:
#   $typed (Text) - the address as typed
contact-email-use-typed = Isticmaal { $typed } sidii aan u qoray
# Variables:
#   $count (Number) - the longest name in characters
contact-name-long = Magacani waa dheer yahay. Ku soo koob ilaa { $count } xaraf.
# Variables:
#   $count (Number) - the longest answer in characters
contact-words-long = Hadalkani waa badan yahay in la gudbiyo. Ku soo koob ilaa { $count } xaraf.
contact-ask-good-times = Goorma ayaa ku habboon in lagu soo waco? Waxaad dooran kartaa wax ka badan hal.
contact-ask-message-safe = Farriin ma kaga tagi karnaa taleefankan? Dad kale ayaa maqli kara.
contact-message-safe-yes = Haa, farriin waad kaga tagi kartaan
contact-message-safe-no = Maya, farriin ha kaga tagina
contact-ask-note = Ma rabtaa inaad wax kale u sheegto qofka kula soo xiriiri doona? Ha ku qorin wax ku saabsan caafimaadkaaga.

## Not going on

contact-refused = Waa hagaag. Kulama soo xiriiri doonno. Macluumaad lagugula soo xiriiro lama kaydin.
contact-cannot-reach = Lambar ama iimayl la’aan kulama soo xiriiri karno. Macluumaad lagugula soo xiriiro lama kaydin.
contact-apply-yourself-intro = Adiguna toos ayaad u weydiin kartaa.
# Variables:
#   $link (Text) - a web address
contact-apply-yourself =
    Halkan ayaad wax badan ka akhrisan kartaa, kana codsan kartaa:
    { $link }
contact-kept-for-later = Waxba lama dirin. Jawaabahaagu halkan ayay ku jirayaan 30 maalmood. Marka aad rabto waad diri kartaa.

## The summary

# Variables:
#   $organisation (Text) - who will get it
contact-ask-summary = Waa kan waxa aannu u dirayno { $organisation }. Beddel wixii aan sax ahayn.
contact-summary-send = Xaqiiji oo dir
contact-summary-later = Hadda maya
contact-summary-resume = Sii wad oo dir
contact-title-roles = Hawlaha
contact-title-question = Su’aashaada
contact-title-feedback = Waxa aad rabto inaad noo sheegto
contact-title-name = Magaca
contact-title-contact = Sida laguula soo xiriiro
contact-title-good-times = Waqtiyada ku habboon wicitaanka
contact-title-message-safe = Farriimaha
contact-title-needs = Waxa ku caawin kara
contact-title-note = Qoraalkaaga
contact-consent-gone = Oggolaanshahaagii waad ka noqotay intii aynu halkan joognay. Mar kale ayaan ku weydiinayaa ka hor inta aan wax la dirin.

# Before anything is sent.
# Variables:
#   $day (Text) - the promised day
contact-answer-by = Qof ayaa kuu jawaabi doona. Maalinta ugu dambaysa: { $day }.
# Nobody is on duty for long, or very many wait already.
# Variables:
#   $day (Text) - the promised day
contact-answer-far =
    Waxaad sugi doontaa in ka badan intii caadiga ahayd, sababtoo ah cidna ka hor kuuma jawaabi karto. Qof ayaa kuu jawaabi doona. Maalinta ugu dambaysa: { $day }.
    Hadda waad diri kartaa oo waad sugi kartaa. Waxaad kale oo dooran kartaa “Hadda maya”: jawaabahaaga 30 maalmood ayaannu kuu haynaynaa.
# Variables:
#   $organisation (Text) - another organisation that will get it
#   $day (Text) - by when it answers
contact-answer-by-other = { $organisation } way kula soo xiriiri doontaa. Maalinta ugu dambaysa: { $day }.

## Sent

# Variables:
#   $day (Text) - the promised day
contact-done = Mahadsanid. Waa la diray. Qof ayaa kuu jawaabi doona. Maalinta ugu dambaysa: { $day }.
contact-reference-title = Koodhkaaga
# Variables:
#   $reference (Text) - eight characters in two groups
contact-reference = { $reference }
contact-day-later = Maalintani way ka dambaysaa tii aan hore kuugu sheegay. Maalintii hore hadda suurtogal ma aha.
contact-take-back =
    Hal eray ayaad kaga noqon kartaa. Goor kasta halkan ku qor “jooji”.
    Marka aad na soo wacdo, koodhkaagu wuxuu sheegaa codsigaaga. Waxba ma furo.
contact-sent-already = Hore ayaa loo diray. Waxba laba jeer lama dirin.
