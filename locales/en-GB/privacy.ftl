### The privacy page: who we are, what is kept, for how long, who sees it, how to take it back (L33). One heading a section;
### the messages under a heading are items of a list, in this order.

# Who can be asked when we do not answer well. The name and address of the regulator stay as they are.
-regulator = Information Commission, ico.org.uk

privacy-title = Your privacy

## In short

privacy-short-heading = In short
privacy-short-ask = We ask only what we use.
privacy-short-share = Nothing about you is shared until you say yes.
privacy-short-stop = You can take it back in one word: STOP.
privacy-short-answer = When you ask for contact, a person answers by the day we said.

## Who we are

privacy-who-heading = Who we are
# Variables:
#   $organisation (Text) - the host organisation's name
privacy-who-organisation = { $organisation } runs this chat and is responsible for your information.
privacy-who-program = Alongside is a computer program. Our staff do not read your chat.
privacy-who-contact = Do you have a question about your information? Write “talk to a person” in the chat.

## What is kept, and why

privacy-keep-heading = What we keep, and why
privacy-keep-chat = Your chat and your language, so that you can go on where you stopped.
privacy-keep-contact = If you say yes: your name, your phone number or e-mail, and what you asked for. A recruiter needs them to contact you.
privacy-keep-needs = If you say yes to it: what would help you, so that people can prepare for it.
privacy-keep-consent = What you said yes to, the exact words, and when.
privacy-keep-visit = If you ask for a companion or a check-in and say yes: the hospital and the day. Never why you go there.
privacy-keep-messages = Messages that our staff send you from a list: which one, when, from which team, and your answer. The person who helps you needs to know what was said.
privacy-keep-work = What our staff do about your request: notes, calls, each try to reach you, and how it ended. Then you need not tell it twice.
privacy-keep-reminders = What you asked us to remind you of, until that day.
privacy-keep-wrote = That we wrote to you or called you: for 90 days. So we tell you nothing twice.
privacy-keep-word = If you choose a word to come back with: a coded form of it. We cannot read it. We count wrong tries.
privacy-keep-links = Links in our e-mails: a coded form of each. It tells us if a link still works.
privacy-keep-done = Feedback with your name: what we did about it. That is our answer to you.
privacy-keep-feedback = Feedback without your name: for 12 months. Nothing in it leads to you.
privacy-keep-never = We do not keep your immigration status, NHS number, passport or bank details.
privacy-keep-young = Are you under 16? Then we do not record a request or contact details.

## Who sees it

privacy-see-heading = Who sees it
# Variables:
#   $organisation (Text) - the host organisation's name
privacy-see-recruiters = Recruiters and coordinators of { $organisation }. First they see what you need, without your name.
privacy-see-claimed = Only the person who helps you sees your name and contact details.
privacy-see-recorded = We record each time someone opens your contact details. You can ask to see this.
privacy-see-others = Another organisation sees them only if you say yes to its name.
privacy-see-discord = If you write on Discord, Discord also keeps your messages. It is a company in the USA.
privacy-see-sell = We never sell your information.

## How long

privacy-long-heading = How long we keep it
# Variables:
#   $days (Number) - days after the last message
privacy-long-chat =
    { PLURAL($days) ->
        [one] A chat without a yes: { $days } day after your last message.
       *[other] A chat without a yes: { $days } days after your last message.
    }
# Variables:
#   $days (Number) - days after it was closed
privacy-long-declined =
    { PLURAL($days) ->
        [one] A request that was taken back or led to nothing: { $days } day after that.
       *[other] A request that was taken back or led to nothing: { $days } days after that.
    }
# Variables:
#   $days (Number) - days after the last contact
privacy-long-request =
    { PLURAL($days) ->
        [one] Any other finished request: { $days } day after our last contact.
       *[other] Any other finished request: { $days } days after our last contact.
    }
privacy-long-with = Messages, answers, notes and what we did: as long as the request they belong to.
privacy-long-back = When you take a request back: your contact details, our notes, and days and places in our messages go at once.
# Variables:
#   $months (Number) - months after a consent was given
privacy-long-consent =
    { PLURAL($months) ->
        [one] Your yes ends after { $months } month. After that we do not contact you without a new yes.
       *[other] Your yes ends after { $months } months. After that we do not contact you without a new yes.
    }
# Variables:
#   $days (Number) - days that safety copies are kept
privacy-long-backups =
    { PLURAL($days) ->
        [one] Safety copies of all this: { $days } day.
       *[other] Safety copies of all this: { $days } days.
    }
# Variables:
#   $days (Number) - days that the record of what staff did is kept
privacy-long-audit =
    { PLURAL($days) ->
        [one] The record of what our staff did: { $days } day.
       *[other] The record of what our staff did: { $days } days.
    }

## Rights, and taking it back

privacy-rights-heading = What you can do at any time
privacy-rights-stop = Write “stop”: we stop contacting you at once.
privacy-rights-see = Write “what do you hold about me”: we show you everything.
privacy-rights-change = Tell us what is wrong: you can change your answers.
privacy-rights-delete = Write “delete my data”: we delete it at once.
privacy-rights-no = Saying no never costs you anything. You can still use the chat.
privacy-rights-stays-heading = What stays after you delete
privacy-rights-stays-mark = A coded mark, so that a safety copy does not bring your data back.
privacy-rights-stays-record = A record of what staff did, without your name.
privacy-rights-stays-count = Monthly counts without names: requests by service and language, and feedback by kind.

## What the browser still remembers

privacy-browser-heading = What your browser remembers
privacy-browser-history = Your browser remembers that you opened this page. “Leave quickly” does not change that.
privacy-browser-cookie = 1 cookie helps us find your chat again. It holds no name. Delete it in your browser to lose the way back.
privacy-browser-shared = On a shared phone, open the page in a private window.

## Complaints

privacy-complain-heading = If you are not happy
privacy-complain-us = Write “I want to complain” in the chat. We tell you within 30 days that we have your complaint.
privacy-complain-regulator = You can also complain to the regulator: { -regulator }.
