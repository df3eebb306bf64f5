### Going on on the web page: where the channel is a company's (Discord), nothing about health is asked or said there. A one-time
### link opens the same conversation on our own page.

handover-open = Fur bogga internetka
handover-choice = Kaga jawaab bogga internetka
handover-choice-again = Hel link cusub
handover-health = Qaybtani waxay ku saabsan tahay caafimaadka. Halkan kuguma weydiinno. Waxaad kaga jawaabi kartaa boggayaga internetka. Linkigu hal mar ayuu shaqeeyaa, 15 daqiiqo gudahood.
handover-health-person = Qaybtani waxay ku saabsan tahay caafimaadka. Halkan kuguma weydiinno. Qof ayaa kaa caawin kara.
handover-not-here = Caafimaadkaaga waxba ha kaga qorin halkan.
handover-link = Waa kan linkiga bogga internetka. Waa isla wadahadalkan. Linkigu hal mar ayuu shaqeeyaa, 15 daqiiqo gudahood.
handover-no-page = Bog internet oo lagu sii wado ma jiro. Qof ayaa ku caawin kara.
handover-here = Meeshii saxda ahayd ayaad joogtaa. Wax walba halkan waad kaga jawaabi kartaa.
handover-arrived = Hadda waxaad joogtaa bogga internetka. Waa isla wadahadalkii Discord.

## Neutral words, where more is on the page

handover-kept = Jawaabtani waxay ku jirtaa bogga internetka.
handover-your-words = Erayadii aad qortay.
handover-message = Farriin ayaa kuu taal. Waxaad ka akhrisan kartaa boggayaga internetka. Linkigu hal mar ayuu shaqeeyaa, 15 daqiiqo gudahood.
handover-message-person = Farriin ayaa kuu taal. Qof ayaa kuu sheegi kara waxa ku qoran.
handover-request = Codsigaaga
handover-held = Tani waa waxa aannu kaa hayno. Qayb ka mid ah waxaa laga arkaa bogga internetka oo keliya.
handover-held-title = Wadahadalkan iyo bogga internetka
# Variables:
#   $day (Text) - when the page was opened
handover-held-page = Halkaasna waa lagu akhriyi karaa. Laga bilaabo maalinta: { $day }.

## The page that the link opens: its words may be seen by anyone who looks at the link

handover-title = Wadahadalkaaga
handover-ask = Halkan waxaa ka furmaya wadahadalkaagii Discord. Haddii wadahadal kale uu ka furan yahay biraawsarkan, kan ayaa booskiisa galaya.
handover-press = Fur wadahadalkayga
handover-over = Linkigani hadda ma shaqeeyo: waa la isticmaalay, ama waqtigiisii wuu dhammaaday. Si aad mid cusub u hesho, Discord ku noqo oo qor “bogga internetka”.
