### What an advert for a job asks, as a question to the reader. Residents read these as items of a list, under "They will ask:".
### One message a kind of criterion. One short question in plain words: people who have done it unpaid or at home can say yes,
### and what is taught is asked as "would you learn". No legal or office words. Names of certificates stay as they are here.

## Certificates and registers

criterion-question-gcse-english-maths = Czy masz świadectwo szkolne z angielskiego i matematyki, z dowolnego kraju?
criterion-question-care-certificate = Czy masz certyfikat opieki (Care Certificate) albo chcesz zrobić ten kurs?
criterion-question-care-qualification = Czy masz kurs opieki albo taką wiedzę z pracy w opiece?
criterion-question-level-3-education = Czy masz wykształcenie średnie albo taką wiedzę z pracy?
criterion-question-foundation-degree = Czy masz dyplom Level 5 albo „foundation degree” (dwa lata studiów)?
criterion-question-degree-or-equal = Czy masz ukończone studia albo taką wiedzę z pracy?
criterion-question-professional-registration = Czy masz wpis do brytyjskiego rejestru swojego zawodu albo wkrótce go dostaniesz?
criterion-question-office-qualification = Czy masz ukończony kurs pracy w biurze albo obsługi komputera?
criterion-question-phlebotomy-training = Czy masz szkolenie z pobierania krwi?
criterion-question-food-hygiene = Czy znasz zasady czystości przy jedzeniu albo chcesz się ich nauczyć?
criterion-question-driving-licence = Czy masz prawo jazdy ważne w Wielkiej Brytanii?
criterion-question-first-aid-life-support = Czy znasz pierwszą pomoc albo chcesz się jej nauczyć?

## Getting there, and learning

criterion-question-travel-between-places = Czy możesz jeździć z miejsca na miejsce: autobusem, rowerem albo samochodem?
criterion-question-willing-to-learn = Czy chcesz chodzić na kursy i uczyć się nowych rzeczy?

## Talking, listening and languages

criterion-question-spoken-english = Czy potrafisz rozmawiać po angielsku z pacjentami i pracownikami?
criterion-question-written-english = Czy potrafisz pisać po angielsku krótkie, jasne notatki?
criterion-question-other-language = Czy mówisz w języku, którego używają ludzie z okolicy?
criterion-question-telephone-manner = Czy potrafisz uprzejmie i jasno rozmawiać przez telefon?
criterion-question-explaining-clearly = Czy potrafisz wyjaśniać tak, żeby ludzie rozumieli?
criterion-question-empathy-listening = Czy umiesz słuchać i zauważać, co ludzie czują?
criterion-question-calming-upset-people = Czy zachowujesz spokój, gdy ktoś jest zdenerwowany albo się boi?
criterion-question-handling-conflict = Czy potrafisz rozmawiać z kimś, kto jest zły albo składa skargę?
criterion-question-customer-service = Czy masz doświadczenie w pomaganiu klientom, gościom albo pacjentom?

## How you treat people

criterion-question-cultural-awareness = Czy potrafisz pracować z ludźmi o różnym pochodzeniu?
criterion-question-equality-diversity = Czy traktujesz wszystkich sprawiedliwie?
criterion-question-kindness-respect = Czy masz dla ludzi życzliwość i szacunek?
criterion-question-dignity-privacy = Czy potrafisz pomagać w intymnych sprawach z szacunkiem dla tej osoby?
# The values: everyone counts, kindness, respect, good care.
criterion-question-nhs-values = Czy potrafisz pokazać, co jest ważne w NHS, na przykład życzliwość?
criterion-question-motivating-people = Czy potrafisz pomóc ludziom uwierzyć, że dadzą radę?
criterion-question-confidentiality = Czy potrafisz zachować poufność?
criterion-question-safeguarding = Czy wiesz, co zrobić, gdy ktoś kogoś krzywdzi?

## Working with others, and alone

criterion-question-team-working = Czy dobrze pracujesz z innymi ludźmi?
criterion-question-working-with-professionals = Czy potrafisz pracować z pielęgniarkami, lekarzami i innymi pracownikami?
criterion-question-working-alone = Czy potrafisz bezpiecznie pracować bez nikogo obok?
criterion-question-supporting-learners = Czy potrafisz uczyć pracy nowe osoby?
criterion-question-supervising = Czy masz doświadczenie w kierowaniu ludźmi i sprawdzaniu ich pracy?
criterion-question-speaking-up = Czy powiesz, gdy coś jest nie tak?

## Safety

criterion-question-infection-control = Czy będziesz przestrzegać zasad przeciw zarazkom, na przykład myć ręce?
criterion-question-cleaning-safely = Czy potrafisz dobrze sprzątać i bezpiecznie używać środków czystości?
criterion-question-health-and-safety = Czy zauważasz to, co niebezpieczne, i coś z tym robisz?
criterion-question-moving-and-handling = Czy po przeszkoleniu możesz bezpiecznie podnosić i pchać?
# Help and changes for disabled people are meant.
criterion-question-physical-fitness = Czy możesz pracować fizycznie, ze zmianami, jeśli ich potrzebujesz?
criterion-question-medicines-safely = Czy potrafisz bezpiecznie podawać albo przechowywać leki?
criterion-question-equipment-care = Czy potrafisz używać sprzętu i o niego dbać?

## Doing the work

criterion-question-record-keeping = Czy potrafisz zapisywać bez błędów, co zostało zrobione?
criterion-question-counting-and-numbers = Czy potrafisz liczyć, mierzyć i sprawdzać liczby?
criterion-question-attention-to-detail = Czy pracujesz uważnie i zauważasz błędy?
criterion-question-organising-work = Czy potrafisz dobrze ułożyć kolejność wielu zadań?
criterion-question-following-instructions = Czy potrafisz pracować według instrukcji w słowach albo obrazkach?
criterion-question-problem-solving = Czy znajdujesz sposób, gdy coś idzie źle?
criterion-question-working-under-pressure = Czy masz cierpliwość i uwagę, gdy jest dużo pracy?
criterion-question-reliability = Czy przychodzisz na czas i można na Tobie polegać?
criterion-question-flexibility-shifts = Czy możesz pracować rano, wieczorem, w nocy albo w weekendy?
criterion-question-it-basic = Czy umiesz korzystać z komputera albo tabletu, lub chcesz się nauczyć?
criterion-question-it-office = Czy umiesz używać e-maila i programów biurowych, na przykład Word albo Excel?
criterion-question-typing-keyboard = Czy piszesz na klawiaturze szybko i prawie bez błędów?
criterion-question-report-writing = Czy potrafisz pisać krótkie raporty po angielsku?
criterion-question-using-data = Czy potrafisz pokazać w liczbach, co się zmieniło?
criterion-question-planning-projects = Czy masz doświadczenie w planowaniu wydarzenia albo projektu?
criterion-question-community-knowledge = Czy znasz grupy i usługi w okolicy albo chcesz je poznać?
criterion-question-stock-and-orders = Czy potrafisz układać rzeczy, liczyć je i zamawiać nowe?
criterion-question-office-experience = Czy masz doświadczenie w pracy w biurze, za pieniądze albo bez?

## Caring for people

criterion-question-care-experience = Czy masz doświadczenie w opiece nad kimś, w pracy albo w domu?
criterion-question-babies-families-experience = Czy masz doświadczenie w pomocy niemowlętom, dzieciom albo młodym rodzicom?
criterion-question-personal-care = Czy możesz pomagać w myciu, ubieraniu, jedzeniu i w toalecie?
criterion-question-observations = Czy chcesz się nauczyć mierzyć ciśnienie i temperaturę?
criterion-question-care-planning = Czy potrafisz zaplanować czyjąś opiekę i ocenić, czy pomaga?
criterion-question-therapy-support = Czy potrafisz pomagać ludziom ruszać się i ćwiczyć?
criterion-question-diets-and-food-service = Czy potrafisz podać każdej osobie jedzenie odpowiednie dla niej?
