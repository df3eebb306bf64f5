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
returning-code-asked =
    We look for your e-mail address. If we have it, we send a code.
    The code works for 10 minutes.
    If we have only your phone number, a person calls you.
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait =
    You tried many times. Wait a little. Minutes to wait: { $minutes }
    A person can help you now.
