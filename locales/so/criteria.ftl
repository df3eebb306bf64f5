### What an advert for a job asks, as a question to the reader. Residents read these as items of a list, under "They will ask:".
### One message a kind of criterion. One short question in plain words: people who have done it unpaid or at home can say yes,
### and what is taught is asked as "would you learn". No legal or office words. Names of certificates stay as they are here.

## Certificates and registers

criterion-question-gcse-english-maths = Ma haysataa shahaado dugsi oo Ingiriis iyo xisaab ah, oo waddan kasta ka timid?
criterion-question-care-certificate = Ma haysataa Care Certificate (shahaadada daryeelka), mise waad baran lahayd?
criterion-question-care-qualification = Ma qaadatay koorso daryeel, mise shaqada ayaad ku baratay?
criterion-question-level-3-education = Ma dhammaysay dugsiga 18 jir, mise intaas oo kale ayaad shaqada ku baratay?
criterion-question-foundation-degree = Ma haysataa shahaado Level 5 ama foundation degree (shahaado jaamacadeed oo hoose)?
criterion-question-degree-or-equal = Ma haysataa shahaado jaamacadeed, mise intaas oo kale ayaad shaqada ku baratay?
criterion-question-professional-registration = Xirfaddaada ma uga diiwaangashan tahay UK, mise waad isa soo diiwaangelinaysaa?
criterion-question-office-qualification = Ma qaadatay koorso shaqada xafiiska ama kombiyuutarka ah?
criterion-question-phlebotomy-training = Ma lagu soo tababaray dhiig qaadista?
criterion-question-food-hygiene = Ma taqaan sida cuntada nadiif loogu hayo, mise waad baran lahayd?
criterion-question-driving-licence = Ma haysataa laysan baabuur oo aad UK ku isticmaali karto?
criterion-question-first-aid-life-support = Ma taqaan gargaarka degdegga ah, mise waad baran lahayd?

## Getting there, and learning

criterion-question-travel-between-places = Meel ilaa meel ma u kala tagi kartaa, bas, baaskiil ama baabuur?
criterion-question-willing-to-learn = Ma qaadan lahayd koorsooyin oo wax cusub ma baran lahayd?

## Talking, listening and languages

criterion-question-spoken-english = Bukaannada iyo shaqaalaha Ingiriis ma kula hadli kartaa?
criterion-question-written-english = Qoraal gaaban oo cad Ingiriis ma ku qori kartaa?
criterion-question-other-language = Ma ku hadashaa luqad ay ku hadlaan dadka deegaankan?
criterion-question-telephone-manner = Taleefanka ma ku hadli kartaa si edeb leh oo cad?
criterion-question-explaining-clearly = Wax ma u sharxi kartaa si dadku fahmo?
criterion-question-empathy-listening = Si fiican ma u dhegaysataa oo ma dareentaa xaalka dadka?
criterion-question-calming-upset-people = Ma deganaan kartaa marka dadku murugaysan yihiin ama cabsanayaan?
criterion-question-handling-conflict = Ma la hadli kartaa dad xanaaqsan ama cabanaya?
criterion-question-customer-service = Hore ma u caawisay macaamiil, booqdayaal ama bukaanno?

## How you treat people

criterion-question-cultural-awareness = Ma la shaqayn kartaa dad dhaqan kasta leh?
criterion-question-equality-diversity = Qof walba si caddaalad ah ma ula dhaqantaa?
criterion-question-kindness-respect = Ma naxariis badan tahay oo dadka ma ixtiraamtaa?
criterion-question-dignity-privacy = Qof ma kaga caawin kartaa wax isaga u gaar ah, adigoo ixtiraamaya?
# The values: everyone counts, kindness, respect, good care.
criterion-question-nhs-values = Ma muujin kartaa waxa NHS aaminsan tahay, sida naxariista?
criterion-question-motivating-people = Dadka ma ka caawin kartaa inay isku kalsoonaadaan?
criterion-question-confidentiality = Sirta dadka ma ilaalin kartaa?
criterion-question-safeguarding = Ma garan lahayd waxa la sameeyo haddii qof la waxyeellaynayo?

## Working with others, and alone

criterion-question-team-working = Dad kale si fiican ma ula shaqaysaa?
criterion-question-working-with-professionals = Ma la shaqayn kartaa kalkaaliyayaal, dhakhaatiir iyo shaqaale kale?
criterion-question-working-alone = Si ammaan ah ma u shaqayn kartaa iyadoo aan cidi kula joogin?
criterion-question-supporting-learners = Dadka cusub ma ka caawin kartaa inay shaqada bartaan?
criterion-question-supervising = Hore dad kale ma u hoggaamisay oo shaqadooda ma u hubisay?
criterion-question-speaking-up = Ma sheegi lahayd haddii wax khaldan yihiin?

## Safety

criterion-question-infection-control = Ma raaci lahayd xeerarka jeermiska lagaga hortago, sida gacmo dhaqidda?
criterion-question-cleaning-safely = Si fiican ma u nadiifin kartaa, adigoo alaabta nadiifinta si ammaan ah u isticmaalaya?
criterion-question-health-and-safety = Ma dareentaa waxa khatarta ah oo wax ma ka qabataa?
criterion-question-moving-and-handling = Si ammaan ah wax ma u qaadi oo ma u riixi kartaa, marka lagu baro?
# Help and changes for disabled people are meant.
criterion-question-physical-fitness = Shaqo jireed ma qaban kartaa, iyadoo wixii aad u baahan tahay laguu beddelo?
criterion-question-medicines-safely = Daawooyinka si ammaan ah ma u bixin ama u kaydin kartaa?
criterion-question-equipment-care = Qalab ma isticmaali kartaa oo ma ilaalin kartaa?

## Doing the work

criterion-question-record-keeping = Wixii la qabtay ma qori kartaa khalad la’aan?
criterion-question-counting-and-numbers = Wax ma tirin kartaa, ma cabbiri kartaa oo tirooyin ma hubin kartaa?
criterion-question-attention-to-detail = Si taxaddar leh ma u shaqaysaa oo khaladka ma dareentaa?
criterion-question-organising-work = Hawlo badan ma u kala hormarin kartaa si fiican?
criterion-question-following-instructions = Ma raaci kartaa tilmaamo qoraal ama sawirro ah?
criterion-question-problem-solving = Xal ma heshaa marka wax khaldamaan?
criterion-question-working-under-pressure = Edeb iyo taxaddar ma ku shaqayn kartaa marka la mashquulsan yahay?
criterion-question-reliability = Waqtiga ma ku timaaddaa oo ma lagu aamini karaa?
criterion-question-flexibility-shifts = Ma shaqayn kartaa aroor hore, fiid, habeen ama dhammaadka toddobaadka?
criterion-question-it-basic = Ma isticmaali kartaa kombiyuutar ama tablet, mise waad baran lahayd?
criterion-question-it-office = Ma isticmaali kartaa iimayl iyo barnaamijyada xafiiska, sida Word ama Excel?
criterion-question-typing-keyboard = Kiiboodhka degdeg ma ugu qori kartaa, khalad yar?
criterion-question-report-writing = Warbixin gaaban Ingiriis ma ku qori kartaa?
criterion-question-using-data = Tirooyin ma ku tusi kartaa waxa isbeddelay?
criterion-question-planning-projects = Hore ma u qorshaysay munaasabad ama mashruuc?
criterion-question-community-knowledge = Ma taqaan kooxaha iyo adeegyada deegaanka, mise waad baran lahayd?
criterion-question-stock-and-orders = Alaab ma kaydin kartaa, ma tirin kartaa oo ma dalban kartaa?
criterion-question-office-experience = Hore ma uga shaqaysay xafiis, mushahar la’aan xitaa?

## Caring for people

criterion-question-care-experience = Hore qof ma u daryeeshay, shaqo ahaan ama guriga?
criterion-question-babies-families-experience = Hore ma u caawisay dhallaan, carruur ama waalid cusub?
criterion-question-personal-care = Dadka ma ka caawin kartaa maydhashada, lebbiska, cuntada iyo musqusha?
criterion-question-observations = Ma baran lahayd cabbirka dhiig-karka iyo heerkulka?
criterion-question-care-planning = Daryeelka qof ma qorshayn kartaa oo ma eegi kartaa inuu waxtar leeyahay?
criterion-question-therapy-support = Dadka ma ka caawin kartaa dhaqdhaqaaqa ama jimicsiga?
criterion-question-diets-and-food-service = Qof kasta ma siin kartaa cuntada isaga ku habboon?
