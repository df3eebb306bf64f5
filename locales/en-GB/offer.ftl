### Going to hospital with other people: companion roles, their checks, contact.

## The matches

# Variables:
#   $place (Text) - a place outside the area served
offer-outside = { $place } is outside the area we work in. These companion roles are the nearest we have.
# Variables:
#   $count (Number) - how many roles are shown
#   $place (Text) - where the person is
offer-matches-near =
    { PLURAL($count) ->
        [one] Thank you. This companion role is near { $place }. The card says which checks come first.
       *[other] Thank you. These { $count } companion roles are near { $place }. Each card says which checks come first.
    }
# Variables:
#   $count (Number) - how many roles are shown
offer-matches =
    { PLURAL($count) ->
        [one] Thank you. This companion role fits. The card says which checks come first.
       *[other] Thank you. These { $count } companion roles fit. Each card says which checks come first.
    }
# Variables:
#   $count (Number) - how many roles are shown
offer-matches-same =
    { PLURAL($count) ->
        [one] This companion role still fits best.
       *[other] These { $count } companion roles still fit best.
    }
offer-ask-matches = Choose a role. The checks are free for you, and we help you with them.
offer-card-choose = Choose this role
offer-card-unchoose = Take this role out
offer-matches-continue = Continue with the roles I chose
offer-matches-more = Show me other companion roles
offer-matches-again = Show me the first roles again
offer-none = I found no open companion role that fits. A person can tell you when there is one.
offer-no-more = You have seen every companion role that fits. You can look at them again or change your answers.
offer-choose-another = Choose another role too
# Variables:
#   $count (Number) - how many roles can be chosen
offer-enough = You can choose up to { $count } roles at once. Take one out to choose another.
offer-closed = That role has closed meanwhile. These are still open.
offer-full = The last place in that role was taken a moment ago. These are still open.
offer-too-young = Companions are 18 or over. Volunteering roles are open to people of 16 and 17.
