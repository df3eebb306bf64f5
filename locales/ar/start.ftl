### The first words of a conversation, and changing its language.

# Said once, first. S1: nobody is watching, and the chat cannot send help.
start-welcome =
    مرحبًا. اسمي Alongside، وأنا برنامج حاسوب. أساعدكم في إيجاد عمل تطوّعي، ووظائف في NHS (هيئة الخدمات الصحية الوطنية)، ومن يرافقكم إلى المستشفى.
    لا يتابع الموظفون هذه المحادثة. في خطر، اتصلوا بالرقم 999.
start-ask-language = أي لغة تريدون أن نستخدم؟
# A choice that sets a language.
# Variables:
#   $language (Text) - the language's own name for itself
start-language = { $language }
start-language-changed = نستخدم العربية من الآن. إجاباتكم ما زالت هنا.
start-language-not-here = هذه اللغة ليست عندنا بعد. هذه هي اللغات المتوفرة.
