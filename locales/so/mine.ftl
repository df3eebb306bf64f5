### What is the person's own: stop, delete, what do we hold, where does a request stand.

mine-stopped = Waannu joojinnay. Qofna kulama soo xiriiri doono, codsiyadaadana waa laga noqday.
mine-nothing-to-stop = Liis kuma jirtid. Qofna kulama soo xiriiri doono.
mine-stopped-next = Sidoo kale ma rabtaa inaannu tirtirno waxa aannu kaa hayno?
mine-ask-delete = Ma rabtaa inaad tirtirto wax kasta oo aannu kaa hayno? Dib looma soo celin karo.
mine-delete-yes = Wax walba tirtir
mine-delete-no = Ha tirtirin
mine-deleted = Wax walba oo kugu saabsan waa la tirtiray: wadahadalkan, codsiyadaada iyo macluumaadkaaga.
mine-what-stays =
    Calaamad qarsoon ayaa harta, si aan nuqul kayd ahi macluumaadkaaga dib ugu soo celin. Nuqullada kaydka ah 35 maalmood kaddib waa la tirtiraa.
    Tiro aan magacyo lahayn ayaa sidoo kale harta.
mine-not-deleted = Waxba lama tirtirin.

## What we hold

mine-held = Tani waa wax kasta oo aannu kaa hayno.
mine-held-chat-title = Wadahadalkan
# Variables:
#   $count (Number) - how many messages are kept
#   $day (Text) - when the chat began
mine-held-chat =
    { PLURAL($count) ->
        [one] Waxaannu haynaa farriintaadii ugu dambaysay iyo jawaabtayadii. Maalinta wadahadalku bilaabmay: { $day }.
       *[other] Waxaannu haynaa farriimahaagii ugu dambeeyay ({ $count }) iyo jawaabahayagii. Maalinta wadahadalku bilaabmay: { $day }.
    }
# Variables:
#   $day (Text) - when it was agreed
mine-held-consent-title = Maalinta aad haa tiri: { $day }
# Variables:
#   $words (Text) - the words of the consent as they were shown
mine-held-consent = { $words }
# Variables:
#   $name (Text) - the name that was given
mine-held-name = Magaca: { $name }
# Variables:
#   $ending (Text) - the last digits of a telephone number
mine-held-phone = Lambarka taleefanka: { $ending }
# Variables:
#   $ending (Text) - an e-mail address, mostly hidden
mine-held-email = Cinwaanka iimaylka: { $ending }
# Variables:
#   $words (Text) - the person's own words
mine-held-words = Erayadaada: { $words }
# Variables:
#   $day (Text) - when it was written
mine-held-note-title = Shaqaalahayagu qoraal bay qoreen. Maalinta: { $day }
# Variables:
#   $words (Text) - what a member of staff wrote, in English
mine-held-note = Qoraalka (af Ingiriisi): { $words }
# Variables:
#   $day (Text) - when it was sent
mine-held-phrase-title = Farriin laguu soo diray. Maalinta: { $day }
mine-held-phrase-gone = Faahfaahintii ku jirtay waa la tirtiray.
# Variables:
#   $answer (Text) - what the person answered to it
mine-held-answer = Jawaabtaada: { $answer }
# Variables:
#   $day (Text) - when it was written down
mine-held-done-title = Wixii aannu ka qabannay waxa aad noo sheegtay. Maalinta: { $day }
mine-held-tried-title = Waxaannu isku daynay inaannu kula soo xiriirno
# Variables:
#   $day (Text) - when staff tried
mine-held-tried = Waxaannu isku daynay maalinta: { $day }.
mine-held-reminder-title = Waxa aannu ku xusuusinno
# Variables:
#   $opportunity (Text) - the title of what the person asked to be reminded of
mine-held-reminder = { $opportunity }
mine-held-opening-title = Macluumaadka lagugula soo xiriiro waa la furay
# Variables:
#   $day (Text) - when they were opened
mine-held-opening = Qof shaqaalahayaga ka mid ah ayaa furay. Maalinta: { $day }.

## Requests

mine-no-requests = Codsi aad noo dirtay ma jiro.
# Variables:
#   $count (Number) - how many requests
mine-requests =
    { PLURAL($count) ->
        [one] Waxaad leedahay hal codsi.
       *[other] Waxaad leedahay { $count } codsi.
    }
# Variables:
#   $reference (Text) - eight characters in two groups
mine-request-reference = Koodhka: { $reference }
# Variables:
#   $day (Text) - the promised day
mine-request-waiting = Wuxuu sugayaa kooxdayada. Qof ayaa kuu jawaabi doona. Maalinta ugu dambaysa: { $day }.
# Variables:
#   $day (Text) - the promised day
mine-request-claimed = Qof kooxdayada ka mid ah ayaa haya. Qof ayaa kuu jawaabi doona. Maalinta ugu dambaysa: { $day }.
mine-request-closed = Waa dhammaaday.
mine-request-withdrawn = Waad ka noqotay.
mine-choice-cancel = Baaji codsigan
mine-ask-cancel = Ma rabtaa inaad codsigan baajiso?
# Variables:
#   $reference (Text) - eight characters in two groups
mine-cancelled = Codsigaaga koodhka { $reference } leh waa la baajiyay. Qofna arrintaas kaalama soo xiriiri doono.
mine-cancelled-already = Codsigaasi hore ayuu u dhammaaday.
