### E-mails, and the page that stops them. Short sentences, most important first. The subject says nothing about health, jobs or
### what someone asked for: others may see it on a screen (C59).

## The frame

email-subject = Farriin ka timid { -product }
email-subject-reminder = Xusuusin ka timid { -product }
# First line of every e-mail: what a telephone shows of it before it is opened.
email-hello = Salaan. Waa { -product }. Waxaad naga codsatay inaannu kuu soo qorno.
# What someone says first who rings instead of writing; the name in brackets is theirs to say.
# Variables:
#   $organisation (Text) - whom they work for
email-call-name = Magacaygu waa [magaca], waxaan ka socdaa { $organisation }.

## A request is with us

# Variables:
#   $reference (Text) - what names the request on the telephone
email-request-saved = Codsigaaga waannu helnay. Koodhkiisu waa { $reference }.
# Variables:
#   $organisation (Text) - who answers
#   $day (Text) - by which day
email-request-answer = Qof ka tirsan { $organisation } ayaa kula soo xiriiri doona. Maalinta ugu dambaysa: { $day }.

## Nobody answered by the promised day

# Variables:
#   $missed (Text) - the day that was promised
email-promise-missed = Waxaannu kuu sheegnay in qof kula soo xiriiri doono. Maalinta ugu dambaysa waxay ahayd: { $missed }. Cidna kulama soo xiriirin. Waannu ka xunnahay: khaladku waa kayaga.
# Variables:
#   $offered (Text) - the day that is promised now
email-promise-offered = Hadda waxaannu ballan qaadaynaa maalintan: { $offered }. Waxba uma baahnid inaad samayso.
# Variables:
#   $reference (Text) - what names the request on the telephone
email-request-reference = Koodhka codsigaagu waa { $reference }.

## The promised day was closed since

# Variables:
#   $closed (Text) - the day that was promised, on which we are closed
email-day-moved = Waxaannu kuu sheegnay in qof kula soo xiriiri doono. Maalinta ugu dambaysa waxay ahayd: { $closed }. Maalintaas ma shaqayno.

## Reminders

# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the last day to say yes
email-reminder-closing = Waxaad naga codsatay inaannu ku xusuusinno tan: { $opportunity }. Maalinta ugu dambaysa: { $day }.
email-reminder-early = Goor hore ayay xirmi kartaa marka dad badani codsadaan.
# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the day it is on
email-reminder-event = Waxaad naga codsatay inaannu ku xusuusinno tan: { $opportunity }. Maalinta: { $day }.
# Variables:
#   $opportunity (Text) - its title
email-closed = Waxaad naga codsatay inaannu ku xusuusinno tan: { $opportunity }. Way xirantay. Arrintaas xusuusin dambe kaagama soo dirayno.
# Variables:
#   $opportunity (Text) - its title
email-chosen-closed = Waxa aad dooratay way xirantay: { $opportunity }. Codsigaaga weli waannu haynaa. Qof ayaa kaa caawin kara inaad wax kale hesho.

## Someone looked at a request for a companion

email-screened-accepted = Waannu eegnay codsigaaga ah in qof ku raaco. Waannu ku caawin karnaa. Qof ayaa kula soo xiriiraya oo kuu sheegaya waxa xiga.
# Variables:
#   $reason (Text) - what helps better, in whole sentences
email-screened-redirected = Waannu eegnay codsigaaga ah in qof ku raaco. { $reason }

## What was done about feedback: the deeds follow, a sentence each

email-feedback-done = Arrin ayaad noo sheegtay. Waa kan wixii aannu ka qabannay.

## Coming back from another phone

# Variables:
#   $code (Text) - six digits
email-return-code = Koodhka furitaanku waa { $code }. Hal mar ayuu shaqeeyaa, 10 daqiiqo gudahood.
email-return-not-you = Haddii aadan koodh furitaan codsan, waxba uma baahnid inaad samayso. Koodhka furitaanka marnaba cidna ha u sheegin.
email-return-call = Waxaad codsatay inaad taleefan kale kaga soo noqoto wadahadalkayaga. Koodh furitaan kuuma diri karin, sidaas darteed waannu ku soo wacaynaa.
email-return-help = Waannu kuu sheegi karnaa halka codsigaagu marayo, waannuna kuu beddeli karnaa.

## The foot

# Variables:
#   $link (Text) - the address of the page that takes the answer
email-answer = Si aad u jawaabto, badhan boggan ku yaal riix: { $link }
# Variables:
#   $link (Text) - the address of the chat
email-chat = Si aad noogu soo qorto, halkan tag: { $link }
# Variables:
#   $link (Text) - the address of the page that stops it
email-stop-request = Si aad codsigaaga u baajiso, badhanka boggan ku yaal riix: { $link }
# Variables:
#   $link (Text) - the address of the page that stops it
email-stop-reminders = Si aad u joojiso dhammaan xusuusinta, badhanka boggan ku yaal riix: { $link }
email-not-for-you = Haddii aan farriintani adiga ku khusayn, isla boggaas isticmaal.
email-no-answer = Iimaylkan ha ka jawaabin. Qofna ma akhriyo jawaabaha.

## The page that stops it

email-stop-title = Jooji farriimaha
# Variables:
#   $reference (Text) - what names the request on the telephone
email-stop-ask-request = Ma rabtaa inaad baajiso codsigaaga koodhka { $reference } leh? Markaas qofna arrintaas kaalama soo xiriiro. Macluumaadka lagugula soo xiriiro waannu ka tirtirnaa.
email-stop-press-request = Baaji codsigayga
# Variables:
#   $reference (Text) - what names the request on the telephone
email-stopped-request = Codsigaaga koodhka { $reference } leh waa la baajiyay. Qofna arrintaas kaalama soo xiriiri doono.
email-stop-ask-reminders = Ma rabtaa inaad joojiso dhammaan xusuusinta? Codsiyadaadu sidoodii ayay ahaanayaan.
email-stop-press-reminders = Jooji dhammaan xusuusinta
email-stopped-reminders = Dhammaan xusuusinta waa la joojiyay. Mid dambe kuuma soo dirayno.
email-stop-over = Linkigani hadda ma shaqeeyo. Waxba lama beddelin. Wadahadalka ku qor “jooji” si loo joojiyo xiriir kasta.
