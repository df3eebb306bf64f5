### Coming back from another phone, in easy words.

returning-offer = You can come back from another phone. You need a secret word for that.
returning-ask-choose =
    Write a word that only you know. Use 6 letters or more.
    I do not show it again.
# Variables:
#   $word (Text) - two words and a number, made by us
returning-word-made =
    This is your word. Write it on paper. I show it only now.
    { $word }
returning-word-yours = Others know that about you. Choose another word.
returning-word-kept =
    I know your word now. You need it to come back.
    You need your reference too.
returning-word-replaces = If you had a word before, it does not work now.
returning-reference-shape = A reference has 8 letters and numbers. Look at it again.
returning-code-asked =
    We look for your e-mail address. If we have it, we send a code.
    The code works for 10 minutes.
    If we have only your phone number, a person calls you.
returning-code-shape = The code has 6 numbers. It comes by e-mail. Wait a few minutes.
returning-wrong-code = That code does not work.
returning-wrong-word = That is not right. Nothing has changed.
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait =
    You tried many times. Wait a little. Minutes to wait: { $minutes }
    A person can help you now.
returning-others-hidden = What the other person wrote is gone from here. Their requests stay.
# Variables:
#   $day (Text) - the day it was chosen
returning-held = You chose it on { $day }. Nobody can read it.
