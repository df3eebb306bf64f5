### Codes in words: one message a code, and why an opportunity is shown. Residents read them as buttons, as items of lists and
### after a label. No full stop, except where the comment says that it is a sentence. Button labels: at most 80 characters.


## What an opportunity is

opportunity-kind-volunteering = Mutadawacnimo
opportunity-kind-job = Shaqo
opportunity-kind-companion = Isbitaalka oo dad lala tago
opportunity-kind-event = Munaasabad

## What a request is about

service-volunteering = Mutadawacnimo
service-jobs = Shaqooyinka NHS
service-companion = Wehel
service-event = Munaasabad
service-question = Su’aal
service-feedback = Ammaan ama cabasho

## Kinds of volunteering role: names of the person or the task

role-kind-welcome-guide = Qof dadka soo dhoweeya ama isbitaalka ku haga
role-kind-bilingual-welcome = Qof laba luqadood dadka ku soo dhoweeya
role-kind-ward-helper = Caawiye qaybta bukaan-jiifka
role-kind-ward-befriender = Qof la sheekaysta dadka isbitaalka jiifa
role-kind-mealtime-helper = Caawiye waqtiga cuntada
role-kind-response-runner = Caawiye daawooyinka iyo saambalka qaada
role-kind-reminder-caller = Qof dadka ballanta ku xusuusiya taleefan
role-kind-patient-companion = Wehel dadka isbitaalka la taga
role-kind-volunteer-driver = Darawal mutadawac ah
role-kind-home-from-hospital = Caawiye dadka isbitaalka guriga uga soo noqda
role-kind-befriending-visitor = Qof dadka guriga ku booqda oo la sheekaysta
role-kind-phone-friend = Saaxiib taleefanka lagu sheekaysto
role-kind-clinic-steward = Caawiye maalmaha rugta caafimaadka ama tallaalka
role-kind-health-champion = Qof caafimaadka bulshada dhiirrigeliya
role-kind-maternity-champion = Qof u dooda hooyooyinka uurka leh iyo kuwa umulay
role-kind-breastfeeding-supporter = Caawiye naasnuujinta
role-kind-digital-helper = Caawiye isticmaalka taleefanka iyo barnaamijyadiisa
role-kind-garden-helper = Caawiye beerta
role-kind-radio-music-arts = Caawiye raadiyaha, muusikada ama farshaxanka
role-kind-trolley-shop-cafe = Caawiye gaariga alaabta, dukaanka ama makhaayadda
role-kind-office-helper = Caawiye xafiiska
role-kind-end-of-life-companion = Wehel dadka nolosha maalmaheeda u dambeeya jooga
role-kind-group-activity-helper = Caawiye koox ama socod
role-kind-peer-supporter = Taageere isla xanuunkaas soo maray
role-kind-patient-partner = Bukaan ka qayb qaata qorshaynta adeegyada
role-kind-therapy-dog = Booqasho eey lala tago
role-kind-youth-volunteer = Mutadawac da’ yar
role-kind-event-helper = Caawiye munaasabadaha

## Families of NHS jobs

# The messages that end in “also” are other words that people type for the choice above; nobody sees them.
job-family-care = Daryeelka bukaannada
job-family-care-also = daryeele, daryeelaha, caawiye, caawiyaha, bukaan, waayeel, waayeelka, jiifka, carer, assistant, healthcare
job-family-cleaning-and-kitchen = Nadiifinta iyo jikada
job-family-cleaning-and-kitchen-also = nadiifiye, nadiifin, nadaafad, nadaafadda, xaaqid, dhaqid, dhardhaqe, cunto, karin, kariye, jiko, cleaner, cleaning, chef
job-family-moving-and-stores = Qaadista dadka iyo alaabta, bakhaarka iyo darawalnimada
job-family-moving-and-stores-also = darawal, dirawal, darewal, gaari, baabuur, xammaal, xamaal, alaab, qaadid, bakhaar, porter, driver, warehouse, delivery
job-family-reception-and-office = Soo dhoweynta iyo xafiiska
job-family-reception-and-office-also = dhawayn, dhaweyn, reception, receptionist, resebshan, xafiis, karraani, karaani, xoghaye, maamul, admin, qoraal
job-family-tests-and-medicines = Baaritaannada, daawooyinka iyo qalabka
job-family-tests-and-medicines-also = farmashi, farmasi, dawo, daawo, dawooyin, baaritaan, baadhitaan, shaybaar, sheybaar, dhiig, laboratory, pharmacy
job-family-calls-and-ambulance = Wicitaannada iyo gaadiidka bukaannada
job-family-calls-and-ambulance-also = wicitaan, wicitaanno, wacid, taleefan, telefoon, teleefoon, ambalaas, ambalaaska, ambulance, gaadiid, 111, call
job-family-community-and-projects = Bulshada iyo mashaariicda
job-family-community-and-projects-also = bulsho, mashruuc, turjubaan, turjumaan, tarjumaan, turjumid, wacyigelin, xiriiriye, outreach
job-family-buildings-and-security = Dhismayaasha iyo ilaalada
job-family-buildings-and-security-also = dhisme, dhismo, koronto, koranto, korontoole, tuubbo, tuubiiste, rinji, rinjiile, dayactir, ilaalo, waardiye, security
job-family-trainee-and-apprentice = Shaqo lagu tababarto
job-family-trainee-and-apprentice-also = tababar, tababarte, barasho, baranaya, arday, dugsi, iskuul, bilow, apprentice, apprenticeship, trainee
job-family-registered = Xirfado diiwaangashan, sida kalkaaliye caafimaad ama umuliso
job-family-registered-also = kalkaaliye, kalkaaliso, umuliso, ummuliso, dhakhtar, dhaqtar, takhtar, raajo, doctor, nurse, midwife, physiotherapist

## Kinds of event

event-kind-health-day = Maalinta caafimaadka iyo ladnaanta
event-kind-health-check = Baaritaan caafimaad oo aan ballan u baahnayn
event-kind-talk = Muxaadaro ama fasal
event-kind-listening-circle = Koox yar oo ka hadasha daryeelka
event-kind-community-conversation = Dadka deegaanka iyo shaqaalaha oo wada hadla
event-kind-jobs-event = Munaasabad shaqo
event-kind-group-activity = Hawl koox lagu qabto

## What an event offers

event-feature-food = Cunto
event-feature-children-welcome = Carruurta waa la soo dhoweynayaa
event-feature-health-checks = Baaritaanno caafimaad
event-feature-cancer-signs = Calaamadaha kansarka
event-feature-quiet-room = Qol aan buuq lahayn
event-feature-small-group = Koox yar
event-feature-voucher = Kaar wax lagu iibsado
event-feature-jobs-help = Caawimaad shaqo
event-feature-practice-interview = Tababar waraysiga shaqada
event-feature-no-forms = Foomam la’aan

## Whether a place must be booked

booking-none = Khasab ma aha in boos la qabsado
booking-book = Marka hore boos qabso

## What someone likes to do. Buttons, and items of a list

interest-meeting-people = La kulanka dadka
interest-one-to-one = Wehelinta hal qof
interest-caring = Daryeelka dadka
interest-older-people = Dadka waayeelka ah
interest-families-and-babies = Qoysaska iyo dhallaanka
interest-my-community = Bulshadayda
interest-my-languages = Luqadahayga
interest-food = Cuntada iyo karinta
interest-outdoors = Beeraha iyo hawada furan
interest-music-arts-games = Muusik, farshaxan iyo ciyaar
interest-practical-work = Shaqada gacanta
interest-computers-and-paper = Kombiyuutarrada iyo waraaqaha

## What someone can do. Buttons, and items of a list

skill-listening = Dhegaysiga
skill-talking-with-people = La hadalka dadka
skill-another-language = Luqad kale
skill-calm-and-patient = Deganaan iyo dulqaad
skill-being-on-time = Ilaalinta waqtiga
skill-careful-checking = Hubin taxaddar leh
skill-team-work = La shaqaynta koox
skill-lifting-and-pushing = Qaadista iyo riixidda alaabta
skill-cleaning-and-tidying = Nadiifinta iyo hagaajinta
skill-cooking-and-food = Karinta iyo cuntada
skill-gardening = Ka shaqaynta beerta
skill-music-and-games = Muusik iyo ciyaar
skill-using-a-phone = Isticmaalka taleefanka
skill-using-a-computer = Isticmaalka kombiyuutarka
skill-writing-notes = Wax qorista
skill-driving = Wadista baabuurka
skill-caring-for-someone = Daryeelka qof
skill-knowing-my-area = Aqoonta xaafaddayda
skill-handling-money = Xisaabinta lacagta
skill-planning-and-leading = Qorshaynta iyo hoggaaminta

## What would help. Buttons, and items of a list

access-step-free = Jaranjaro la’aan
access-supported-role = Hal hawl markiiba, qof i caawiyana i la joogo
access-someone-to-start-with = Qof bilowga i la joogo
access-travel-money = Lacagta safarka oo la ii soo celiyo
access-travel-money-first = Lacagta safarka oo hore la ii siiyo
access-easy-read = Waraaqo erayo gaagaaban iyo sawirro leh
access-large-print = Waraaqo xarfo waaweyn leh
access-bsl = Luqadda dhegoolka ee Ingiriiska (BSL)
access-hearing-loop = Qalab caawiya dadka dhegaha qalab ku maqla
access-interpreter = Turjubaan
access-quiet-place = Meel aan buuq lahayn
access-flexible-hours = Saacado aan beddeli karo
access-short-shifts = 2 saacadood ama ka yar markiiba
access-from-home = Guriga oo laga caawiyo
access-childcare = Carruurta oo la ii hayo
access-women-only = Koox haween oo keliya
access-id-help = Caawimaad waraaqaha aqoonsiga

## What a role asks of the body

effort-sitting = Fadhi u badan
effort-standing = Taagnaan
effort-walking = Socod
effort-lifting = Qaadis ama riixid

## Checks before starting. Items of a list; DBS stays in English, with the gloss in brackets

check-none = Hubin ma jirto
check-references = dad qora in lagu aamini karo
check-occupational-health = foom caafimaad oo sir ah
check-dbs-basic = hubinta DBS ee hoose (xukunno hore oo maxkamadeed)
check-dbs-standard = hubinta DBS ee caadiga ah (xukunno hore oo maxkamadeed)
check-dbs-enhanced = hubinta DBS ee faahfaahsan (xukunno hore oo maxkamadeed)
check-dbs-enhanced-barred = hubinta DBS ee faahfaahsan (xukunno hore) iyo liiska dadka laga mamnuucay

## Days. Buttons, and items of a list

day-mon = Isniin
day-tue = Talaado
day-wed = Arbaco
day-thu = Khamiis
day-fri = Jimco
day-sat = Sabti
day-sun = Axad

## Parts of a day. Buttons, and items of a list

part-of-day-morning = Subax
part-of-day-afternoon = Galab
part-of-day-evening = Fiid
part-of-day-night = Habeen

## A named shift

shift-lunch = Waqtiga qadada

## How the times repeat: after "Times:"

pattern-weekly = toddobaad kasta
pattern-flexible = waqtiyada waa lagula heshiiyaa
pattern-choose-shifts = liis ayaad ka doorataa
pattern-as-needed = waannu ku weydiinnaa marka qof kuu baahdo
pattern-short-term = dhowr toddobaad, kaddibna way dhammaataa
pattern-one-off = hal mar waad iman kartaa
pattern-set-days = isla maalmaha toddobaad kasta
pattern-rota = maalmuhu toddobaad kasta way isbeddelaan

## How long a role asks people to stay: after "How long:"

commitment-no-minimum = inta aad rabto
commitment-one-day = 1 maalin ayaa ku filan
commitment-one-trip-a-month = qiyaastii 1 booqasho bishii
commitment-six-weeks = qiyaastii 6 toddobaad
commitment-three-months = 3 bilood ama ka badan
commitment-six-months = 6 bilood ama ka badan
commitment-twelve-months = 12 bilood ama ka badan

## The contract of a job: after "Contract:"

contract-permanent = waqti aan dhammaad lahayn
contract-fixed-term = maalin la yaqaan ayuu dhammaadaa
contract-bank = waqtiyo aad rabto oo iyaguna kuu baahan yihiin
contract-apprenticeship = shaqo mushahar leh oo waxbarasho la socoto

## Age bands. Buttons

age-band-under16 = Ka yar 16 sano
age-band-16-plus = 16 sano ama ka badan
age-band-16-17 = 16 ama 17 sano
age-band-18-plus = 18 sano ama ka badan

## What a companion is asked for

visit-kind-meet-at-hospital = Isbitaalka igula kulan
visit-kind-meet-at-hospital-also = kulan, kulanno, igula, albaab, albaabka, irridda, iridda, afaafka, gelitaanka
visit-kind-door-to-door = I raac tegitaanka iyo soo noqoshada
visit-kind-door-to-door-also = raac, raaca, raacid, tegitaanka, tagitaan, noqosho, qaado, kaxee, keen, labada, safar, baska, taksi, tagsi
visit-kind-wait-with-me = Ila sug
visit-kind-wait-with-me-also = sug, sugo, suga, sugaan, sugid, sugitaan, sugto, fadhi, fadhiiso, weheli, wehesho, sheekayso
visit-kind-see-me-home = Guriga i gee
visit-kind-see-me-home-also = guriga, geeyo, gurigayga, gee, geeya, gayn, geyn, celi, celiya, celin, kadib, kaddib
visit-kind-check-in-after-discharge = I waraysta marka aan guriga joogo
check-point-day-1 = Maalinta ku xigta
check-point-day-1-also = maalinta xigta, maalinta ku xigta, hal maalin, 1 maalin, berri
check-point-day-3 = 3 maalmood kaddib
check-point-day-3-also = saddex maalmood, sadex maalmood, saddex maalin, 3 maalin, 3 maalmood, saddex beri
check-point-day-7 = 1 toddobaad kaddib
check-point-day-7-also = toddobaad kaddib, toddobaad kadib, toddobaad ka dib, todobaad kadib, todobaad ka dib, hal toddobaad, 1 toddobaad, usbuuc kadib, usbuuc ka dib, hal usbuuc, asbuuc kadib, 7 maalmood
check-point-day-14 = 2 toddobaad kaddib
check-point-day-14-also = laba toddobaad, labo toddobaad, 2 toddobaad, laba toddobaad kadib, laba toddobaad ka dib, laba toddobaad kaddib, 2 toddobaad kadib, 2 toddobaad ka dib, laba todobaad kadib, laba usbuuc, laba usbuuc kadib, 2 usbuuc kadib
check-point-day-28 = 4 toddobaad kaddib
check-point-day-28-also = afar toddobaad, 4 toddobaad, afar toddobaad kadib, afar toddobaad ka dib, afar toddobaad kaddib, 4 toddobaad kadib, 4 toddobaad ka dib, bil kadib, bil ka dib, bil kaddib, hal bil
check-point-week-6 = 6 toddobaad kaddib
check-point-week-6-also = lix toddobaad, 6 toddobaad, lix toddobaad kadib, lix toddobaad ka dib, lix toddobaad kaddib, 6 toddobaad kadib, 6 toddobaad ka dib, lix usbuuc

## What makes it hard to come to an appointment

barrier-fare = Lacagta safarka
barrier-lift = Gaadiidka
barrier-carer = Qof aan daryeelo
barrier-interpreter = Luqadda
barrier-fear = Cabsi
barrier-letter-unclear = Warqadda
barrier-time-off-work = Shaqada
barrier-childcare = Carruurta
barrier-other = Wax kale

## What feedback is

feedback-kind-praise = Ammaan
feedback-kind-complaint = Cabasho
feedback-kind-racism = Cunsuriyad ama takoor
feedback-kind-idea = Fikrad

## Why someone took a consent back. Never asked for

withdraw-reason-found-something = Wax kale ayaa la helay
withdraw-reason-no-time = Waqti ma jiro
withdraw-reason-not-well = Xanuun
withdraw-reason-too-far = Aad bay u fog tahay
withdraw-reason-waited-too-long = Sugitaanka ayaa dheeraaday
withdraw-reason-too-many-messages = Farriimo badan
withdraw-reason-worried-about-information = Welwel ku saabsan macluumaadka
withdraw-reason-did-not-ask = Tan lama codsan
withdraw-reason-changed-mind = Go’aanka ayaa la beddelay
withdraw-reason-not-said = Lama sheegin
withdraw-reason-other = Wax kale

## How a request ended

lead-outcome-placed = Hawl ayaa loo helay
lead-outcome-started = Waa la bilaabay
lead-outcome-applied = Codsi ayaa la gudbiyay
lead-outcome-interview = Waraysi
lead-outcome-offer = Shaqo ayaa loo ballan qaaday
lead-outcome-not-this-time = Markan ma suurtoobin
lead-outcome-waiting-list = Liiska sugitaanka
lead-outcome-helped-another-way = Si kale ayaa loo caawiyay
lead-outcome-answered = Waa laga jawaabay
lead-outcome-not-suitable-now = Hadda ma habboona
lead-outcome-person-declined = Qofku maya ayuu yiri
lead-outcome-could-not-reach = Waa la heli waayay
lead-outcome-asked-to-stop = Joojin ayaa la codsaday
lead-outcome-duplicate = Isla codsigii oo laba jeer ah

## What came of trying to reach someone. Staff read these

attempt-result-spoke = Waa lala hadlay
attempt-result-call-back-later = Mar dambe dib u wac
attempt-result-no-answer = Jawaab ma jirto
attempt-result-left-message = Farriin ayaa looga tagay
attempt-result-someone-else-answered = Qof kale ayaa ka jawaabay
attempt-result-wrong-number = Lambar khaldan
attempt-result-not-working = Lambarku ma shaqaynayo
attempt-result-message-sent = Farriinta waa la diray
attempt-result-message-failed = Farriintu ma gaarin
attempt-result-needs-interpreter = Turjubaan ayaa loo baahan yahay
attempt-result-asked-to-stop = Joojin ayaa la codsaday

## Why a recruiter gives a request back. Staff read these

release-reason-conflict = Qofkan waan aqaan
release-reason-language = Luqad kale ayaa loo baahan yahay
release-reason-wrong-service = Adeeg kale ayaa loo baahan yahay
release-reason-away = Waan maqanahay
release-reason-other = Wax kale

## What helps better than a companion. Whole sentences: residents read them in an answer.

redirect-reason-patient-transport = Isbitaalku wuxuu gaadiid bilaash ah u diyaarin karaa dadka u baahan. Isbitaalka weydii gaadiidka bukaanka.
redirect-reason-interpreter = Turjubaan ayaa ku caawin kara. Isbitaalku waa inuu bilaash kuugu keenaa. Weydiiso marka aad ballanta qabsanayso.
redirect-reason-personal-care = Waxaad u baahan tahay daryeel dad tababaran ay bixiyaan. Qof iskaa wax u qabso ah ma bixin karo. Dowladda hoose (council) ayaa ku caawin karta. Weydii daryeelka bulshada ee dadka waaweyn.
redirect-reason-too-soon = Maalintu aad bay u dhowdahay, qof ku raaca ma heli karno. Weydiiso qof aad ku kalsoon tahay inuu ku raaco, ama isbitaalka caawimaad weydiiso.
redirect-reason-outside-area = Isbitaalku wuxuu ka baxsan yahay aagga ay tagaan dadka ku raaca.
redirect-reason-nobody-free = Maalintaas cid ku raaci karta ma jirto.

## What a job asks for: kinds of line in a person specification

criterion-kind-gcse-english-maths = Ingiriis iyo xisaab heer dugsi ah (GCSE)
criterion-kind-care-certificate = Shahaadada daryeelka (Care Certificate)
criterion-kind-care-qualification = Aqoon daryeel oo shahaado leh
criterion-kind-level-3-education = Shahaado A level ama Level 3
criterion-kind-foundation-degree = Shahaado Level 5 ama shahaado jaamacadeed oo hoose
criterion-kind-degree-or-equal = Shahaado jaamacadeed ama khibrad u dhiganta
criterion-kind-professional-registration = Diiwaangelin xirfadeed oo UK ah
criterion-kind-office-qualification = Shahaado xafiis ama kombiyuutar
criterion-kind-phlebotomy-training = Dhiig qaadista
criterion-kind-food-hygiene = Nadaafadda cuntada
criterion-kind-driving-licence = Laysanka baabuurka
criterion-kind-travel-between-places = Ku dhex safridda deegaanka
criterion-kind-willing-to-learn = Diyaar u ah waxbarasho
criterion-kind-first-aid-life-support = Gargaarka degdegga ah
criterion-kind-spoken-english = Ku hadalka Ingiriiska
criterion-kind-written-english = Qorista Ingiriiska
criterion-kind-other-language = Luqad kale
criterion-kind-telephone-manner = Ku hadalka taleefanka
criterion-kind-explaining-clearly = Sharaxaad cad
criterion-kind-empathy-listening = Dhegaysi
criterion-kind-calming-upset-people = Dejinta dadka xanaaqsan ama murugaysan
criterion-kind-handling-conflict = Cabashooyinka iyo khilaafka
criterion-kind-customer-service = U adeegidda dadweynaha
criterion-kind-cultural-awareness = Dadka dhaqan kasta leh
criterion-kind-equality-diversity = Sinnaan
criterion-kind-kindness-respect = Naxariis iyo ixtiraam
criterion-kind-dignity-privacy = Sharafta qofka
criterion-kind-nhs-values = Qiyamka NHS
criterion-kind-team-working = La shaqaynta koox
criterion-kind-working-with-professionals = La shaqaynta shaqaalaha kale
criterion-kind-working-alone = Keligaa shaqaynta
criterion-kind-supporting-learners = Dad kale wax baridda
criterion-kind-supervising = Hoggaaminta koox
criterion-kind-motivating-people = Dhiirrigelinta dadka
criterion-kind-confidentiality = Ilaalinta sirta
criterion-kind-safeguarding = Ka ilaalinta dadka waxyeellada
criterion-kind-infection-control = Ka hortagga jeermiska
criterion-kind-cleaning-safely = Nadiifin ammaan ah
criterion-kind-health-and-safety = Caafimaadka iyo badbaadada
criterion-kind-moving-and-handling = Qaadista iyo dhaqaajinta
criterion-kind-physical-fitness = Shaqo jireed
criterion-kind-speaking-up = Sheegidda khaladka
criterion-kind-medicines-safely = Daawooyin
criterion-kind-equipment-care = Qalab
criterion-kind-record-keeping = Haynta diiwaannada
criterion-kind-counting-and-numbers = Tirooyin
criterion-kind-attention-to-detail = Shaqo taxaddar leh
criterion-kind-organising-work = Habaynta shaqada
criterion-kind-following-instructions = Raacista tilmaamaha
criterion-kind-problem-solving = Xallinta dhibaatooyinka
criterion-kind-working-under-pressure = Waqtiyo mashquul ah
criterion-kind-reliability = La isku halayn karo
criterion-kind-flexibility-shifts = Waqtiyo shaqo oo isbeddela
criterion-kind-it-basic = Isticmaalka hoose ee kombiyuutarka
criterion-kind-it-office = Barnaamijyada xafiiska
criterion-kind-typing-keyboard = Ku qorista kiiboodhka
criterion-kind-report-writing = Warbixinno
criterion-kind-using-data = Isticmaalka tirooyinka
criterion-kind-planning-projects = Qorshayn
criterion-kind-community-knowledge = Aqoonta adeegyada deegaanka
criterion-kind-stock-and-orders = Alaabta bakhaarka iyo dalabka
criterion-kind-care-experience = Khibrad daryeel
criterion-kind-babies-families-experience = Dhallaanka iyo qoysaska
criterion-kind-personal-care = Daryeelka jirka qofka
criterion-kind-observations = Cabbirro fudud
criterion-kind-care-planning = Qorshaynta daryeelka
criterion-kind-therapy-support = Jimicsi iyo daaweyn
criterion-kind-diets-and-food-service = Bixinta cuntada saxda ah
criterion-kind-office-experience = Khibrad xafiis

## Spoken languages that the usual tables lack or name oddly. A language may add others: `spoken-` and the code

spoken-syl = Sileti
spoken-prs = Dari
spoken-ckb = Kurdi (Sorani)
spoken-kmr = Kurdi (Kurmanji)
spoken-yue = Kantoniis
spoken-zh = Shiine (Mandarin)
spoken-phr = Pahari ama Potwari
spoken-bfi = Luqadda dhegoolka ee Ingiriiska (BSL)
spoken-jam = Jamaykaan
spoken-rom = Luqadda dadka Roma
spoken-rme = Luqadda Roma ee Ingiriiska
spoken-kri = Krio
spoken-fil = Filibiino ama Tagalog
spoken-ak = Akan ama Twi
spoken-ro = Romaaniyaan
spoken-bn = Bengali
spoken-lt = Lituweeniyaan
spoken-tr = Turki
spoken-ku = Kurdi
spoken-am = Amxaari
spoken-vi = Fiyatnaamiis
spoken-nl = Holandiis
spoken-da = Deenish
spoken-lg = Luganda
spoken-rw = Kinyaruwaanda
spoken-ff = Fulaani
spoken-no = Noorwiiji
spoken-id = Indoniisiyaan

## Why an opportunity is shown. Sentences, under "Why this fits you"

# Variables:
#   $language (Text) - the name of a spoken language
reason-kind-shared-language = Dadka halkaas joogaa waxay ku hadlaan luqaddan: { $language }.
# Variables:
#   $offered (Text) - the language that people there speak
#   $language (Text) - the language the person speaks, which is close to it
reason-kind-close-language = Dadka halkaas joogaa waxay ku hadlaan luqaddan: { $offered }. Waxay u dhowdahay luqaddaada: { $language }.
# Variables:
#   $place (Text) - the place the person named
#   $miles (Number) - miles from there, at least 1
reason-kind-near =
    { PLURAL($miles) ->
        [one] Waxay { $place } u jirtaa qiyaastii { $miles } mayl.
       *[other] Waxay { $place } u jirtaa qiyaastii { $miles } mayl.
    }
# Less than a mile away.
# Variables:
#   $place (Text) - the place the person named
reason-kind-near-here = Waxay { $place } u jirtaa wax ka yar 1 mayl.
# Variables:
#   $borough (Text) - the person's borough
reason-kind-same-borough = Waxay ku taal degmadaada, { $borough }.
# Variables:
#   $borough (Text) - the borough it is in, beside the person's
reason-kind-next-borough = Waxay ku taal degmada kugu xigta, { $borough }.
reason-kind-from-home = Guriga ayaad ka qaban kartaa.
# Variables:
#   $hospital (Text) - the hospital the person named
reason-kind-hospital-fits = Waxay ka jirtaa isbitaalka aad sheegtay: { $hospital }.
# Variables:
#   $days (Text) - names of days, as a list
reason-kind-day-fits = Waa maalmaha aad iman karto: { $days }.
# Variables:
#   $parts_of_day (Text) - parts of a day, as a list
reason-kind-part-of-day-fits = Waa waqti aad iman karto: { $parts_of_day }.
# Variables:
#   $hours (Number) - hours a week
reason-kind-hours-fit =
    { PLURAL($hours) ->
        [one] Waxay qaadataa qiyaastii { $hours } saacad toddobaadkii, sidaad sheegtay.
       *[other] Waxay qaadataa qiyaastii { $hours } saacadood toddobaadkii, sidaad sheegtay.
    }
reason-kind-flexible = Waqtiyada adiga ayaa dooran kara.
# Variables:
#   $interest (Text) - something the person likes
reason-kind-interest-fits = Waa wax aad jeceshahay: { $interest }.
# Variables:
#   $skill (Text) - something the person can do
reason-kind-skill-fits = Waxay u baahan tahay wax aad ku fiican tahay: { $skill }.
# Variables:
#   $job_family (Text) - a family of jobs
reason-kind-job-family-fits = Waa shaqada aad codsatay: { $job_family }.
# Variables:
#   $role_kind (Text) - a kind of role
reason-kind-role-kind-fits = Waa hawsha aad codsatay: { $role_kind }.
reason-kind-step-free = Jaranjaro ma leh.
reason-kind-supported = Qof magaciisa aad taqaan ayaa ku caawiya, 1 hawl markiiba.
reason-kind-someone-to-start-with = Bilowga qof ayaa kula jooga.
# Variables:
#   $access (Text) - something that would help the person
reason-kind-access-fits = Waxay leedahay wax ku caawin kara: { $access }.
# Variables:
#   $effort (Text) - what it asks of the body
reason-kind-effort-fits = Jirkaaga ugama cusla wixii aad sheegtay: { $effort }.
reason-kind-expenses-paid = Lacagta safarka way kuu soo celiyaan.
reason-kind-expenses-paid-first = Lacagta safarka waxaa lagu siiyaa ka hor safarka.
reason-kind-no-experience-needed = Khibrad uma baahnid.
reason-kind-training-given = Waxa aad u baahan tahay way ku baraan.
reason-kind-no-check-needed = Waad bilaabi kartaa hubin la’aan.
reason-kind-your-age-welcome = Dadka jira 16 iyo 17 sano waa la soo dhoweynayaa.
reason-kind-leads-to-job = Mar dambe waxay kaa caawin kartaa inaad hesho shaqo mushahar leh.
# Variables:
#   $date (Text) - a day, as words
reason-kind-closing-soon = Maalinta ugu dambaysa ee haa la oran karo way dhowdahay: { $date }.
# Variables:
#   $date (Text) - a day, as words
reason-kind-starts-soon = Way dhowdahay: { $date }.
# Variables:
#   $count (Number) - places that are free
reason-kind-places-left =
    { PLURAL($count) ->
        [one] Waxaa haray { $count } boos.
       *[other] Waxaa haray { $count } boos.
    }
