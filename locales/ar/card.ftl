### The lines of an opportunity's card, under its title. Most are a label and a value: the value comes last, so that grammar
### and direction hold in every language.

# Variables:
#   $summary (Text) - what a coordinator typed, in English
card-summary = { $summary }
# The same for readers of another language.
# Variables:
#   $summary (Text) - what a coordinator typed, in English
card-summary-english = بالإنجليزية: { $summary }
# Variables:
#   $organisation (Text) - who offers it
card-organisation = المؤسسة: { $organisation }
# Variables:
#   $place (Text) - the place
#   $borough (Text) - its borough
card-place = المكان: { $place }، { $borough }
# Where the place is named like its borough.
# Variables:
#   $borough (Text) - the borough
card-borough = المكان: { $borough }
# Variables:
#   $days (Text) - names of days, as a list
card-days = الأيام: { $days }
card-days-any = الأيام: أي يوم
# Variables:
#   $parts (Text) - parts of a day, as a list
card-parts-of-day = الوقت: { $parts }
# Variables:
#   $hours (Number) - hours a week
card-hours =
    { PLURAL($hours) ->
        [zero] ساعات الأسبوع: أقل من ساعة
        [one] ساعات الأسبوع: نحو ساعة واحدة
        [two] ساعات الأسبوع: نحو ساعتين
        [few] ساعات الأسبوع: نحو { $hours } ساعات
        [many] ساعات الأسبوع: نحو { $hours } ساعة
       *[other] ساعات الأسبوع: نحو { $hours } ساعة
    }
# Variables:
#   $pattern (Text) - how the times repeat
card-pattern = التكرار: { $pattern }
# Variables:
#   $commitment (Text) - how long people are asked to stay
card-commitment = المدة: { $commitment }
# Variables:
#   $day (Text) - the day of an event
card-date = اليوم: { $day }
# Variables:
#   $start (Text) - when it begins
#   $end (Text) - when it ends
card-time = الوقت: من { $start } إلى { $end }
# Variables:
#   $least (Number) - pounds a year, at least
#   $most (Number) - pounds a year, at most
#   $band (Number) - the NHS pay band
card-pay = الراتب: من { $least } إلى { $most } جنيه في السنة لدوام كامل (درجة NHS: Band { $band })
# The same, where the pay is one sum.
# Variables:
#   $pay (Number) - pounds a year
#   $band (Number) - the NHS pay band
card-pay-fixed = الراتب: { $pay } جنيه في السنة لدوام كامل (درجة NHS: Band { $band })
card-part-time = الدوام جزئي، فالراتب أقل
# Variables:
#   $contract (Text) - the kind of contract
card-contract = العقد: { $contract }
# Variables:
#   $months (Number) - months until the contract ends
card-contract-months =
    { PLURAL($months) ->
        [zero] مدة العقد: أقل من شهر
        [one] مدة العقد: شهر واحد
        [two] مدة العقد: شهران
        [few] مدة العقد: { $months } أشهر
        [many] مدة العقد: { $months } شهرًا
       *[other] مدة العقد: { $months } شهر
    }
# Variables:
#   $features (Text) - what an event offers, as a list
card-features = ستجدون هناك: { $features }
card-booking-none = لا حاجة إلى حجز
card-booking-book = الحجز مسبقًا
# Variables:
#   $hospitals (Text) - names of hospitals, as a list
card-hospitals = المستشفيات: { $hospitals }
# Variables:
#   $hours (Number) - hours of training before the first visit
card-training-hours =
    { PLURAL($hours) ->
        [zero] التدريب أولًا: أقل من ساعة
        [one] التدريب أولًا: ساعة واحدة
        [two] التدريب أولًا: ساعتان
        [few] التدريب أولًا: { $hours } ساعات
        [many] التدريب أولًا: { $hours } ساعة
       *[other] التدريب أولًا: { $hours } ساعة
    }
card-travel-paid = تُرد إليكم أجرة التنقل
card-travel-first = تحصلون على أجرة التنقل قبل السفر
# Of a job.
card-travel-own = أجرة الطريق إلى العمل تدفعونها أنتم
# Variables:
#   $age (Number) - years, at least
card-age = العمر: { $age } أو أكثر
# Variables:
#   $checks (Text) - checks before starting, as a list
card-checks = قبل البدء: { $checks }
card-checks-none = يمكن البدء دون فحص
# What the advert of a job asks, as questions in a list under this.
card-asked = سيسألونكم:
# The last item of that list.
# Variables:
#   $count (Number) - questions that stand only in the advert
card-asked-more =
    { PLURAL($count) ->
        [zero] ولا أسئلة أخرى في الإعلان
        [one] وسؤال آخر في الإعلان
        [two] وسؤالان آخران في الإعلان
        [few] و{ $count } أسئلة أخرى في الإعلان
        [many] و{ $count } سؤالًا آخر في الإعلان
       *[other] و{ $count } سؤال آخر في الإعلان
    }
card-reasons = لماذا يناسبكم هذا:
# Variables:
#   $day (Text) - the last day to say yes
card-closing = آخر يوم للموافقة: { $day }
# The same, when it is at most a week away.
# Variables:
#   $day (Text) - the last day to say yes
card-closing-soon = يُغلق قريبًا. آخر يوم للموافقة: { $day }
# Of a job.
# Variables:
#   $day (Text) - the last day to send an application
card-closing-job = آخر يوم للتقديم: { $day }
# Variables:
#   $day (Text) - the last day to send an application, at most a week away
card-closing-job-soon = يُغلق قريبًا. آخر يوم للتقديم: { $day }
# Of a job, under its last day.
card-closing-early = قد يُغلق قبل ذلك إذا تقدم كثير من الناس

# How someone with a learning disability can do it.
# Variables:
#   $ways (Text) - what makes it possible, as a list
card-learning = مع صعوبات التعلّم: { $ways }
# The same, where nothing is fixed yet.
card-learning-together = مع صعوبات التعلّم: نبحث معكم عن طريقة للقيام بذلك
# Variables:
#   $words (Text) - more, as a coordinator typed it in English
card-learning-words = { $words }
# The same for readers of another language.
# Variables:
#   $words (Text) - more, as a coordinator typed it in English
card-learning-words-english = بالإنجليزية: { $words }
# Variables:
#   $supporter (Text) - a name or a role, in English
card-supporter = من يساعدكم: { $supporter }
