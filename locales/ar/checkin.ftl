### Someone to ask after a person who comes home from hospital (C62).

checkin-about =
    بعد الإقامة في المستشفى، يمكننا أن نسأل عن حالكم: برسالة أو بمكالمة. هذا مجاني.
    نسأل هل أنتم بأمان ودفء، وهل عندكم طعام. لا نقدّم نصيحة طبية.
    إذا ساءت حالتكم، اتصلوا بالرقم 111. في حالة الطوارئ، اتصلوا بالرقم 999.
checkin-ask-whom = لمن هذا الطلب؟
checkin-whom-me = لي
checkin-whom-someone = لشخص أعتني به
# Other words that people type for these choices; nobody sees them.
checkin-whom-me-also = انا، نفسي، لنفسي، لي، لي انا، لي شخصيا، ليا، ليا انا، شخصيا، لحالي، بتاعي، ديالي، مالتي، انا المريض، انا المريضه
checkin-whom-someone-also = امي، لامي، بامي، ماما، والدتي، لوالدتي، الوالده، ابي، لابي، ابوي، بابا، والدي، لوالدي، زوجتي، لزوجتي، مراتي، زوجي، لزوجي، بزوجي، جوزي، ابني، لابني، بنتي، لبنتي، طفلي، اخوي، اخي، اختي، لاختي، جدتي، جدي، جاري، جارتي، لجارتي، صديقي، صديقتي، قريبتي، لها، له، غيري، اعتني
checkin-title-whom = لمن الطلب
checkin-ask-together = متى نسأل عن الحال؟ يمكن ترك خانات فارغة.
checkin-ask-home-on = في أي يوم تكون العودة إلى المنزل؟ يمكن أيضًا كتابة يوم مضى.
checkin-field-home-on = يوم العودة إلى المنزل
checkin-title-home-on = يوم العودة إلى المنزل
# Variables:
#   $day (Date) - a day long ago
checkin-day-past = مضى على هذا اليوم أكثر من أسبوعين: { $day }. اكتبوا اليوم مرة أخرى، أو تحدثوا مع شخص.
# Variables:
#   $day (Date) - a day far ahead
checkin-day-far = يبعد هذا اليوم أكثر من 3 أشهر: { $day }. اكتبوا اليوم مرة أخرى، أو عودوا عندما يقترب.
checkin-ask-points = متى نسأل عن حالكم؟ يمكن اختيار أكثر من وقت.
checkin-field-points = متى نسأل
checkin-title-points = متى نسأل
checkin-ask-by = هل نرسل رسالة، أم نتصل؟
checkin-field-by = رسالة أو مكالمة
checkin-title-by = رسالة أو مكالمة
checkin-by-message = رسالة مكتوبة
checkin-by-call = مكالمة هاتفية
checkin-by-message-also = رساله، الرساله، رسايل، ارسلوا، ابعتوا، ابعثوا، اكتبوا، كتابه، مكتوبه، نصيه، مسج، ماسج، واتساب، ايميل، تكست، صيفطو
checkin-by-call-also = مكالمه، مكالمات، اتصال، اتصلوا، تلفون، تليفون، التلفون، بالتلفون، الهاتف، هاتف، كلموني، خابروني، دقوا، رنوا، عيطولي، بالصوت
checkin-after = يقرأ فريق التنسيق هذا ويخبركم بمن سيسأل عنكم. يمكنكم وقف ذلك في أي وقت.
