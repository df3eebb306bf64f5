### Feedback: praise, a complaint, racism, an idea. Believed, thanked, passed on (S43).

feedback-thanks-for-saying = شكرًا لإخبارنا. ما تقولونه مهم.
feedback-ask-about = ما الموضوع؟
feedback-about-praise = شيء كان جيدًا
feedback-about-complaint = شيء كان سيئًا
feedback-about-racism = عوملت معاملة سيئة بسبب من أكون
feedback-about-idea = لدي فكرة
# Other words that people type for these choices; nobody sees them.
feedback-about-praise-also = شكر، الشكر، شكرا، مدح، ثناء، جيد، جيده، ممتاز، ممتازه، رائع، رائعين، حلو، كويس، منيح، زين، لطيف، لطفاء، مبسوط، مبسوطه
feedback-about-complaint-also = شكوي، شكوه، الشكوي، اشتكي، خطا، غلط، سيء، سيئ، سيئه، مشكله، اهمال، تاخير، تاخروا، انتظرت، انتظار، وقح، وقاحه، قله ادب، زعلان، زعلانه
feedback-about-racism-also = عنصريه، العنصريه، عنصري، عنصريين، تمييز، التمييز، تفرقه، لوني، بشرتي، لهجتي، حجاب، حجابي، ديني، اصلي، جنسيتي، عرقي
feedback-about-idea-also = فكره، الفكره، اقتراح، اقترح، مقترح، تحسين، نحسن، تحسنوا، تطوير، نصيحه، افضل، احسن لو، اتمني، ياريت
feedback-racism-heard =
    نصدّقكم. لم يحدث أي خطأ منكم. هذا يجب ألا يحدث في NHS (هيئة الخدمات الصحية الوطنية).
    إذا كنتم في خطر الآن، اتصلوا بالرقم 999.
feedback-ask-words = ماذا حدث، أو ما فكرتكم؟ لا تكتبوا أسماء، ولا أي شيء عن صحتكم.
feedback-ask-named = هل نحتفظ باسمكم معه، ليرد عليكم شخص؟
feedback-named-no = لا، أرسلوه دون اسمي
feedback-named-yes = نعم، مع اسمي وطريقة الوصول إليّ
feedback-named-no-also = بدون، بدون اسم، دون اسم، من غير اسم، بلا اسم، بغير اسم، مجهول، مجهوله، سري، خفيه، مخفي
feedback-kept-without-name = ننقل كلامكم دون اسمكم. لا نستطيع الرد عليكم، لأننا لا نعرف من أنتم.
feedback-nothing-kept = لم ننقل شيئًا. يمكنكم إخبارنا في وقت آخر.

## What happens next

feedback-next-praise = نخبر الفريق. الكلام الطيب يصل إلى من يعملون بجد.
feedback-next-complaint =
    يقرأ الفريق كلامكم، ويبحث عن الخطأ الذي حدث.
    للشكوى من رعايتكم أنتم، اطلبوا في المستشفى فريق PALS. يستمع إليكم، ويساعدكم في تقديم الشكوى. وهذا مجاني.
feedback-next-racism =
    يقرأ كلامكم الفريق المسؤول عن المعاملة العادلة. كلامكم مهم، حتى دون اسم.
    يمكن أن يساعدكم فريق PALS في المستشفى في تقديم شكوى. إذا كانت جريمة، يمكنكم الإبلاغ عنها على الموقع www.report-it.org.uk.
feedback-next-idea = يقرأ الفريق كل فكرة. ويعلن كل شهر ما غيّره.

## What was done about it

feedback-done-passed-on = نقلنا كلامكم إلى الفريق.
feedback-done-thanked-staff = شكرنا الأشخاص الذين حدثتمونا عنهم.
feedback-done-said-sorry = نعتذر عما حدث.
feedback-done-senior-looked = نظر أحد كبار المسؤولين فيما حدث.
feedback-done-spoke-with-staff = تحدث أحد كبار المسؤولين مع الأشخاص الذين كانوا هناك.
feedback-done-investigating = بدأنا تحقيقًا رسميًا في الأمر. قد يستغرق ذلك عدة أسابيع.
feedback-done-fair-treatment = الأمر الآن لدى الفريق المسؤول عن المعاملة العادلة.
feedback-done-team-talked = تحدث الفريق كله عن الأمر.
feedback-done-changed = غيّرنا شيئًا بسبب ما قلتموه.
feedback-done-will-try = سنجرّب فكرتكم.
feedback-done-told-pals = يمكن أن يساعدكم فريق PALS في المستشفى في تقديم شكوى. يستمع إليكم، وهذا مجاني.
feedback-done-told-crime-report = إذا كانت جريمة، يمكنكم الإبلاغ عنها على الموقع www.report-it.org.uk.
feedback-done-done-already = نحن نفعل هذا الآن. يفيدنا أن نعرف أنه يهمكم.
feedback-done-not-wanted = طلبتم منا ألا نفعل أكثر من ذلك. لذلك توقفنا.
feedback-done-not-ours = هذا يخص خدمة أخرى. أخبرناها دون ذكر اسمكم.
feedback-done-too-little-known = لا نعرف عما حدث ما يكفي لنفعل أكثر من ذلك.
feedback-done-no-money = إنها فكرة جيدة. لا يوجد مال لها الآن.
feedback-done-against-rules = لا نستطيع أن نفعل ذلك. يمنعه قانون أو قاعدة.
