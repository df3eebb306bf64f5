### Going to hospital with other people, in easy words: one idea a sentence, at most 12 words. A message that is not here is
### easy enough in en-GB.

# Variables:
#   $place (Text) - a place outside the area served
offer-outside = We do not work in { $place }. These companion roles are the nearest.
offer-ask-matches = Choose a role. The checks are free. We help you with them.
offer-none = I found no companion role for you now. A person can tell you when there is one.
offer-no-more = You saw all the companion roles. You can look again. You can also change your answers.
# Variables:
#   $count (Number) - how many roles can be chosen
offer-enough = You can choose up to { $count } roles. Take one out first.
offer-closed = That role is closed now. These are still open.
offer-full = That role is full now. These are still open.
offer-too-young = You must be 18 or over to be a companion. You can do volunteering at 16 or 17.
