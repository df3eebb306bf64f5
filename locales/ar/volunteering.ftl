### Finding a volunteering role: one question, three matches, and offers that improve them.

volunteering-ask-where = أين تسكنون، أو أين تريدون أن تساعدوا؟ مثلًا Southall أو UB1.
# Variables:
#   $place (Text) - what the person wrote
volunteering-place-unknown = لا أعرف { $place }. اكتبوا اسم منطقة أو بلدية في لندن، أو الجزء الأول من الرمز البريدي، مثل UB1.
# Variables:
#   $postcode (Text) - a postcode far away
volunteering-postcode-unknown = لا أعرف الرمز البريدي { $postcode } في لندن. اكتبوا الجزء الأول منه، مثل UB1، أو اسم المنطقة.
# Variables:
#   $place (Text) - a place outside the area served
volunteering-outside = يقع { $place } خارج المنطقة التي نعمل فيها. هذه أقرب الأدوار التي لدينا.

## The matches

# Variables:
#   $count (Number) - how many roles are shown
#   $place (Text) - where the person is
volunteering-matches-near =
    { PLURAL($count) ->
        [zero] لم نجد دورًا مناسبًا قرب { $place }.
        [one] وجدنا دورًا مناسبًا قرب { $place }. اختاروه إذا أعجبكم.
        [two] وجدنا دورين مناسبين قرب { $place }. اختاروا ما يعجبكم.
        [few] وجدنا { $count } أدوار مناسبة قرب { $place }. اختاروا ما يعجبكم.
        [many] وجدنا { $count } دورًا مناسبًا قرب { $place }. اختاروا ما يعجبكم.
       *[other] وجدنا { $count } دور مناسب قرب { $place }. اختاروا ما يعجبكم.
    }
# Variables:
#   $count (Number) - how many roles are shown
volunteering-matches =
    { PLURAL($count) ->
        [zero] لم نجد دورًا مناسبًا.
        [one] وجدنا دورًا مناسبًا. اختاروه إذا أعجبكم.
        [two] وجدنا دورين مناسبين. اختاروا ما يعجبكم.
        [few] وجدنا { $count } أدوار مناسبة. اختاروا ما يعجبكم.
        [many] وجدنا { $count } دورًا مناسبًا. اختاروا ما يعجبكم.
       *[other] وجدنا { $count } دور مناسب. اختاروا ما يعجبكم.
    }
# Variables:
#   $count (Number) - how many roles are shown
volunteering-matches-same =
    { PLURAL($count) ->
        [zero] لم نجد دورًا أنسب.
        [one] ما زال هذا الدور هو الأنسب.
        [two] ما زال هذان الدوران هما الأنسب.
        [few] ما زالت هذه الأدوار هي الأنسب، وعددها { $count }.
        [many] ما زالت هذه الأدوار هي الأنسب، وعددها { $count }.
       *[other] ما زالت هذه الأدوار هي الأنسب، وعددها { $count }.
    }
volunteering-noted = شكرًا لكم. بحثت من جديد حسب ما قلتم.
volunteering-ask-matches = اختاروا دورًا، أو أخبروني بالمزيد لأجد ما هو أنسب.
volunteering-card-choose = اختيار هذا الدور
volunteering-card-unchoose = إزالة هذا الدور
volunteering-matches-continue = المتابعة بالأدوار التي اخترتها
volunteering-matches-more = عرض أدوار أخرى
volunteering-matches-again = عرض الأدوار الأولى من جديد
volunteering-matches-change = تغيير إجاباتي
volunteering-matches-add-interests = إضافة ما أحب أن أفعل
volunteering-matches-add-when = إضافة الأوقات التي تناسبني
volunteering-matches-add-languages = إضافة اللغات التي أتحدثها
volunteering-matches-add-access = إضافة ما يساعدني
volunteering-none = لم أجد دورًا متاحًا يناسبكم. يمكنكم تغيير إجاباتكم، أو يمكن أن يبحث لكم شخص.
volunteering-no-more = رأيتم كل الأدوار المناسبة. يمكنكم رؤيتها مرة أخرى أو تغيير إجاباتكم.
volunteering-your-answers = هذه إجاباتكم. يمكنكم تغيير أي منها.
volunteering-title-where = المكان
volunteering-title-interests = ما تحبون أن تفعلوا
volunteering-title-when = الأوقات التي تناسبكم
volunteering-title-languages = اللغات التي تتحدثونها
volunteering-title-access = ما يساعدكم

## What is offered

volunteering-ask-interests = ماذا تحبون أن تفعلوا؟ يمكن اختيار أكثر من واحد.
volunteering-ask-when = متى يمكنكم الحضور؟ يمكن اختيار أيام وأوقات.
volunteering-ask-languages = أي لغات تتحدثون؟ يمكن كتابة لغات أخرى.
volunteering-ask-access = ما الذي يساعدكم؟ نستخدم ذلك فقط لإيجاد أدوار توفره.

## Choosing

# Variables:
#   $roles (Text) - the titles of the chosen roles, as a list
volunteering-chosen = اخترتم: { $roles }.
volunteering-choose-another = اختيار دور آخر أيضًا
# Variables:
#   $roles (Text) - the titles of roles that were taken out
volunteering-unchosen = أزلت هذا: { $roles }.
# Variables:
#   $count (Number) - how many roles can be chosen
volunteering-enough =
    { PLURAL($count) ->
        [zero] لا يمكن اختيار أدوار الآن.
        [one] يمكن اختيار دور واحد. أزيلوا الدور لاختيار آخر.
        [two] يمكن اختيار دورين معًا. أزيلوا دورًا لاختيار آخر.
        [few] يمكن اختيار { $count } أدوار معًا. أزيلوا دورًا لاختيار آخر.
        [many] يمكن اختيار { $count } دورًا معًا. أزيلوا دورًا لاختيار آخر.
       *[other] يمكن اختيار { $count } دور معًا. أزيلوا دورًا لاختيار آخر.
    }
volunteering-closed = أُغلق هذا الدور في هذه الأثناء. هذه الأدوار ما زالت متاحة.
volunteering-full = شُغل آخر مكان في هذا الدور قبل لحظات. هذه الأدوار ما زالت متاحة.
volunteering-ask-adult = هذا الدور لمن هم في عمر 18 سنة أو أكثر. كم عمركم؟
volunteering-adult-18-or-over = عمري 18 سنة أو أكثر
volunteering-adult-16-or-17 = عمري 16 أو 17 سنة
volunteering-adult-under-16 = عمري أقل من 16 سنة
volunteering-adult-under-16-also = اقل، تحت، اصغر، دون، ما كملت، لسه
volunteering-too-young = ذلك الدور لمن هم في عمر 18 سنة أو أكثر. هذه الأدوار متاحة لمن هم في عمر 16 و17 سنة.
