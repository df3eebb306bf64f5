### The web page around the chat. Residents read it on old phones, often in a second language. The English of it is read by
### the page's own code too: each id below is used once, where its comment says.
### Not for a sentence: `page-…-label` and buttons are short, without a full stop.

## Head and top

-product = Alongside

# The name of the service: the heading of every page, and who speaks in the chat.
page-name = { -product }
# The title in the browser's tab.
page-title = { -product }: wolontariat, praca w NHS i pomoc w drodze do szpitala
# First link of the page, seen only with a keyboard or screen reader.
page-skip = Przejdź do czatu
# Under the heading.
# Variables:
#   $organisation (Text) - the host organisation's name
page-by = Usługa organizacji { $organisation }

## Greeting: shown before the first message, one paragraph each

page-greeting = Dzień dobry. Jestem Alongside, program komputerowy.
# The next four are a list: what the bot can do.
page-greeting-list = Mogę pomóc w takich sprawach:
# After the list.
page-greeting-write = Możesz pisać w swoim języku, własnymi słowami.
# The promise under the greeting.
page-greeting-promise = Nic o Tobie nie przekazujemy, dopóki się nie zgodzisz.
# Always stands near the top. 999 stays in digits.
page-emergency = Coś Ci teraz grozi? Zadzwoń pod 999. Ten czat nie może wysłać pomocy.

## Language and easy words

# Above the list of languages.
page-language-label = Wybierz język
# Shown above the chat in a language whose wording no named person has checked.
page-unchecked = Nikt jeszcze nie sprawdził tego tłumaczenia. Niektóre słowa mogą być błędne. Ważne części są też po angielsku.

## The chat

# The name of the whole conversation, for screen readers.
page-log-label = Nasza rozmowa
# Before each message of the resident, for screen readers.
page-said-you = Ty
# Above the English that stands under a consent or safety card.
page-english-label = To samo po angielsku
# Label of the box to type in.
page-message-label = Napisz wiadomość
# Under that label.
page-message-hint = Nie wpisuj tu numeru paszportu, konta w banku ani numeru NHS.
# Sends what is typed.
page-send = Wyślij
# Sends filled-in fields, or the choices that were ticked.
page-continue = Dalej
# Above choices of which several may be ticked.
page-several-hint = Możesz wybrać kilka.
# Said politely by screen readers while waiting.
page-sending = Wysyłam Twoją wiadomość
# Loads the latest replies where scripts are off.
page-reload = Pokaż nowe wiadomości

## Leaving quickly

page-leave = Szybkie wyjście
# Also beside it: what leaving does not do.
page-leave-history = Twoja przeglądarka nadal pamięta tę stronę. Usuń jej historię, jeśli ktoś może ją zobaczyć.

## What is kept

# Variables:
#   $days (Number) - days after the last message
page-kept =
    { PLURAL($days) ->
        [one] Przechowujemy ten czat przez { $days } dzień od Twojej ostatniej wiadomości.
        [few] Przechowujemy ten czat przez { $days } dni od Twojej ostatniej wiadomości.
        [many] Przechowujemy ten czat przez { $days } dni od Twojej ostatniej wiadomości.
       *[other] Przechowujemy ten czat przez { $days } dnia od Twojej ostatniej wiadomości.
    }
page-cookie = Ta strona używa 1 pliku cookie. Pomaga on tylko znaleźć Twój czat.
# The cookie is gone when the browser's memory is cleared.
page-shared-phone = Czy z tego telefonu korzystają też inni? Mogą przeczytać ten czat.

## Errors: what happened and what to do now

page-error-heading = Jest problem
# Before the message at a field, for screen readers.
page-error-label = Błąd:
page-error-empty = Napisz wiadomość albo naciśnij przycisk.
# Variables:
#   $limit (Number) - the most characters we read at once
page-error-too-long =
    { PLURAL($limit) ->
        [one] Twoja wiadomość jest za długa. Napisz najwyżej { $limit } znak.
        [few] Twoja wiadomość jest za długa. Napisz najwyżej { $limit } znaki.
        [many] Twoja wiadomość jest za długa. Napisz najwyżej { $limit } znaków.
       *[other] Twoja wiadomość jest za długa. Napisz najwyżej { $limit } znaku.
    }
# Too many messages at once.
# Variables:
#   $seconds (Number) - until the next message is read
page-error-wait =
    { PLURAL($seconds) ->
        [one] To było dużo wiadomości naraz. Możesz pisać znowu za { $seconds } sekundę.
        [few] To było dużo wiadomości naraz. Możesz pisać znowu za { $seconds } sekundy.
        [many] To było dużo wiadomości naraz. Możesz pisać znowu za { $seconds } sekund.
       *[other] To było dużo wiadomości naraz. Możesz pisać znowu za { $seconds } sekundy.
    }
# No connection. What was typed stays in the box.
page-error-unreachable = Nie możemy połączyć się z czatem. Twoja wiadomość nadal tu jest. Sprawdź połączenie i jeszcze raz naciśnij „Wyślij”.
# Our fault.
page-error-ours = To nasz problem. Twoje odpowiedzi są bezpieczne. Spróbuj jeszcze raz za 10 minut.
# The conversation behind the cookie is gone: deleted, or too old.
page-error-gone = Ten czat jest zakończony i usunięty. Możesz zacząć nowy.
# A page that does not exist.
page-error-not-found = Takiej strony nie ma. Do czatu wrócisz jednym naciśnięciem.
# A form sent from another site, or from a page that was open for days.
page-error-refused = Ta strona była otwarta przez długi czas. Załaduj ją jeszcze raz i powtórz ostatni krok.
# The link back to the chat from error pages.
page-back = Przejdź do czatu

## Without scripts

page-noscript = Ta strona działa też bez skryptów. Po wysłaniu wiadomości strona ładuje się jeszcze raz.

## Footer

page-footer-label = O tej usłudze
page-privacy-link = Twoja prywatność
page-footer-watch = Na tym czacie ludzie nie dyżurują przez cały czas.
page-footer-illness = Źle się czujesz i potrzebujesz porady? Zadzwoń do NHS 111.
page-footer-money = Nigdy nie prosimy o pieniądze, dane bankowe ani hasła.
# Beside the name of a folded list; a number follows.
page-chosen = Wybrane:
page-card-more = Więcej informacji
