### The accessibility statement, which the law asks for (L52). One heading a section; the messages under it are items of a list.

accessibility-title = إمكانية الوصول

## What this page can do

accessibility-can-heading = طرق استخدام هذه المحادثة
accessibility-can-keyboard = بلوحة المفاتيح وحدها.
accessibility-can-zoom = بخط كبير، وعلى شاشة صغيرة.
accessibility-can-reader = بقارئ الشاشة. كل رسالة تحدد لغتها.
accessibility-can-scripts = على هاتف قديم، وبدون برامج نصية.
accessibility-can-short = بجمل قصيرة وحروف أكبر.
accessibility-can-time = في الوقت المناسب لكم. يمكنكم التوقف والعودة لاحقًا.

## The standard, and how it was tested

accessibility-standard-heading = مدى جودة الصفحة
accessibility-standard = هدفنا أن تحقق هذه الصفحة معيار WCAG 2.2 بالمستوى AA.
accessibility-tested = يفحص برنامج كل تغيير في الصفحة بحثًا عن عيوب معروفة.
accessibility-untested = لم يختبرها بعد أشخاص يستخدمون قارئ الشاشة. قد تكون فيها عيوب لم نرها.

## What to do when it does not work

accessibility-problem-heading = عند وجود مشكلة
accessibility-problem-tell = اكتبوا في المحادثة أنكم تريدون التحدث مع شخص، واذكروا المشكلة.
accessibility-problem-other-way = يمكن أيضًا أن يتصل بكم شخص، إذا كتبتم رقم هاتف.

## If we do not help

accessibility-enforce-heading = إذا لم يكن ردنا كافيًا
accessibility-enforce = تساعدكم خدمة المساواة والدعم: www.equalityadvisoryservice.com
