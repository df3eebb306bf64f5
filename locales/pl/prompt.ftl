### Questions that come from us, outside a turn.

# Variables:
#   $missed (Text) - the day that was promised
#   $offered (Text) - the day that is offered now
prompt-promise-missed =
    Obiecaliśmy, że człowiek odpowie Ci najpóźniej w tym dniu: { $missed }. Nikt nie odpowiedział. Przepraszamy, to nasza wina.
    Teraz obiecujemy ten dzień: { $offered }. Czy ten dzień jest dla Ciebie dobry?
prompt-promise-missed-accept = Tak, poczekam do tego dnia
prompt-promise-missed-cancel = Nie, anulujcie moje zgłoszenie
# Variables:
#   $day (Text) - the new day
prompt-promise-accepted = Dziękuję, że czekasz. Człowiek odpowie Ci najpóźniej w tym dniu: { $day }.
prompt-promise-cancelled = Twoje zgłoszenie jest anulowane. Nikt się z Tobą w tej sprawie nie skontaktuje.
prompt-answered-already = Na to pytanie jest już Twoja odpowiedź. Nic się nie zmieniło.
