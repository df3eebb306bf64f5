### Feedback: praise, a complaint, racism, an idea. Believed, thanked, passed on (S43).

feedback-thanks-for-saying = Thank you for telling us. What you say matters.
feedback-ask-about = What is it about?
feedback-about-praise = Something was good
feedback-about-complaint = Something was wrong
feedback-about-racism = I was treated badly because of who I am
feedback-about-idea = I have an idea
# Other words that people type for these choices; nobody sees them.
feedback-about-praise-also = praise, thank, good, great, kind, helpful, lovely
feedback-about-complaint-also = complaint, complain, bad, rude, waited, mistake
feedback-about-racism-also = racism, racist, discrimination, colour, accent, hijab, religion
feedback-about-idea-also = idea, suggestion, improve, better
feedback-racism-heard =
    We believe you. You did nothing wrong. This must not happen in the NHS.
    If you are in danger now, call 999.
feedback-ask-words = What happened, or what is your idea? Leave out names, and anything about your health.
feedback-ask-named = Shall we keep your name with it, so that a person can answer you?
feedback-named-no = No, send it without my name
feedback-named-yes = Yes, with my name and how to reach me
feedback-named-no-also = anonymous, without
feedback-kept-without-name = It is passed on without your name. We cannot answer you, because we do not know who you are.
feedback-nothing-kept = We passed nothing on. You can tell us another time.

## What happens next

feedback-next-praise = We tell the team. Good words reach people who work hard.
feedback-next-complaint =
    The team reads it and looks at what went wrong.
    To complain about your own care, ask for PALS at the hospital. They listen, it is free, and they help you complain.
feedback-next-racism =
    The team that works on fair treatment reads it. It counts, even without a name.
    PALS at the hospital can help you complain. If it was a crime, you can report it at www.report-it.org.uk.
feedback-next-idea = The team reads every idea. Each month they say what they changed.

## What was done about it

feedback-done-passed-on = We passed your words on to the team.
feedback-done-thanked-staff = We thanked the people you told us about.
feedback-done-said-sorry = We are sorry for what happened.
feedback-done-senior-looked = Someone senior looked at what happened.
feedback-done-spoke-with-staff = Someone senior spoke with the people who were there.
feedback-done-investigating = We look into it in a formal way now. That can take some weeks.
feedback-done-fair-treatment = The team that works on fair treatment has it now.
feedback-done-team-talked = The whole team talked about it.
feedback-done-changed = We changed something because of what you said.
feedback-done-will-try = We will try out your idea.
feedback-done-told-pals = PALS at the hospital can help you complain. They listen, and it is free.
feedback-done-told-crime-report = If it was a crime, you can report it at www.report-it.org.uk.
feedback-done-done-already = We do this already. It helps to know that it matters to you.
feedback-done-not-wanted = You asked us to do no more. So we stopped there.
feedback-done-not-ours = It is about another service. We told them, without your name.
feedback-done-too-little-known = We know too little about what happened to do more.
feedback-done-no-money = It is a good idea. There is no money for it now.
feedback-done-against-rules = We cannot do it. A law or a rule is against it.
