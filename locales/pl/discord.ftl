### Discord: co stoi tam wokół rozmowy. Przyciski, nagłówki i przykłady są krótkie, bez kropki.
### Nazwa polecenia to jedno słowo małymi literami.

## Pod odpowiedzią

# Przycisk: otwiera formularz do zadanego pytania.
discord-type = Wpisz moją odpowiedź
# Przycisk: otwiera formularz, gdy nie ma pytania.
discord-write = Napisz wiadomość
# W menu, z którego wybiera się jedno.
discord-choose = Wybierz jedno
# W menu, z którego można wybrać kilka.
discord-choose-several = Wybierz jedno lub więcej
# W jednym z kilku menu, które należą do siebie.
# Variables:
#   $number (Number) - które z nich
#   $count (Number) - ile ich jest
discord-choose-page = Wybierz jedno, lista { $number } z { $count }
# Nad tym, co nie zmieściło się w poprzedniej wiadomości.
discord-more = Tu jest więcej do wyboru.

## Formularze: nagłówek i etykieta najwyżej 45 znaków, przykład 100

discord-form-answer = Twoja odpowiedź
discord-form-message = Twoja wiadomość
discord-input-words = Własnymi słowami
discord-input-words-example = Możesz pisać w swoim języku
discord-input-name = Twoje imię
discord-input-name-example = Na przykład Amina
discord-input-phone-example = Na przykład 07700 900123
discord-input-email-example = Na przykład name@example.org
discord-input-place = Miejsce lub kod pocztowy
discord-input-place-example = Na przykład Southall lub UB1
discord-input-day = Dzień
discord-input-day-example = Na przykład 3 grudnia
discord-input-time = Godzina
discord-input-time-example = Na przykład 10:30
discord-input-languages = Twoje języki
discord-input-languages-example = Na przykład polski i angielski
discord-input-reference = Twój numer zgłoszenia
discord-input-reference-example = 8 liter i cyfr
discord-input-word = Twoje słowo
discord-input-word-example = Słowo, które znasz tylko Ty
discord-input-code = Twój kod
discord-input-code-example = 6 cyfr

## Gdzie czytają inni

# Pod wiadomością na kanale. Nic nie mówi o jej treści.
discord-public = Dzień dobry. Odpowiadam prywatnie, tak że odpowiedź czytasz tylko Ty.
discord-public-button = Porozmawiajmy prywatnie
# Tylko do jednej osoby, której wiadomość na kanale może zawierać dane. „Usuń wiadomość” to nazwa z Discorda.
discord-details =
    Twoja wiadomość na kanale może pokazywać prywatne dane. Inni mogą ją przeczytać.
    Możesz ją usunąć. Na telefonie przytrzymaj palec na swojej wiadomości. Potem naciśnij „Usuń wiadomość”.
    Na komputerze wskaż swoją wiadomość i naciśnij trzy kropki. Potem naciśnij „Usuń wiadomość”.
    Tutaj tylko Ty czytasz to, co piszemy.
# Publikuje na kanale osoba, która zarządza serwerem. Pod spodem są języki.
discord-welcome =
    Dzień dobry. Jestem Alongside, program komputerowy.
    Pomagam w sprawach wolontariatu, pracy w NHS i wizyt w szpitalu.
    W niebezpieczeństwie dzwoń pod numer 999. Ja nie mogę wysłać pomocy.
# Stoi pod spodem w każdym języku.
discord-welcome-choose = Wybierz język. Moją odpowiedź czytasz tylko Ty.

## Do osób, które zarządzają serwerem

discord-welcome-posted = Wiadomość powitalna jest teraz na tym kanale.
discord-welcome-not-allowed = Nie mogę pisać na tym kanale. Pozwól mi go widzieć i wysyłać tu wiadomości.
discord-welcome-not-yours = Tego polecenia mogą używać tylko osoby, które zarządzają tym serwerem.

## Polecenia: nazwa z jednego słowa i opis, najwyżej 100 znaków

discord-command-start = start
discord-command-start-does = Rozmowa z Alongside, od początku lub dalej
discord-command-language = język
discord-command-language-does = Wybierz inny język
discord-command-stop = stop
discord-command-stop-does = Koniec kontaktu i wycofanie zgody
discord-command-mydata = moje-dane
discord-command-mydata-does = Zobacz, co o Tobie mamy
discord-command-delete = usuń
discord-command-delete-does = Usuń to, co o Tobie mamy
discord-command-help = pomoc
discord-command-help-does = Zobacz, co można tu zrobić
discord-command-welcome = powitanie
discord-command-welcome-does = Opublikuj wiadomość powitalną na tym kanale
