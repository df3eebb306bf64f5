### The lines of an opportunity's card, under its title. Most are a label and a value: the value comes last, so that grammar
### and direction hold in every language.

# Variables:
#   $summary (Text) - what a coordinator typed, in English
card-summary = { $summary }
# The same for readers of another language.
# Variables:
#   $summary (Text) - what a coordinator typed, in English
card-summary-english = Po angielsku: { $summary }
# Variables:
#   $organisation (Text) - who offers it
card-organisation = Organizacja: { $organisation }
# Variables:
#   $place (Text) - the place
#   $borough (Text) - its borough
card-place = Gdzie: { $place }, { $borough }
# Where the place is named like its borough.
# Variables:
#   $borough (Text) - the borough
card-borough = Gdzie: { $borough }
# Variables:
#   $days (Text) - names of days, as a list
card-days = Dni: { $days }
card-days-any = Dni: dowolny dzień
# Variables:
#   $parts (Text) - parts of a day, as a list
card-parts-of-day = Pora dnia: { $parts }
# Variables:
#   $hours (Number) - hours a week
card-hours =
    { PLURAL($hours) ->
        [one] Około { $hours } godziny w tygodniu
        [few] Około { $hours } godzin w tygodniu
        [many] Około { $hours } godzin w tygodniu
       *[other] Około { $hours } godziny w tygodniu
    }
# Variables:
#   $pattern (Text) - how the times repeat
card-pattern = Jak często: { $pattern }
# Variables:
#   $commitment (Text) - how long people are asked to stay
card-commitment = Na jak długo: { $commitment }
# Variables:
#   $day (Text) - the day of an event
card-date = Dzień: { $day }
# Variables:
#   $start (Text) - when it begins
#   $end (Text) - when it ends
card-time = Godziny: od { $start } do { $end }
# Variables:
#   $least (Number) - pounds a year, at least
#   $most (Number) - pounds a year, at most
#   $band (Number) - the NHS pay band
card-pay = Płaca: od { $least } do { $most } funtów rocznie za pełny etat (stawka NHS: Band { $band })
# The same, where the pay is one sum.
# Variables:
#   $pay (Number) - pounds a year
#   $band (Number) - the NHS pay band
card-pay-fixed = Płaca: { $pay } funtów rocznie za pełny etat (stawka NHS: Band { $band })
card-part-time = Godzin jest mniej niż na pełny etat, więc płaca jest niższa
# Variables:
#   $contract (Text) - the kind of contract
card-contract = Umowa: { $contract }
# Variables:
#   $months (Number) - months until the contract ends
card-contract-months =
    { PLURAL($months) ->
        [one] Umowa jest na { $months } miesiąc
        [few] Umowa jest na { $months } miesiące
        [many] Umowa jest na { $months } miesięcy
       *[other] Umowa jest na { $months } miesiąca
    }
# Variables:
#   $features (Text) - what an event offers, as a list
card-features = Na miejscu: { $features }
card-booking-none = Nie trzeba rezerwować miejsca
card-booking-book = Najpierw zarezerwuj miejsce
# Variables:
#   $hospitals (Text) - names of hospitals, as a list
card-hospitals = Szpitale: { $hospitals }
# Variables:
#   $hours (Number) - hours of training before the first visit
card-training-hours =
    { PLURAL($hours) ->
        [one] Najpierw szkolenie: { $hours } godzina
        [few] Najpierw szkolenie: { $hours } godziny
        [many] Najpierw szkolenie: { $hours } godzin
       *[other] Najpierw szkolenie: { $hours } godziny
    }
card-travel-paid = Dostaniesz zwrot pieniędzy za przejazd
card-travel-first = Pieniądze na przejazd dostaniesz przed podróżą
# Of a job.
card-travel-own = Za dojazd do pracy płacisz z własnych pieniędzy
# Variables:
#   $age (Number) - years, at least
card-age = Wiek: od { $age } lat
# Variables:
#   $checks (Text) - checks before starting, as a list
card-checks = Zanim zaczniesz: { $checks }
card-checks-none = Możesz zacząć bez zaświadczeń
# What the advert of a job asks, as questions in a list under this.
card-asked = O to zapytają:
# The last item of that list.
# Variables:
#   $count (Number) - questions that stand only in the advert
card-asked-more =
    { PLURAL($count) ->
        [one] I jeszcze { $count } pytanie w ogłoszeniu
        [few] I jeszcze { $count } pytania w ogłoszeniu
        [many] I jeszcze { $count } pytań w ogłoszeniu
       *[other] I jeszcze { $count } pytania w ogłoszeniu
    }
card-reasons = Dlaczego to do Ciebie pasuje:
# Variables:
#   $day (Text) - the last day to say yes
card-closing = Ostatni dzień na zgłoszenie: { $day }
# The same, when it is at most a week away.
# Variables:
#   $day (Text) - the last day to say yes
card-closing-soon = Zostało mało czasu. Ostatni dzień na zgłoszenie: { $day }
# Of a job.
# Variables:
#   $day (Text) - the last day to send an application
card-closing-job = Ostatni dzień na podanie o pracę: { $day }
# Variables:
#   $day (Text) - the last day to send an application, at most a week away
card-closing-job-soon = Zostało mało czasu. Ostatni dzień na podanie o pracę: { $day }
# Of a job, under its last day.
card-closing-early = Mogą zamknąć wcześniej, gdy zgłosi się wiele osób

# How someone with a learning disability can do it.
# Variables:
#   $ways (Text) - what makes it possible, as a list
card-learning = Przy trudnościach w uczeniu się: { $ways }
# The same, where nothing is fixed yet.
card-learning-together = Przy trudnościach w uczeniu się: razem z Tobą ustalimy, jak to zrobić
# Variables:
#   $words (Text) - more, as a coordinator typed it in English
card-learning-words = { $words }
# The same for readers of another language.
# Variables:
#   $words (Text) - more, as a coordinator typed it in English
card-learning-words-english = Po angielsku: { $words }
# Variables:
#   $supporter (Text) - a name or a role, in English
card-supporter = Kto Ci pomaga: { $supporter }
