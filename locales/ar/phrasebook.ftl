### Phrases that a recruiter or coordinator sends, and the answers to them. They stand in the chat, in an e-mail and in the mouth of
### someone who rings. Nothing here says anything about health.

## Around a phrase

# Variables:
#   $organisation (Text) - whose staff write
#   $reference (Text) - what names the request on the telephone
phrase-from = رسالة من شخص في { $organisation } بشأن طلبكم { $reference }.
phrase-answer-title = جوابكم
phrase-answered-title = شكرًا لكم
phrase-answer-over = لم يعد هذا الرابط يعمل. لم يتغير شيء. يمكنكم أن تكتبوا إلينا في المحادثة.
phrase-answer-back = لا، العودة إلى الأجوبة

## Ringing someone

# Variables:
#   $day (Text) - the day on which we rang
phrase-tried-to-call = حاولت الاتصال بكم في هذا اليوم: { $day }. ما الوقت المناسب لكم؟
# Variables:
#   $day (Text) - the day on which we ring
#   $time (Text) - when
phrase-will-call = سأتصل بكم في هذا اليوم: { $day }، الساعة { $time }. هل يناسبكم ذلك؟
# Variables:
#   $day (Text) - the day on which we ring
#   $time (Text) - when
phrase-question-call = شكرًا على سؤالكم. سيتصل بكم شخص في هذا اليوم: { $day }، الساعة { $time }. هل يناسبكم ذلك؟

## Interviews and first days

# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-interview = لديكم مقابلة في هذا اليوم: { $day }، الساعة { $time }. المكان: { $place }. هل يمكنكم الحضور؟
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
#   $documents (Text) - a list of what to bring
phrase-interview-documents = لديكم مقابلة في هذا اليوم: { $day }، الساعة { $time }. المكان: { $place }. أحضروا معكم: { $documents }. هل يمكنكم الحضور؟
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-interview-reminder = نذكّركم بمقابلتكم في هذا اليوم: { $day }، الساعة { $time }. المكان: { $place }. هل ما زال يمكنكم الحضور؟
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
#   $documents (Text) - a list of what to bring
phrase-interview-reminder-documents = نذكّركم بمقابلتكم في هذا اليوم: { $day }، الساعة { $time }. المكان: { $place }. أحضروا معكم: { $documents }. هل ما زال يمكنكم الحضور؟
# Variables:
#   $day (Text) - the day
#   $documents (Text) - a list of what to bring
phrase-bring-documents = ستأتون إلينا في هذا اليوم: { $day }. أحضروا معكم: { $documents }. هل لديكم كل ذلك؟
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-training-day = يوم تدريبكم: { $day }، الساعة { $time }. المكان: { $place }. هل يمكنكم الحضور؟
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-start-date = خبر سار. يمكنكم أن تبدؤوا في هذا اليوم: { $day }، الساعة { $time }. المكان: { $place }. هل يمكنكم الحضور؟

## Roles and applications

# Variables:
#   $role (Text) - the title of a role or job
phrase-found-role = وجدت شيئًا قد يناسبكم: { $role }. هل تريدون معرفة المزيد؟
phrase-application-sent = أُرسل طلب التوظيف الخاص بكم. ننتظر الآن الرد. سأخبركم فور وصوله.

## While they wait

# Variables:
#   $day (Text) - the day by which we are in touch
phrase-need-longer = نحتاج إلى وقت أطول قليلًا. سأتواصل معكم من جديد قبل نهاية هذا اليوم: { $day }.
# Variables:
#   $day (Text) - the day on which someone comes along
phrase-companion-found = خبر سار. وجدنا من يرافقكم في هذا اليوم: { $day }. سأتواصل معكم قريبًا لأخبركم بالمزيد.
# Variables:
#   $day (Text) - the day by which we are in touch
phrase-companion-looking = ما زلنا نبحث عمّن يرافقكم. سأخبركم بالمزيد قبل نهاية هذا اليوم: { $day }.

## Answers to feedback

phrase-feedback-praise = شكرًا على كلماتكم اللطيفة. نقلتها إلى الفريق، وقد أسعدتهم.
phrase-feedback-sorry = يؤسفنا ما حدث. شكرًا لأنكم أخبرتمونا. أخبرت الأشخاص الذين يمكنهم تغيير ذلك.
phrase-feedback-racism = شكرًا لأنكم أخبرتمونا عن العنصرية. نأخذ ذلك على محمل الجد. نظر في الأمر أحد كبار المسؤولين.
phrase-feedback-idea = شكرًا على فكرتكم. نقلتها إلى الأشخاص الذين يمكنهم الاستفادة منها.

## Answers

phrase-answer-morning = اتصلوا بي في الصباح
phrase-answer-afternoon = اتصلوا بي بعد الظهر
phrase-answer-evening = اتصلوا بي في المساء
phrase-answer-tomorrow = اتصلوا بي غدًا
phrase-answer-write-instead = اكتبوا إليّ ولا تتصلوا
phrase-answer-good-time = نعم، هذا وقت مناسب
phrase-answer-other-time = لا، أحتاج إلى وقت آخر
phrase-answer-can-come = نعم، يمكنني الحضور
phrase-answer-cannot-come = لا، لا يمكنني الحضور حينها
phrase-answer-help-to-get-there = أحتاج إلى مساعدة للوصول إلى هناك
phrase-answer-will-bring = نعم، لديّ كل ذلك
phrase-answer-missing-documents = ليس لديّ كل ذلك
phrase-answer-tell-me-more = نعم، أريد معرفة المزيد
phrase-answer-no-thanks = لا، ليس هذا
phrase-answer-understood = شكرًا، أعرف ذلك
phrase-answer-day-changed = تغيّر موعدي
phrase-answer-talk-to-person = أريد التحدث مع شخص
phrase-answer-no-longer-wanted = لم أعد أريد ذلك، ألغوا طلبي

## What follows an answer

phrase-next-morning = شكرًا لكم. وصل جوابكم إلى الشخص الذي كتب إليكم. سيحاول الاتصال بكم في الصباح.
phrase-next-afternoon = شكرًا لكم. وصل جوابكم إلى الشخص الذي كتب إليكم. سيحاول الاتصال بكم بعد الظهر.
phrase-next-evening = شكرًا لكم. وصل جوابكم إلى الشخص الذي كتب إليكم. سيحاول الاتصال بكم في المساء.
phrase-next-tomorrow = شكرًا لكم. وصل جوابكم إلى الشخص الذي كتب إليكم. سيحاول الاتصال بكم غدًا.
phrase-next-write-instead = شكرًا لكم. وصل جوابكم إلى الشخص الذي كتب إليكم. سيكتب إليكم ولن يتصل.
phrase-next-good-time = شكرًا لكم. هذا الوقت محجوز لكم.
phrase-next-other-time = شكرًا لكم. وصل جوابكم إلى الشخص الذي كتب إليكم. سيعرض عليكم وقتًا آخر.
phrase-next-can-come = شكرًا لكم. الشخص الذي كتب إليكم يعرف الآن أنكم ستحضرون.
phrase-next-cannot-come = شكرًا لأنكم أخبرتمونا. سيتواصل معكم الشخص الذي كتب إليكم بشأن يوم آخر.
phrase-next-help-to-get-there = شكرًا لأنكم أخبرتمونا. سيتواصل معكم الشخص الذي كتب إليكم بشأن الطريق إلى هناك.
phrase-next-will-bring = شكرًا لكم. وصل جوابكم إلى الشخص الذي كتب إليكم.
phrase-next-missing-documents = شكرًا لأنكم أخبرتمونا. تعالوا على أي حال. سيخبركم الشخص الذي كتب إليكم بما يمكن فعله.
phrase-next-tell-me-more = شكرًا لكم. سيخبركم الشخص الذي كتب إليكم بالمزيد.
phrase-next-no-thanks = شكرًا لكم. لا بأس. نواصل البحث.
phrase-next-understood = حسنًا. أنا هنا عندما تحتاجون إليّ.
phrase-next-day-changed = شكرًا لأنكم أخبرتمونا. سيتواصل معكم الشخص الذي كتب إليكم بشأن الموعد الجديد.
phrase-next-talk-to-person = شكرًا لكم. وصل جوابكم إلى الشخص الذي كتب إليكم. سيتواصل معكم.

## What to bring, as it stands in a list

phrase-document-photo-id = بطاقة أو ورقة فيها صورتكم واسمكم
phrase-document-proof-of-address = رسالة فيها اسمكم وعنوانكم
phrase-document-certificates = شهاداتكم إن وُجدت
phrase-document-referees = اسما شخصين يعرفانكم جيدًا
phrase-document-invitation = هذه الرسالة أو خطاب الدعوة
