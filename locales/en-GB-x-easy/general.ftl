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
general-hand-over = This question is about health. We do not ask it here. We ask it on our own web page.
general-offer-language = We can use English.

## Easy words

general-easy-already = These are my shortest words. A person can tell you more.
general-easy-off = I will use longer sentences again.

## What we do not do, and what is not here yet

general-not-ours = I cannot help with that here. A person can tell you where to ask.
general-not-yet-job-help = I cannot help with NHS jobs yet.
general-signpost-job-help =
    You can find NHS jobs here: www.jobs.nhs.uk.
    You do not pay to apply. A real NHS job never asks you to pay.
general-not-yet-need-companion = I cannot find a person to go with you yet.
general-signpost-need-companion =
    Look at your hospital letter. Call the number on it. Say that you need help to come.
    You can also ask for an interpreter. An interpreter speaks your language. It is free.
general-not-yet-offer-companion = You cannot sign up for hospital visits here yet.
general-signpost-offer-companion = Ask the volunteer team at your hospital. I can also show you other roles here.
general-not-yet-find-events = I cannot show events yet.
general-signpost-find-events = Ask at your library. They know free health events near you.
general-not-yet-feedback = I cannot pass this on yet. What you say matters.
general-signpost-feedback =
    Each hospital has a team called PALS. They listen to you. They can help you complain.
    Were you treated badly because of who you are? You can tell them.
