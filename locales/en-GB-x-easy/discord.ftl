### Discord, in easy words: one idea a sentence, at most 12 words.

discord-more = You can choose more here.
discord-public = Hello. I answer in private. Only you can read it.
discord-details =
    Your message in the channel may show private details.
    Other people can read it.
    You can delete it.
    On a phone, hold your finger on your message.
    On a computer, point at your message and press the three dots.
    Then press “Delete Message”.
    Here only you can read what we write.
