### Finding a volunteering role: one question, three matches, and offers that improve them.

volunteering-ask-where = Where do you live or want to help? For example Southall, or UB1.
# Variables:
#   $place (Text) - what the person wrote
volunteering-place-unknown = I do not know { $place }. Write a London area, a borough, or the first part of your postcode, like UB1.
# Variables:
#   $postcode (Text) - a postcode far away
volunteering-postcode-unknown = { $postcode } is not a postcode I know in London. Write the first part of it, like UB1, or the name of your area.
# Variables:
#   $place (Text) - a place outside the area served
volunteering-outside = { $place } is outside the area we work in. These roles are the nearest we have.

## The matches

# Variables:
#   $count (Number) - how many roles are shown
#   $place (Text) - where the person is
volunteering-matches-near =
    { PLURAL($count) ->
        [one] We found a role that fits near { $place }. Choose it if you like it.
       *[other] Here are { $count } roles that fit near { $place }. Choose the ones you like.
    }
# Variables:
#   $count (Number) - how many roles are shown
volunteering-matches =
    { PLURAL($count) ->
        [one] We found a role that fits. Choose it if you like it.
       *[other] Here are { $count } roles that fit. Choose the ones you like.
    }
# Variables:
#   $count (Number) - how many roles are shown
volunteering-matches-same =
    { PLURAL($count) ->
        [one] This role still fits best.
       *[other] These { $count } roles still fit best.
    }
volunteering-noted = Thank you. I looked again with what you said.
volunteering-ask-matches = Choose a role, or tell me more so that I find better ones.
volunteering-card-choose = Choose this role
volunteering-card-unchoose = Take this role out
volunteering-matches-continue = Continue with the roles I chose
volunteering-matches-more = Show me other roles
volunteering-matches-again = Show me the first roles again
volunteering-matches-change = Change my answers
volunteering-matches-add-interests = Say what I like to do
volunteering-matches-add-when = Say when I can come
volunteering-matches-add-languages = Say which languages I speak
volunteering-matches-add-access = Say what would help me
volunteering-none = I found no open role that fits. You can change your answers, or a person can look for you.
volunteering-no-more = You have seen every role that fits. You can look at them again or change your answers.
volunteering-your-answers = These are your answers. Change any of them.
volunteering-title-where = Where
volunteering-title-interests = What you like to do
volunteering-title-when = When you can come
volunteering-title-languages = Languages you speak
volunteering-title-access = What would help you

## What is offered

volunteering-ask-interests = What do you like to do? You can choose more than one.
volunteering-ask-when = When can you come? You can choose days and times.
volunteering-ask-languages = Which languages do you speak? You can write others.
volunteering-ask-access = What would help you? We use this only to find roles that offer it.

## Choosing

# Variables:
#   $roles (Text) - the titles of the chosen roles, as a list
volunteering-chosen = You chose: { $roles }.
volunteering-choose-another = Choose another role too
# Variables:
#   $roles (Text) - the titles of roles that were taken out
volunteering-unchosen = I took this out: { $roles }.
# Variables:
#   $count (Number) - how many roles can be chosen
volunteering-enough = You can choose up to { $count } roles at once. Take one out to choose another.
volunteering-closed = That role has closed meanwhile. These are still open.
volunteering-full = The last place in that role was taken a moment ago. These are still open.
volunteering-ask-adult = This role is for people of 18 or over. How old are you?
volunteering-adult-18-or-over = I am 18 or over
volunteering-adult-16-or-17 = I am 16 or 17
volunteering-adult-under-16 = I am under 16
volunteering-adult-under-16-also = under, below, less, younger
volunteering-too-young = That role is for people of 18 or over. These roles are open to people of 16 and 17.
