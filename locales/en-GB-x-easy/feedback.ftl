### Feedback in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in en-GB.

feedback-ask-words = Tell me what happened. Or tell me your idea. Do not write names. Do not write about your health.
feedback-ask-named = Shall we keep your name with it? Then a person can answer you.
feedback-kept-without-name = We pass it on without your name. We do not know who you are. So we cannot answer you.
feedback-nothing-kept = We told nobody. You can tell us another time.

## What happens next

feedback-next-complaint =
    The team reads it. They look at what went wrong.
    You can complain about your own care. Ask for PALS at the hospital. They listen. They help you complain. It is free.
feedback-next-racism =
    A team works on fair treatment. They read it. It counts, even without a name.
    PALS is a team at the hospital. They can help you complain.
    It may be a crime. You can report a crime here: www.report-it.org.uk.
