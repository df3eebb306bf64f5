### The web page around the chat. Residents read it on old phones, often in a second language. The English of it is read by
### the page's own code too: each id below is used once, where its comment says.
### Not for a sentence: `page-…-label` and buttons are short, without a full stop.

## Head and top

-product = Alongside

# The name of the service: the heading of every page, and who speaks in the chat.
page-name = { -product }
# The title in the browser's tab.
page-title = { -product }: volunteering, NHS jobs and hospital visits
# First link of the page, seen only with a keyboard or screen reader.
page-skip = Go to the chat
# Under the heading.
# Variables:
#   $organisation (Text) - the host organisation's name
page-by = A service of { $organisation }

## Greeting: shown before the first message, one paragraph each

page-greeting = Hello. I am Alongside, a computer program.
# The next four are a list: what the bot can do.
page-greeting-list = I can help you to:
# After the list.
page-greeting-write = You can write in your own language, in your own words.
# The promise under the greeting.
page-greeting-promise = Nothing about you is shared until you say yes.
# Always stands near the top. 999 stays in digits.
page-emergency = In danger now? Call 999. This chat cannot send help.

## Language and easy words

# Above the list of languages.
page-language-label = Choose your language
# Shown above the chat in a language whose wording no named person has checked.
page-unchecked = Nobody has checked this translation yet. Some words may be wrong. Important parts are also in English.

## The chat

# The name of the whole conversation, for screen readers.
page-log-label = Our conversation
# Before each message of the resident, for screen readers.
page-said-you = You
# Above the English that stands under a consent or safety card.
page-english-label = The same in English
# Label of the box to type in.
page-message-label = Write your message
# Under that label.
page-message-hint = Do not write passport, bank or NHS numbers here.
# Sends what is typed.
page-send = Send
# Sends filled-in fields, or the choices that were ticked.
page-continue = Continue
# Above choices of which several may be ticked.
page-several-hint = You can choose more than one.
# Said politely by screen readers while waiting.
page-sending = Sending your message
# Loads the latest replies where scripts are off.
page-reload = Show new messages

## Leaving quickly

page-leave = Leave quickly
# Also beside it: what leaving does not do.
page-leave-history = Your browser still remembers that you were here. Delete its history if someone may look.

## What is kept

# Variables:
#   $days (Number) - days after the last message
page-kept =
    { PLURAL($days) ->
        [one] We keep this chat for { $days } day after your last message.
       *[other] We keep this chat for { $days } days after your last message.
    }
page-cookie = This page uses 1 cookie. It only helps us find your chat again.
# The cookie is gone when the browser's memory is cleared.
page-shared-phone = Do you share this phone? Others who use it can read this chat.

## Errors: what happened and what to do now

page-error-heading = There is a problem
# Before the message at a field, for screen readers.
page-error-label = Error:
page-error-empty = Write a message, or press a button.
# Variables:
#   $limit (Number) - the most characters we read at once
page-error-too-long =
    { PLURAL($limit) ->
        [one] Your message is too long. Write up to { $limit } character.
       *[other] Your message is too long. Write up to { $limit } characters.
    }
# Too many messages at once.
# Variables:
#   $seconds (Number) - until the next message is read
page-error-wait =
    { PLURAL($seconds) ->
        [one] You wrote many messages quickly. You can write again in { $seconds } second.
       *[other] You wrote many messages quickly. You can write again in { $seconds } seconds.
    }
# No connection. What was typed stays in the box.
page-error-unreachable = We could not reach the chat. Your message is still here. Check your connection and press Send again.
# Our fault.
page-error-ours = This is our problem. Your answers are safe. Try again in 10 minutes.
# The conversation behind the cookie is gone: deleted, or too old.
page-error-gone = This chat is over, and we have deleted it. You can start a new one.
# A page that does not exist.
page-error-not-found = This page does not exist. The chat is one press away.
# A form sent from another site, or from a page that was open for days.
page-error-refused = This page was open for a long time. Load it again and repeat your last step.
# The link back to the chat from error pages.
page-back = Go to the chat

## Without scripts

page-noscript = This page also works without scripts. After you send a message, the page loads again.

## Footer

page-footer-label = About this service
page-privacy-link = Your privacy
page-footer-watch = People do not watch this chat all the time.
page-footer-illness = For advice when you feel ill, call NHS 111.
page-footer-money = We never ask for money, bank details or passwords.
# Beside the name of a folded list; a number follows.
page-chosen = Chosen:
page-card-more = More about this
