### Leaving quickly. The page that someone lands on names neither the chat nor health: others may look at the screen.

# Beside the button, before it is needed (S8).
left-hint = Ktoś jest blisko Ciebie? Naciśnij „Szybkie wyjście” albo 3 razy klawisz Shift. Czat od razu zniknie.

## The page after leaving

left-title = Ta strona jest zamknięta
left-remembers = Twoja przeglądarka nadal pamięta otwarte strony. Możesz usunąć jej historię.
# A link to a page about something else.
left-go = Przejdź do innej strony
