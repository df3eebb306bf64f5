### Leaving quickly. The page that someone lands on names neither the chat nor health: others may look at the screen.

# Beside the button, before it is needed (S8).
left-hint = Qof ma kuu dhow yahay? Riix “Degdeg uga bax”, ama 3 jeer riix Shift. Wadahadalku isla markiiba wuu baxaa.

## The page after leaving

left-title = Boggani waa xiran yahay
left-remembers = Taleefankaaga ama kombiyuutarkaagu weli wuu xusuustaa bogagga aad furtay. Taariikhda internetka waad tirtiri kartaa.
# A link to a page about something else.
left-go = U gudub bog kale oo internetka ah
