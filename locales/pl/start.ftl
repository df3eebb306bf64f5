### The first words of a conversation, and changing its language.

# Said once, first. S1: nobody is watching, and the chat cannot send help.
start-welcome =
    Dzień dobry. Jestem Alongside, program komputerowy.
    Pomagam znaleźć wolontariat, czyli pomoc innym bez zapłaty, i pracę w NHS (publiczna służba zdrowia).
    Pomagam też znaleźć kogoś, kto pójdzie z Tobą do szpitala.
    Na tym czacie nie dyżurują ludzie. W niebezpieczeństwie zadzwoń pod 999.
start-ask-language = Jakiego języka chcesz używać?
# A choice that sets a language.
# Variables:
#   $language (Text) - the language's own name for itself
start-language = { $language }
start-language-changed = Teraz piszemy po polsku. Twoje odpowiedzi nadal tu są.
start-language-not-here = Tego języka jeszcze tu nie mamy. Oto języki, które mamy.
