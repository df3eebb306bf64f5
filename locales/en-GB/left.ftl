### Leaving quickly. The page that someone lands on names neither the chat nor health: others may look at the screen.

# Beside the button, before it is needed (S8).
left-hint = Someone near you? Press “Leave quickly”, or press Shift 3 times. The chat disappears at once.

## The page after leaving

left-title = This page is closed
left-remembers = Your browser still remembers the pages you opened. You can delete its history.
# A link to a page about something else.
left-go = Go to another website
