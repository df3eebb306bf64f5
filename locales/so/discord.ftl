### Discord: what stands around the conversation there. Buttons, headings and examples are short, without a full stop.
### Names of commands are one word in small letters.

## Under an answer

# A button: opens a form for the open question.
discord-type = Qor jawaabtayda
# A button: opens a form where nothing is asked.
discord-write = Qor farriin
# In a menu of which one is chosen.
discord-choose = Mid dooro
# In a menu of which several may be chosen.
discord-choose-several = Dooro mid ama wax ka badan
# In one of several menus that belong together.
# Variables:
#   $number (Number) - which of them
#   $count (Number) - how many there are
discord-choose-page = Mid dooro, liiska { $number } ee { $count }
# Above what had no room in the message before.
discord-more = Halkan waxaa ku jira wax kale oo aad dooran karto.

## Forms: at most 45 characters for a heading or label, 100 for an example

discord-form-answer = Jawaabtaada
discord-form-message = Farriintaada
discord-input-words = Erayadaada ku qor
discord-input-words-example = Waxaad ku qori kartaa luqaddaada
discord-input-name = Magacaaga
discord-input-name-example = Tusaale Amina
discord-input-phone-example = Tusaale 07700 900123
discord-input-email-example = Tusaale name@example.org
discord-input-place = Goobta ama koodhka boostada
discord-input-place-example = Tusaale Southall ama UB1
discord-input-day = Maalinta
discord-input-day-example = Tusaale 3 Diseembar
discord-input-time = Saacadda
discord-input-time-example = Tusaale 10:30
discord-input-languages = Luqadaha aad ku hadasho
discord-input-languages-example = Tusaale Soomaali iyo Ingiriis
discord-input-reference = Koodhka codsigaaga
discord-input-reference-example = 8 xaraf iyo tiro
discord-input-word = Eraygaaga
discord-input-word-example = Eray adiga oo keliya aad taqaan
discord-input-code = Koodhka furitaanka
discord-input-code-example = 6 tiro

## Where others can read

# Under a message in a channel. It says nothing of what was written.
discord-public = Salaan. Si gaar ah ayaan kuugu jawaabayaa, si aad adiga oo keliya u akhriso.
discord-public-button = Aynu si gaar ah u wada hadalno
# To one person alone, whose message in a channel may hold details. Discord itself has no Somali: its words are in English.
discord-details =
    Farriintaada kanaalka waxaa ku jiri kara macluumaad gaar ah. Dad kale way akhrin karaan.
    Waad tirtiri kartaa. Taleefanka, farta ku hay farriintaada. Kadib riix “Delete Message” (tirtir farriinta).
    Kombiyuutarka, calaamadda dul dhig farriintaada, riixna saddexda dhibcood. Kadib riix “Delete Message”.
    Halkan adiga oo keliya ayaa akhrin kara waxa aynu qorno.
# Posted in a channel by an administrator. Under it stand the languages.
discord-welcome =
    Ku soo dhowow. Waxaan ahay Alongside, barnaamij kombiyuutar ah.
    Waxaan kaa caawiyaa mutadawacnimo, shaqooyinka NHS iyo tegista isbitaalka.
    Haddii aad khatar ku jirto, wac 999. Caawimaad ma soo diri karo.
# Stands under that in every language.
discord-welcome-choose = Dooro luqaddaada. Jawaabtayda adiga oo keliya ayaa akhrin kara.

## To those who manage a server

discord-welcome-posted = Farriinta soo dhowaynta hadda kanaalkan ayay ku jirtaa.
discord-welcome-not-allowed = Kanaalkan wax kuma qori karo. Ii oggolow inaan arko oo aan farriimo ku diro.
discord-welcome-not-yours = Amarkan waxaa isticmaali kara oo keliya dadka maamula server-kan.

## Commands: a name of one word, and what it does in at most 100 characters

discord-command-start = bilow
discord-command-start-does = La hadal Alongside, bilow ama halkii aad joogtay ka sii wad
discord-command-language = luqad
discord-command-language-does = Dooro luqad kale
discord-command-stop = jooji
discord-command-stop-does = Jooji xiriirka oo dhan, kana noqo oggolaanshahaaga
discord-command-mydata = xogtayda
discord-command-mydata-does = Arag macluumaadka aannu kaa hayno
discord-command-delete = tirtir
discord-command-delete-does = Tirtir macluumaadka aannu kaa hayno
discord-command-help = caawimaad
discord-command-help-does = Arag waxa aad halkan ka samayn karto
discord-command-welcome = soo-dhowow
discord-command-welcome-does = Farriinta soo dhowaynta kanaalkan geli
