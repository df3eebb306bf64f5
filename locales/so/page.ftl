### The web page around the chat. Residents read it on old phones, often in a second language. The English of it is read by
### the page's own code too: each id below is used once, where its comment says.
### Not for a sentence: `page-…-label` and buttons are short, without a full stop.

## Head and top

-product = Alongside

# The name of the service: the heading of every page, and who speaks in the chat.
page-name = { -product }
# The title in the browser's tab.
page-title = { -product }: mutadawacnimo, shaqooyinka NHS iyo booqashada isbitaalka
# First link of the page, seen only with a keyboard or screen reader.
page-skip = U gudub wadahadalka
# Under the heading.
# Variables:
#   $organisation (Text) - the host organisation's name
page-by = Adeeg ay bixiso { $organisation }

## Greeting: shown before the first message, one paragraph each

page-greeting = Ku soo dhowow. Waxaan ahay Alongside, barnaamij kombiyuutar ah.
# The next four are a list: what the bot can do.
page-greeting-list = Waxyaabaha aan kaa caawin karo:
# After the list.
page-greeting-write = Waxaad ku qori kartaa luqaddaada iyo erayadaada.
# The promise under the greeting.
page-greeting-promise = Wax adiga kugu saabsan cidna lalama wadaago ilaa aad haa tiraahdo.
# Always stands near the top. 999 stays in digits.
page-emergency = Khatar hadda ma ku jirtaa? Wac 999. Wadahadalkani caawimaad ma soo diri karo.

## Language and easy words

# Above the list of languages.
page-language-label = Dooro luqaddaada
# Shown above the chat in a language whose wording no named person has checked.
page-unchecked = Qofna weli ma hubin tarjumaddan. Erayada qaarkood way khaldanaan karaan. Qaybaha muhiimka ah Ingiriis ayay sidoo kale ku qoran yihiin.

## The chat

# The name of the whole conversation, for screen readers.
page-log-label = Wadahadalkeenna
# Before each message of the resident, for screen readers.
page-said-you = Adiga
# Above the English that stands under a consent or safety card.
page-english-label = Isla hadalkan oo Ingiriis ah
# Label of the box to type in.
page-message-label = Qor farriintaada
# Under that label.
page-message-hint = Halkan ha ku qorin lambarka baasaboorka, bangiga ama NHS.
# Sends what is typed.
page-send = Dir
# Sends filled-in fields, or the choices that were ticked.
page-continue = Sii wad
# Above choices of which several may be ticked.
page-several-hint = Waxaad dooran kartaa wax ka badan hal.
# Said politely by screen readers while waiting.
page-sending = Farriintaada waa la dirayaa
# Loads the latest replies where scripts are off.
page-reload = Tus farriimaha cusub

## Leaving quickly

page-leave = Degdeg uga bax
# Also beside it: what leaving does not do.
page-leave-history = Taleefankaaga ama kombiyuutarkaagu weli wuu xusuustaa inaad halkan joogtay. Tirtir taariikhda internetka haddii qof eegi karo.

## What is kept

# Variables:
#   $days (Number) - days after the last message
page-kept =
    { PLURAL($days) ->
        [one] Wadahadalkan waxaannu haynaa { $days } maalin kaddib farriintaada ugu dambaysa.
       *[other] Wadahadalkan waxaannu haynaa { $days } maalmood kaddib farriintaada ugu dambaysa.
    }
page-cookie = Boggani wuxuu isticmaalaa 1 cookie (fayl yar). Wuxuu naga caawiyaa oo keliya inaannu wadahadalkaaga mar kale helno.
# The cookie is gone when the browser's memory is cleared.
page-shared-phone = Taleefankan ma la wadaagtaa dad kale? Dadka kale ee isticmaala way akhriyi karaan wadahadalkan.

## Errors: what happened and what to do now

page-error-heading = Cillad ayaa jirta
# Before the message at a field, for screen readers.
page-error-label = Cillad:
page-error-empty = Qor farriin, ama riix badhan.
# Variables:
#   $limit (Number) - the most characters we read at once
page-error-too-long =
    { PLURAL($limit) ->
        [one] Farriintaadu aad bay u dheer tahay. Qor ilaa { $limit } xaraf.
       *[other] Farriintaadu aad bay u dheer tahay. Qor ilaa { $limit } xaraf.
    }
# Too many messages at once.
# Variables:
#   $seconds (Number) - until the next message is read
page-error-wait =
    { PLURAL($seconds) ->
        [one] Waxaad si degdeg ah u qortay farriimo badan. { $seconds } ilbiriqsi kaddib mar kale ayaad qori kartaa.
       *[other] Waxaad si degdeg ah u qortay farriimo badan. { $seconds } ilbiriqsi kaddib mar kale ayaad qori kartaa.
    }
# No connection. What was typed stays in the box.
page-error-unreachable = Wadahadalka lama gaari karin. Farriintaadu weli halkan ayay ku jirtaa. Hubi internetkaaga, kaddibna mar kale riix “Dir”.
# Our fault.
page-error-ours = Cilladdu annaga ayay naga timid. Jawaabahaagu way badbaadsan yihiin. 10 daqiiqo kaddib mar kale isku day.
# The conversation behind the cookie is gone: deleted, or too old.
page-error-gone = Wadahadalkani wuu dhammaaday, waannuna tirtirnay. Mid cusub waad bilaabi kartaa.
# A page that does not exist.
page-error-not-found = Boggani ma jiro. Hal mar riix, wadahadalkana waad gaari kartaa.
# A form sent from another site, or from a page that was open for days.
page-error-refused = Boggani muddo dheer ayuu furnaa. Mar kale soo fur, oo ku celi tallaabadii ugu dambaysay.
# The link back to the chat from error pages.
page-back = U gudub wadahadalka

## Without scripts

page-noscript = Boggani wuxuu shaqeeyaa xitaa haddii barnaamijyadiisa yaryar xiran yihiin. Marka aad farriin dirto, boggu mar kale ayuu soo furmaa.

## Footer

page-footer-label = Ku saabsan adeeggan
page-privacy-link = Ilaalinta macluumaadkaaga
page-footer-watch = Waqtiyada qaar qofna ma eego wadahadalkan.
page-footer-illness = Haddii aad xanuunsanayso oo talo u baahan tahay, wac NHS 111.
page-footer-money = Marnaba kuma weydiisanno lacag, macluumaadka bangiga ama furaha sirta ah.
# Beside the name of a folded list; a number follows.
page-chosen = Inta la doortay:
page-card-more = Wax badan oo ku saabsan
