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
#   $day (Text) - the new day
prompt-promise-accepted = Waad ku mahadsan tahay sugitaanka. Qof ayaa kuu jawaabi doona. Maalinta ugu dambaysa: { $day }.
prompt-promise-cancelled = Codsigaaga waa la baajiyay. Qofna arrintaas kaalama soo xiriiri doono.
prompt-answered-already = Taas hore ayaad uga jawaabtay. Waxba lama beddelin.
