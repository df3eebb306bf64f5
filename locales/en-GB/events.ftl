### Events near by: cards, how to come, a reminder, help with booking.

events-ask-where = Where shall I look for events? For example Southall, or UB1.
events-title-where = Where

## The matches

# Variables:
#   $place (Text) - a place outside the area served
events-outside = { $place } is outside the area we work in. These events are the nearest we have.
# Variables:
#   $count (Number) - how many events are shown
#   $place (Text) - where the person is
events-matches-near =
    { PLURAL($count) ->
        [one] There is an event near { $place }.
       *[other] These { $count } events are near { $place }.
    }
# Variables:
#   $count (Number) - how many events are shown
events-matches =
    { PLURAL($count) ->
        [one] There is an event for you.
       *[other] These { $count } events may suit you.
    }
# Variables:
#   $count (Number) - how many events are shown
events-matches-same =
    { PLURAL($count) ->
        [one] This event still fits best.
       *[other] These { $count } events still fit best.
    }
events-ask-matches = Choose an event to see how to come, or tell me more.
events-card-choose = I want to go
events-card-unchoose = I do not want to go
events-matches-continue = See how to come
events-matches-more = Show me other events
events-matches-again = Show me the first events again
events-none = I found no event that fits. You can change your answers, or a person can look for you.
events-no-more = You have seen every event that fits. You can look at them again or change your answers.
events-choose-another = Choose another event too
# Variables:
#   $count (Number) - how many events can be chosen
events-enough = You can choose up to { $count } events at once. Take one out to choose another.
events-closed = That event is over or has closed. These are still to come.
events-full = The last place at that event was taken a moment ago. These are still open.
events-too-young = That event is for people of 18 or over. These events are open to you.

## How to come

events-how-to-come = This is how to come. You do not need to tell anyone that you are coming, unless you have to book.
# Variables:
#   $postcode (Text) - the postcode of the event
events-postcode = Postcode for your map: { $postcode }
# Variables:
#   $link (Text) - a web address
events-book-here =
    You need to book a place. You can book here:
    { $link }
events-no-booking = You do not need to book. Come when it suits you.
events-ask-for-place = Ask a person to book for me
