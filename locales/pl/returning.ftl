### Coming back from another phone: a word that only the person knows, a reference, a code. Nothing here says what a request is about.

## Choosing a word

returning-offer = Możesz wrócić do tej rozmowy z innego telefonu. Do tego potrzebne jest słowo, które znasz tylko Ty.
returning-choice-word = Wybieram słowo do powrotu
returning-ask-choose =
    Napisz słowo, które znasz tylko Ty. Musi mieć co najmniej 6 liter lub cyfr. Może to być kilka słów razem.
    Nie pokażę go więcej i nie zapiszę w tej rozmowie.
returning-choose-make = Wymyśl słowo za mnie
returning-word-short = To jest za krótkie. Potrzeba co najmniej 6 liter lub cyfr.
# Variables:
#   $count (Number) - the most letters a word may have
returning-word-long = To jest za długie. Najwięcej znaków: { $count }
returning-word-yours = Jest w tym Twoje imię, numer lub adres. Inni mogą to odgadnąć. Wybierz inne słowo.
returning-word-reference = To jest Twój numer zgłoszenia. Ktoś mógł go widzieć. Wybierz inne słowo.
returning-word-common = Wielu ludzi używa tego słowa, więc ktoś może je odgadnąć. Wybierz inne słowo.
returning-word-kept = Słowo jest zapisane. Aby wrócić z innego telefonu, potrzebujesz numeru zgłoszenia i tego słowa.
returning-word-replaces = Jeśli było wcześniej inne słowo, już nie działa.
# Variables:
#   $word (Text) - two words and a number, made by us
returning-word-made =
    To jest Twoje słowo. Pokazuję je tylko teraz. Zapisz je na kartce albo zrób zdjęcie.
    { $word }
returning-word-left = W porządku. Słowo możesz wybrać później.
returning-word-no-request = Nie ma tu jeszcze Twojego zgłoszenia, więc słowo nie jest potrzebne.

## I was here before

returning-choice-start = Byłem lub byłam tu wcześniej
returning-ask-mine = W tej rozmowie są już zgłoszenia. Czy są Twoje?
returning-mine-yes = Tak, są moje
returning-mine-no = Nie, pisała tu inna osoba
returning-ask-reference =
    Jaki jest Twój numer zgłoszenia? Ma 8 liter i cyfr.
    Podaliśmy go przy wysłaniu zgłoszenia.
returning-reference-shape = Numer zgłoszenia ma 8 liter i cyfr. Sprawdź go jeszcze raz albo porozmawiaj z człowiekiem.
returning-ask-how = Jak chcesz pokazać, że to Ty?
returning-how-word = Moim słowem
returning-how-code = Kodem, który mi wyślecie
returning-ask-word = Jakie jest Twoje słowo?
returning-code-asked =
    Jeśli mamy adres e-mail dla tego numeru, kod jest już w drodze. Działa jeden raz, przez 10 minut.
    Jeśli mamy tylko numer telefonu, zadzwoni do Ciebie człowiek, najpóźniej następnego dnia roboczego.
returning-ask-code = Jaki jest kod? Ma 6 cyfr.
returning-code-shape = Kod ma 6 cyfr. Przychodzi e-mailem, a to może potrwać kilka minut.
returning-choice-code-again = Wyślij inny kod
returning-choice-reference = Wpisuję numer zgłoszenia jeszcze raz
returning-wrong-word = Ten numer zgłoszenia i to słowo nie pasują do siebie. Nic się nie zmieniło.
returning-wrong-code = Ten kod nie działa. Może jest za stary albo był już użyty.
# Variables:
#   $count (Number) - how many tries are left
returning-tries-left = Pozostałe próby: { $count }
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait =
    Chronimy Twoje zgłoszenia i robimy tu przerwę. Ile minut trzeba czekać: { $minutes }
    Nic nie przepadło. Człowiek może Ci pomóc teraz.
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait-code = Na razie wysłaliśmy dość kodów. Za ile minut możemy wysłać następny: { $minutes }
returning-welcome = Witaj ponownie. Wiemy, że to Ty.
returning-shared-phone = Inne osoby, które używają tego telefonu, mogą czytać tę rozmowę.
returning-others-hidden = Słowa tamtej osoby zniknęły z tej rozmowy. Jej zgłoszenia zostają bez zmian.
returning-already-here = To jest już właściwe miejsce.
returning-gone = To już nie działa. Zacznij jeszcze raz od numeru zgłoszenia.
returning-left = W porządku. Nic nie zostało otwarte.

## What we hold

returning-held-title = Twoje słowo do powrotu
# Variables:
#   $day (Text) - the day it was chosen
returning-held = Dzień wyboru: { $day }. Przechowujemy je w postaci, której nikt nie odczyta.
