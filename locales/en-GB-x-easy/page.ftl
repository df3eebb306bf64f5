### The web page in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in en-GB.

page-greeting = Hello. I am Alongside. I am a computer program.
page-greeting-write = You can write in your own language. Use your own words.
page-unchecked = Nobody checked these words yet. Some may be wrong. Important parts are also in English.
page-leave-history = Your browser remembers this page. Delete its history if someone may look.
page-cookie = This page uses 1 cookie. A cookie is a small note in your browser. It helps us find your chat.
page-shared-phone = Do you share this phone? Then others can read this chat.
page-error-unreachable = I could not reach the chat. I still have your message. Look at your connection. Then press Send again.
page-error-ours = This is our problem. Your answers are safe. Try again in 10 minutes.
page-error-gone = This chat is over. We deleted it. You can start a new one.
page-error-refused = This page was open for a long time. Load it again. Then repeat your last step.
page-noscript = This page works without scripts. It loads again after each message.
