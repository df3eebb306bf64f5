### Events in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in en-GB.

# Variables:
#   $place (Text) - a place outside the area served
events-outside = We do not work in { $place }. These events are the nearest.
events-ask-matches = Choose an event. Then I show you how to come. You can also tell me more.
events-none = I found no event for you now. You can change your answers. A person can also look for you.
events-no-more = You saw all the events. You can look again. You can also change your answers.
# Variables:
#   $count (Number) - how many events can be chosen
events-enough = You can choose up to { $count } events. Take one out first.
events-closed = That event is over or closed. These are still to come.
events-full = That event is full now. These are still open.
events-too-young = You must be 18 or over for that event. You can go to these.
events-how-to-come = This is how to come. For some events you must book a place. For others you can come without telling anyone.
# Variables:
#   $link (Text) - a web address
events-book-here =
    You must book a place first. You can do it here:
    { $link }
