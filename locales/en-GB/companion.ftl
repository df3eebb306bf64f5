### Someone to come along to a hospital appointment. Why one goes there is never asked (C41).

companion-about =
    A companion is a trained and checked volunteer. It is free.
    They can meet you, travel with you, help you find the clinic, wait with you and see you home.
    They do not give medical advice, carry medicine, lift you, handle money or interpret for the doctor.
companion-ask-for-whom = Who is it for?
companion-for-whom-me = For me
companion-for-whom-someone = For someone I care for
companion-for-whom-after-hospital = Someone to ask how I am after a hospital stay
# Other words that people type for these choices; nobody sees them.
companion-for-whom-me-also = me, myself, mine, own
companion-for-whom-someone-also = my mum, mother, dad, father, wife, husband, son, daughter, child, friend, neighbour, gran, him, her
companion-for-whom-after-hospital-also = home, discharge, discharged, check, checking, after
companion-title-for-whom = Who it is for
companion-ask-agreed = Does that person know about this, and do they agree?
companion-agreed-yes = Yes, they know and agree
companion-agreed-no = No, not yet
companion-not-agreed = It is their appointment, so they decide. Ask them first. You can come back any time.

## The appointment

companion-ask-together = Tell me about the appointment. Leave out why you go there. You can leave fields empty.
companion-ask-hospital = Which hospital is it? Choose it, or write its name as in your letter.
companion-field-hospital = Hospital
companion-title-hospital = Hospital
# Variables:
#   $hospital (Text) - what the person wrote
companion-hospital-unknown = I do not know a hospital called { $hospital } here. Write its name as in your letter, or choose one.
# Variables:
#   $hospital (Text) - a hospital outside the area
companion-hospital-outside = Our companions cannot go to { $hospital }. It is outside our area. A person can tell you who helps there.
companion-ask-day = Which day is the appointment, and at what time? For example 3 December at 10:30.
companion-field-day = Day of the appointment
companion-title-day = Day
# Variables:
#   $day (Date) - a day that has passed
companion-day-past = { $day } has passed. Write the day in your letter again.
# Variables:
#   $day (Date) - a day more than a year away
companion-day-far = { $day } is more than a year away. Look at the year in your letter, and write the day again.
# Variables:
#   $typed (Text) - what the person wrote
companion-day-unclear = I cannot read { $typed } as a day. Write it like 3 December.
# Variables:
#   $day (Date) - the day of the appointment
companion-short-notice =
    { $day } is soon. We often need 5 working days to find a companion. We still try, and a person tells you if it works.
    If it does not, call the number on your letter. They can help you come, or change the day.
companion-ask-time = At what time is the appointment?
companion-field-time = Time of the appointment
companion-title-time = Time
# Variables:
#   $time (Text) - a time at night
companion-time-at-night = { $time } is at night. Which time do you mean?
# Variables:
#   $typed (Text) - what the person wrote
companion-time-unclear = I cannot read { $typed } as a time. Write it like 10:30.
companion-ask-visit = What do you want the companion to do? You can choose more than one.
companion-field-visit = What the companion does
companion-title-visit = What the companion does
companion-ask-where = Where do you start from? The first part of your postcode is enough, like UB1.
companion-field-where = Where you start from, if the companion travels with you (like UB1)
companion-title-where = Where you start from
companion-ask-languages = Which languages do you speak? You can write others.
companion-field-languages = Languages you speak
companion-title-languages = Languages you speak
companion-ask-gender = Does it matter to you if the companion is a woman or a man?
companion-field-gender = A woman or a man
companion-title-gender = A woman or a man
companion-gender-any = It does not matter
companion-gender-any-also = any, anyone, either, both
companion-gender-woman-also = female, lady, women
companion-gender-man-also = male, gentleman, men
companion-gender-woman = I want a woman
companion-gender-man = I want a man
companion-ask-access = What would help you on the day? You can choose more than one.
companion-field-access = What would help you on the day
companion-title-access = What would help you
companion-ask-adult = Companions go with people of 18 or over. How old are you?
companion-adult-18-or-over = I am 18 or over
companion-adult-16-or-17 = I am 16 or 17
companion-adult-under-16 = I am under 16
companion-adult-under-16-also = under, below, less, younger
companion-too-young = Companions cannot go with people under 18. The hospital can help you come: call the number on your letter.
companion-not-said = Not said yet

## What else may help (C12 to C14)

companion-help = Three more things can help you. All are from the NHS.
companion-help-interpreter-title = An interpreter
companion-help-interpreter = The hospital must give you an interpreter for free. Call the number on your letter and ask for one. A companion cannot interpret.
companion-help-travel-costs-title = Money for the fare
companion-help-travel-costs = On a low income or some benefits, you can claim your fare back. Keep your tickets. You have 3 months to claim.
companion-help-transport-title = Patient transport
companion-help-transport = Some people cannot travel by bus or taxi for medical reasons. Ask your hospital about free patient transport.
companion-after = A coordinator reads your request and looks for a companion. You can say no to anyone, without a reason.
