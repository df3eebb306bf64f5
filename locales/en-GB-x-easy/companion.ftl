### Someone to come along, in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in
### en-GB.

companion-about =
    A companion is a volunteer. They go to hospital with you. It is free.
    They had training and checks.
    They can meet you. They can travel with you. They can help you find the clinic.
    They can wait with you. They can go home with you.
    They do not give medical advice. They do not carry medicine. They do not lift you. They do not handle money.
    They do not interpret for the doctor.
companion-ask-agreed = Does that person know about this and agree?
companion-not-agreed = It is their appointment. So they decide. Ask them first. You can come back any time.

## The appointment

companion-ask-together = Tell me about the appointment. Do not write why you go there. You can leave fields empty.
companion-ask-hospital = Which hospital is it? Choose it. Or write the name from your letter.
# Variables:
#   $hospital (Text) - what the person wrote
companion-hospital-unknown = I do not know { $hospital }. Look at your letter. Write the name again. Or choose a hospital.
# Variables:
#   $hospital (Text) - a hospital outside the area
companion-hospital-outside = Our companions cannot go to { $hospital }. It is outside our area. A person can tell you who helps there.
companion-ask-day = Which day is the appointment? Write the time too. For example: 3 December at 10:30.
# Variables:
#   $day (Date) - a day that has passed
companion-day-past = { $day } has passed. Look at your letter. Write the day again.
# Variables:
#   $day (Date) - a day more than a year away
companion-day-far = { $day } is more than a year away. Look at the year in your letter. Write the day again.
# Variables:
#   $day (Date) - the day of the appointment
companion-short-notice =
    { $day } is soon. We often need 5 working days to find a companion.
    We still try. A person tells you if it works.
    If it does not work, call the number on your letter.
    They can help you come. They can also change the day.
companion-ask-where = Where do you start from? Write the first part of your postcode. For example UB1.
companion-ask-gender = A companion can be a woman or a man. Does it matter to you?
companion-too-young = Companions cannot go with people under 18. The hospital can help you come. Call the number on your letter.

## What else may help (C12 to C14)

companion-help-interpreter = An interpreter speaks your language. The hospital must give you one. It is free. Call the number on your letter. Ask for an interpreter. A companion cannot interpret.
companion-help-travel-costs = You may have little money. You may get some benefits. Then you can get your fare back. Keep your tickets. You have 3 months to ask.
companion-help-transport = Some people cannot travel by bus or taxi for medical reasons. Free patient transport can help them. Ask your hospital about it.
companion-after = A coordinator reads your request. They look for a companion. You can say no to anyone. You do not have to say why.
