### Coming back from another phone: a word that only the person knows, a reference, a code. Nothing here says what a request is about.

## Choosing a word

returning-offer = You can open this again from another phone. For that, choose a word that only you know.
returning-choice-word = Choose a word to come back with
returning-ask-choose =
    Write a word that only you know. It needs 6 letters or numbers, or more. A few words together are fine too.
    I do not show it again, and I do not keep it in this chat.
returning-choose-make = Make one for me
returning-word-short = That is too short. It needs 6 letters or numbers, or more.
# Variables:
#   $count (Number) - the most letters a word may have
returning-word-long = That is too long. It can have { $count } letters at most.
returning-word-yours = That has your name, your number or your address in it. Others may guess it. Choose another word.
returning-word-reference = That is your reference. Others may have seen it. Choose another word.
returning-word-common = Many people use that word, so others may guess it. Choose another word.
returning-word-kept = Your word is kept. To come back from another phone, you need your reference and this word.
returning-word-replaces = If you had another word before, it does not work any more.
# Variables:
#   $word (Text) - two words and a number, made by us
returning-word-made =
    This is your word. I show it only now. Write it on paper, or take a photo of it.
    { $word }
returning-word-left = That is fine. You can choose a word later.
returning-word-no-request = You have no request here yet, so you need no word.

## I was here before

returning-choice-start = I was here before
returning-ask-mine = There are requests in this chat already. Are they yours?
returning-mine-yes = Yes, they are mine
returning-mine-no = No, someone else wrote here
returning-ask-reference =
    What is your reference? It has 8 letters and numbers.
    You got it when you sent your request.
returning-reference-shape = A reference has 8 letters and numbers. Look at it once more, or talk to a person.
returning-ask-how = How do you want to show that it is you?
returning-how-word = With my word
returning-how-code = With a code you send me
returning-ask-word = What is your word?
returning-code-asked =
    If we hold an e-mail address for this reference, a code is on its way to it. It works once, for 10 minutes.
    If we hold only a phone number, a person calls you by the end of the next working day.
returning-ask-code = What is the code? It has 6 numbers.
returning-code-shape = The code has 6 numbers. It comes by e-mail, and that can take a few minutes.
returning-choice-code-again = Send another code
returning-choice-reference = Write the reference again
returning-wrong-word = That reference and that word do not belong together. Nothing has changed.
returning-wrong-code = That code does not work. It may be too old, or used already.
# Variables:
#   $count (Number) - how many tries are left
returning-tries-left = Tries left: { $count }
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait =
    To keep your requests safe, we stop here for a while. Minutes to wait: { $minutes }
    Nothing is lost. A person can help you now.
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait-code = We have sent enough codes for now. Minutes until we can send another: { $minutes }
returning-welcome = Welcome back. We know that it is you.
returning-shared-phone = Other people who use this phone can read this chat.
returning-others-hidden = What the other person wrote is gone from this chat. Their requests stay as they are.
returning-already-here = You are in the right place already.
returning-gone = That does not work any more. Start once more with your reference.
returning-left = That is fine. Nothing was opened.

## What we hold

returning-held-title = Your word to come back with
# Variables:
#   $day (Text) - the day it was chosen
returning-held = You chose it on { $day }. We keep it in a form that nobody can read.
