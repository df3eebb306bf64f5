### Phrases of staff in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in en-GB.

# Variables:
#   $organisation (Text) - whose staff write
#   $reference (Text) - what names the request on the telephone
phrase-from = This message is from a person at { $organisation }. It is about your request { $reference }.
# Variables:
#   $day (Text) - the day on which we ring
#   $time (Text) - when
phrase-will-call = I will call you on { $day }. The time is { $time }. Is that good for you?
# Variables:
#   $day (Text) - the day on which we ring
#   $time (Text) - when
phrase-question-call = Thank you for your question. A person will call you on { $day }. The time is { $time }. Is that good for you?
# Variables:
#   $day (Text) - the day on which someone comes along
phrase-companion-found = Good news. We found someone. They go with you on { $day }. I contact you soon to tell you more.
phrase-feedback-idea = Thank you for your idea. I told the people who can use it.
phrase-next-cannot-come = Thank you for telling us. The person contacts you about another day.
phrase-next-help-to-get-there = Thank you for telling us. The person contacts you about the way there.
phrase-next-missing-documents = Thank you for telling us. Come all the same. The person tells you what else is possible.
phrase-next-day-changed = Thank you for telling us. The person contacts you about the new day.
