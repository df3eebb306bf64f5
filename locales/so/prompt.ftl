### Questions that come from us, outside a turn.

# Variables:
#   $missed (Text) - the day that was promised
#   $offered (Text) - the day that is offered now
prompt-promise-missed =
    Waxaannu kuu sheegnay in qof kuu jawaabi doono. Maalinta ugu dambaysa waxay ahayd: { $missed }. Cidna kuuma jawaabin. Waannu ka xunnahay: khaladku waa kayaga.
    Hadda waxaannu ballan qaadaynaa maalintan: { $offered }. Weli ma kugu habboon tahay?
prompt-promise-missed-accept = Haa, maalintaas ayaan sugayaa
prompt-promise-missed-cancel = Maya, baaji codsigayga
# Variables:
#   $closed (Text) - the day that was promised, on which we are closed
#   $offered (Text) - the day that is offered now
prompt-day-moved =
    Waxaannu kuu sheegnay in qof kuu jawaabi doono. Maalinta ugu dambaysa waxay ahayd: { $closed }. Maalintaas ma shaqayno.
    Qof ayaa kuu jawaabi doona. Maalinta ugu dambaysa ee cusub: { $offered }. Ma kugu habboon tahay?
prompt-day-moved-accept = Haa, maalintaas ayaan sugayaa
prompt-day-moved-cancel = Maya, baaji codsigayga
# Variables:
#   $day (Text) - the new day
prompt-promise-accepted = Waad ku mahadsan tahay sugitaanka. Qof ayaa kuu jawaabi doona. Maalinta ugu dambaysa: { $day }.
prompt-promise-cancelled = Codsigaaga waa la baajiyay. Qofna arrintaas kaalama soo xiriiri doono.
prompt-answered-already = Taas hore ayaad uga jawaabtay. Waxba lama beddelin.

## Reminders that someone asked for

# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the last day to say yes
prompt-reminder-closing =
    Waxaad iga codsatay inaan ku xusuusiyo tan: { $opportunity }. Maalinta ugu dambaysa: { $day }.
    Goor hore ayay xirmi kartaa haddii dad badani codsadaan. Ma maanta ayaad samaynaysaa?
# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the day it is on
prompt-reminder-event = Waxaad iga codsatay inaan ku xusuusiyo tan: { $opportunity }. Maalinta: { $day }.
prompt-reminder-done = Mahadsanid, waan ogahay
prompt-reminder-stop = Jooji dhammaan xusuusinta
# Variables:
#   $opportunity (Text) - its title
prompt-closed =
    Waxaad iga codsatay inaan ku xusuusiyo tan: { $opportunity }. Way xirantay. Arrintaas xusuusin dambe kaagama soo dirayo.
    Qor “menu” si aad u aragto waxa kale ee furan.
prompt-closed-done = Mahadsanid, waan ogahay
prompt-outcome-done = Mahadsanid, waan ogahay
prompt-thanks = Waa hagaag. Marka aad ii baahato halkan ayaan joogaa.
prompt-reminders-stopped = Dhammaan xusuusinta waan joojiyay. Mid dambe kuuma soo dirayo.

## What someone chose has closed

# Variables:
#   $opportunity (Text) - its title
prompt-chosen-closed =
    Waxa aad dooratay way xirantay: { $opportunity }.
    Codsigaaga weli waannu haynaa. Qof ayaa kaa caawin kara inaad wax kale hesho.
prompt-chosen-closed-done = Mahadsanid, waan ogahay

## Someone looked at a request for a companion

prompt-screened-accepted = Waannu eegnay codsigaaga ah in qof ku raaco. Waannu ku caawin karnaa. Qof ayaa kula soo xiriiraya oo kuu sheegaya waxa xiga.
# Variables:
#   $reason (Text) - what helps better, in whole sentences
prompt-screened-redirected =
    Waannu eegnay codsigaaga ah in qof ku raaco. { $reason }
    Qor “qof la hadal” haddii aad wax ka weydiin rabto.
prompt-screened-done = Mahadsanid, waan ogahay

## What was done about feedback: the deeds follow, a sentence each

prompt-feedback-done = Arrin ayaad noo sheegtay. Waa kan wixii aannu ka qabannay.
prompt-feedback-done-done = Mahadsanid, waan ogahay
