### Going to hospital with other people: companion roles, their checks, contact.

## The matches

# Variables:
#   $place (Text) - a place outside the area served
offer-outside = To miejsce leży poza obszarem, na którym działamy: { $place }. Oto najbliższe oferty dla osób towarzyszących, jakie mamy.
# Variables:
#   $count (Number) - how many roles are shown
#   $place (Text) - where the person is
offer-matches-near =
    { PLURAL($count) ->
        [one] Dziękuję. Oto oferta dla osób towarzyszących w okolicy: { $place }. Opis mówi, jakie zaświadczenia są potrzebne na początku.
        [few] Dziękuję. Oto { $count } oferty dla osób towarzyszących w okolicy: { $place }. Każdy opis mówi, jakie zaświadczenia są potrzebne na początku.
        [many] Dziękuję. Oto { $count } ofert dla osób towarzyszących w okolicy: { $place }. Każdy opis mówi, jakie zaświadczenia są potrzebne na początku.
       *[other] Dziękuję. Oto { $count } oferty dla osób towarzyszących w okolicy: { $place }. Każdy opis mówi, jakie zaświadczenia są potrzebne na początku.
    }
# Variables:
#   $count (Number) - how many roles are shown
offer-matches =
    { PLURAL($count) ->
        [one] Dziękuję. Oto pasująca oferta dla osób towarzyszących. Opis mówi, jakie zaświadczenia są potrzebne na początku.
        [few] Dziękuję. Oto { $count } pasujące oferty dla osób towarzyszących. Każdy opis mówi, jakie zaświadczenia są potrzebne na początku.
        [many] Dziękuję. Oto { $count } pasujących ofert dla osób towarzyszących. Każdy opis mówi, jakie zaświadczenia są potrzebne na początku.
       *[other] Dziękuję. Oto { $count } pasującej oferty dla osób towarzyszących. Każdy opis mówi, jakie zaświadczenia są potrzebne na początku.
    }
# Variables:
#   $count (Number) - how many roles are shown
offer-matches-same =
    { PLURAL($count) ->
        [one] Ta oferta dla osób towarzyszących nadal pasuje najlepiej.
        [few] Te { $count } oferty dla osób towarzyszących nadal pasują najlepiej.
        [many] Tych { $count } ofert dla osób towarzyszących nadal pasuje najlepiej.
       *[other] Te oferty dla osób towarzyszących nadal pasują najlepiej: { $count }.
    }
offer-ask-matches = Wybierz ofertę. Zaświadczenia są dla Ciebie bezpłatne. Pomożemy Ci je dostać.
offer-card-choose = Wybierz tę ofertę
offer-card-unchoose = Usuń tę ofertę z wyboru
offer-matches-continue = Dalej z wybranymi ofertami
offer-matches-more = Pokaż inne oferty dla osób towarzyszących
offer-matches-again = Pokaż znów pierwsze oferty
offer-none = Nie mam teraz pasującej oferty dla osób towarzyszących. Człowiek może Ci powiedzieć, gdy taka będzie.
offer-no-more = To już wszystkie oferty dla osób towarzyszących, które pasują. Możesz obejrzeć je jeszcze raz albo zmienić odpowiedzi.
offer-choose-another = Wybierz jeszcze jedną ofertę
# Variables:
#   $count (Number) - how many roles can be chosen
offer-enough =
    { PLURAL($count) ->
        [one] Możesz wybrać naraz najwyżej { $count } ofertę. Usuń jedną, żeby wybrać inną.
        [few] Możesz wybrać naraz najwyżej { $count } oferty. Usuń jedną, żeby wybrać inną.
        [many] Możesz wybrać naraz najwyżej { $count } ofert. Usuń jedną, żeby wybrać inną.
       *[other] Możesz wybrać naraz najwyżej { $count } oferty. Usuń jedną, żeby wybrać inną.
    }
offer-closed = Ta oferta jest już zamknięta. Te są nadal otwarte.
offer-full = Ktoś przed chwilą zajął ostatnie miejsce w tej ofercie. Te są nadal otwarte.
offer-too-young = Osoby towarzyszące mają 18 lat lub więcej. Wolontariat jest też dla osób, które mają 16 lub 17 lat.
