### Someone to ask after a person who comes home from hospital (C62).

checkin-about =
    After a hospital stay we can ask how you are: by message or by phone. It is free.
    We ask if you are safe and warm and have food. We do not give medical advice.
    If you feel worse, call 111. In an emergency call 999.
checkin-ask-whom = Who is it for?
checkin-whom-me = For me
checkin-whom-someone = For someone I care for
# Other words that people type for these choices; nobody sees them.
checkin-whom-me-also = me, myself
checkin-whom-someone-also = my mum, mother, dad, father, wife, husband, son, daughter, friend, neighbour, him, her
checkin-title-whom = Who it is for
checkin-ask-together = When shall we ask? You can leave fields empty.
checkin-ask-home-on = Which day do you go home? A day that has passed is fine too.
checkin-field-home-on = The day of going home
checkin-title-home-on = Day of going home
# Variables:
#   $day (Date) - a day long ago
checkin-day-past = { $day } is more than two weeks ago. Write the day again, or talk to a person.
# Variables:
#   $day (Date) - a day far ahead
checkin-day-far = { $day } is more than three months away. Write the day again, or come back nearer the time.
checkin-ask-points = When shall we ask how you are? You can choose more than one.
checkin-field-points = When we ask
checkin-title-points = When we ask
checkin-ask-by = Shall we send a message, or call?
checkin-field-by = A message or a call
checkin-title-by = A message or a call
checkin-by-message = Send me a message
checkin-by-call = Call me
checkin-by-message-also = text, write
checkin-by-call-also = phone, ring, telephone
checkin-after = A coordinator reads this and tells you who will ask. You can stop it at any time.
