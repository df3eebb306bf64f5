### The lines of an opportunity's card, under its title. Most are a label and a value: the value comes last, so that grammar
### and direction hold in every language.

# Variables:
#   $summary (Text) - what a coordinator typed, in English
card-summary = { $summary }
# The same for readers of another language.
# Variables:
#   $summary (Text) - what a coordinator typed, in English
card-summary-english = Ingiriis ahaan: { $summary }
# Variables:
#   $organisation (Text) - who offers it
card-organisation = Hay’adda: { $organisation }
# Variables:
#   $place (Text) - the place
#   $borough (Text) - its borough
card-place = Goobta: { $place }, { $borough }
# Where the place is named like its borough.
# Variables:
#   $borough (Text) - the borough
card-borough = Goobta: { $borough }
# Variables:
#   $days (Text) - names of days, as a list
card-days = Maalmaha: { $days }
card-days-any = Maalmaha: maalin kasta
# Variables:
#   $parts (Text) - parts of a day, as a list
card-parts-of-day = Waqtiga maalinta: { $parts }
# Variables:
#   $hours (Number) - hours a week
card-hours =
    { PLURAL($hours) ->
        [one] Qiyaastii { $hours } saacad toddobaadkii
       *[other] Qiyaastii { $hours } saacadood toddobaadkii
    }
# Variables:
#   $pattern (Text) - how the times repeat
card-pattern = Jadwalka: { $pattern }
# Variables:
#   $commitment (Text) - how long people are asked to stay
card-commitment = Muddada: { $commitment }
# Variables:
#   $day (Text) - the day of an event
card-date = Maalinta: { $day }
# Variables:
#   $start (Text) - when it begins
#   $end (Text) - when it ends
card-time = Saacadda: { $start } ilaa { $end }
# Variables:
#   $least (Number) - pounds a year, at least
#   $most (Number) - pounds a year, at most
#   $band (Number) - the NHS pay band
card-pay = Mushaharka: £{ $least } ilaa £{ $most } sannadkii, waqti buuxa (NHS Band { $band })
# The same, where the pay is one sum.
# Variables:
#   $pay (Number) - pounds a year
#   $band (Number) - the NHS pay band
card-pay-fixed = Mushaharka: £{ $pay } sannadkii, waqti buuxa (NHS Band { $band })
card-part-time = Saacadaha way ka yar yihiin waqti buuxa, mushaharkuna wuu ka yar yahay
# Variables:
#   $contract (Text) - the kind of contract
card-contract = Heshiiska shaqada: { $contract }
# Variables:
#   $months (Number) - months until the contract ends
card-contract-months =
    { PLURAL($months) ->
        [one] Heshiiska shaqadu waa { $months } bil
       *[other] Heshiiska shaqadu waa { $months } bilood
    }
# Variables:
#   $features (Text) - what an event offers, as a list
card-features = Waxa halkaas laga helo: { $features }
card-booking-none = Khasab ma aha in boos la qabsado
card-booking-book = Marka hore boos qabso
# Variables:
#   $hospitals (Text) - names of hospitals, as a list
card-hospitals = Isbitaallada: { $hospitals }
# Variables:
#   $hours (Number) - hours of training before the first visit
card-training-hours =
    { PLURAL($hours) ->
        [one] Tababarka hore: { $hours } saacad
       *[other] Tababarka hore: { $hours } saacadood
    }
card-travel-paid = Lacagta safarka waa laguu soo celiyaa
card-travel-first = Lacagta safarka waxaa lagu siiyaa ka hor safarka
# Of a job.
card-travel-own = Shaqadu ma bixiso lacagta aad shaqada ku tagto
# Variables:
#   $age (Number) - years, at least
card-age = Da’da: { $age } sano ama ka badan
# Variables:
#   $checks (Text) - checks before starting, as a list
card-checks = Ka hor inta aadan bilaabin: { $checks }
card-checks-none = Waad bilaabi kartaa hubin la’aan
# What the advert of a job asks, as questions in a list under this.
card-asked = Waxay ku weydiin doonaan:
# The last item of that list.
# Variables:
#   $count (Number) - questions that stand only in the advert
card-asked-more =
    { PLURAL($count) ->
        [one] Iyo { $count } su’aal oo kale oo xayaysiiska ku qoran
       *[other] Iyo { $count } su’aalood oo kale oo xayaysiiska ku qoran
    }
card-reasons = Sababta ay kuugu habboon tahay:
# Variables:
#   $day (Text) - the last day to say yes
card-closing = Maalinta ugu dambaysa ee haa la oran karo: { $day }
# The same, when it is at most a week away.
# Variables:
#   $day (Text) - the last day to say yes
card-closing-soon = Dhowaan ayay xirmaysaa. Maalinta ugu dambaysa ee haa la oran karo: { $day }
# Of a job.
# Variables:
#   $day (Text) - the last day to send an application
card-closing-job = Maalinta ugu dambaysa ee la codsan karo: { $day }
# Variables:
#   $day (Text) - the last day to send an application, at most a week away
card-closing-job-soon = Dhowaan ayay xirmaysaa. Maalinta ugu dambaysa ee la codsan karo: { $day }
# Of a job, under its last day.
card-closing-early = Goor hore ayay xirmi kartaa marka dad badani codsadaan

# How someone with a learning disability can do it.
# Variables:
#   $ways (Text) - what makes it possible, as a list
card-learning = Haddii waxbarashadu kugu adag tahay: { $ways }
# The same, where nothing is fixed yet.
card-learning-together = Haddii waxbarashadu kugu adag tahay: si wadajir ah ayaan u qorsheynaa
# Variables:
#   $words (Text) - more, as a coordinator typed it in English
card-learning-words = { $words }
# The same for readers of another language.
# Variables:
#   $words (Text) - more, as a coordinator typed it in English
card-learning-words-english = Ingiriis ahaan: { $words }
# Variables:
#   $supporter (Text) - a name or a role, in English
card-supporter = Qofka ku caawinaya: { $supporter }
