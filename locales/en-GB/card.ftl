### The lines of an opportunity's card, under its title. Most are a label and a value: the value comes last, so that grammar
### and direction hold in every language.

# Variables:
#   $summary (Text) - what a coordinator typed, in English
card-summary = { $summary }
# The same for readers of another language.
# Variables:
#   $summary (Text) - what a coordinator typed, in English
card-summary-english = In English: { $summary }
# Variables:
#   $organisation (Text) - who offers it
card-organisation = Organisation: { $organisation }
# Variables:
#   $place (Text) - the place
#   $borough (Text) - its borough
card-place = Where: { $place }, { $borough }
# Where the place is named like its borough.
# Variables:
#   $borough (Text) - the borough
card-borough = Where: { $borough }
# Variables:
#   $days (Text) - names of days, as a list
card-days = Days: { $days }
card-days-any = Days: any day
# Variables:
#   $parts (Text) - parts of a day, as a list
card-parts-of-day = Time of day: { $parts }
# Variables:
#   $hours (Number) - hours a week
card-hours =
    { PLURAL($hours) ->
        [one] About { $hours } hour a week
       *[other] About { $hours } hours a week
    }
# Variables:
#   $pattern (Text) - how the times repeat
card-pattern = How often: { $pattern }
# Variables:
#   $commitment (Text) - how long people are asked to stay
card-commitment = For how long: { $commitment }
# Variables:
#   $day (Text) - the day of an event
card-date = Day: { $day }
# Variables:
#   $start (Text) - when it begins
#   $end (Text) - when it ends
card-time = Time: { $start } to { $end }
# Variables:
#   $least (Number) - pounds a year, at least
#   $most (Number) - pounds a year, at most
#   $band (Number) - the NHS pay band
card-pay = Pay: £{ $least } to £{ $most } a year, full-time (NHS Band { $band })
# The same, where the pay is one sum.
# Variables:
#   $pay (Number) - pounds a year
#   $band (Number) - the NHS pay band
card-pay-fixed = Pay: £{ $pay } a year, full-time (NHS Band { $band })
card-part-time = Fewer hours than full-time, so the pay is lower
# Variables:
#   $contract (Text) - the kind of contract
card-contract = Contract: { $contract }
# Variables:
#   $months (Number) - months until the contract ends
card-contract-months =
    { PLURAL($months) ->
        [one] The contract is for { $months } month
       *[other] The contract is for { $months } months
    }
# Variables:
#   $features (Text) - what an event offers, as a list
card-features = There will be: { $features }
card-booking-none = No booking needed
card-booking-book = Book a place first
# Variables:
#   $hospitals (Text) - names of hospitals, as a list
card-hospitals = Hospitals: { $hospitals }
# Variables:
#   $hours (Number) - hours of training before the first visit
card-training-hours =
    { PLURAL($hours) ->
        [one] Training first: { $hours } hour
       *[other] Training first: { $hours } hours
    }
card-travel-paid = Your fares are paid back
card-travel-first = You get your fare before you travel
# Of a job.
card-travel-own = The job does not pay your way to work
# Variables:
#   $age (Number) - years, at least
card-age = Age: { $age } or over
# Variables:
#   $checks (Text) - checks before starting, as a list
card-checks = Before you start: { $checks }
card-checks-none = You can start without a check
# What the advert of a job asks, as questions in a list under this.
card-asked = They will ask:
# The last item of that list.
# Variables:
#   $count (Number) - questions that stand only in the advert
card-asked-more =
    { PLURAL($count) ->
        [one] And { $count } more question in the advert
       *[other] And { $count } more questions in the advert
    }
card-reasons = Why this fits you:
# Variables:
#   $day (Text) - the last day to say yes
card-closing = Last day to say yes: { $day }
# The same, when it is at most a week away.
# Variables:
#   $day (Text) - the last day to say yes
card-closing-soon = It closes soon. Last day to say yes: { $day }
# Of a job.
# Variables:
#   $day (Text) - the last day to send an application
card-closing-job = Last day to apply: { $day }
# Variables:
#   $day (Text) - the last day to send an application, at most a week away
card-closing-job-soon = It closes soon. Last day to apply: { $day }
# Of a job, under its last day.
card-closing-early = It can close early, when many people apply

# How someone with a learning disability can do it.
# Variables:
#   $ways (Text) - what makes it possible, as a list
card-learning = With a learning disability: { $ways }
# The same, where nothing is fixed yet.
card-learning-together = With a learning disability: we work out with you how you can do it
# Variables:
#   $words (Text) - more, as a coordinator typed it in English
card-learning-words = { $words }
# The same for readers of another language.
# Variables:
#   $words (Text) - more, as a coordinator typed it in English
card-learning-words-english = In English: { $words }
# Variables:
#   $supporter (Text) - a name or a role, in English
card-supporter = Who supports you: { $supporter }
