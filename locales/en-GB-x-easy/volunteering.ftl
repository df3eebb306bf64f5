### Finding a volunteering role, in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough
### in en-GB.

volunteering-ask-where = Where do you live? For example Southall, or UB1.
# Variables:
#   $place (Text) - what the person wrote
volunteering-place-unknown = I do not know { $place }. Write the name of your area in London. Or write the first part of your postcode.
# Variables:
#   $postcode (Text) - a postcode far away
volunteering-postcode-unknown = I do not know { $postcode }. Write the first part, like UB1. Or write the name of your area.
# Variables:
#   $place (Text) - a place outside the area served
volunteering-outside = We do not work in { $place }. These roles are the nearest.

## The matches

volunteering-noted = Thank you. I looked again with your answers.
volunteering-ask-matches = Choose a role. You can also tell me more.
volunteering-none = I found no role for you now. You can change your answers. A person can also look for you.
volunteering-no-more = You saw all the roles. You can look again. You can also change your answers.
volunteering-your-answers = These are your answers. You can change them.

## What is offered

volunteering-ask-when = When can you come? Choose days. Choose times.
volunteering-ask-languages = Which languages do you speak? You can write more.
volunteering-ask-access = What would help you? I use this only to find good roles.

## Choosing

# Variables:
#   $count (Number) - how many roles can be chosen
volunteering-enough = You can choose up to { $count } roles. Take one out first.
volunteering-closed = That role is closed now. These are still open.
volunteering-full = That role is full now. These are still open.
volunteering-ask-adult = You must be 18 or over for this role. How old are you?
volunteering-too-young = You must be 18 or over for that role. You can do these roles at 16 or 17.
