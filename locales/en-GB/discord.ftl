### Discord: what stands around the conversation there. Buttons, headings and examples are short, without a full stop.
### Names of commands are one word in small letters, without marks above or below Arabic letters.

## Under an answer

# A button: opens a form for the open question.
discord-type = Type my answer
# A button: opens a form where nothing is asked.
discord-write = Write a message
# In a menu of which one is chosen.
discord-choose = Choose one
# In a menu of which several may be chosen.
discord-choose-several = Choose one or more
# In one of several menus that belong together.
# Variables:
#   $number (Number) - which of them
#   $count (Number) - how many there are
discord-choose-page = Choose one, list { $number } of { $count }
# Above what had no room in the message before.
discord-more = There is more to choose from here.

## Forms: at most 45 characters for a heading or label, 100 for an example

discord-form-answer = Your answer
discord-form-message = Your message
discord-input-words = In your own words
discord-input-words-example = You can write in your own language
discord-input-name = Your name
discord-input-name-example = For example Amina
discord-input-phone-example = For example 07700 900123
discord-input-email-example = For example name@example.org
discord-input-place = Place or postcode
discord-input-place-example = For example Southall or UB1
discord-input-day = Day
discord-input-day-example = For example 3 December
discord-input-time = Time
discord-input-time-example = For example 10:30
discord-input-languages = Languages you speak
discord-input-languages-example = For example Somali and English
discord-input-reference = Your reference
discord-input-reference-example = 8 letters and numbers
discord-input-word = Your word
discord-input-word-example = A word that only you know
discord-input-code = Your code
discord-input-code-example = 6 numbers

## Where others can read

# Under a message in a channel. It says nothing of what was written.
discord-public = Hello. I answer in private, so that only you can read it.
discord-public-button = Let’s talk in private
# To one person alone, whose message in a channel may hold details. “Delete Message” is Discord’s own name for it.
discord-details =
    Your message in the channel may show private details. Other people can read it.
    You can delete it. On a phone, hold your finger on your message. Then press “Delete Message”.
    On a computer, point at your message and press the three dots. Then press “Delete Message”.
    Here only you can read what we write.
# Posted in a channel by an administrator. Under it stand the languages.
discord-welcome =
    Hello. I am Alongside, a computer program.
    I help with volunteering, NHS jobs and going to hospital.
    In danger, call 999. I cannot send help.
# Stands under that in every language.
discord-welcome-choose = Choose your language. Only you can read my answer.

## To those who manage a server

discord-welcome-posted = The welcome message is in this channel now.
discord-welcome-not-allowed = I may not write in this channel. Allow me to see it and to send messages here.
discord-welcome-not-yours = Only people who manage this server can use this command.

## Commands: a name of one word, and what it does in at most 100 characters

discord-command-start = start
discord-command-start-does = Talk to Alongside, or go on where you were
discord-command-language = language
discord-command-language-does = Choose another language
discord-command-stop = stop
discord-command-stop-does = Stop all contact and take your yes back
discord-command-mydata = mydata
discord-command-mydata-does = See what we hold about you
discord-command-delete = delete
discord-command-delete-does = Delete what we hold about you
discord-command-help = help
discord-command-help-does = See what you can do here
discord-command-welcome = welcome
discord-command-welcome-does = Post the welcome message in this channel
