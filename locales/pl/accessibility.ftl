### The accessibility statement, which the law asks for (L52). One heading a section; the messages under it are items of a list.

accessibility-title = Dostępność

## What this page can do

accessibility-can-heading = Jak możesz korzystać z tego czatu
accessibility-can-keyboard = Samą klawiaturą.
accessibility-can-zoom = Z dużym tekstem i na małym ekranie.
accessibility-can-reader = Z programem, który czyta ekran na głos. Przy każdej wiadomości jest zapisane, w jakim jest języku.
accessibility-can-scripts = Na starym telefonie i bez skryptów.
accessibility-can-short = Z krótkimi zdaniami i większymi literami.
accessibility-can-time = We własnym tempie. Możesz przerwać i wrócić później.

## The standard, and how it was tested

accessibility-standard-heading = Jak dobrze to działa
accessibility-standard = Chcemy, żeby ta strona spełniała normę WCAG 2.2 na poziomie AA.
accessibility-tested = Program sprawdza każdą zmianę strony i szuka znanych błędów.
accessibility-untested = Nie sprawdziły jej jeszcze osoby, które używają czytników ekranu. Mogą tu być błędy, których nie znamy.

## What to do when it does not work

accessibility-problem-heading = Jeśli coś u Ciebie nie działa
accessibility-problem-tell = Napisz na czacie: „chcę rozmawiać z człowiekiem”. Powiedz nam, co nie działa.
accessibility-problem-other-way = Człowiek może też do Ciebie zadzwonić, jeśli podasz numer telefonu.

## If we do not help

accessibility-enforce-heading = Jeśli nie podoba Ci się nasza odpowiedź
accessibility-enforce = Może Ci pomóc Equality Advisory and Support Service (porady o równym traktowaniu): www.equalityadvisoryservice.com
