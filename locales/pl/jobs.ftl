### NHS jobs: where, three jobs, what improves them, and what applying takes (facts J).

jobs-ask-where = Gdzie chcesz pracować? Na przykład Southall albo UB1.
jobs-have-advert = Mam już ogłoszenie o pracę
# Stands where the titles of chosen jobs stand.
jobs-found-by-you = praca znaleziona przez Ciebie
jobs-own-advert = Dobrze. Oto kroki dla ogłoszenia, które już masz.

## The matches

# Variables:
#   $place (Text) - a place outside the area served
jobs-outside = To miejsce leży poza obszarem, na którym działamy: { $place }. Oto najbliższe oferty pracy, jakie mamy.
# Variables:
#   $count (Number) - how many jobs are shown
#   $place (Text) - where the person is
jobs-matches-near =
    { PLURAL($count) ->
        [one] Oto pasująca oferta pracy w okolicy: { $place }. Wybierz ją, jeśli Ci się podoba.
        [few] Oto { $count } pasujące oferty pracy w okolicy: { $place }. Wybierz te, które Ci się podobają.
        [many] Oto { $count } pasujących ofert pracy w okolicy: { $place }. Wybierz te, które Ci się podobają.
       *[other] Oto { $count } pasującej oferty pracy w okolicy: { $place }. Wybierz te, które Ci się podobają.
    }
# Variables:
#   $count (Number) - how many jobs are shown
jobs-matches =
    { PLURAL($count) ->
        [one] Oto pasująca oferta pracy. Wybierz ją, jeśli Ci się podoba.
        [few] Oto { $count } pasujące oferty pracy. Wybierz te, które Ci się podobają.
        [many] Oto { $count } pasujących ofert pracy. Wybierz te, które Ci się podobają.
       *[other] Oto { $count } pasującej oferty pracy. Wybierz te, które Ci się podobają.
    }
# Variables:
#   $count (Number) - how many jobs are shown
jobs-matches-same =
    { PLURAL($count) ->
        [one] Ta oferta pracy nadal pasuje najlepiej.
        [few] Te { $count } oferty pracy nadal pasują najlepiej.
        [many] Tych { $count } ofert pracy nadal pasuje najlepiej.
       *[other] Te oferty pracy nadal pasują najlepiej: { $count }.
    }
jobs-ask-matches = Wybierz ofertę pracy albo powiedz mi więcej. Wtedy znajdę lepsze.
jobs-card-choose = Wybierz tę pracę
jobs-card-unchoose = Usuń tę pracę z wyboru
jobs-matches-continue = Dalej z wybranymi ofertami pracy
jobs-matches-more = Pokaż inne oferty pracy
jobs-matches-again = Pokaż znów pierwsze oferty pracy
jobs-none = Nie mam teraz oferty pracy, która pasuje. Możesz zmienić odpowiedzi. Człowiek też może poszukać dla Ciebie.
jobs-no-more = To już wszystkie oferty pracy, które pasują. Możesz obejrzeć je jeszcze raz albo zmienić odpowiedzi.
jobs-choose-another = Wybierz jeszcze jedną pracę
# Variables:
#   $count (Number) - how many jobs can be chosen
jobs-enough =
    { PLURAL($count) ->
        [one] Możesz wybrać naraz najwyżej { $count } ofertę pracy. Usuń jedną, żeby wybrać inną.
        [few] Możesz wybrać naraz najwyżej { $count } oferty pracy. Usuń jedną, żeby wybrać inną.
        [many] Możesz wybrać naraz najwyżej { $count } ofert pracy. Usuń jedną, żeby wybrać inną.
       *[other] Możesz wybrać naraz najwyżej { $count } oferty pracy. Usuń jedną, żeby wybrać inną.
    }
jobs-closed = Ta oferta pracy jest już zamknięta. Te są nadal otwarte.
jobs-full = Ktoś przed chwilą zajął ostatnie miejsce w tej pracy. Te oferty są nadal otwarte.
jobs-too-young = Tamta praca jest dla osób, które mają 18 lat lub więcej. Te oferty są dla osób, które mają 16 lub 17 lat.

## What is offered

jobs-matches-add-families = Powiem, jakiej pracy szukam
jobs-ask-families = Jakiej pracy szukasz? Możesz wybrać kilka rodzajów.
jobs-title-families = Rodzaj pracy
jobs-matches-add-when = Powiem, kiedy mogę pracować
jobs-ask-when = Kiedy możesz pracować? Możesz wybrać dni i pory dnia.
jobs-title-when = Kiedy możesz pracować
jobs-matches-add-hours = Powiem, ile godzin chcę pracować
jobs-ask-hours = Ile godzin chcesz pracować?
jobs-title-hours = Liczba godzin
jobs-hours-full-time = Pełny etat, około 37 godzin w tygodniu
jobs-hours-full-time-also = cały etat, pełen etat, pełny etat
jobs-hours-part-time = Część etatu, mniej godzin
jobs-hours-part-time-also = pół etatu, część etatu, niepełny etat, mało godzin, kilka godzin
jobs-hours-any = Pasuje mi jedno i drugie
jobs-hours-any-also = obojętnie, bez różnicy, oba
jobs-matches-add-experience = Powiem, jakie mam doświadczenie
jobs-ask-experience = Jakie masz doświadczenie? Praca bez zapłaty też się liczy: opieka nad rodziną, pomoc sąsiadom, pomoc we wspólnocie religijnej.
jobs-title-experience = Twoje doświadczenie
jobs-title-where = Gdzie

## What applying takes, step by step (J1 to J18, J30 to J43)

jobs-steps = Tak wygląda składanie podania o pracę. Możesz robić jeden krok dziennie.
jobs-step-account-title = 1. Załóż bezpłatne konto
jobs-step-account =
    Potrzebujesz adresu e-mail, do którego masz dostęp. Większość ofert pracy jest na www.jobs.nhs.uk.
    Możesz trafić na inną stronę, która nazywa się Trac. To normalne. Tam zakładasz drugie konto.
    Złożenie podania jest bezpłatne. Prawdziwy pracodawca z NHS nigdy nie prosi o pieniądze.
# Variables:
#   $job (Text) - the title of a job
#   $link (Text) - a web address
jobs-step-apply-here =
    Tu możesz złożyć podanie o tę pracę: { $job }.
    { $link }
jobs-step-advert-title = 2. Przeczytaj ogłoszenie
jobs-step-advert =
    Znajdź część „person specification” (lista wymagań). Jest tam to, co musisz pokazać. Słowo „essential” (konieczne) znaczy, że musisz to mieć.
    W ogłoszeniu jest osoba do kontaktu. Możesz do niej zadzwonić albo napisać i o coś zapytać. Wiele osób tak robi.
jobs-step-statement-title = 3. Napisz, dlaczego pasujesz do tej pracy
jobs-step-statement =
    W formularzu ta część nazywa się „supporting information” (informacje o Tobie). Od niej zależy, kto dostanie zaproszenie na rozmowę.
    Weź po kolei każdy punkt „essential”. Do każdego napisz jeden prawdziwy przykład ze swojego życia. Praca bez zapłaty też się liczy.
    W tej części nie podawaj imienia, nazwiska, wieku, religii ani adresu.
jobs-step-history-title = 4. Wypisz swoje prace i przerwy
jobs-step-history =
    Przy każdej pracy podaj miesiące i lata. Opieka nad kimś i nauka też się liczą.
    Każdą przerwę opisz w jednym zdaniu. Przerwa nie jest powodem do odmowy.
jobs-step-referees-title = 5. Znajdź dwie osoby, które dadzą Ci referencje
jobs-step-referees =
    Referencje znaczą, że ktoś potwierdza, że można na Tobie polegać. Najlepszy jest kierownik albo nauczyciel.
    Jeśli to Twoja pierwsza praca, może wystarczyć lider Twojej społeczności.
    Najpierw zapytaj te osoby o zgodę. Muszą mieć adres e-mail w swojej pracy.
jobs-step-right-to-work-title = 6. Pokaż, że możesz pracować w Wielkiej Brytanii
jobs-step-right-to-work =
    Każdy pracodawca musi to sprawdzić u każdej osoby. Nie wysyłaj nam żadnych dokumentów ani kodów.
    Jak to pokazać: www.gov.uk/prove-right-to-work
    Nie możemy powiedzieć, na co pozwala Twoja wiza. Citizens Advice (bezpłatne porady) może pomóc: 0800 144 8848.
jobs-step-check-title = 7. Przeczytaj na głos i wyślij
jobs-step-check =
    Przeczytaj każde zdanie. Wszystko musi być prawdą i brzmieć tak, jak Ty mówisz. Po wysłaniu nie można nic zmienić.
    Jeśli formularz pyta o pomoc innych albo o sztuczną inteligencję (AI), odpowiedz uczciwie.
jobs-step-after-title = 8. Po wysłaniu
jobs-step-after =
    Codziennie sprawdzaj pocztę e-mail. Zaglądaj też do folderu ze spamem.
    Jeśli Cię wybiorą, zaproszą Cię na rozmowę o pracę. Potem potrzebne są zaświadczenia, na przykład DBS (o niekaralności).
jobs-send-early = Gdy zgłosi się dużo osób, nabór może skończyć się wcześniej. Wyślij podanie co najmniej 3 dni przed ostatnim dniem.
