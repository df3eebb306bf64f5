### What is said in every form, in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough
### in en-GB.

general-menu = What do you want to do?
general-what-next = What do you want to do now?
general-help =
    You can write in your own words.
    You can say stop. You can say back. You can say skip. You can say start again.
    You can ask for another language.
    You can ask for a person.
    You can ask what we know about you.
    You can ask us to delete it.
general-thanks = You are welcome. You can come back any time.
general-welcome-back = Welcome back. I still have your answers. We were here.
general-started-again = We start again. I deleted your old answers.

## Not understanding

general-not-understood = I did not understand. You can press a button. You can also use other words.
general-not-understood-again = I still do not understand. Write a few words. For example: “Monday morning”.
general-not-understood-person = I do not understand. That is my fault. A person can help you. You can also skip this.
general-did-you-mean = I am not sure what you need. Is it one of these?
general-did-you-mean-again = I want to help you. Choose what is closest. You can also use other words.
general-old-button = That button is old. Nothing is lost. We are here now.
general-empty = I got nothing. Write a few words. You can also press a button.
general-too-long = That is too long for me. Write fewer than 2,000 letters.
general-unreadable = I cannot see pictures. I cannot hear voice messages. Write words. Never send papers or ID here.
general-number-hidden = You wrote a private number. I did not keep it. We never need NHS, passport or bank card numbers.
general-offer-language = We can use English.

## Easy words

general-easy-already = These are my shortest words. A person can tell you more.
general-easy-off = I will use longer sentences again.

## What we do not do, with places to go

general-not-ours = I cannot help with that here. These people can.
general-signpost-other =
    You feel ill: call 111. Emergency: call 999.
    Money, housing, benefits, rights at work: Citizens Advice, 0800 144 8848.
    Food, school, council: call your council. You can also ask at your library.
    Visas and asylum: only a registered adviser may advise you. Citizens Advice can name one.
