### What an advert for a job asks, as a question to the reader. Residents read these as items of a list, under "They will ask:".
### One message a kind of criterion. One short question in plain words: people who have done it unpaid or at home can say yes,
### and what is taught is asked as "would you learn". No legal or office words. Names of certificates stay as they are here.

## Certificates and registers

criterion-question-gcse-english-maths = هل لديكم شهادة مدرسية في الإنجليزية والرياضيات، من أي بلد؟
criterion-question-care-certificate = هل لديكم شهادة الرعاية (Care Certificate) أو تقبلون دراستها؟
criterion-question-care-qualification = هل درستم دورة في الرعاية، أو لديكم خبرة عمل تعادلها؟
criterion-question-level-3-education = هل أنهيتم المدرسة الثانوية، أو تعلمتم ما يعادلها في العمل؟
criterion-question-foundation-degree = هل لديكم دبلوم عالٍ (Level 5)؟
criterion-question-degree-or-equal = هل لديكم شهادة جامعية، أو تعلمتم ما يعادلها في العمل؟
criterion-question-professional-registration = هل أنتم مسجلون في سجل مهنتكم في المملكة المتحدة، أو ستسجلون قريبًا؟
criterion-question-office-qualification = هل درستم دورة في أعمال المكتب أو الحاسوب؟
criterion-question-phlebotomy-training = هل تدربتم على سحب الدم؟
criterion-question-food-hygiene = هل تعرفون كيف يبقى الطعام سليمًا، أو تقبلون تعلم ذلك؟
criterion-question-driving-licence = هل لديكم رخصة قيادة صالحة هنا؟
criterion-question-first-aid-life-support = هل تعرفون الإسعافات الأولية، أو تقبلون تعلمها؟

## Getting there, and learning

criterion-question-travel-between-places = هل يمكنكم التنقل بين عدة أماكن بالحافلة أو الدراجة أو السيارة؟
criterion-question-willing-to-learn = هل تقبلون حضور دورات وتعلم أشياء جديدة؟

## Talking, listening and languages

criterion-question-spoken-english = هل يمكنكم التحدث بالإنجليزية مع المرضى والموظفين؟
criterion-question-written-english = هل يمكنكم كتابة ملاحظات قصيرة وواضحة بالإنجليزية؟
criterion-question-other-language = هل تتحدثون لغة من لغات سكان المنطقة؟
criterion-question-telephone-manner = هل تتحدثون على الهاتف بأدب ووضوح؟
criterion-question-explaining-clearly = هل يمكنكم شرح الأمور بحيث يفهمها الناس؟
criterion-question-empathy-listening = هل تصغون جيدًا وتلاحظون ما يشعر به الناس؟
criterion-question-calming-upset-people = هل تبقون هادئين حين يكون الناس منزعجين أو خائفين؟
criterion-question-handling-conflict = هل يمكنكم التحدث مع شخص غاضب أو لديه شكوى؟
criterion-question-customer-service = هل ساعدتم زبائن أو زوارًا أو مرضى من قبل؟

## How you treat people

criterion-question-cultural-awareness = هل يمكنكم العمل مع أناس من كل الثقافات؟
criterion-question-equality-diversity = هل تعاملون كل الناس بالعدل؟
criterion-question-kindness-respect = هل تعاملون الناس بلطف واحترام؟
criterion-question-dignity-privacy = هل يمكنكم المساعدة في أمور خاصة مع احترام الشخص؟
# The values: everyone counts, kindness, respect, good care.
criterion-question-nhs-values = هل يمكنكم أن تظهروا قيم NHS في عملكم، مثل اللطف؟
criterion-question-motivating-people = هل يمكنكم مساعدة الناس على أن يثقوا بأنفسهم؟
criterion-question-confidentiality = هل تحفظون الأسرار؟
criterion-question-safeguarding = هل تعرفون ما يجب فعله إذا كان أحد يتعرض للأذى؟

## Working with others, and alone

criterion-question-team-working = هل تعملون جيدًا مع الآخرين؟
criterion-question-working-with-professionals = هل يمكنكم العمل مع الممرضين والأطباء وغيرهم؟
criterion-question-working-alone = هل يمكنكم العمل بأمان دون أحد بجانبكم؟
criterion-question-supporting-learners = هل يمكنكم مساعدة الجدد على تعلم العمل؟
criterion-question-supervising = هل سبق أن قدتم آخرين وراجعتم عملهم؟
criterion-question-speaking-up = هل تنبهون حين يكون هناك خطأ؟

## Safety

criterion-question-infection-control = هل تلتزمون بقواعد منع العدوى، مثل غسل اليدين؟
criterion-question-cleaning-safely = هل يمكنكم التنظيف جيدًا واستخدام مواد التنظيف بأمان؟
criterion-question-health-and-safety = هل تلاحظون ما فيه خطر وتتصرفون؟
criterion-question-moving-and-handling = هل يمكنكم الرفع والدفع بأمان بعد أن تتعلموا الطريقة؟
# Help and changes for disabled people are meant.
criterion-question-physical-fitness = هل يمكنكم القيام بعمل بدني، مع تعديلات إذا احتجتم إليها؟
criterion-question-medicines-safely = هل يمكنكم إعطاء الأدوية أو حفظها بأمان؟
criterion-question-equipment-care = هل يمكنكم استخدام الأجهزة والعناية بها؟

## Doing the work

criterion-question-record-keeping = هل يمكنكم كتابة ما تم عمله دون أخطاء؟
criterion-question-counting-and-numbers = هل يمكنكم العد والقياس ومراجعة الأرقام؟
criterion-question-attention-to-detail = هل تعملون بعناية وتلاحظون الأخطاء؟
criterion-question-organising-work = هل يمكنكم ترتيب مهام كثيرة؟
criterion-question-following-instructions = هل يمكنكم اتباع تعليمات بالكلام أو بالصور؟
criterion-question-problem-solving = هل تجدون حلًا حين تحدث مشكلة؟
criterion-question-working-under-pressure = هل تبقون مهذبين ومنتبهين حين يكثر العمل؟
criterion-question-reliability = هل تحضرون في الموعد ويمكن الاعتماد عليكم؟
criterion-question-flexibility-shifts = هل يمكنكم العمل باكرًا أو متأخرًا أو ليلًا أو في نهاية الأسبوع؟
criterion-question-it-basic = هل يمكنكم استخدام حاسوب أو جهاز لوحي، أو تقبلون التعلم؟
criterion-question-it-office = هل يمكنكم استخدام البريد الإلكتروني وبرامج الكتابة والجداول على الحاسوب؟
criterion-question-typing-keyboard = هل تطبعون على لوحة المفاتيح بسرعة وبأخطاء قليلة؟
criterion-question-report-writing = هل يمكنكم كتابة تقارير قصيرة بالإنجليزية؟
criterion-question-using-data = هل يمكنكم أن تبينوا بالأرقام ما الذي تغير؟
criterion-question-planning-projects = هل سبق أن خططتم لفعالية أو مشروع؟
criterion-question-community-knowledge = هل تعرفون المجموعات والخدمات المحلية، أو تقبلون التعرف عليها؟
criterion-question-stock-and-orders = هل يمكنكم ترتيب المواد وعدها وطلب المزيد منها؟
criterion-question-office-experience = هل عملتم في مكتب، بأجر أو دون أجر؟

## Caring for people

criterion-question-care-experience = هل اعتنيتم بشخص من قبل، في العمل أو في البيت؟
criterion-question-babies-families-experience = هل ساعدتم من قبل رضّعًا أو أطفالًا أو آباء وأمهات جددًا؟
criterion-question-personal-care = هل يمكنكم مساعدة الناس في الاغتسال واللبس والأكل واستخدام المرحاض؟
criterion-question-observations = هل تقبلون تعلم قياس ضغط الدم والحرارة؟
criterion-question-care-planning = هل يمكنكم تخطيط رعاية شخص ومعرفة إن كانت تفيده؟
criterion-question-therapy-support = هل يمكنكم مساعدة الناس على الحركة والتمرين؟
criterion-question-diets-and-food-service = هل يمكنكم تقديم الطعام المناسب لكل شخص؟
