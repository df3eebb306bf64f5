//! Plain sentences, five for each intent in each language, that must be understood well enough to act on them. Chosen by eye:
//! a change of words, examples or thresholds that loses one of them is a change for the worse.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use alongside::area::Areas;
use alongside::language::{Language, Locales};
use alongside::understanding::{Intent, Understanding};

const ENGLISH: &[(Intent, &[&str])] = &[
    (
        Intent::Greet,
        &["hello to you", "hi, good morning", "hey there friend", "good evening to you", "hello, how are you today?"],
    ),
    (
        Intent::Menu,
        &[
            "what can you help me with here?",
            "show me the menu please",
            "how does this service work?",
            "what services do you offer?",
            "please start again from the beginning",
        ],
    ),
    (
        Intent::FindVolunteering,
        &[
            "I would like to volunteer at my local hospital",
            "are there any volunteering roles near me?",
            "I have free time and want to volunteer",
            "can I become a volunteer at weekends?",
            "looking for volunteering with children",
        ],
    ),
    (
        Intent::JobHelp,
        &[
            "please help me with my job application",
            "I am looking for a paid job in the NHS",
            "can you help me with my CV?",
            "I have a job interview next week",
            "how do I write a supporting statement?",
        ],
    ),
    (
        Intent::NeedCompanion,
        &[
            "I need someone to come with me to my hospital appointment",
            "can somebody go with my mother to her scan?",
            "I am scared to go to hospital alone",
            "please find a companion for my operation",
            "I need help at home after I leave hospital",
        ],
    ),
    (
        Intent::OfferCompanion,
        &[
            "I would like to be a companion for patients",
            "I can go with patients to their appointments",
            "how do I become a companion?",
            "I want to accompany people to hospital",
            "I could drive patients to the clinic in my car",
        ],
    ),
    (
        Intent::FindEvents,
        &[
            "are there any health events near me?",
            "when is the next listening circle?",
            "where can I get a free health check?",
            "what workshops are on this week?",
            "is there a coffee morning near me?",
        ],
    ),
    (
        Intent::TalkToPerson,
        &[
            "can I talk to a real person please?",
            "I want to speak to a human",
            "please let me talk to a member of staff",
            "can somebody from your team call me back?",
            "I don't want a robot, I want a person",
        ],
    ),
    (
        Intent::RequestStatus,
        &[
            "what is happening with my request?",
            "have you found anyone for me yet?",
            "is there any news about my request?",
            "I am still waiting to hear about my application",
            "what is the status of my booking?",
        ],
    ),
    (
        Intent::CancelRequest,
        &[
            "please cancel my request",
            "I don't need the companion any more, please cancel",
            "my appointment was cancelled so I no longer need anyone",
            "cancel the visit on Tuesday",
            "I want to cancel my booking",
        ],
    ),
    (
        Intent::StopContact,
        &[
            "please stop sending me messages",
            "do not call me any more",
            "stop contacting me",
            "take me off your mailing list",
            "I don't want any more texts from you",
        ],
    ),
    (
        Intent::DeleteMyData,
        &[
            "please delete all my data",
            "delete everything you have about me",
            "I want you to erase my details",
            "remove my information from your records",
            "please delete my account and my details",
        ],
    ),
    (
        Intent::SeeMyData,
        &[
            "what information do you have about me?",
            "show me the data you hold on me",
            "what do you know about me?",
            "can I see my details please?",
            "I would like a copy of my data",
        ],
    ),
    (
        Intent::ChangeLanguage,
        &[
            "can we speak in Arabic please?",
            "I want to change the language",
            "do you speak Somali?",
            "please write in Polish",
            "can you switch to Bengali?",
        ],
    ),
    (
        Intent::EasierWords,
        &[
            "I don't understand what you mean",
            "please use easier words",
            "can you explain it in a simple way?",
            "this is too difficult for me to read",
            "please say that again in simple words",
        ],
    ),
    (
        Intent::Emergency,
        &[
            "my husband is hitting me",
            "I am in danger, help me now",
            "I want to kill myself",
            "he can't breathe",
            "she is unconscious and bleeding",
        ],
    ),
    (
        Intent::Feedback,
        &[
            "I want to make a complaint about the receptionist",
            "the nurse was very kind to my mother",
            "the staff were rude to me",
            "I have a suggestion for the hospital",
            "I was treated badly because of my colour",
        ],
    ),
    (Intent::Yes, &["yes please", "yes, that is right", "ok, go ahead", "sure", "yes I agree"]),
    (Intent::No, &["no thank you", "no, not now", "nope", "I don't think so", "no, I don't want that"]),
    (
        Intent::Thanks,
        &["thank you very much", "thanks for your help", "bye, see you", "thank you, goodbye", "many thanks"],
    ),
    (
        Intent::Other,
        &[
            "what will the weather be like tomorrow?",
            "who won the football last night?",
            "I have a bad cough, which medicine should I take?",
            "my landlord wants more rent",
            "can you tell me a joke?",
        ],
    ),
];

const ARABIC: &[(Intent, &[&str])] = &[
    (Intent::Greet, &["السلام عليكم", "مرحبا كيف حالك", "صباح الخير", "اهلا وسهلا", "مساء الخير كيفكم"]),
    (
        Intent::Menu,
        &[
            "ماذا تستطيع ان تفعل؟",
            "شو الخدمات اللي عندكم؟",
            "بدي ابدأ من جديد",
            "كيف تعمل هذه الخدمة؟",
            "ورجيني القائمة",
        ],
    ),
    (
        Intent::FindVolunteering,
        &[
            "اريد ان اتطوع في المستشفى",
            "هل توجد فرص تطوع قريبة مني؟",
            "عايز اتطوع في وقت فراغي",
            "كيف اصير متطوعة؟",
            "بدي اتطوع مع الاطفال",
        ],
    ),
    (
        Intent::JobHelp,
        &[
            "ابحث عن وظيفة في المستشفى",
            "ساعدوني في كتابة السيرة الذاتية",
            "عندي مقابلة عمل الاسبوع القادم",
            "كيف اقدم على وظيفة؟",
            "محتاج شغل براتب",
        ],
    ),
    (
        Intent::NeedCompanion,
        &[
            "احتاج شخص يرافقني الى موعد المستشفى",
            "بدي حدا يروح معي على الموعد",
            "عايزة حد ييجي معايا المستشفى",
            "امي تحتاج مرافق لموعدها",
            "اخاف اروح المستشفى لوحدي",
        ],
    ),
    (
        Intent::OfferCompanion,
        &[
            "اريد ان ارافق المرضى الى مواعيدهم",
            "كيف اصبح مرافقا للمرضى؟",
            "اقدر اروح مع المرضى للمستشفى",
            "حابب ارافق كبار السن الى المستشفى",
            "ممكن اكون مرافق للمرضى؟",
        ],
    ),
    (
        Intent::FindEvents,
        &[
            "هل توجد فعاليات صحية قريبة؟",
            "متى حلقة الاستماع القادمة؟",
            "وين في فحص صحي مجاني؟",
            "شو الانشطة هذا الاسبوع؟",
            "هل هناك ورشة عن السكري؟",
        ],
    ),
    (
        Intent::TalkToPerson,
        &[
            "اريد التحدث مع شخص حقيقي",
            "بدي احكي مع موظف",
            "عايز اكلم انسان مش روبوت",
            "ممكن اتكلم مع احد من الموظفين؟",
            "اتصلوا بي من فضلكم",
        ],
    ),
    (
        Intent::RequestStatus,
        &[
            "ما هي حالة طلبي؟",
            "هل وجدتم احدا لي؟",
            "شو صار بطلبي؟",
            "هل من جديد بخصوص طلبي؟",
            "انا لسه مستني الرد على طلبي",
        ],
    ),
    (
        Intent::CancelRequest,
        &[
            "اريد الغاء طلبي",
            "الغوا الموعد من فضلكم",
            "ما عاد احتاج المرافق",
            "عايز الغي الحجز",
            "غيرت رأيي، الغوا الطلب",
        ],
    ),
    (
        Intent::StopContact,
        &[
            "توقفوا عن مراسلتي",
            "لا تتصلوا بي مرة اخرى",
            "وقفوا الرسائل",
            "ما بدي رسائل منكم",
            "لا ترسلوا لي رسائل بعد الان",
        ],
    ),
    (
        Intent::DeleteMyData,
        &["احذفوا بياناتي", "امسحوا كل معلوماتي", "اريد حذف حسابي", "احذف كل شيء عني", "عايزكم تمسحوا بياناتي كلها"],
    ),
    (
        Intent::SeeMyData,
        &[
            "ما هي المعلومات المحفوظة عني؟",
            "ماذا تعرفون عني؟",
            "اريد ان ارى بياناتي",
            "شو المعلومات اللي عندكم عني؟",
            "اعطوني نسخة من بياناتي",
        ],
    ),
    (
        Intent::ChangeLanguage,
        &["اريد تغيير اللغة", "هل تتكلم انجليزي؟", "ممكن نحكي بالكردي؟", "غير اللغة من فضلك", "اكتب لي بالانجليزية"],
    ),
    (
        Intent::EasierWords,
        &["لم افهم ما تقصد", "اشرح لي بكلمات اسهل", "ما فهمت شي", "الكلام صعب علي", "ممكن تبسط الكلام؟"],
    ),
    (Intent::Emergency, &["زوجي يضربني", "انا في خطر ساعدوني", "اريد ان اموت", "ابي لا يتنفس", "النجدة الحقوني"]),
    (
        Intent::Feedback,
        &[
            "اريد تقديم شكوى",
            "الممرضة كانت لطيفة جدا",
            "الموظف عاملني بعنصرية",
            "عندي اقتراح للمستشفى",
            "الخدمة كانت سيئة جدا",
        ],
    ),
    (Intent::Yes, &["نعم", "ايوه", "اكيد", "نعم موافق", "تمام"]),
    (Intent::No, &["لا", "لا شكرا", "مش موافق", "كلا", "لا اريد"]),
    (Intent::Thanks, &["شكرا جزيلا", "الله يعطيك العافية", "مع السلامة", "شكرا على المساعدة", "تسلم ايدك"]),
    (
        Intent::Other,
        &["كيف الطقس غدا؟", "مين فاز بالمباراة امبارح؟", "عندي صداع شو الدواء؟", "قل لي نكتة", "صاحب البيت رفع الايجار"],
    ),
];

const POLISH: &[(Intent, &[&str])] = &[
    (Intent::Greet, &["dzień dobry", "cześć wszystkim", "witam serdecznie", "dobry wieczor panstwu", "hej co slychac"]),
    (
        Intent::Menu,
        &[
            "w czym możecie mi pomóc?",
            "pokaż menu proszę",
            "jak to działa?",
            "jakie usługi oferujecie?",
            "zacznijmy od początku",
        ],
    ),
    (
        Intent::FindVolunteering,
        &[
            "chcę zostać wolontariuszką w szpitalu",
            "szukam wolontariatu blisko domu",
            "mam wolny czas i chcę pomagać",
            "czy moge byc wolontariuszem w weekendy?",
            "wolontariat z dziecmi",
        ],
    ),
    (
        Intent::JobHelp,
        &[
            "szukam pracy w szpitalu",
            "pomóżcie mi wypełnić aplikację o pracę",
            "mam rozmowę kwalifikacyjną w przyszłym tygodniu",
            "jak napisac supporting statement?",
            "czy sprawdzicie moje CV?",
        ],
    ),
    (
        Intent::NeedCompanion,
        &[
            "potrzebuję kogoś, kto pójdzie ze mną do szpitala",
            "czy ktoś może pojechać z moją mamą na badanie?",
            "boje sie isc sama do szpitala",
            "szukam osoby towarzyszącej na operację",
            "potrzebuje pomocy w domu po wyjsciu ze szpitala",
        ],
    ),
    (
        Intent::OfferCompanion,
        &[
            "chcę towarzyszyć pacjentom na wizytach",
            "mogę pójść z kimś do szpitala",
            "jak zostać osobą towarzyszącą?",
            "moge wozic pacjentow na dialize swoim autem",
            "chce chodzic ze starszymi ludzmi na badania",
        ],
    ),
    (
        Intent::FindEvents,
        &[
            "jakie wydarzenia są w okolicy?",
            "kiedy jest następny krąg słuchania?",
            "gdzie są bezpłatne badania?",
            "jakie warsztaty sa w tym tygodniu?",
            "czy jest coffee morning blisko mnie?",
        ],
    ),
    (
        Intent::TalkToPerson,
        &[
            "chcę porozmawiać z człowiekiem",
            "czy ktoś może do mnie zadzwonić?",
            "polaczcie mnie z konsultantem",
            "nie chcę rozmawiać z robotem",
            "jaki macie numer telefonu?",
        ],
    ),
    (
        Intent::RequestStatus,
        &[
            "co z moim zgłoszeniem?",
            "czy znaleźliście już kogoś dla mnie?",
            "nadal czekam na odpowiedz",
            "kiedy ktos sie ze mna skontaktuje?",
            "jaki jest status mojej aplikacji?",
        ],
    ),
    (
        Intent::CancelRequest,
        &[
            "chcę odwołać moją prośbę",
            "nie mogę przyjść w piątek",
            "juz nie potrzebuje towarzysza",
            "rezygnuję z wolontariatu",
            "prosze anulowac moja rezerwacje",
        ],
    ),
    (
        Intent::StopContact,
        &[
            "przestańcie do mnie pisać",
            "nie dzwoncie do mnie wiecej",
            "wypiszcie mnie z listy",
            "wycofuję zgodę na kontakt",
            "nie chce wiecej wiadomosci",
        ],
    ),
    (
        Intent::DeleteMyData,
        &[
            "usuńcie moje dane",
            "proszę skasować moje konto",
            "wykasujcie wszystko co o mnie macie",
            "chce usunac swoje dane",
            "wymażcie mój numer telefonu",
        ],
    ),
    (
        Intent::SeeMyData,
        &[
            "jakie dane o mnie macie?",
            "pokażcie mi moje dane",
            "co o mnie wiecie?",
            "prosze o kopie moich danych",
            "kto ma dostęp do moich danych?",
        ],
    ),
    (
        Intent::ChangeLanguage,
        &[
            "chcę zmienić język",
            "po angielsku proszę",
            "czy mozemy pisac po ukrainsku?",
            "nie znam angielskiego",
            "przełącz na rumuński",
        ],
    ),
    (
        Intent::EasierWords,
        &[
            "nie rozumiem",
            "proszę prostszymi słowami",
            "co to znaczy DBS?",
            "to dla mnie za trudne",
            "wytłumacz mi to jeszcze raz",
        ],
    ),
    (
        Intent::Emergency,
        &[
            "mąż mnie bije",
            "chcę umrzeć",
            "tata nie oddycha",
            "ratunku, jestem w niebezpieczeństwie",
            "ktos wlamuje sie do mojego domu",
        ],
    ),
    (
        Intent::Feedback,
        &[
            "chcę złożyć skargę",
            "pielęgniarka była wspaniała",
            "lekarz potraktował mnie jak śmiecia",
            "mam pomysł jak poprawić szpital",
            "spotkal mnie rasizm w szpitalu",
        ],
    ),
    (Intent::Yes, &["tak", "jasne", "zgadzam się", "oczywiście", "tak poprosze"]),
    (Intent::No, &["nie", "nie dziękuję", "raczej nie", "nie zgadzam sie", "nie teraz"]),
    (Intent::Thanks, &["dziękuję bardzo", "dzieki za pomoc", "do widzenia", "na razie, pa", "to wszystko, dziękuję"]),
    (
        Intent::Other,
        &[
            "jaka jutro pogoda?",
            "kto wygrał mecz?",
            "boli mnie gardło, co wziąć?",
            "opowiedz dowcip",
            "landlord podniosl czynsz",
        ],
    ),
];

const SOMALI: &[(Intent, &[&str])] = &[
    (
        Intent::Greet,
        &[
            "asc walaal",
            "subax wanaagsan dhamaantiin",
            "iska waran walaal",
            "haye sidee tahay",
            "salaan sare walaalayaal",
        ],
    ),
    (
        Intent::Menu,
        &[
            "maxaad iga caawin kartaan halkan?",
            "i tus adeegyada aad bixisaan",
            "sidee buu u shaqeeyaa adeegani?",
            "dib u bilow fadlan",
            "waxaan u baahanahay caawimo",
        ],
    ),
    (
        Intent::FindVolunteering,
        &[
            "waxaan rabaa inaan ka tabaruco isbitaalka ii dhow",
            "ma jirtaa shaqo tabaruc ah oo ii dhow?",
            "waqti firaaqo ah baan hayaa, waxaan rabaa inaan mutadawac noqdo",
            "ma noqon karaa volunteer dhamaadka toddobaadka?",
            "waxaan raadinayaa volunteering la xiriira carruurta",
        ],
    ),
    (
        Intent::JobHelp,
        &[
            "iga caawi codsiga shaqada fadlan",
            "waxaan raadinayaa shaqo mushahar leh oo NHS ah",
            "ma iga caawin kartaan CV-gayga?",
            "wareysi shaqo ayaan leeyahay toddobaadka dambe",
            "waxan rabaa shaqo nadaafad ah",
        ],
    ),
    (
        Intent::NeedCompanion,
        &[
            "waxaan u baahanahay qof i raaca ballanta isbitaalka",
            "hooyaday qof la socda ma u heli kartaan scan-ka?",
            "waan ka baqayaa inaan isbitaalka keligay tago",
            "cid i geysa dhakhtarka ma jirtaa?",
            "qalliinka kadib qof guriga i geeya ayaan u baahanahay",
        ],
    ),
    (
        Intent::OfferCompanion,
        &[
            "waxaan raaci karaa bukaanka ballamaha leh",
            "waxaan rabaa inaan noqdo weheliye bukaanka u raaca isbitaalka",
            "waan la socon karaa dadka waayeelka ah ee isbitaalka aadaya",
            "gaari baan haystaa, bukaanka ayaan isbitaalka geyn karaa",
            "diyaar baan u ahay inaan qof keligiis ah isbitaalka u raaco",
        ],
    ),
    (
        Intent::FindEvents,
        &[
            "dhacdooyin caafimaad ma jiraan meel ii dhow?",
            "baaritaan caafimaad oo bilaash ah xagee laga helaa?",
            "maxaa ka socda xaafadayda toddobaadkan?",
            "kulanka dumarka goorma la qabtaa?",
            "coffee morning ma jiraa agagaarkayga?",
        ],
    ),
    (
        Intent::TalkToPerson,
        &[
            "waxaan rabaa inaan qof dhab ah la hadlo",
            "fadlan i soo wac berri",
            "ma la hadli karaa shaqaalaha?",
            "qof af soomaali ku hadla ila hadla baan rabaa",
            "lambarka telefoonkiina i siiya",
        ],
    ),
    (
        Intent::RequestStatus,
        &[
            "codsigaygii xagee marayaa?",
            "weli waan sugayaa jawaabta codsigayga",
            "ma la helay qof i raaca?",
            "goorma la i soo wacayaa?",
            "toddobaad ka hor ayaan codsaday, wax war ah ma jiraan?",
        ],
    ),
    (
        Intent::CancelRequest,
        &[
            "codsigayga baaji fadlan",
            "berri ma iman karo ballanta, fadlan baajiya",
            "rafiiqii uma baahni mar dambe",
            "ballantii isbitaalka waa la baajiyay, qof uma baahni",
            "codsigii waan ka laabtay",
        ],
    ),
    (
        Intent::StopContact,
        &[
            "fadlan ha i soo wicina mar dambe",
            "jooji fariimaha aad ii soo dirto",
            "ogolaanshahaygii waan ka noqday",
            "liiska iga saara",
            "ma rabo inaad ila soo xiriirtaan",
        ],
    ),
    (
        Intent::DeleteMyData,
        &[
            "tirtira xogtayda oo dhan",
            "fadlan magacayga iyo lambarkayga masaxa",
            "wax walba oo aad iga haysaan tirtira",
            "macluumaadkayga delete garee",
            "waxaan rabaa in xogtayda la tirtiro",
        ],
    ),
    (
        Intent::SeeMyData,
        &[
            "maxaad iga haysaan?",
            "xogtayda aad haysaan i tus",
            "waxaan rabaa inaan arko macluumaadka aad iga haysaan",
            "koobi xogtayda ah i siiya",
            "maxaad ka og tihiin aniga?",
        ],
    ),
    (
        Intent::ChangeLanguage,
        &[
            "af soomaali igula hadal",
            "luqada ii bedel fadlan",
            "ma ku hadashaa af carabi?",
            "ingiriisi ma fahmo, soomaali iigu qor",
            "u bedel ingiriisi",
        ],
    ),
    (
        Intent::EasierWords,
        &[
            "ma fahmin waxaad leedahay",
            "si fudud ii sheeg fadlan",
            "erayadani way igu adag yihiin",
            "soo gaabi oo si sahlan ii sharax",
            "maxay tahay macnaheedu?",
        ],
    ),
    (
        Intent::Emergency,
        &[
            "hooyaday ma neefsanayso",
            "waxaan rabaa inaan is dilo",
            "ninkaygu wuu i garaacaa",
            "khatar ayaan ku jirnaa hadda",
            "dhiig badan ayaa iga baxaya",
        ],
    ),
    (
        Intent::Feedback,
        &[
            "cabasho ayaan ka qabaa isbitaalka",
            "kalkaalisadu aad bay u naxariis badnayd",
            "si xun ayaa la iila dhaqmay isbitaalka",
            "talo soo jeedin baan hayaa",
            "midabkayga awgiis ayaa la i takooray",
        ],
    ),
    (Intent::Yes, &["haa waan ogolahay", "waa hagaag", "haye waan rabaa", "haa, waa sax", "dabcan"]),
    (Intent::No, &["maya, ma rabo", "maya mahadsanid", "hadda maya", "waan diiday", "uma baahni"]),
    (
        Intent::Thanks,
        &[
            "mahadsanid walaal",
            "aad baad u mahadsan tahay",
            "nabad gelyo",
            "ilaahay ha ku barakeeyo",
            "mahadsanid, waad i caawisay",
        ],
    ),
    (
        Intent::Other,
        &[
            "guri council baan u baahanahay",
            "cimiladu maanta waa sidee?",
            "qufac baan qabaa, maxaan qaataa?",
            "arsenal ma badisay xalay?",
            "universal credit sideen u codsadaa?",
        ],
    ),
];

fn every_sentence_is_acted_on(tag: &str, sentences: &[(Intent, &[&str])]) {
    let locales = Locales::embedded().unwrap();
    let understanding = Understanding::new(&locales, &Areas::embedded().unwrap()).unwrap();
    let language: Option<Language> = locales.find(tag);
    let today = jiff::civil::date(2026, 11, 23);
    let mut wrong = Vec::new();
    for (intent, texts) in sentences {
        assert!(texts.len() >= 5, "{intent:?}");
        for text in *texts {
            let understood = understanding.read(text, today).settle(language, None);
            if understood.intent != *intent || !understood.act {
                wrong.push(format!("{intent:?}: {text}: {:?}", understood.guesses));
            }
        }
    }
    assert!(sentences.len() == Intent::ALL.len() && wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn plain_english_is_understood_and_acted_on() {
    every_sentence_is_acted_on("en-GB", ENGLISH);
}

#[test]
fn plain_arabic_is_understood_and_acted_on() {
    every_sentence_is_acted_on("ar", ARABIC);
}

#[test]
fn plain_somali_is_understood_and_acted_on() {
    every_sentence_is_acted_on("so", SOMALI);
}

#[test]
fn a_name_that_stands_in_an_example_is_still_read_as_a_name() {
    let locales = Locales::embedded().unwrap();
    let understanding = Understanding::new(&locales, &Areas::embedded().unwrap()).unwrap();
    let today = jiff::civil::date(2026, 11, 23);
    let understood = understanding.read("hi I am Grace, I want to volunteer", today).settle(None, None);
    assert_eq!(understood.details.name.as_deref(), Some("Grace"));
}

#[test]
fn plain_polish_is_understood_and_acted_on() {
    every_sentence_is_acted_on("pl", POLISH);
}
