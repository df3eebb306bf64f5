### Safety cards in easy words: one idea a sentence, at most 12 words. Numbers stay as they are. A message that is not here is
### easy enough in en-GB.

safety-emergency =
    Call 999 now. It is free.
    Say the name of your language. For example: ‘Arabic’. Stay on the phone.
    Cannot talk? Call 999 on a mobile. Then press 55.
    Deaf? Use 999 BSL or text relay 18000.
    This chat cannot send help. A person may not see it.
safety-suicide =
    I am glad you told me. You matter. You are not in trouble.
    Are you hurt? Might you hurt yourself now? Call 999. Or go to A&E.
    You can talk to someone any time. Call 111. Then choose option 2. Say your language.
    You can call Samaritans: 116 123.
    You can text the word SHOUT to 85258.
    Tell someone near you if you can. This chat cannot send help.
safety-abuse =
    I am sorry. It is not your fault.
    In danger now? Call 999. Cannot speak? Press 55.
    Free help for women: 0808 2000 247.
    Free help for men: 0808 801 0327.
    Does your family force you to marry? Call 0800 5999 247.
    Does someone read your phone? You can delete this chat.
    This chat cannot send help.
safety-trafficking =
    No one may keep your passport. No one may force you to work. No one may hurt you.
    In danger now? Call 999.
    Free help in your language: 08000 121 700.
    You do not have to say your name.
    This chat cannot send help.
safety-repeat-abuse =
    999. Call now if you are not safe. Press 55 if you cannot speak.
    0808 2000 247. This helpline for women listens day and night. For men: 0808 801 0327.
    I am a computer program. I cannot send anyone.
safety-scam =
    Stop. Do not pay. Do not send anything.
    A real NHS job never asks you to pay.
    We never ask for money. We never ask for passwords. We never ask for passport pictures.
    Did you pay already? Call your bank now.
    You can report it: 0300 123 2040.
