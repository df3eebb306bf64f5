### What is said in every form: greetings, help, not understanding, what is not here yet.

general-hello = Hello. Good to hear from you.
general-menu = What would you like to do?
general-what-next = What would you like to do now?
general-help =
    You can write in your own words. You can say stop, back, skip or start again at any time.
    You can ask for another language, for shorter words, or for a person.
    You can ask what we hold about you, and you can have it deleted.
general-thanks = You are welcome. Come back any time.
general-welcome-back = Welcome back. Your answers are still here. This is where we were.
general-started-again = We start again. The answers you gave before are gone.

## Choices

general-choice-find-volunteering = Find volunteering
general-choice-job-help = Get help with NHS jobs
general-choice-need-companion = Find someone to go to hospital with me
general-choice-offer-companion = Go to hospital with other people
general-choice-find-events = Find events near me
general-choice-talk-to-person = Talk to a person
general-choice-request-status = See my requests
general-choice-cancel-request = Cancel a request
general-choice-stop-contact = Stop contacting me
general-choice-delete-my-data = Delete what you hold about me
general-choice-see-my-data = See what you hold about me
general-choice-change-language = Change the language
general-choice-easier-words = Use shorter words
general-choice-emergency = I need help now
general-choice-feedback = Say what was good or bad
general-choice-menu = See what I can do here
general-choice-skip = Skip this question
general-choice-back = Back
general-choice-done = Continue
general-choice-stop = Stop: do not contact me
general-choice-delete = Delete my details
general-choice-mydata = Show what you hold about me
general-choice-restart = Start again
general-choice-change = Change
general-choice-add = Add
general-choice-ordinary = Use ordinary words

## Answers, where they are shown back

# Variables:
#   $answer (Text) - an answer as it was given
general-answer = { $answer }
general-no-answer = No answer yet.
# Variables:
#   $roles (Text) - the titles of roles, as a list
general-roles = { $roles }
# Variables:
#   $language (Text) - the name of a spoken language
general-spoken-language = { $language }

## Not understanding (P33 to P35)

general-not-understood = I did not understand. You can press a button, or say it another way.
general-not-understood-again = I still do not understand. A few words are enough, like “Southall” or “Monday morning”.
general-not-understood-person = I do not understand, and that is my fault. A person can help you, or you can skip this.
general-did-you-mean = I am not sure what you need. Is it one of these?
general-did-you-mean-again = I want to get this right. Choose what is closest, or write it in other words.
general-noted = Thank you. I have noted that.
general-old-button = That button is from earlier. Nothing is lost: this is where we are now.
general-empty = Nothing arrived. Write a few words, or press a button.
general-too-long = That is more than I can read at once. Write it in fewer than 2,000 characters.
general-our-problem = This is our problem. Your answers are safe. Try again in 10 minutes.
general-unreadable = I cannot see pictures or hear voice messages. Write it in words. Never send papers or ID here.
general-number-hidden = You wrote a private number. I did not keep it. We never need NHS, passport, insurance or card numbers.
general-offer-language = We can go on in English.

## Easy words

general-easy-on = I will use short sentences now.
general-easy-one-sentence = I will write one sentence at a time now.
general-easy-already = I already use my shortest words. A person can explain more.
general-easy-off = I will use ordinary words again.

## What we do not do, with places to go

general-not-ours = That is not something I can help with here. These people can.
general-signpost-other =
    Feeling ill: call 111. Emergency: call 999.
    Money, housing, benefits, work rights: Citizens Advice, 0800 144 8848.
    Food, council, school: call your council, or ask at your library.
    Visas and asylum: only a registered adviser may advise you. Citizens Advice can name one.
