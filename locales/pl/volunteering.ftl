### Finding a volunteering role: one question, three matches, and offers that improve them.

volunteering-ask-where = Gdzie mieszkasz albo gdzie chcesz pomagać? Na przykład Southall albo UB1.
# Variables:
#   $place (Text) - what the person wrote
volunteering-place-unknown = Nie znam tego miejsca: { $place }. Napisz nazwę okolicy albo dzielnicy w Londynie. Możesz też napisać początek kodu pocztowego, na przykład UB1.
# Variables:
#   $postcode (Text) - a postcode far away
volunteering-postcode-unknown = Nie znam takiego kodu pocztowego w Londynie: { $postcode }. Napisz jego początek, na przykład UB1, albo nazwę okolicy.
# Variables:
#   $place (Text) - a place outside the area served
volunteering-outside = To miejsce leży poza obszarem, na którym działamy: { $place }. Oto najbliższe oferty, jakie mamy.

## The matches

# Variables:
#   $count (Number) - how many roles are shown
#   $place (Text) - where the person is
volunteering-matches-near =
    { PLURAL($count) ->
        [one] Oto pasująca oferta w okolicy: { $place }. Wybierz ją, jeśli Ci się podoba.
        [few] Oto { $count } pasujące oferty w okolicy: { $place }. Wybierz te, które Ci się podobają.
        [many] Oto { $count } pasujących ofert w okolicy: { $place }. Wybierz te, które Ci się podobają.
       *[other] Oto { $count } pasującej oferty w okolicy: { $place }. Wybierz te, które Ci się podobają.
    }
# Variables:
#   $count (Number) - how many roles are shown
volunteering-matches =
    { PLURAL($count) ->
        [one] Oto pasująca oferta. Wybierz ją, jeśli Ci się podoba.
        [few] Oto { $count } pasujące oferty. Wybierz te, które Ci się podobają.
        [many] Oto { $count } pasujących ofert. Wybierz te, które Ci się podobają.
       *[other] Oto { $count } pasującej oferty. Wybierz te, które Ci się podobają.
    }
# Variables:
#   $count (Number) - how many roles are shown
volunteering-matches-same =
    { PLURAL($count) ->
        [one] Ta oferta nadal pasuje najlepiej.
        [few] Te { $count } oferty nadal pasują najlepiej.
        [many] Tych { $count } ofert nadal pasuje najlepiej.
       *[other] Te oferty nadal pasują najlepiej: { $count }.
    }
volunteering-noted = Dziękuję. Szukam jeszcze raz, z tą odpowiedzią.
volunteering-ask-matches = Wybierz ofertę albo powiedz mi więcej. Wtedy znajdę lepsze.
volunteering-card-choose = Wybierz tę ofertę
volunteering-card-unchoose = Usuń tę ofertę z wyboru
volunteering-matches-continue = Dalej z wybranymi ofertami
volunteering-matches-more = Pokaż inne oferty
volunteering-matches-again = Pokaż znów pierwsze oferty
volunteering-matches-change = Zmień moje odpowiedzi
volunteering-matches-add-interests = Powiem, co lubię robić
volunteering-matches-add-when = Powiem, kiedy mogę przychodzić
volunteering-matches-add-languages = Powiem, jakie znam języki
volunteering-matches-add-access = Powiem, co mi pomoże
volunteering-none = Nie mam teraz oferty, która pasuje. Możesz zmienić odpowiedzi. Człowiek też może poszukać dla Ciebie.
volunteering-no-more = To już wszystkie oferty, które pasują. Możesz obejrzeć je jeszcze raz albo zmienić odpowiedzi.
volunteering-your-answers = Oto Twoje odpowiedzi. Możesz zmienić każdą z nich.
volunteering-title-where = Gdzie
volunteering-title-interests = Co lubisz robić
volunteering-title-when = Kiedy możesz przychodzić
volunteering-title-languages = Jakie znasz języki
volunteering-title-access = Co Ci pomoże

## What is offered

volunteering-ask-interests = Co lubisz robić? Możesz wybrać kilka rzeczy.
volunteering-ask-when = Kiedy możesz przychodzić? Możesz wybrać dni i pory dnia.
volunteering-ask-languages = Jakie znasz języki? Możesz dopisać inne.
volunteering-ask-access = Co Ci pomoże? Używamy tego tylko do szukania ofert z taką pomocą.

## Choosing

# Variables:
#   $roles (Text) - the titles of the chosen roles, as a list
volunteering-chosen = Twój wybór: { $roles }.
volunteering-choose-another = Wybierz jeszcze jedną ofertę
# Variables:
#   $roles (Text) - the titles of roles that were taken out
volunteering-unchosen = Usunięte z wyboru: { $roles }.
# Variables:
#   $count (Number) - how many roles can be chosen
volunteering-enough =
    { PLURAL($count) ->
        [one] Możesz wybrać naraz najwyżej { $count } ofertę. Usuń jedną, żeby wybrać inną.
        [few] Możesz wybrać naraz najwyżej { $count } oferty. Usuń jedną, żeby wybrać inną.
        [many] Możesz wybrać naraz najwyżej { $count } ofert. Usuń jedną, żeby wybrać inną.
       *[other] Możesz wybrać naraz najwyżej { $count } oferty. Usuń jedną, żeby wybrać inną.
    }
volunteering-closed = Ta oferta jest już zamknięta. Te są nadal otwarte.
volunteering-full = Ktoś przed chwilą zajął ostatnie miejsce w tej ofercie. Te są nadal otwarte.
volunteering-ask-adult = Ta oferta jest dla osób, które mają 18 lat lub więcej. Ile masz lat?
volunteering-adult-18-or-over = Mam 18 lat lub więcej
volunteering-adult-16-or-17 = Mam 16 lub 17 lat
volunteering-adult-under-16 = Mam poniżej 16 lat
volunteering-adult-under-16-also = poniżej, mniej, młodszy, młodsza, niecałe, niepełne
volunteering-too-young = Tamta oferta jest dla osób, które mają 18 lat lub więcej. Te oferty są dla osób, które mają 16 lub 17 lat.
