### Codes in words: one message a code, and why an opportunity is shown. Residents read them as buttons, as items of lists and
### after a label. No full stop, except where the comment says that it is a sentence. Button labels: at most 80 characters.


## What an opportunity is

opportunity-kind-volunteering = تطوّع
opportunity-kind-job = وظيفة
opportunity-kind-companion = مرافقة شخص إلى المستشفى
opportunity-kind-event = فعالية

## What a request is about

service-volunteering = التطوّع
service-jobs = وظائف NHS
service-companion = مرافقة إلى المستشفى
service-event = فعالية
service-question = سؤال
service-feedback = رأي أو شكوى

## Kinds of volunteering role: names of the person or the task

role-kind-welcome-guide = الترحيب بالزوار وإرشادهم في المستشفى
role-kind-bilingual-welcome = الترحيب بالزوار بلغتين
role-kind-ward-helper = المساعدة في أقسام المرضى
role-kind-ward-befriender = مؤانسة المرضى في أقسامهم
role-kind-mealtime-helper = المساعدة في أوقات الطعام
role-kind-response-runner = نقل الأدوية والعينات داخل المستشفى
role-kind-reminder-caller = التذكير بالمواعيد عبر الهاتف
role-kind-patient-companion = مرافقة المرضى في مواعيد المستشفى
role-kind-volunteer-driver = توصيل المرضى بالسيارة
role-kind-home-from-hospital = المساعدة بعد العودة من المستشفى
role-kind-befriending-visitor = زيارة شخص وحيد كل أسبوع
role-kind-phone-friend = مكالمة ودية كل أسبوع
role-kind-clinic-steward = المساعدة في أيام العيادة أو التطعيم
role-kind-health-champion = نشر التوعية الصحية في الحي
role-kind-maternity-champion = مساندة الأمهات والآباء الجدد
role-kind-breastfeeding-supporter = مساندة الأمهات في الرضاعة
role-kind-digital-helper = المساعدة في استخدام الهاتف والتطبيقات
role-kind-garden-helper = المساعدة في الحديقة
role-kind-radio-music-arts = إذاعة أو موسيقى أو فنون للمرضى
role-kind-trolley-shop-cafe = المساعدة في عربة البيع أو المتجر أو المقهى
role-kind-office-helper = المساعدة في المكتب
role-kind-end-of-life-companion = مؤانسة من اقتربت نهاية حياتهم
role-kind-group-activity-helper = المساعدة في نشاط جماعي أو نزهة مشي
role-kind-peer-supporter = مساندة من تجربة المرض نفسه
role-kind-patient-partner = المشاركة في تخطيط الخدمات بصوت المرضى
role-kind-therapy-dog = زيارات مع كلب
role-kind-youth-volunteer = تطوّع الشباب
role-kind-event-helper = المساعدة في الفعاليات

## Families of NHS jobs

job-family-care = رعاية المرضى
job-family-care-also = رعايه، الرعايه، عنايه، العنايه، اعتني، الاهتمام، مسنين، المسنين، كبار السن، العجزه، عجايز، ممرض مساعد، جليسه
job-family-cleaning-and-kitchen = التنظيف والمطبخ
job-family-cleaning-and-kitchen-also = نظافه، النظافه، تنظيف، منظف، منظفه، تنظيفات، مطبخ، طبخ، الطبخ، طباخ، طباخه، شيف، غسيل، كوي، عامل نظافه
job-family-moving-and-stores = نقل المرضى والمواد، والمخازن، والقيادة
job-family-moving-and-stores-also = سائق، سايق، سواق، سواقه، شوفير، سياقه، قياده، توصيل، مخزن، مستودع، حمال، عتال، شيال، بضاعه، تحميل
job-family-reception-and-office = الاستقبال والمكتب
job-family-reception-and-office-also = استقبال، ريسبشن، سكرتير، سكرتيره، سكرتاريه، مكتب، مكتبي، اداري، اداريه، اداره، كاتب، كاتبه، طباعه، ارشيف
job-family-tests-and-medicines = الفحوص والأدوية والأجهزة
job-family-tests-and-medicines-also = صيدليه، الصيدليه، ادويه، دواء، مختبر، المختبر، مخبر، معمل، تحليل، تحاليل، سحب دم، فحوصات، اجهزه
job-family-calls-and-ambulance = المكالمات ونقل المرضى
job-family-calls-and-ambulance-also = 111، اسعاف، الاسعاف، سياره اسعاف، مكالمات، مكالمه، اتصالات، هاتف، تلفون، تليفون، كول سنتر، سنترال، بداله
job-family-community-and-projects = خدمة المجتمع والمشاريع
job-family-community-and-projects-also = مجتمع، المجتمع، الجاليه، جاليات، مشروع، مشاريع، مترجم، مترجمه، توعيه، التوعيه، ارشاد، خدمه اجتماعيه
job-family-buildings-and-security = المباني والأمن
job-family-buildings-and-security-also = صيانه، الصيانه، كهربائي، كهربجي، سباك، سمكري، دهان، صباغ، نجار، حارس، حراسه، سكيوريتي، تصليح
job-family-trainee-and-apprentice = التدريب والتلمذة المهنية
job-family-trainee-and-apprentice-also = تدريب، متدرب، متدربه، تلمذه، تلميذ، تعلم، اتعلم، مبتدئ، مبتدئه، طالب، طالبه، ستاج، تكوين
job-family-registered = مهن مسجّلة، مثل التمريض أو القبالة
job-family-registered-also = طبيب، طبيبه، دكتور، دكتوره، ممرض، ممرضه، نرس، قابله، مولده، دايه، صيدلي، صيدلانيه، علاج طبيعي، اخصائي

## Kinds of event

event-kind-health-day = يوم للصحة والعافية
event-kind-health-check = فحص صحي دون حجز
event-kind-talk = حديث أو درس
event-kind-listening-circle = مجموعة صغيرة تتحدث عن الرعاية
event-kind-community-conversation = حوار بين السكان والموظفين
event-kind-jobs-event = فعالية عن الوظائف
event-kind-group-activity = نشاط جماعي

## What an event offers

event-feature-food = طعام
event-feature-children-welcome = مكان للأطفال
event-feature-health-checks = فحوص صحية
event-feature-cancer-signs = معلومات عن علامات السرطان
event-feature-quiet-room = غرفة هادئة
event-feature-small-group = مجموعة صغيرة
event-feature-voucher = قسيمة شكر
event-feature-jobs-help = مساعدة في الوظائف
event-feature-practice-interview = تدريب على المقابلة
event-feature-no-forms = دون استمارات

## Whether a place must be booked

booking-none = لا حاجة إلى حجز
booking-book = الحجز مسبقًا

## What someone likes to do. Buttons, and items of a list

interest-meeting-people = لقاء الناس
interest-one-to-one = مؤانسة شخص واحد
interest-caring = رعاية الناس
interest-older-people = كبار السن
interest-families-and-babies = العائلات والأطفال الرضّع
interest-my-community = مجتمعي
interest-my-languages = لغاتي
interest-food = الطعام والطبخ
interest-outdoors = الحدائق والهواء الطلق
interest-music-arts-games = الموسيقى والفنون والألعاب
interest-practical-work = العمل اليدوي
interest-computers-and-paper = الحاسوب والأوراق

## What someone can do. Buttons, and items of a list

skill-listening = الإصغاء
skill-talking-with-people = التحدث مع الناس
skill-another-language = لغة أخرى
skill-calm-and-patient = الهدوء والصبر
skill-being-on-time = الحضور في الموعد
skill-careful-checking = التدقيق بعناية
skill-team-work = العمل مع فريق
skill-lifting-and-pushing = الرفع والدفع
skill-cleaning-and-tidying = التنظيف والترتيب
skill-cooking-and-food = الطبخ والطعام
skill-gardening = العناية بالحديقة
skill-music-and-games = الموسيقى والألعاب
skill-using-a-phone = استخدام الهاتف
skill-using-a-computer = استخدام الحاسوب
skill-writing-notes = كتابة الملاحظات
skill-driving = قيادة السيارة
skill-caring-for-someone = العناية بشخص
skill-knowing-my-area = معرفة منطقتي
skill-handling-money = التعامل مع النقود
skill-planning-and-leading = التخطيط والقيادة

## What would help. Buttons, and items of a list

access-step-free = مكان بلا درج
access-supported-role = مهمة واحدة في كل مرة، مع شخص يساعدني
access-someone-to-start-with = شخص يكون معي في البداية
access-travel-money = استرداد أجرة تنقلي
access-travel-money-first = أجرة تنقلي قبل السفر
access-easy-read = أوراق بكلمات قصيرة وصور
access-large-print = أوراق بخط كبير
access-bsl = لغة الإشارة البريطانية
access-hearing-loop = حلقة سمعية لأجهزة السمع
access-interpreter = ترجمة شفوية
access-quiet-place = مكان هادئ
access-flexible-hours = ساعات يمكنني تغييرها
access-short-shifts = ساعتان أو أقل في كل مرة
access-from-home = المساعدة من المنزل
access-childcare = رعاية الأطفال
access-women-only = مجموعة للنساء فقط
access-id-help = مساعدة في أوراق الهوية

## What a role asks of the body

effort-sitting = الجلوس معظم الوقت
effort-standing = الوقوف
effort-walking = المشي
effort-lifting = الرفع أو الدفع

## Checks before starting. Items of a list; DBS stays in English, with the gloss in brackets

check-none = بلا فحص
check-references = تزكية (أشخاص يشهدون لكم)
check-occupational-health = استمارة صحية خاصة
check-dbs-basic = فحص DBS الأساسي (للسوابق الجنائية)
check-dbs-standard = فحص DBS العادي (للسوابق الجنائية)
check-dbs-enhanced = فحص DBS الموسّع (للسوابق الجنائية)
check-dbs-enhanced-barred = فحص DBS الموسّع (للسوابق الجنائية) مع قائمة الممنوعين

## Days. Buttons, and items of a list

day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد

## Parts of a day. Buttons, and items of a list

part-of-day-morning = الصباح
part-of-day-afternoon = بعد الظهر
part-of-day-evening = المساء
part-of-day-night = الليل

## A named shift

shift-lunch = وقت الغداء

## How the times repeat: after "Times:"

pattern-weekly = كل أسبوع
pattern-flexible = بالاتفاق معكم كل مرة
pattern-choose-shifts = بالاختيار من قائمة
pattern-as-needed = نسألكم عندما يحتاج إليكم شخص
pattern-short-term = بضعة أسابيع ثم تنتهي
pattern-one-off = تكفي مرة واحدة
pattern-set-days = الأيام نفسها كل أسبوع
pattern-rota = تتغير الأيام من أسبوع إلى آخر

## How long a role asks people to stay: after "How long:"

commitment-no-minimum = كما تشاؤون
commitment-one-day = يكفي يوم واحد
commitment-one-trip-a-month = نحو زيارة واحدة في الشهر
commitment-six-weeks = نحو 6 أسابيع
commitment-three-months = 3 أشهر أو أكثر
commitment-six-months = 6 أشهر أو أكثر
commitment-twelve-months = 12 شهرًا أو أكثر

## The contract of a job: after "Contract:"

contract-permanent = بلا تاريخ انتهاء
contract-fixed-term = ينتهي في تاريخ محدد
contract-bank = نوبات عندما تريدون ويحتاجون إليكم
contract-apprenticeship = عمل مدفوع مع دراسة

## Age bands. Buttons

age-band-under16 = أقل من 16 سنة
age-band-16-plus = 16 سنة أو أكثر
age-band-16-17 = 16 أو 17 سنة
age-band-18-plus = 18 سنة أو أكثر

## What a companion is asked for

visit-kind-meet-at-hospital = اللقاء عند المستشفى
visit-kind-meet-at-hospital-also = استقبال، يستقبلني، يقابلني، نتقابل، نلتقي، لقاء، مدخل، المدخل، البوابه، الباب، عند باب المستشفي
visit-kind-door-to-door = الذهاب والعودة معي
visit-kind-door-to-door-also = ياخذني، ياخدني، يوديني، توصيل، توصيله، ذهاب، ذهاب واياب، روحه ورجعه، من البيت، للمستشفي، مرافقتي الي المستشفي، بالباص، تاكسي، مواصلات
visit-kind-wait-with-me = الانتظار معي
visit-kind-wait-with-me-also = انتظار، ينتظر معي، ينتظرني، يستناني، يستني معايا، ينطرني، ينطر معي، يقعد معي، يجلس معي، يظل معي، يبقي معي، قعده
visit-kind-see-me-home = مرافقتي إلى المنزل
visit-kind-see-me-home-also = للبيت، الي البيت، للمنزل، للدار، يرجعني، ارجع، رجوع، الرجوع، اروح، يروحني، ويرجعني، بعد ما اخلص، العوده للبيت
visit-kind-check-in-after-discharge = السؤال عني بعد عودتي

## When we ask after someone who came home. Buttons, and items of a list

check-point-day-1 = في اليوم التالي
check-point-day-1-also = اليوم التالي، ثاني يوم، تاني يوم، اليوم اللي بعده، بعد يوم، يوم واحد، بعدها بيوم
check-point-day-3 = بعد 3 أيام
check-point-day-3-also = ثلاثة ايام، تلات ايام، 3 ايام، ثلاث ايام
check-point-day-7 = بعد أسبوع واحد
check-point-day-7-also = بعد اسبوع، اسبوع واحد، 7 ايام، سبعة ايام، سبع ايام، بعدها باسبوع
check-point-day-14 = بعد أسبوعين
check-point-day-14-also = اسبوعين، بعد اسبوعين، 14 يوم، اسبوعان
check-point-day-28 = بعد 4 أسابيع
check-point-day-28-also = اربع اسابيع، اربعة اسابيع، 4 اسابيع، شهر، بعد شهر
check-point-week-6 = بعد 6 أسابيع
check-point-week-6-also = ست اسابيع، ستة اسابيع، 6 اسابيع، شهر ونص

## What makes it hard to come to an appointment

barrier-fare = أجرة التنقل
barrier-lift = الوصول إلى هناك
barrier-carer = شخص أعتني به
barrier-interpreter = اللغة
barrier-fear = الخوف
barrier-letter-unclear = الرسالة
barrier-time-off-work = العمل
barrier-childcare = الأطفال
barrier-other = شيء آخر

## What feedback is

feedback-kind-praise = شكر وثناء
feedback-kind-complaint = شكوى
feedback-kind-racism = عنصرية أو تمييز
feedback-kind-idea = فكرة

## Why someone took a consent back. Never asked for

withdraw-reason-found-something = وجدت ما أريد
withdraw-reason-no-time = لا وقت لدي
withdraw-reason-not-well = صحتي لا تسمح
withdraw-reason-too-far = المكان بعيد
withdraw-reason-waited-too-long = طال الانتظار
withdraw-reason-too-many-messages = الرسائل كثيرة
withdraw-reason-worried-about-information = القلق على معلوماتي
withdraw-reason-did-not-ask = لم أطلب ذلك
withdraw-reason-changed-mind = غيّرت رأيي
withdraw-reason-not-said = دون ذكر سبب
withdraw-reason-other = سبب آخر

## How a request ended

lead-outcome-placed = تم إيجاد مكان
lead-outcome-started = تم البدء
lead-outcome-applied = أُرسل الطلب
lead-outcome-interview = مقابلة
lead-outcome-offer = عرض
lead-outcome-not-this-time = ليس هذه المرة
lead-outcome-waiting-list = قائمة انتظار
lead-outcome-helped-another-way = مساعدة بطريقة أخرى
lead-outcome-answered = تم الرد
lead-outcome-not-suitable-now = لا يوجد مناسب الآن
lead-outcome-person-declined = رُفض العرض
lead-outcome-could-not-reach = تعذّر الوصول
lead-outcome-asked-to-stop = طُلب التوقف
lead-outcome-duplicate = الطلب نفسه مرتين

## What came of trying to reach someone. Staff read these

attempt-result-spoke = تمت المكالمة
attempt-result-call-back-later = معاودة الاتصال لاحقًا
attempt-result-no-answer = لا رد
attempt-result-left-message = تُركت رسالة
attempt-result-someone-else-answered = رد شخص آخر
attempt-result-wrong-number = رقم خاطئ
attempt-result-not-working = لا يعمل
attempt-result-message-sent = أُرسلت الرسالة
attempt-result-message-failed = تعذّر إرسال الرسالة
attempt-result-needs-interpreter = ترجمة شفوية مطلوبة
attempt-result-asked-to-stop = طُلب التوقف

## Why a recruiter gives a request back. Staff read these

release-reason-conflict = معرفة شخصية
release-reason-language = لغة أخرى مطلوبة
release-reason-wrong-service = خدمة أخرى مطلوبة
release-reason-away = غياب عن العمل
release-reason-other = سبب آخر

## What helps better than a companion. Whole sentences: residents read them in an answer.

redirect-reason-patient-transport = يمكن للمستشفى أن يرتّب وسيلة نقل مجانية لمن يحتاج إليها. اسألوا المستشفى عن نقل المرضى.
redirect-reason-interpreter = يمكن لمترجم شفوي أن يساعدكم. على المستشفى أن يوفره لكم مجانًا. اطلبوه عند الحجز.
redirect-reason-personal-care = تحتاجون إلى رعاية من أشخاص مدرَّبين، ولا يجوز لمتطوع أن يقدمها. يمكن للمجلس البلدي أن يساعدكم. اسألوا عن الرعاية الاجتماعية للبالغين.
redirect-reason-too-soon = الموعد قريب جدًا، ولا نجد مرافقًا قبله. اطلبوا من شخص تثقون به أن يذهب معكم، أو اطلبوا المساعدة من المستشفى.
redirect-reason-outside-area = المستشفى خارج المنطقة التي يذهب إليها مرافقونا.
redirect-reason-nobody-free = لا يوجد مرافق متاح في ذلك اليوم.

## What a job asks for: kinds of line in a person specification

criterion-kind-gcse-english-maths = الإنجليزية والرياضيات بمستوى المدرسة (GCSE)
criterion-kind-care-certificate = شهادة الرعاية (Care Certificate)
criterion-kind-care-qualification = مؤهل في الرعاية
criterion-kind-level-3-education = تعليم ثانوي (A level أو Level 3)
criterion-kind-foundation-degree = دبلوم عالٍ (Level 5)
criterion-kind-degree-or-equal = شهادة جامعية أو خبرة مماثلة
criterion-kind-professional-registration = تسجيل مهني في المملكة المتحدة
criterion-kind-office-qualification = شهادة في أعمال المكتب أو الحاسوب
criterion-kind-phlebotomy-training = سحب الدم
criterion-kind-food-hygiene = سلامة الطعام
criterion-kind-driving-licence = رخصة قيادة
criterion-kind-travel-between-places = التنقل في المنطقة
criterion-kind-willing-to-learn = الاستعداد للتعلم
criterion-kind-first-aid-life-support = الإسعافات الأولية
criterion-kind-spoken-english = التحدث بالإنجليزية
criterion-kind-written-english = الكتابة بالإنجليزية
criterion-kind-other-language = لغة أخرى
criterion-kind-telephone-manner = الحديث على الهاتف
criterion-kind-explaining-clearly = الشرح بوضوح
criterion-kind-empathy-listening = الإصغاء
criterion-kind-calming-upset-people = تهدئة المنزعجين
criterion-kind-handling-conflict = الشكاوى والخلافات
criterion-kind-customer-service = خدمة الناس
criterion-kind-cultural-awareness = العمل مع كل الثقافات
criterion-kind-equality-diversity = المساواة
criterion-kind-kindness-respect = اللطف والاحترام
criterion-kind-dignity-privacy = صون الكرامة
criterion-kind-nhs-values = قيم NHS
criterion-kind-team-working = العمل مع فريق
criterion-kind-working-with-professionals = العمل مع موظفين آخرين
criterion-kind-working-alone = العمل دون مساعدة
criterion-kind-supporting-learners = تعليم الآخرين
criterion-kind-supervising = قيادة فريق
criterion-kind-motivating-people = تشجيع الناس
criterion-kind-confidentiality = حفظ الأسرار
criterion-kind-safeguarding = حماية الناس من الأذى
criterion-kind-infection-control = منع العدوى
criterion-kind-cleaning-safely = التنظيف بأمان
criterion-kind-health-and-safety = الصحة والسلامة
criterion-kind-moving-and-handling = النقل والرفع
criterion-kind-physical-fitness = عمل بدني
criterion-kind-speaking-up = التنبيه إلى الأخطاء
criterion-kind-medicines-safely = الأدوية
criterion-kind-equipment-care = الأجهزة
criterion-kind-record-keeping = حفظ السجلات
criterion-kind-counting-and-numbers = الأرقام
criterion-kind-attention-to-detail = العمل بعناية
criterion-kind-organising-work = تنظيم العمل
criterion-kind-following-instructions = اتباع التعليمات
criterion-kind-problem-solving = حل المشكلات
criterion-kind-working-under-pressure = العمل في أوقات الازدحام
criterion-kind-reliability = الالتزام
criterion-kind-flexibility-shifts = العمل بنوبات
criterion-kind-it-basic = استخدام بسيط للحاسوب
criterion-kind-it-office = برامج المكتب
criterion-kind-typing-keyboard = الطباعة
criterion-kind-report-writing = التقارير
criterion-kind-using-data = استخدام الأرقام والبيانات
criterion-kind-planning-projects = التخطيط
criterion-kind-community-knowledge = معرفة الخدمات المحلية
criterion-kind-stock-and-orders = المخزون والطلبات
criterion-kind-care-experience = خبرة في الرعاية
criterion-kind-babies-families-experience = الأطفال الرضّع والعائلات
criterion-kind-personal-care = العناية الشخصية
criterion-kind-observations = قياسات بسيطة
criterion-kind-care-planning = تخطيط الرعاية
criterion-kind-therapy-support = التمارين والعلاج
criterion-kind-diets-and-food-service = تقديم الطعام المناسب
criterion-kind-office-experience = خبرة في المكتب

## Spoken languages that the usual tables lack or name oddly. A language may add others: `spoken-` and the code

spoken-syl = السيلهيتية
spoken-prs = الدارية
spoken-ckb = الكردية (السورانية)
spoken-kmr = الكردية (الكرمانجية)
spoken-yue = الكانتونية
spoken-zh = الصينية (الماندرين)
spoken-phr = الباهارية أو البوتوارية
spoken-bfi = لغة الإشارة البريطانية
spoken-jam = الكريولية الجامايكية
spoken-rom = لغة الروما
spoken-rme = الأنغلورومانية
spoken-kri = الكريو
spoken-fil = الفلبينية أو التاغالوغ
spoken-ak = الأكانية أو التوي

## Why an opportunity is shown. Sentences, under "Why this fits you"

# Variables:
#   $language (Text) - the name of a spoken language
reason-kind-shared-language = هناك من يتحدث { $language }.
# Variables:
#   $offered (Text) - the language that people there speak
#   $language (Text) - the language the person speaks, which is close to it
reason-kind-close-language = هناك من يتحدث { $offered }. وهي قريبة من { $language }.
# Variables:
#   $place (Text) - the place the person named
#   $miles (Number) - miles from there, at least 1
reason-kind-near =
    { PLURAL($miles) ->
        [zero] يبعد أقل من ميل عن { $place }.
        [one] يبعد نحو ميل واحد عن { $place }.
        [two] يبعد نحو ميلين عن { $place }.
        [few] يبعد نحو { $miles } أميال عن { $place }.
        [many] يبعد نحو { $miles } ميلًا عن { $place }.
       *[other] يبعد نحو { $miles } ميل عن { $place }.
    }
# Less than a mile away.
# Variables:
#   $place (Text) - the place the person named
reason-kind-near-here = يبعد أقل من ميل واحد عن { $place }.
# Variables:
#   $borough (Text) - the person's borough
reason-kind-same-borough = يقع في البلدية التي تسكنون فيها: { $borough }.
# Variables:
#   $borough (Text) - the borough it is in, beside the person's
reason-kind-next-borough = يقع في البلدية المجاورة: { $borough }.
reason-kind-from-home = يمكن القيام به من المنزل.
# Variables:
#   $hospital (Text) - the hospital the person named
reason-kind-hospital-fits = يقع في المستشفى الذي ذكرتموه: { $hospital }.
# Variables:
#   $days (Text) - names of days, as a list
reason-kind-day-fits = أيامه تناسبكم: { $days }.
# Variables:
#   $parts_of_day (Text) - parts of a day, as a list
reason-kind-part-of-day-fits = وقته يناسبكم: { $parts_of_day }.
# Variables:
#   $hours (Number) - hours a week
reason-kind-hours-fit =
    { PLURAL($hours) ->
        [zero] لا يحتاج إلى ساعات محددة في الأسبوع.
        [one] يحتاج إلى نحو ساعة في الأسبوع، كما قلتم.
        [two] يحتاج إلى نحو ساعتين في الأسبوع، كما قلتم.
        [few] يحتاج إلى نحو { $hours } ساعات في الأسبوع، كما قلتم.
        [many] يحتاج إلى نحو { $hours } ساعة في الأسبوع، كما قلتم.
       *[other] يحتاج إلى نحو { $hours } ساعة في الأسبوع، كما قلتم.
    }
reason-kind-flexible = يمكنكم اختيار الأوقات.
# Variables:
#   $interest (Text) - something the person likes
reason-kind-interest-fits = فيه شيء تحبونه: { $interest }.
# Variables:
#   $skill (Text) - something the person can do
reason-kind-skill-fits = فيه شيء تجيدونه: { $skill }.
# Variables:
#   $job_family (Text) - a family of jobs
reason-kind-job-family-fits = هو العمل الذي طلبتموه: { $job_family }.
# Variables:
#   $role_kind (Text) - a kind of role
reason-kind-role-kind-fits = هو الدور الذي طلبتموه: { $role_kind }.
reason-kind-step-free = المكان بلا درج.
reason-kind-supported = يساعدكم شخص معروف بالاسم، مهمة بعد مهمة.
reason-kind-someone-to-start-with = يكون معكم شخص في البداية.
# Variables:
#   $access (Text) - something that would help the person
reason-kind-access-fits = فيه ما يساعدكم: { $access }.
# Variables:
#   $effort (Text) - what it asks of the body
reason-kind-effort-fits = لا يزيد جهده على ما قلتم: { $effort }.
reason-kind-expenses-paid = تُرد إليكم أجرة التنقل.
reason-kind-expenses-paid-first = تحصلون على أجرة التنقل قبل السفر.
reason-kind-no-experience-needed = لا حاجة إلى خبرة.
reason-kind-training-given = يعلّمونكم ما تحتاجون إليه.
reason-kind-no-check-needed = يمكن البدء دون فحص.
reason-kind-your-age-welcome = من هم في عمر 16 و17 موضع ترحيب.
reason-kind-leads-to-job = قد يساعدكم على إيجاد عمل مدفوع لاحقًا.
# Variables:
#   $date (Text) - a day, as words
reason-kind-closing-soon = آخر يوم للموافقة قريب: { $date }.
# Variables:
#   $date (Text) - a day, as words
reason-kind-starts-soon = موعده قريب: { $date }.
# Variables:
#   $count (Number) - places that are free
reason-kind-places-left =
    { PLURAL($count) ->
        [zero] لم يبق أي مكان.
        [one] بقي مكان واحد.
        [two] بقي مكانان.
        [few] بقيت { $count } أماكن.
        [many] بقي { $count } مكانًا.
       *[other] بقي { $count } مكان.
    }
