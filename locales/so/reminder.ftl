### Reminders of a closing day or an event: only with a yes of their own.

reminder-choice = I xusuusi
# Variables:
#   $role (Text) - the title of what was chosen
reminder-offer = Ma rabtaa inaannu ku xusuusinno ka hor inta aysan tani xirmin: { $role }?
# Variables:
#   $role (Text) - the title of an event
#   $day (Date) - its day
reminder-set-event = Waannu ku xusuusin doonnaa munaasabaddan: { $role }. Maalinta: { $day }.
# Variables:
#   $role (Text) - the title of a job or role
#   $day (Date) - its closing day
reminder-set-closing = Waannu ku xusuusin doonnaa ka hor inta aysan tani xirmin: { $role }. Maalinta ugu dambaysa: { $day }.
reminder-where = Halkan ayaad ku arki doontaa marka aad soo noqoto. Haddii aad iimayl na siisay, halkaas ayaannu sidoo kale kuugu soo qori doonnaa.
reminder-refused = Waa hagaag. Xusuusin kuma soo dirayno.
reminder-closed = Taasi hadda way xirantay, sidaas darteed wax lagaa xusuusiyo ma jiraan.
reminder-of-what = Maxaan ku xusuusiyaa? Marka hore dooro shaqo ama munaasabad.
reminder-too-near = Maalintaasi aad bay ugu dhowdahay in lagu xusuusiyo. Qoro, ama taleefankaaga geli.
