### Going on on the web page: where the channel is a company's (Discord), nothing about health is asked or said there. A one-time
### link opens the same conversation on our own page.

handover-open = فتح صفحة الإنترنت
handover-choice = الإجابة في صفحة الإنترنت
handover-choice-again = الحصول على رابط جديد
handover-health = هذا الجزء عن الصحة. لا نسأل عنه هنا. يمكنكم الإجابة في صفحتنا على الإنترنت. يعمل الرابط مرة واحدة، لمدة 15 دقيقة.
handover-health-person = هذا الجزء عن الصحة. لا نسأل عنه هنا. يمكن أن يساعدكم شخص في ذلك.
handover-not-here = لا تكتبوا هنا شيئًا عن صحتكم.
handover-link = هذا رابطكم إلى صفحتنا على الإنترنت. هناك المحادثة نفسها. يعمل الرابط مرة واحدة، لمدة 15 دقيقة.
handover-no-page = لا توجد صفحة إنترنت للمتابعة. يمكن أن يساعدكم شخص.
handover-here = هذا هو المكان الصحيح. يمكنكم الإجابة عن كل شيء هنا.
handover-arrived = هذه صفحتنا على الإنترنت. المحادثة هي نفسها التي على Discord.

## Neutral words, where more is on the page

handover-kept = هذه الإجابة في صفحتنا على الإنترنت.
handover-your-words = كلماتكم في الرسالة.
handover-message = لديكم رسالة. يمكنكم قراءتها في صفحتنا على الإنترنت. يعمل الرابط مرة واحدة، لمدة 15 دقيقة.
handover-message-person = لديكم رسالة. يمكن أن يخبركم شخص بما فيها.
handover-request = طلبكم
handover-held = هذا ما نعرفه عنكم. جزء منه يظهر فقط في صفحتنا على الإنترنت.
handover-held-title = هذه المحادثة في صفحة الإنترنت
# Variables:
#   $day (Text) - when the page was opened
handover-held-page = يمكن قراءتها هناك أيضًا منذ هذا اليوم: { $day }.

## The page that the link opens: its words may be seen by anyone who looks at the link

handover-title = محادثتكم
handover-ask = هنا تُفتح محادثتكم التي على Discord. إذا كانت في هذا المتصفح محادثة أخرى، فستحل هذه مكانها.
handover-press = فتح محادثتي
handover-over = لم يعد هذا الرابط يعمل: استُخدم من قبل أو انتهى وقته. للحصول على رابط جديد، ارجعوا إلى Discord واكتبوا «صفحة الإنترنت».
