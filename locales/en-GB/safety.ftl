### Safety cards (S37 to S45): what to do now comes first, numbers stand in digits. Nothing here is changed without the people
### who check safety wording; each number is checked with its provider every 3 months.
### 999, 111, 55, 18000, 85258, SHOUT, NHS, A&E, GP and the names of services stay as they are.

## The cards

# An emergency, or one whose kind is not clear (S37).
safety-emergency =
    Call 999 now. It is free.
    If you do not speak English, say your language. For example: ‘Arabic’. Stay on the phone.
    Cannot talk? On a mobile, call 999 and press 55.
    Deaf? Use 999 BSL or text relay 18000.
    This chat cannot send help. A person may not see it.
# Wanting to die, or hurting oneself (S38).
safety-suicide =
    I am glad you told me. You matter. You are not in trouble.
    If you have hurt yourself or might do it now, call 999 or go to A&E.
    To talk to a mental health worker any time: call 111 and choose option 2. Say your language if you need an interpreter.
    Samaritans: 116 123. Or text SHOUT to 85258.
    If you can, tell someone near you. This chat cannot send help.
# Someone hurts the person, or the family puts pressure on them (S39).
safety-abuse =
    I am sorry. It is not your fault.
    In danger now: 999. Cannot speak? Press 55.
    Free, private help day and night for women: 0808 2000 247.
    Men: 0808 801 0327.
    Family pressure or forced marriage: 0800 5999 247.
    Is someone reading your phone? You can delete this chat.
    This chat cannot send help.
# Forced work, or a passport withheld (S40).
safety-trafficking =
    No one may keep your passport, make you work to pay a debt, or hurt you.
    Danger now: 999.
    Free private advice in your language: 08000 121 700.
    You do not have to give your name.
    This chat cannot send help.
# A child in danger (S41).
safety-child =
    A child in danger now: 999.
    Childline, for anyone under 19: 0800 1111.
    Worried about a child? Call the NSPCC: 0808 800 5000.
    You can also tell the children’s team of your council.
    This chat cannot send help.
# Sexual violence.
safety-sexual =
    I am sorry. It is not your fault.
    In danger now: 999. Cannot speak? Press 55.
    Free, private help day and night: 0808 500 2222.
    You do not have to go to the police to get help.
    This chat cannot send help.
# A threat of violence.
safety-violence =
    In danger now: 999. Cannot speak? On a mobile, press 55.
    If you can, go to a safe place first.
    A crime that is not happening now: call the police on 101.
    This chat cannot send help. A person may not see it.
# A scam (S57 to S60).
safety-scam =
    Stop. Do not pay, and do not send anything.
    A real NHS job never asks you to pay. We never ask for money, bank details, passport pictures, passwords or codes.
    If you have paid already, call your bank at once.
    Report it: 0300 123 2040.

## The same again within 10 minutes: other words, and the one strongest number first (S45)

safety-repeat-emergency =
    999. Call this number now, and say what is happening.
    Your language is fine: say its name in English.
    I am a computer program, so I cannot send anyone.
safety-repeat-suicide =
    116 123. Samaritans answer day and night, and it is free.
    In danger now, call 999. You do not have to be alone with this.
    I am a computer program, so I cannot send anyone.
safety-repeat-abuse =
    999. Call now if you are not safe, and press 55 if you cannot speak.
    0808 2000 247. This helpline for women listens day and night. For men: 0808 801 0327.
    I am a computer program, so I cannot send anyone.
safety-repeat-trafficking =
    08000 121 700. People there speak your language, and you need not give your name.
    In danger now, call 999.
    I am a computer program, so I cannot send anyone.
safety-repeat-child =
    999. Call now if a child is not safe.
    0808 800 5000. The NSPCC listens to anyone who is worried about a child.
    I am a computer program, so I cannot send anyone.
safety-repeat-sexual =
    0808 500 2222. They listen day and night, and you decide what happens next.
    In danger now, call 999.
    I am a computer program, so I cannot send anyone.
safety-repeat-violence =
    999. Call now if anyone may be hurt.
    Get away first if you can.
    I am a computer program, so I cannot send anyone.
safety-repeat-scam =
    0300 123 2040. Report it there, and tell your bank.
    Do not answer the person who wrote to you.

## Buttons under the cards

safety-choice-safe = I am safe – go back
safety-choice-suicide-selfharm = I want to die or hurt myself
safety-choice-abuse = Someone at home hurts or controls me
safety-choice-trafficking = Someone makes me work or keeps my passport
safety-choice-child = A child is in danger
safety-choice-sexual = Someone hurt me in a sexual way
safety-choice-violence = Someone wants to attack me
safety-choice-scam = I think this is a scam

## After the button that says someone is safe (S5): nothing was lost

safety-back = I am glad that you are safe. We go on where we were.
