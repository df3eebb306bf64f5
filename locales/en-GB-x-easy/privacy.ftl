### The privacy page in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in en-GB.

privacy-short-share = We share nothing about you before you say yes.
privacy-short-stop = You can change your mind. Write the word STOP.
privacy-short-answer = We tell you a day. A person answers you by that day.
# Variables:
#   $organisation (Text) - the host organisation's name
privacy-who-organisation = { $organisation } runs this chat. They look after your information.
privacy-who-contact = Do you have a question about this? Write “talk to a person” in the chat.
privacy-keep-chat = We keep your chat and your language. Then you can go on later.
privacy-keep-contact = You can say yes to contact. Then we keep your name and phone number or e-mail. We also keep what you asked for.
privacy-keep-needs = You can tell us what would help you. We keep it only if you say yes.
privacy-keep-consent = We keep what you said yes to. We keep the day too.
privacy-keep-never = We do not keep your NHS number. We do not keep your passport. We do not keep bank details. We do not keep your immigration status.
privacy-keep-young = Are you under 16? Then we keep no request and no phone number.
# Variables:
#   $organisation (Text) - the host organisation's name
privacy-see-recruiters = Staff of { $organisation } see what you need. They do not see your name at first.
privacy-see-claimed = Only the person who helps you sees your name and number.
privacy-see-recorded = We write down who looks at your details. You can ask to see this.
privacy-see-others = You can say yes to another organisation. Only then they see your details.
privacy-see-discord = Discord keeps what you write there. Discord is a company in the USA.
privacy-rights-stop = Write “stop”. Then we stop contacting you.
privacy-rights-see = Write “what do you hold about me”. Then we show you everything.
privacy-rights-change = Tell us what is wrong. You can change your answers.
privacy-rights-delete = Write “delete my data”. Then we delete it.
privacy-rights-no = You can always say no. You can still use the chat.
privacy-rights-stays-mark = A secret mark stays. It keeps your details deleted.
privacy-rights-stays-record = We keep a record of what staff did. Your name is not in it.
privacy-rights-stays-count = We count requests and feedback each month. The counts have no names.
privacy-browser-history = Your browser remembers this page. “Leave quickly” does not change that.
privacy-browser-cookie = 1 cookie helps us find your chat. A cookie is a small note in your browser. You can delete it there.
privacy-browser-shared = Do you share your phone? Open this page in a private window.
privacy-complain-us = Write “I want to complain” in the chat. We tell you within 30 days that we have it.
privacy-complain-regulator = You can also complain to { -regulator }. They check how we use information.
privacy-keep-visit = If you say yes: your hospital and the day. Never why you go.
privacy-keep-messages = Our staff can send you messages from a list. We keep which message it was, and when. We keep which team sent it. We keep your answer. The person who helps you needs to know it.
privacy-keep-work = We keep what our staff do about your request. That is notes, calls and how it ended. It is also each time they tried to reach you.
privacy-keep-wrote = We keep that we wrote to you or called you. We keep it for 90 days.
privacy-keep-word = You can choose a word to come back with. We keep a secret form of it. We cannot read your word. We count wrong tries.
privacy-keep-links = Our e-mails have links in them. We keep a secret form of each link. It tells us if a link still works.
privacy-keep-done = You can give us feedback with your name. We keep what we did about it.
privacy-long-with = We keep messages, answers and notes as long as your request.
privacy-long-back = You can take a request back. Then we delete your contact details and our notes. We delete days and places in our messages too.
