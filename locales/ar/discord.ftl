### Discord: what stands around the conversation there. Buttons, headings and examples are short, without a full stop.
### Names of commands are one word, without marks above or below the letters: Discord takes letters only.

## Under an answer

# A button: opens a form for the open question.
discord-type = كتابة إجابتي
# A button: opens a form where nothing is asked.
discord-write = كتابة رسالة
# In a menu of which one is chosen.
discord-choose = اختيار واحد
# In a menu of which several may be chosen.
discord-choose-several = اختيار واحد أو أكثر
# In one of several menus that belong together.
# Variables:
#   $number (Number) - which of them
#   $count (Number) - how many there are
discord-choose-page = اختيار واحد، القائمة { $number } من { $count }
# Above what had no room in the message before.
discord-more = هنا خيارات أخرى.

## Forms: at most 45 characters for a heading or label, 100 for an example

discord-form-answer = إجابتكم
discord-form-message = رسالتكم
discord-input-words = بكلماتكم
discord-input-words-example = يمكنكم الكتابة بلغتكم
discord-input-name = اسمكم
discord-input-name-example = مثلًا أمينة
discord-input-phone-example = مثلًا 07700 900123
discord-input-email-example = مثلًا name@example.org
discord-input-place = المكان أو الرمز البريدي
discord-input-place-example = مثلًا Southall أو UB1
discord-input-day = اليوم
discord-input-day-example = مثلًا 3 ديسمبر
discord-input-time = الوقت
discord-input-time-example = مثلًا 10:30
discord-input-languages = اللغات التي تتحدثونها
discord-input-languages-example = مثلًا العربية والإنجليزية
discord-input-reference = رقمكم المرجعي
discord-input-reference-example = فيه 8 أحرف لاتينية وأرقام
discord-input-word = كلمتكم
discord-input-word-example = كلمة لا يعرفها غيركم
discord-input-code = رمزكم
discord-input-code-example = فيه 6 أرقام

## Where others can read

# Under a message in a channel. It says nothing of what was written.
discord-public = مرحبًا. أجيبكم على انفراد، فلا يقرأ ذلك غيركم.
discord-public-button = لنتحدث على انفراد
# To one person alone, whose message in a channel may hold details. Discord itself has no Arabic: its words are in English.
discord-details =
    قد تظهر في رسالتكم في القناة معلومات خاصة. يمكن أن يقرأها آخرون.
    يمكنكم حذفها. في الهاتف اضغطوا على رسالتكم مطولًا. ثم اختاروا حذف الرسالة (Delete Message).
    في الحاسوب ضعوا المؤشر على رسالتكم واضغطوا النقاط الثلاث. ثم اختاروا حذف الرسالة (Delete Message).
    هنا لا يقرأ ما نكتبه غيركم.
# Posted in a channel by an administrator. Under it stand the languages.
discord-welcome =
    مرحبًا. اسمي Alongside، وأنا برنامج حاسوب.
    أساعدكم في العمل التطوّعي ووظائف NHS والذهاب إلى المستشفى.
    في خطر، اتصلوا بالرقم 999. لا أستطيع إرسال المساعدة.
# Stands under that in every language.
discord-welcome-choose = اختاروا لغتكم. لا يقرأ إجابتي غيركم.

## To those who manage a server

discord-welcome-posted = رسالة الترحيب موجودة الآن في هذه القناة.
discord-welcome-not-allowed = لا يُسمح لي بالكتابة في هذه القناة. اسمحوا لي برؤيتها وبإرسال الرسائل فيها.
discord-welcome-not-yours = يستعمل هذا الأمر من يديرون هذا الخادم فقط.

## Commands: a name of one word, and what it does in at most 100 characters

discord-command-start = ابدأ
discord-command-start-does = التحدث مع Alongside، من البداية أو من حيث توقفنا
discord-command-language = لغة
discord-command-language-does = اختيار لغة أخرى
discord-command-stop = توقف
discord-command-stop-does = وقف كل تواصل والتراجع عن موافقتكم
discord-command-mydata = بياناتي
discord-command-mydata-does = رؤية ما نعرفه عنكم
discord-command-delete = حذف
discord-command-delete-does = حذف ما نعرفه عنكم
discord-command-help = مساعدة
discord-command-help-does = رؤية ما يمكن فعله هنا
discord-command-welcome = ترحيب
discord-command-welcome-does = نشر رسالة الترحيب في هذه القناة
