### The first words of a conversation, and changing its language.

# Said once, first. S1: nobody is watching, and the chat cannot send help.
start-welcome =
    Hello. I am Alongside, a computer program. I help you find volunteering, NHS jobs, and someone to go to hospital with you.
    People do not watch this chat. In danger, call 999.
start-ask-language = Which language do you want to use?
# A choice that sets a language.
# Variables:
#   $language (Text) - the language's own name for itself
start-language = { $language }
start-language-changed = Now we use English. Your answers are still here.
start-language-not-here = We do not have that language here yet. These are the ones we have.
