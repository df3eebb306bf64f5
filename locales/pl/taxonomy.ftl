### Codes in words: one message a code, and why an opportunity is shown. Residents read them as buttons, as items of lists and
### after a label. No full stop, except where the comment says that it is a sentence. Button labels: at most 80 characters.


## What an opportunity is

opportunity-kind-volunteering = Wolontariat
opportunity-kind-job = Praca
opportunity-kind-companion = Chodzenie z kimś do szpitala
opportunity-kind-event = Wydarzenie

## What a request is about

service-volunteering = Wolontariat
service-jobs = Praca w NHS
service-companion = Osoba towarzysząca
service-event = Wydarzenie
service-question = Pytanie
service-feedback = Opinia

## Kinds of volunteering role: names of the person or the task

role-kind-welcome-guide = Witanie ludzi i pokazywanie drogi w szpitalu
role-kind-bilingual-welcome = Witanie ludzi w dwóch językach
role-kind-ward-helper = Pomoc na oddziale szpitala
role-kind-ward-befriender = Rozmowy z chorymi na oddziale
role-kind-mealtime-helper = Pomoc przy posiłkach
role-kind-response-runner = Przenoszenie leków i próbek
role-kind-reminder-caller = Telefony z przypomnieniem o wizycie
role-kind-patient-companion = Towarzyszenie w drodze do szpitala
role-kind-volunteer-driver = Wożenie ludzi samochodem
role-kind-home-from-hospital = Pomoc po powrocie ze szpitala
role-kind-befriending-visitor = Odwiedziny w domu
role-kind-phone-friend = Rozmowy przez telefon
role-kind-clinic-steward = Pomoc w przychodni albo przy szczepieniach
role-kind-health-champion = Rozmowy o zdrowiu z sąsiadami
role-kind-maternity-champion = Wsparcie w ciąży i po porodzie
role-kind-breastfeeding-supporter = Wsparcie w karmieniu piersią
role-kind-digital-helper = Pomoc z telefonem i aplikacjami
role-kind-garden-helper = Pomoc w ogrodzie
role-kind-radio-music-arts = Radio, muzyka albo sztuka
role-kind-trolley-shop-cafe = Pomoc w sklepiku, kawiarni albo przy wózku z zakupami
role-kind-office-helper = Pomoc w biurze
role-kind-end-of-life-companion = Towarzyszenie ludziom pod koniec życia
role-kind-group-activity-helper = Pomoc na zajęciach albo spacerach w grupie
role-kind-peer-supporter = Wsparcie dla ludzi z tą samą chorobą
role-kind-patient-partner = Głos pacjenta w planowaniu opieki
role-kind-therapy-dog = Odwiedziny z psem
role-kind-youth-volunteer = Wolontariat dla młodych
role-kind-event-helper = Pomoc przy wydarzeniach

## Families of NHS jobs

# The messages that end in “also” are other words that people type for the choice above; nobody sees them.
job-family-care = Opieka nad pacjentami
job-family-care-also = opiekun, opiekunka, opieka, opiekować, chorzy, chorymi, oddział, karmienie, mycie, carer, support worker
job-family-cleaning-and-kitchen = Sprzątanie i kuchnia
job-family-cleaning-and-kitchen-also = sprzątaczka, sprzątacz, sprzątanie, porządki, salowa, salowy, kuchnia, kucharz, kucharka, gotowanie, gotować, zmywak, pralnia, cleaner
job-family-moving-and-stores = Przewóz ludzi i rzeczy, magazyn, prowadzenie samochodu
job-family-moving-and-stores-also = kierowca, kierowcy, magazyn, magazynier, magazynierka, dostawca, dostawy, noszowy, sanitariusz, przewożenie, wózki, auto, samochód, porter
job-family-reception-and-office = Recepcja i biuro
job-family-reception-and-office-also = recepcja, recepcjonista, recepcjonistka, biuro, biurowa, biurowy, sekretarka, sekretarz, administracja, urzędnik, urzędniczka, rejestracja, rejestratorka
job-family-tests-and-medicines = Badania, leki i urządzenia
job-family-tests-and-medicines-also = laboratorium, labolatorium, laborant, laborantka, apteka, badania, leki, krew, pobieranie, próbki, aparatura
job-family-calls-and-ambulance = Telefony i transport pacjentów
job-family-calls-and-ambulance-also = telefony, telefonista, telefonistka, infolinia, call center, dyspozytor, dyspozytorka, karetka, karetki, pogotowie, ambulans, ratownik, 111
job-family-community-and-projects = Lokalna społeczność i projekty
job-family-community-and-projects-also = społeczność, projekt, projekty, tłumacz, tłumaczka, mediator, mediatorka, kampanie, outreach
job-family-buildings-and-security = Budynki i ochrona
job-family-buildings-and-security-also = ochrona, ochroniarz, ochroniarka, konserwator, elektryk, hydraulik, malarz, budynki, budowlaniec, budowa, naprawy, remonty, złota rączka
job-family-trainee-and-apprentice = Praca z nauką zawodu
job-family-trainee-and-apprentice-also = praktyki, praktykant, praktykantka, staż, stażysta, stażystka, uczeń, uczennica, nauka, szkolenie, przyuczenie, apprenticeship
job-family-registered = Zawody z uprawnieniami, na przykład w pielęgniarstwie lub położnictwie
job-family-registered-also = pielęgniarka, pielęgniarz, lekarz, lekarka, doktor, położna, położny, fizjoterapeuta, fizjoterapeutka, farmaceuta, farmaceutka, radiolog

## Kinds of event

event-kind-health-day = Dzień zdrowia i dobrego samopoczucia
event-kind-health-check = Badanie bez zapisów
event-kind-talk = Spotkanie albo zajęcia
event-kind-listening-circle = Mała grupa, która rozmawia o opiece
event-kind-community-conversation = Rozmowa mieszkańców z pracownikami
event-kind-jobs-event = Wydarzenie o pracy
event-kind-group-activity = Zajęcia w grupie

## What an event offers

event-feature-food = Jedzenie
event-feature-children-welcome = Można przyjść z dziećmi
event-feature-health-checks = Badania
event-feature-cancer-signs = Objawy raka
event-feature-quiet-room = Cichy pokój
event-feature-small-group = Mała grupa
event-feature-voucher = Bon
event-feature-jobs-help = Pomoc w szukaniu pracy
event-feature-practice-interview = Próbna rozmowa o pracę
event-feature-no-forms = Bez formularzy

## Whether a place must be booked

booking-none = Nie trzeba rezerwować miejsca
booking-book = Najpierw zarezerwuj miejsce

## What someone likes to do. Buttons, and items of a list

interest-meeting-people = Poznawanie ludzi
interest-one-to-one = Towarzystwo dla jednej osoby
interest-caring = Opieka nad ludźmi
interest-older-people = Osoby starsze
interest-families-and-babies = Rodziny i małe dzieci
interest-my-community = Moja społeczność
interest-my-languages = Moje języki
interest-food = Jedzenie i gotowanie
interest-outdoors = Ogród i świeże powietrze
interest-music-arts-games = Muzyka, sztuka i gry
interest-practical-work = Praca rękami
interest-computers-and-paper = Komputery i papiery

## What someone can do. Buttons, and items of a list

skill-listening = Słuchanie
skill-talking-with-people = Rozmowa z ludźmi
skill-another-language = Inny język
skill-calm-and-patient = Spokój i cierpliwość
skill-being-on-time = Punktualność
skill-careful-checking = Dokładne sprawdzanie
skill-team-work = Praca w zespole
skill-lifting-and-pushing = Podnoszenie i pchanie
skill-cleaning-and-tidying = Sprzątanie i porządki
skill-cooking-and-food = Gotowanie i jedzenie
skill-gardening = Praca w ogrodzie
skill-music-and-games = Muzyka i gry
skill-using-a-phone = Obsługa telefonu
skill-using-a-computer = Obsługa komputera
skill-writing-notes = Robienie notatek
skill-driving = Prowadzenie samochodu
skill-caring-for-someone = Opieka nad kimś
skill-knowing-my-area = Znajomość okolicy
skill-handling-money = Liczenie pieniędzy
skill-planning-and-leading = Planowanie i kierowanie

## What would help. Buttons, and items of a list

access-step-free = Bez schodów
access-supported-role = Jedno zadanie naraz i ktoś do pomocy
access-someone-to-start-with = Ktoś przy mnie na początku
access-travel-money = Zwrot pieniędzy za przejazd
access-travel-money-first = Pieniądze na przejazd przed podróżą
access-easy-read = Papiery z krótkimi słowami i obrazkami
access-large-print = Papiery z dużymi literami
access-bsl = Brytyjski język migowy
access-hearing-loop = Pętla do aparatów słuchowych
access-interpreter = Tłumaczenie rozmowy
access-quiet-place = Ciche miejsce
access-flexible-hours = Godziny, które mogę zmieniać
access-short-shifts = Najwyżej 2 godziny naraz
access-from-home = Pomaganie z domu
access-childcare = Opieka nad dzieckiem
access-women-only = Grupa dla kobiet
access-id-help = Pomoc z dokumentami tożsamości

## What a role asks of the body

effort-sitting = Głównie na siedząco
effort-standing = Na stojąco
effort-walking = Chodzenie
effort-lifting = Podnoszenie albo pchanie

## Checks before starting. Items of a list; DBS stays in English, with the gloss in brackets

check-none = bez zaświadczeń
check-references = referencje (ktoś potwierdza, że można na Tobie polegać)
check-occupational-health = poufna ankieta o zdrowiu
check-dbs-basic = podstawowe zaświadczenie DBS (o niekaralności)
check-dbs-standard = standardowe zaświadczenie DBS (o niekaralności)
check-dbs-enhanced = rozszerzone zaświadczenie DBS (o niekaralności)
check-dbs-enhanced-barred = rozszerzone zaświadczenie DBS (o niekaralności) z listą osób z zakazem pracy

## Days. Buttons, and items of a list: small letters, as Polish writes them in a sentence

day-mon = poniedziałek
day-tue = wtorek
day-wed = środa
day-thu = czwartek
day-fri = piątek
day-sat = sobota
day-sun = niedziela

## Parts of a day. Buttons, and items of a list: small letters, as the days

part-of-day-morning = rano
part-of-day-afternoon = po południu
part-of-day-evening = wieczorem
part-of-day-night = w nocy

## A named shift

shift-lunch = Pora obiadu

## How the times repeat: after "Jak często:"

pattern-weekly = co tydzień
pattern-flexible = godziny ustalasz na bieżąco
pattern-choose-shifts = wybierasz z listy
pattern-as-needed = pytamy Cię, gdy ktoś Cię potrzebuje
pattern-short-term = kilka tygodni i koniec
pattern-one-off = możesz przyjść jeden raz
pattern-set-days = te same dni w każdym tygodniu
pattern-rota = dni zmieniają się co tydzień

## How long a role asks people to stay: after "Na jak długo:"

commitment-no-minimum = tak długo, jak chcesz
commitment-one-day = wystarczy 1 dzień
commitment-one-trip-a-month = około 1 wyjścia w miesiącu
commitment-six-weeks = około 6 tygodni
commitment-three-months = 3 miesiące lub więcej
commitment-six-months = 6 miesięcy lub więcej
commitment-twelve-months = 12 miesięcy lub więcej

## The contract of a job: after "Umowa:"

contract-permanent = na stałe
contract-fixed-term = do określonego dnia
contract-bank = pojedyncze zmiany, gdy chcesz i gdy Cię potrzebują
contract-apprenticeship = płatna praca z nauką

## Age bands. Buttons

age-band-under16 = Poniżej 16 lat
age-band-16-plus = 16 lat lub więcej
age-band-16-17 = 16 lub 17 lat
age-band-18-plus = 18 lat lub więcej

## What a companion is asked for

visit-kind-meet-at-hospital = Spotkanie ze mną w szpitalu
visit-kind-meet-at-hospital-also = spotkać, spotkamy, spotkajmy, spotkanie, wejście, wejściu, drzwi, drzwiach, miejscu, hol
visit-kind-door-to-door = Droga ze mną tam i z powrotem
visit-kind-door-to-door-also = droga, drodze, dojazd, zawieźć, podwieźć, jechać, pojechać, autobus, autobusem, taksówka, metrem, pociąg, obie strony
visit-kind-wait-with-me = Czekanie ze mną
visit-kind-wait-with-me-also = czekać, poczekać, zaczekać, czekanie, poczekalnia, poczekalni, siedzieć, posiedzieć, towarzystwo
visit-kind-see-me-home = Odprowadzenie mnie do domu
visit-kind-see-me-home-also = odprowadzić, odprowadzi, odwieźć, odwiezie, dom, domu, wrócić, wracać, później
visit-kind-check-in-after-discharge = Pytanie, jak się czuję po powrocie do domu
check-point-day-1 = Następnego dnia
check-point-day-1-also = następnego dnia, na drugi dzień, nazajutrz, po jednym dniu, po 1 dniu, jutro, dzień po
check-point-day-3 = Po 3 dniach
check-point-day-3-also = trzech dniach, 3 dniach, trzy dni, 3 dni
check-point-day-7 = Po 1 tygodniu
check-point-day-7-also = po tygodniu, tydzień, 1 tydzień, jednym tygodniu, 7 dniach, siedmiu dniach, 7 dni
check-point-day-14 = Po 2 tygodniach
check-point-day-14-also = dwóch tygodniach, 2 tygodniach, dwa tygodnie, 2 tygodnie, 14 dniach, 14 dni
check-point-day-28 = Po 4 tygodniach
check-point-day-28-also = czterech tygodniach, 4 tygodniach, cztery tygodnie, 4 tygodnie, miesiąc, miesiącu, miesiac
check-point-week-6 = Po 6 tygodniach
check-point-week-6-also = sześciu tygodniach, 6 tygodniach, sześć tygodni, 6 tygodni

## What makes it hard to come to an appointment

barrier-fare = Koszt przejazdu
barrier-lift = Dojazd
barrier-carer = Ktoś pod moją opieką
barrier-interpreter = Język
barrier-fear = Strach
barrier-letter-unclear = List
barrier-time-off-work = Praca
barrier-childcare = Dzieci
barrier-other = Coś innego

## What feedback is

feedback-kind-praise = Pochwała
feedback-kind-complaint = Skarga
feedback-kind-racism = Rasizm albo dyskryminacja
feedback-kind-idea = Pomysł

## Why someone took a consent back. Never asked for

withdraw-reason-found-something = Mam już coś innego
withdraw-reason-no-time = Nie mam czasu
withdraw-reason-not-well = Złe samopoczucie
withdraw-reason-too-far = Za daleko
withdraw-reason-waited-too-long = Za długie czekanie
withdraw-reason-too-many-messages = Za dużo wiadomości
withdraw-reason-worried-about-information = Boję się o swoje dane
withdraw-reason-did-not-ask = To nie była moja prośba
withdraw-reason-changed-mind = Zmiana zdania
withdraw-reason-not-said = Bez podania powodu
withdraw-reason-other = Coś innego

## How a request ended

lead-outcome-placed = Jest miejsce
lead-outcome-started = Początek pracy
lead-outcome-applied = Podanie złożone
lead-outcome-interview = Rozmowa o pracę
lead-outcome-offer = Propozycja pracy
lead-outcome-not-this-time = Nie tym razem
lead-outcome-waiting-list = Lista oczekujących
lead-outcome-helped-another-way = Pomoc w inny sposób
lead-outcome-answered = Jest odpowiedź
lead-outcome-not-suitable-now = Na razie nie pasuje
lead-outcome-person-declined = Odmowa tej osoby
lead-outcome-could-not-reach = Brak kontaktu
lead-outcome-asked-to-stop = Prośba o zakończenie kontaktu
lead-outcome-duplicate = To samo zgłoszenie dwa razy

## What came of trying to reach someone. Staff read these

attempt-result-spoke = Była rozmowa
attempt-result-call-back-later = Zadzwonić później
attempt-result-no-answer = Nikt nie odebrał
attempt-result-left-message = Zostawiona wiadomość
attempt-result-someone-else-answered = Odebrał ktoś inny
attempt-result-wrong-number = Zły numer
attempt-result-not-working = Numer nie działa
attempt-result-message-sent = Wiadomość wysłana
attempt-result-message-failed = Wiadomość nie doszła
attempt-result-needs-interpreter = Potrzebne tłumaczenie rozmowy
attempt-result-asked-to-stop = Prośba o zakończenie kontaktu

## Why a recruiter gives a request back. Staff read these

release-reason-conflict = Znam tę osobę
release-reason-language = Potrzebny inny język
release-reason-wrong-service = Potrzebna inna usługa
release-reason-away = Nie ma mnie w pracy
release-reason-other = Inny powód

## What helps better than a companion. Whole sentences: residents read them in an answer.

redirect-reason-patient-transport = Szpital może zorganizować bezpłatny transport osobom, które go potrzebują. Zapytaj w szpitalu o transport pacjentów.
redirect-reason-interpreter = Pomóc może tłumacz. Szpital musi zapewnić go bezpłatnie. Poproś o tłumacza przy umawianiu wizyty.
redirect-reason-personal-care = Potrzebna jest opieka przeszkolonych osób. Wolontariusz nie może jej dać. Pomóc może urząd gminy (council). Zapytaj o opiekę społeczną dla dorosłych.
redirect-reason-too-soon = Ten dzień jest za blisko, żeby znaleźć towarzysza. Poproś kogoś zaufanego o pójście z Tobą albo poproś szpital o pomoc.
redirect-reason-outside-area = Szpital jest poza obszarem, na którym działają nasi towarzysze.
redirect-reason-nobody-free = W tym dniu żaden towarzysz nie ma czasu.

## What a job asks for: kinds of line in a person specification

criterion-kind-gcse-english-maths = Angielski i matematyka na poziomie szkoły (GCSE)
criterion-kind-care-certificate = Certyfikat opieki (Care Certificate)
criterion-kind-care-qualification = Kwalifikacje do pracy w opiece
criterion-kind-level-3-education = Wykształcenie średnie (A level albo Level 3)
criterion-kind-foundation-degree = Studia krótkie (Level 5 albo foundation degree)
criterion-kind-degree-or-equal = Studia wyższe albo tyle samo doświadczenia
criterion-kind-professional-registration = Wpis do brytyjskiego rejestru zawodu
criterion-kind-office-qualification = Certyfikat biurowy albo komputerowy
criterion-kind-phlebotomy-training = Pobieranie krwi
criterion-kind-food-hygiene = Higiena żywności
criterion-kind-driving-licence = Prawo jazdy
criterion-kind-travel-between-places = Dojazdy po okolicy
criterion-kind-willing-to-learn = Chęć do nauki
criterion-kind-first-aid-life-support = Pierwsza pomoc
criterion-kind-spoken-english = Mówienie po angielsku
criterion-kind-written-english = Pisanie po angielsku
criterion-kind-other-language = Inny język
criterion-kind-telephone-manner = Rozmowa przez telefon
criterion-kind-explaining-clearly = Jasne wyjaśnianie
criterion-kind-empathy-listening = Słuchanie
criterion-kind-calming-upset-people = Uspokajanie zdenerwowanych osób
criterion-kind-handling-conflict = Skargi i konflikty
criterion-kind-customer-service = Obsługa ludzi
criterion-kind-cultural-awareness = Ludzie z różnych kultur
criterion-kind-equality-diversity = Równe traktowanie
criterion-kind-kindness-respect = Życzliwość i szacunek
criterion-kind-dignity-privacy = Godność
criterion-kind-nhs-values = Wartości NHS
criterion-kind-team-working = Praca w zespole
criterion-kind-working-with-professionals = Praca z innymi pracownikami
criterion-kind-working-alone = Samodzielna praca
criterion-kind-supporting-learners = Uczenie innych
criterion-kind-supervising = Kierowanie zespołem
criterion-kind-motivating-people = Zachęcanie ludzi
criterion-kind-confidentiality = Zachowanie poufności
criterion-kind-safeguarding = Ochrona ludzi przed krzywdą
criterion-kind-infection-control = Zapobieganie zakażeniom
criterion-kind-cleaning-safely = Bezpieczne sprzątanie
criterion-kind-health-and-safety = Bezpieczeństwo w pracy
criterion-kind-moving-and-handling = Przenoszenie i podnoszenie
criterion-kind-physical-fitness = Praca fizyczna
criterion-kind-speaking-up = Mówienie o problemach
criterion-kind-medicines-safely = Leki
criterion-kind-equipment-care = Sprzęt
criterion-kind-record-keeping = Prowadzenie zapisów
criterion-kind-counting-and-numbers = Liczby
criterion-kind-attention-to-detail = Dokładna praca
criterion-kind-organising-work = Organizacja swojej pracy
criterion-kind-following-instructions = Praca według poleceń
criterion-kind-problem-solving = Rozwiązywanie problemów
criterion-kind-working-under-pressure = Praca, gdy jest dużo do zrobienia
criterion-kind-reliability = Można na Tobie polegać
criterion-kind-flexibility-shifts = Praca na zmiany
criterion-kind-it-basic = Podstawy obsługi komputera
criterion-kind-it-office = Programy biurowe
criterion-kind-typing-keyboard = Pisanie na klawiaturze
criterion-kind-report-writing = Pisanie raportów
criterion-kind-using-data = Praca z danymi
criterion-kind-planning-projects = Planowanie
criterion-kind-community-knowledge = Znajomość lokalnych usług
criterion-kind-stock-and-orders = Zapasy i zamówienia
criterion-kind-care-experience = Doświadczenie w opiece
criterion-kind-babies-families-experience = Małe dzieci i rodziny
criterion-kind-personal-care = Pomoc w myciu i ubieraniu
criterion-kind-observations = Podstawowe pomiary
criterion-kind-care-planning = Planowanie opieki
criterion-kind-therapy-support = Ćwiczenia i terapia
criterion-kind-diets-and-food-service = Podawanie właściwego jedzenia
criterion-kind-office-experience = Doświadczenie w biurze

## Spoken languages that the usual tables lack or name oddly. A language may add others: `spoken-` and the code

spoken-syl = sylheti
spoken-prs = dari
spoken-ckb = kurdyjski (sorani)
spoken-kmr = kurdyjski (kurmandżi)
spoken-yue = kantoński
spoken-zh = chiński (mandaryński)
spoken-phr = pahari albo potwari
spoken-bfi = brytyjski język migowy
spoken-jam = kreolski jamajski
spoken-rom = romski
spoken-rme = angloromski
spoken-kri = krio
spoken-fil = filipiński albo tagalski
spoken-ak = akan albo twi

## Why an opportunity is shown. Sentences, under "Dlaczego to do Ciebie pasuje"

# Variables:
#   $language (Text) - the name of a spoken language
reason-kind-shared-language = Mówią tam w tym języku: { $language }.
# Variables:
#   $offered (Text) - the language that people there speak
#   $language (Text) - the language the person speaks, which is close to it
reason-kind-close-language = Mówią tam w tym języku: { $offered }. Jest on podobny do Twojego: { $language }.
# Variables:
#   $place (Text) - the place the person named
#   $miles (Number) - miles from there, at least 1
reason-kind-near =
    { PLURAL($miles) ->
        [one] To około { $miles } mili od tego miejsca: { $place }.
        [few] To około { $miles } mil od tego miejsca: { $place }.
        [many] To około { $miles } mil od tego miejsca: { $place }.
       *[other] To około { $miles } mili od tego miejsca: { $place }.
    }
# Less than a mile away.
# Variables:
#   $place (Text) - the place the person named
reason-kind-near-here = To mniej niż 1 mila od tego miejsca: { $place }.
# Variables:
#   $borough (Text) - the person's borough
reason-kind-same-borough = To jest w Twojej dzielnicy: { $borough }.
# Variables:
#   $borough (Text) - the borough it is in, beside the person's
reason-kind-next-borough = To jest w sąsiedniej dzielnicy: { $borough }.
reason-kind-from-home = Możesz to robić z domu.
# Variables:
#   $hospital (Text) - the hospital the person named
reason-kind-hospital-fits = To szpital z Twojej odpowiedzi: { $hospital }.
# Variables:
#   $days (Text) - names of days, as a list
reason-kind-day-fits = To dni, które Ci pasują: { $days }.
# Variables:
#   $parts_of_day (Text) - parts of a day, as a list
reason-kind-part-of-day-fits = To pora, która Ci pasuje: { $parts_of_day }.
# Variables:
#   $hours (Number) - hours a week
reason-kind-hours-fit =
    { PLURAL($hours) ->
        [one] Zajmuje to około { $hours } godziny w tygodniu, tak jak chcesz.
        [few] Zajmuje to około { $hours } godzin w tygodniu, tak jak chcesz.
        [many] Zajmuje to około { $hours } godzin w tygodniu, tak jak chcesz.
       *[other] Zajmuje to około { $hours } godziny w tygodniu, tak jak chcesz.
    }
reason-kind-flexible = Możesz wybierać godziny.
# Variables:
#   $interest (Text) - something the person likes
reason-kind-interest-fits = To coś, co lubisz: { $interest }.
# Variables:
#   $skill (Text) - something the person can do
reason-kind-skill-fits = Przyda się to, co umiesz: { $skill }.
# Variables:
#   $job_family (Text) - a family of jobs
reason-kind-job-family-fits = To praca, o którą prosisz: { $job_family }.
# Variables:
#   $role_kind (Text) - a kind of role
reason-kind-role-kind-fits = To zajęcie, o które prosisz: { $role_kind }.
reason-kind-step-free = Nie ma tam schodów.
reason-kind-supported = Pomaga Ci stała osoba. Robisz 1 zadanie naraz.
reason-kind-someone-to-start-with = Na początku ktoś jest przy Tobie.
# Variables:
#   $access (Text) - something that would help the person
reason-kind-access-fits = Jest tam coś, co Ci pomoże: { $access }.
# Variables:
#   $effort (Text) - what it asks of the body
reason-kind-effort-fits = Wysiłek nie jest większy, niż chcesz: { $effort }.
reason-kind-expenses-paid = Dostaniesz zwrot pieniędzy za przejazd.
reason-kind-expenses-paid-first = Pieniądze na przejazd dostaniesz przed podróżą.
reason-kind-no-experience-needed = Nie potrzebujesz doświadczenia.
reason-kind-training-given = Nauczą Cię tego, co jest potrzebne.
reason-kind-no-check-needed = Możesz zacząć bez zaświadczeń.
reason-kind-your-age-welcome = Mogą przyjść osoby, które mają 16 lub 17 lat.
reason-kind-leads-to-job = To może pomóc Ci później znaleźć płatną pracę.
# Variables:
#   $date (Text) - a day, as words
reason-kind-closing-soon = Niedługo jest ostatni dzień na zgłoszenie: { $date }.
# Variables:
#   $date (Text) - a day, as words
reason-kind-starts-soon = To już niedługo: { $date }.
# Variables:
#   $count (Number) - places that are free
reason-kind-places-left =
    { PLURAL($count) ->
        [one] Zostało { $count } miejsce.
        [few] Zostały { $count } miejsca.
        [many] Zostało { $count } miejsc.
       *[other] Zostało { $count } miejsca.
    }
