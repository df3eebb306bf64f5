### Asking after someone who comes home, in easy words: one idea a sentence, at most 12 words. A message that is not here is
### easy enough in en-GB.

checkin-about =
    We can ask how you are after a hospital stay. We can write or call. It is free.
    We ask if you are safe. We ask if you are warm. We ask if you have food.
    We do not give medical advice.
    If you feel worse, call 111. In an emergency call 999.
checkin-ask-home-on = Which day do you go home? You can also write a day that has passed.
# Variables:
#   $day (Date) - a day long ago
checkin-day-past = { $day } is more than two weeks ago. Write the day again. You can also talk to a person.
# Variables:
#   $day (Date) - a day far ahead
checkin-day-far = { $day } is more than three months away. Write the day again. Or come back later.
checkin-after = A coordinator reads this. They tell you who will ask. You can stop it at any time.
