### Events near by: cards, how to come, a reminder, help with booking.

events-ask-where = Gdzie mam szukać wydarzeń? Na przykład Southall albo UB1.
events-title-where = Gdzie

## The matches

# Variables:
#   $place (Text) - a place outside the area served
events-outside = To miejsce leży poza obszarem, na którym działamy: { $place }. Oto najbliższe wydarzenia, jakie mamy.
# Variables:
#   $count (Number) - how many events are shown
#   $place (Text) - where the person is
events-matches-near =
    { PLURAL($count) ->
        [one] Oto wydarzenie w okolicy: { $place }.
        [few] Oto { $count } wydarzenia w okolicy: { $place }.
        [many] Oto { $count } wydarzeń w okolicy: { $place }.
       *[other] Oto { $count } wydarzenia w okolicy: { $place }.
    }
# Variables:
#   $count (Number) - how many events are shown
events-matches =
    { PLURAL($count) ->
        [one] Oto wydarzenie dla Ciebie.
        [few] Oto { $count } wydarzenia, które mogą Ci się spodobać.
        [many] Oto { $count } wydarzeń, które mogą Ci się spodobać.
       *[other] Oto { $count } wydarzenia, które może Ci się spodobać.
    }
# Variables:
#   $count (Number) - how many events are shown
events-matches-same =
    { PLURAL($count) ->
        [one] To wydarzenie nadal pasuje najlepiej.
        [few] Te { $count } wydarzenia nadal pasują najlepiej.
        [many] Tych { $count } wydarzeń nadal pasuje najlepiej.
       *[other] Te wydarzenia nadal pasują najlepiej: { $count }.
    }
events-ask-matches = Wybierz wydarzenie, żeby zobaczyć, jak przyjść. Możesz też powiedzieć mi więcej.
events-card-choose = Chcę tam pójść
events-card-unchoose = Nie chcę tam iść
events-matches-continue = Pokaż, jak przyjść
events-matches-more = Pokaż inne wydarzenia
events-matches-again = Pokaż znów pierwsze wydarzenia
events-none = Nie mam teraz wydarzenia, które pasuje. Możesz zmienić odpowiedzi. Człowiek też może poszukać dla Ciebie.
events-no-more = To już wszystkie wydarzenia, które pasują. Możesz obejrzeć je jeszcze raz albo zmienić odpowiedzi.
events-choose-another = Wybierz jeszcze jedno wydarzenie
# Variables:
#   $count (Number) - how many events can be chosen
events-enough =
    { PLURAL($count) ->
        [one] Możesz wybrać naraz najwyżej { $count } wydarzenie. Usuń jedno, żeby wybrać inne.
        [few] Możesz wybrać naraz najwyżej { $count } wydarzenia. Usuń jedno, żeby wybrać inne.
        [many] Możesz wybrać naraz najwyżej { $count } wydarzeń. Usuń jedno, żeby wybrać inne.
       *[other] Możesz wybrać naraz najwyżej { $count } wydarzenia. Usuń jedno, żeby wybrać inne.
    }
events-closed = To wydarzenie już minęło albo jest zamknięte. Te dopiero będą.
events-full = Ktoś przed chwilą zajął ostatnie miejsce na tym wydarzeniu. Te są nadal otwarte.
events-too-young = Tamto wydarzenie jest dla osób, które mają 18 lat lub więcej. Te wydarzenia są otwarte dla Ciebie.

## How to come

events-how-to-come = Oto, jak przyjść. Nie musisz nikomu mówić, że przyjdziesz, chyba że trzeba zarezerwować miejsce.
# Variables:
#   $postcode (Text) - the postcode of the event
events-postcode = Kod pocztowy do mapy: { $postcode }
# Variables:
#   $link (Text) - a web address
events-book-here =
    Trzeba zarezerwować miejsce. Możesz to zrobić tutaj:
    { $link }
events-no-booking = Nie trzeba rezerwować miejsca. Przyjdź, kiedy Ci pasuje.
events-ask-for-place = Niech człowiek zarezerwuje mi miejsce
