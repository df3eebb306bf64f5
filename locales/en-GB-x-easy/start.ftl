### The first words, in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in en-GB.

start-welcome =
    Hello. I am Alongside. I am a computer program.
    I help you find volunteering and NHS jobs. Volunteering is unpaid help.
    I also help you find someone to go to hospital with you.
    People do not watch this chat. In danger, call 999.
start-language-changed = Now we use English. I still have your answers.
start-language-not-here = We do not have that language yet. We have these.
