### Someone to come along to a hospital appointment. Why one goes there is never asked (C41).

companion-about =
    يرافقكم شخص متطوّع نال تدريبًا وتم التحقق منه. المرافقة مجانية.
    يمكن أن يلتقي بكم، ويذهب معكم، ويساعدكم في إيجاد العيادة. ويمكن أن ينتظر معكم، ويعود معكم إلى المنزل.
    لا يقدّم نصيحة طبية، ولا يحمل الأدوية، ولا يرفعكم. ولا يتعامل مع المال، ولا يترجم كلام الأطباء.
companion-ask-for-whom = لمن هذا الطلب؟
companion-for-whom-me = لي
companion-for-whom-someone = لشخص أعتني به
companion-for-whom-after-hospital = شخص يسأل عن حالي بعد الإقامة في المستشفى
# Other words that people type for these choices; nobody sees them.
companion-for-whom-me-also = انا، نفسي، لنفسي، لي، لي انا، لي شخصيا، ليا، ليا انا، شخصيا، لحالي، بتاعي، ديالي، مالتي، انا المريض، انا المريضه
companion-for-whom-someone-also = امي، لامي، بامي، ماما، والدتي، لوالدتي، الوالده، ابي، لابي، ابوي، بابا، والدي، لوالدي، زوجتي، لزوجتي، مراتي، زوجي، لزوجي، بزوجي، جوزي، ابني، لابني، بنتي، لبنتي، طفلي، اخوي، اخي، اختي، لاختي، جدتي، جدي، جاري، جارتي، لجارتي، صديقي، صديقتي، قريبتي، لها، له، غيري، اعتني
companion-for-whom-after-hospital-also = بعد الخروج، خروج، خروجي، خرجت، طلعت، بعد العمليه، رجعت البيت، لما ارجع، عودتي، اطمئنان، الاطمئنان، يطمن علي، يطمنوا علي، يسال عني، يسالون عني
companion-title-for-whom = لمن الطلب
companion-ask-agreed = هل يعرف ذلك الشخص بهذا الطلب ويوافق عليه؟
companion-agreed-yes = نعم، يعرف ويوافق
companion-agreed-no = لا، ليس بعد
companion-not-agreed = الموعد لذلك الشخص، والقرار له. اسألوه أولًا. يمكنكم العودة في أي وقت.

## The appointment

companion-ask-together = أخبروني عن الموعد. لا تكتبوا سبب الموعد. يمكن ترك خانات فارغة.
companion-ask-hospital = في أي مستشفى الموعد؟ اختاروه، أو اكتبوا اسمه كما في رسالة الموعد.
companion-field-hospital = المستشفى
companion-title-hospital = المستشفى
# Variables:
#   $hospital (Text) - what the person wrote
companion-hospital-unknown = لا أعرف هنا مستشفى باسم { $hospital }. اكتبوا اسمه كما في رسالة الموعد، أو اختاروا مستشفى.
# Variables:
#   $hospital (Text) - a hospital outside the area
companion-hospital-outside = لا يمكننا مرافقتكم إلى { $hospital }، لأنه خارج منطقتنا. يمكن أن يخبركم شخص بمن يساعد هناك.
companion-ask-day = في أي يوم الموعد، وفي أي ساعة؟ مثلًا 3 ديسمبر الساعة 10:30.
companion-field-day = يوم الموعد
companion-title-day = اليوم
# Variables:
#   $day (Date) - a day that has passed
companion-day-past = مضى هذا اليوم: { $day }. اكتبوا مرة أخرى اليوم المذكور في رسالة الموعد.
# Variables:
#   $day (Date) - a day more than a year away
companion-day-far = يبعد هذا اليوم أكثر من سنة: { $day }. انظروا إلى السنة في رسالة الموعد، واكتبوا اليوم مرة أخرى.
# Variables:
#   $typed (Text) - what the person wrote
companion-day-unclear = لا أستطيع قراءة { $typed } كيوم. اكتبوه هكذا: 3 ديسمبر.
# Variables:
#   $day (Date) - the day of the appointment
companion-short-notice =
    هذا اليوم قريب: { $day }. نحتاج غالبًا إلى 5 أيام عمل لإيجاد من يرافقكم. سنحاول مع ذلك، ويخبركم شخص إذا نجحنا.
    إذا لم ننجح، اتصلوا بالرقم المكتوب في رسالة الموعد. يمكنهم مساعدتكم على الحضور، أو تغيير اليوم.
companion-ask-time = في أي ساعة الموعد؟
companion-field-time = ساعة الموعد
companion-title-time = الساعة
# Variables:
#   $time (Text) - a time at night
companion-time-at-night = تقع الساعة { $time } في الليل. أي ساعة تقصدون؟
# Variables:
#   $typed (Text) - what the person wrote
companion-time-unclear = لا أستطيع قراءة { $typed } كساعة. اكتبوها هكذا: 10:30.
companion-ask-visit = ماذا تريدون ممن يرافقكم؟ يمكن اختيار أكثر من واحد.
companion-field-visit = ماذا تريدون ممن يرافقكم
companion-title-visit = ما يفعله من يرافقكم
companion-ask-where = من أين تنطلقون؟ يكفي الجزء الأول من الرمز البريدي، مثل UB1.
companion-field-where = مكان الانطلاق، إذا كنتم تريدون الذهاب معًا (مثل UB1)
companion-title-where = مكان الانطلاق
companion-ask-languages = أي لغات تتحدثون؟ يمكن كتابة لغات أخرى.
companion-field-languages = اللغات التي تتحدثونها
companion-title-languages = اللغات التي تتحدثونها
companion-ask-gender = هل يهمكم أن يكون من يرافقكم امرأة أو رجلًا؟
companion-field-gender = امرأة أو رجل
companion-title-gender = امرأة أو رجل
companion-gender-any = لا يهم
companion-gender-any-also = لا يهمني، مش مهم، مو مهم، ما يهمني، ما بيهم، ما يفرق، ما بتفرق، مفيش فرق، لا فرق، اي حد، اي احد، ايا كان، كلاهما، الاثنين، عادي، سواء
companion-gender-woman-also = امراه، مراه، مره، ست، سيده، انثي، نساء، النساء، بنت، حرمه، ستات، نسوان، وحده، امراه فقط
companion-gender-man-also = رجل، راجل، رجال، الرجال، رجلا، زلمه، ذكر، شاب، ولد، رجاله، رياييل، ذكور، رجل فقط
companion-gender-woman = أريد امرأة
companion-gender-man = أريد رجلًا
companion-ask-access = ما الذي يساعدكم في ذلك اليوم؟ يمكن اختيار أكثر من واحد.
companion-field-access = ما يساعدكم في ذلك اليوم
companion-title-access = ما يساعدكم
companion-ask-adult = نرافق من هم في عمر 18 سنة أو أكثر. كم عمركم؟
companion-adult-18-or-over = عمري 18 سنة أو أكثر
companion-adult-16-or-17 = عمري 16 أو 17 سنة
companion-adult-under-16 = عمري أقل من 16 سنة
companion-adult-under-16-also = اقل، تحت، اصغر، دون، ما كملت، لسه
companion-too-young = لا يمكننا مرافقة من هم دون 18 سنة. يمكن للمستشفى مساعدتكم على الحضور: اتصلوا بالرقم المكتوب في رسالة الموعد.
companion-not-said = لم يُذكر بعد

## What else may help (C12 to C14)

companion-help = هناك 3 أشياء أخرى قد تساعدكم. كلها من NHS (هيئة الخدمات الصحية الوطنية).
companion-help-interpreter-title = ترجمة شفوية
companion-help-interpreter = على المستشفى توفير ترجمة شفوية مجانًا. اتصلوا بالرقم المكتوب في رسالة الموعد واطلبوها. من يرافقكم لا يقوم بالترجمة.
companion-help-travel-costs-title = مال لأجرة التنقل
companion-help-travel-costs = لأصحاب الدخل المنخفض، أو مع بعض الإعانات، يمكن استرداد أجرة التنقل. احتفظوا بالتذاكر. أمامكم 3 أشهر لطلب ذلك.
companion-help-transport-title = نقل المرضى
companion-help-transport = بعض الناس لا يستطيعون ركوب الحافلة أو سيارة الأجرة لأسباب طبية. اسألوا المستشفى عن نقل المرضى المجاني.
companion-after = يقرأ فريق التنسيق طلبكم ويبحث عمّن يرافقكم. يمكنكم أن تقولوا لا لأي شخص، دون ذكر سبب.
