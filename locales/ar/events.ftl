### Events near by: cards, how to come, a reminder, help with booking.

events-ask-where = أين أبحث عن الفعاليات؟ مثلًا Southall أو UB1.
events-title-where = المكان

## The matches

# Variables:
#   $place (Text) - a place outside the area served
events-outside = يقع { $place } خارج المنطقة التي نعمل فيها. هذه أقرب الفعاليات التي لدينا.
# Variables:
#   $count (Number) - how many events are shown
#   $place (Text) - where the person is
events-matches-near =
    { PLURAL($count) ->
        [zero] لا توجد فعاليات قرب { $place }.
        [one] هناك فعالية قرب { $place }.
        [two] هناك فعاليتان قرب { $place }.
        [few] هناك { $count } فعاليات قرب { $place }.
        [many] هناك { $count } فعالية قرب { $place }.
       *[other] هناك { $count } فعالية قرب { $place }.
    }
# Variables:
#   $count (Number) - how many events are shown
events-matches =
    { PLURAL($count) ->
        [zero] لا توجد فعاليات تناسبكم.
        [one] هناك فعالية تناسبكم.
        [two] هناك فعاليتان قد تناسبكم.
        [few] هناك { $count } فعاليات قد تناسبكم.
        [many] هناك { $count } فعالية قد تناسبكم.
       *[other] هناك { $count } فعالية قد تناسبكم.
    }
# Variables:
#   $count (Number) - how many events are shown
events-matches-same =
    { PLURAL($count) ->
        [zero] لم نجد فعالية أنسب.
        [one] ما زالت هذه الفعالية هي الأنسب.
        [two] ما زالت هاتان الفعاليتان هما الأنسب.
        [few] ما زالت هذه الفعاليات هي الأنسب، وعددها { $count }.
        [many] ما زالت هذه الفعاليات هي الأنسب، وعددها { $count }.
       *[other] ما زالت هذه الفعاليات هي الأنسب، وعددها { $count }.
    }
events-ask-matches = اختاروا فعالية لتروا طريقة الحضور، أو أخبروني بالمزيد.
events-card-choose = أريد الحضور
events-card-unchoose = لا أريد الحضور
events-matches-continue = رؤية طريقة الحضور
events-matches-more = عرض فعاليات أخرى
events-matches-again = عرض الفعاليات الأولى من جديد
events-none = لم أجد فعالية تناسبكم. يمكنكم تغيير إجاباتكم، أو يمكن أن يبحث لكم شخص.
events-no-more = رأيتم كل الفعاليات المناسبة. يمكنكم رؤيتها مرة أخرى أو تغيير إجاباتكم.
events-choose-another = اختيار فعالية أخرى أيضًا
# Variables:
#   $count (Number) - how many events can be chosen
events-enough =
    { PLURAL($count) ->
        [zero] لا يمكن اختيار فعاليات الآن.
        [one] يمكن اختيار فعالية واحدة. أزيلوا الفعالية لاختيار أخرى.
        [two] يمكن اختيار فعاليتين معًا. أزيلوا فعالية لاختيار أخرى.
        [few] يمكن اختيار { $count } فعاليات معًا. أزيلوا فعالية لاختيار أخرى.
        [many] يمكن اختيار { $count } فعالية معًا. أزيلوا فعالية لاختيار أخرى.
       *[other] يمكن اختيار { $count } فعالية معًا. أزيلوا فعالية لاختيار أخرى.
    }
events-closed = انتهت هذه الفعالية أو أُغلقت. هذه الفعاليات لم تبدأ بعد.
events-full = شُغل آخر مكان في هذه الفعالية قبل لحظات. هذه الفعاليات ما زالت متاحة.
events-too-young = تلك الفعالية لمن هم في عمر 18 سنة أو أكثر. هذه الفعاليات متاحة لكم.

## How to come

events-how-to-come = هذه طريقة الحضور. لا حاجة إلى إخبار أحد بحضوركم، إلا إذا كان الحجز مطلوبًا.
# Variables:
#   $postcode (Text) - the postcode of the event
events-postcode = الرمز البريدي للخريطة: { $postcode }
# Variables:
#   $link (Text) - a web address
events-book-here =
    الحجز مطلوب. يمكنكم الحجز هنا:
    { $link }
events-no-booking = لا حاجة إلى حجز. يمكنكم الحضور في الوقت الذي يناسبكم.
events-ask-for-place = أريد أن يحجز لي شخص
