### Phrases that a recruiter or coordinator sends, and the answers to them. They stand in the chat, in an e-mail and in the mouth of
### someone who rings. Nothing here says anything about health.

## Around a phrase

# Variables:
#   $organisation (Text) - whose staff write
#   $reference (Text) - what names the request on the telephone
phrase-from = A message from a person at { $organisation }, about your request { $reference }.
phrase-answer-title = Your answer
phrase-answered-title = Thank you
phrase-answer-over = This link does not work any more. Nothing was changed. You can write to us in the chat.
phrase-answer-back = No, go back to the answers

## Ringing someone

# Variables:
#   $day (Text) - the day on which we rang
phrase-tried-to-call = I tried to call you on { $day }. When is a good time?
# Variables:
#   $day (Text) - the day on which we ring
#   $time (Text) - when
phrase-will-call = I will call you on { $day } at { $time }. Is that good for you?
# Variables:
#   $day (Text) - the day on which we ring
#   $time (Text) - when
phrase-question-call = Thank you for your question. A person will call you on { $day } at { $time }. Is that good for you?

## Interviews and first days

# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-interview = You have an interview on { $day } at { $time }. Place: { $place }. Can you come?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
#   $documents (Text) - a list of what to bring
phrase-interview-documents = You have an interview on { $day } at { $time }. Place: { $place }. Bring this: { $documents }. Can you come?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-interview-reminder = Remember your interview on { $day } at { $time }. Place: { $place }. Can you still come?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
#   $documents (Text) - a list of what to bring
phrase-interview-reminder-documents = Remember your interview on { $day } at { $time }. Place: { $place }. Bring this: { $documents }. Can you still come?
# Variables:
#   $day (Text) - the day
#   $documents (Text) - a list of what to bring
phrase-bring-documents = Bring this when you come on { $day }: { $documents }. Do you have it all?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-training-day = Your training day is on { $day } at { $time }. Place: { $place }. Can you come?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-start-date = Good news. You can start on { $day } at { $time }. Place: { $place }. Can you come?

## Roles and applications

# Variables:
#   $role (Text) - the title of a role or job
phrase-found-role = I found something that may fit you: { $role }. Do you want to know more?
phrase-application-sent = Your application has been sent. Now we wait for the answer. I tell you as soon as I hear.

## While they wait

# Variables:
#   $day (Text) - the day by which we are in touch
phrase-need-longer = We need a little longer. I contact you again by { $day }.
# Variables:
#   $day (Text) - the day on which someone comes along
phrase-companion-found = Good news. We found someone to go with you on { $day }. I contact you soon to tell you more.
# Variables:
#   $day (Text) - the day by which we are in touch
phrase-companion-looking = We are still looking for someone to go with you. I tell you more by { $day }.

## Answers to feedback

phrase-feedback-praise = Thank you for your kind words. I passed them on to the team. They were glad.
phrase-feedback-sorry = We are sorry about what happened. Thank you for telling us. I told the people who can change it.
phrase-feedback-racism = Thank you for telling us about racism. We take it seriously. A senior person has looked at it.
phrase-feedback-idea = Thank you for your idea. I passed it on to the people who can use it.

## Answers

phrase-answer-morning = Call me in the morning
phrase-answer-afternoon = Call me in the afternoon
phrase-answer-evening = Call me in the evening
phrase-answer-tomorrow = Call me tomorrow
phrase-answer-write-instead = Write to me, do not call
phrase-answer-good-time = Yes, that is a good time
phrase-answer-other-time = No, I need another time
phrase-answer-can-come = Yes, I can come
phrase-answer-cannot-come = No, I cannot come then
phrase-answer-help-to-get-there = I need help to get there
phrase-answer-will-bring = Yes, I have it all
phrase-answer-missing-documents = I do not have it all
phrase-answer-tell-me-more = Yes, tell me more
phrase-answer-no-thanks = No, not this one
phrase-answer-understood = Thank you, I know
phrase-answer-day-changed = My day has changed
phrase-answer-talk-to-person = I want to talk to a person
phrase-answer-no-longer-wanted = I do not want this any more, cancel my request

## What follows an answer

phrase-next-morning = Thank you. The person who wrote to you can see that. They try to call you in the morning.
phrase-next-afternoon = Thank you. The person who wrote to you can see that. They try to call you in the afternoon.
phrase-next-evening = Thank you. The person who wrote to you can see that. They try to call you in the evening.
phrase-next-tomorrow = Thank you. The person who wrote to you can see that. They try to call you tomorrow.
phrase-next-write-instead = Thank you. The person who wrote to you can see that. They write to you and do not call.
phrase-next-good-time = Thank you. That time is kept for you.
phrase-next-other-time = Thank you. The person who wrote to you can see that. They offer you another time.
phrase-next-can-come = Thank you. The person who wrote to you can see that you come.
phrase-next-cannot-come = Thank you for telling us. The person who wrote to you contacts you about another day.
phrase-next-help-to-get-there = Thank you for telling us. The person who wrote to you contacts you about the way there.
phrase-next-will-bring = Thank you. The person who wrote to you can see that.
phrase-next-missing-documents = Thank you for telling us. Come all the same. The person who wrote to you tells you what else is possible.
phrase-next-tell-me-more = Thank you. The person who wrote to you tells you more.
phrase-next-no-thanks = Thank you. That is fine. We keep looking.
phrase-next-understood = Good. I am here when you need me.
phrase-next-day-changed = Thank you for telling us. The person who wrote to you contacts you about the new day.
phrase-next-talk-to-person = Thank you. The person who wrote to you can see that. They contact you.

## What to bring, as it stands in a list

phrase-document-photo-id = a card or paper with your photo and name
phrase-document-proof-of-address = a letter with your name and address
phrase-document-certificates = your certificates, if you have any
phrase-document-referees = the names of two people who know you well
phrase-document-invitation = this message or your letter
