### Phrases that a recruiter or coordinator sends, and the answers to them. They stand in the chat, in an e-mail and in the mouth of
### someone who rings. Nothing here says anything about health.

## Around a phrase

# Variables:
#   $organisation (Text) - whose staff write
#   $reference (Text) - what names the request on the telephone
phrase-from = Waa farriin ka timid qof ka tirsan { $organisation }. Waxay ku saabsan tahay codsigaaga koodhka { $reference } leh.
phrase-answer-title = Jawaabtaada
phrase-answered-title = Mahadsanid
phrase-answer-over = Linkigani hadda ma shaqeeyo. Waxba lama beddelin. Wadahadalka ayaad noogu soo qori kartaa.
phrase-answer-back = Maya, ku noqo jawaabaha

## Ringing someone

# Variables:
#   $day (Text) - the day on which we rang
phrase-tried-to-call = Waxaannu isku daynay inaannu ku soo wacno. Maalinta: { $day }. Goorma ayaa kugu habboon?
# Variables:
#   $day (Text) - the day on which we ring
#   $time (Text) - when
phrase-will-call = Waannu ku soo wici doonnaa. Maalinta: { $day }, saacadda { $time }. Ma kugu habboon tahay?
# Variables:
#   $day (Text) - the day on which we ring
#   $time (Text) - when
phrase-question-call = Waad ku mahadsan tahay su'aashaada. Qof ayaa ku soo wici doona. Maalinta: { $day }, saacadda { $time }. Ma kugu habboon tahay?

## Interviews and first days

# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-interview = Waraysi ayaad leedahay. Maalinta: { $day }, saacadda { $time }. Meesha: { $place }. Ma iman kartaa?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
#   $documents (Text) - a list of what to bring
phrase-interview-documents = Waraysi ayaad leedahay. Maalinta: { $day }, saacadda { $time }. Meesha: { $place }. Waxa aad keento: { $documents }. Ma iman kartaa?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-interview-reminder = Waxaannu ku xusuusinaynaa waraysigaaga. Maalinta: { $day }, saacadda { $time }. Meesha: { $place }. Weli ma iman kartaa?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
#   $documents (Text) - a list of what to bring
phrase-interview-reminder-documents = Waxaannu ku xusuusinaynaa waraysigaaga. Maalinta: { $day }, saacadda { $time }. Meesha: { $place }. Waxa aad keento: { $documents }. Weli ma iman kartaa?
# Variables:
#   $day (Text) - the day
#   $documents (Text) - a list of what to bring
phrase-bring-documents = Maalinta aad noo imanayso: { $day }. Waxa aad keento: { $documents }. Dhammaantood ma haysataa?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-training-day = Maalinta tababarkaaga: { $day }, saacadda { $time }. Meesha: { $place }. Ma iman kartaa?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-start-date = War wanaagsan. Waad bilaabi kartaa. Maalinta: { $day }, saacadda { $time }. Meesha: { $place }. Ma iman kartaa?

## Roles and applications

# Variables:
#   $role (Text) - the title of a role or job
phrase-found-role = Waxaannu helnay wax laga yaabo inuu kugu habboon yahay: { $role }. Ma rabtaa inaad wax badan ka ogaato?
phrase-application-sent = Arjigaaga waa la diray. Hadda jawaabta ayaannu sugaynaa. Isla marka aannu maqalno waannu kuu sheegaynaa.

## While they wait

# Variables:
#   $day (Text) - the day by which we are in touch
phrase-need-longer = Waqti yar oo dheeraad ah ayaannu u baahannahay. Mar kale ayaannu kula soo xiriiraynaa. Maalinta ugu dambaysa: { $day }.
# Variables:
#   $day (Text) - the day on which someone comes along
phrase-companion-found = War wanaagsan. Waxaannu helnay qof ku raaca. Maalinta: { $day }. Dhawaan ayaannu kula soo xiriiraynaa si aannu wax badan kuugu sheegno.
# Variables:
#   $day (Text) - the day by which we are in touch
phrase-companion-looking = Weli waxaannu raadinaynaa qof ku raaca. Wax badan ayaannu kuu sheegaynaa. Maalinta ugu dambaysa: { $day }.

## Answers to feedback

phrase-feedback-praise = Waad ku mahadsan tahay erayadaada wanaagsan. Kooxda ayaannu u gudbinnay. Way ku farxeen.
phrase-feedback-sorry = Waannu ka xunnahay wixii dhacay. Waad ku mahadsan tahay inaad noo sheegtay. Dadka beddeli kara ayaannu u sheegnay.
phrase-feedback-racism = Waad ku mahadsan tahay inaad cunsuriyadda noo sheegtay. Si dhab ah ayaannu u qaadanaynaa. Madax sare ayaa arrinta eegay.
phrase-feedback-idea = Waad ku mahadsan tahay fikraddaada. Dadka isticmaali kara ayaannu u gudbinnay.

## Answers

phrase-answer-morning = Subaxdii i soo wac
phrase-answer-afternoon = Galabtii i soo wac
phrase-answer-evening = Fiidkii i soo wac
phrase-answer-tomorrow = Berri i soo wac
phrase-answer-write-instead = Ii soo qor, ha i soo wicin
phrase-answer-good-time = Haa, waqtigaasi waa igu habboon yahay
phrase-answer-other-time = Maya, waqti kale ayaan u baahanahay
phrase-answer-can-come = Haa, waan iman karaa
phrase-answer-cannot-come = Maya, markaas ma iman karo
phrase-answer-help-to-get-there = Waxaan u baahanahay in la iga caawiyo imaatinka
phrase-answer-will-bring = Haa, dhammaantood waan haystaa
phrase-answer-missing-documents = Dhammaantood ma haysto
phrase-answer-tell-me-more = Haa, wax badan ii sheeg
phrase-answer-no-thanks = Maya, kan ma aha
phrase-answer-understood = Mahadsanid, waan ogahay
phrase-answer-day-changed = Maalintaydii way isbeddeshay
phrase-answer-talk-to-person = Waxaan rabaa inaan qof la hadlo
phrase-answer-no-longer-wanted = Hadda ma rabo, baaji codsigayga

## What follows an answer

phrase-next-morning = Mahadsanid. Qofkii kuu soo qoray jawaabta wuu arkaa. Subaxdii ayuu isku dayayaa inuu ku soo waco.
phrase-next-afternoon = Mahadsanid. Qofkii kuu soo qoray jawaabta wuu arkaa. Galabtii ayuu isku dayayaa inuu ku soo waco.
phrase-next-evening = Mahadsanid. Qofkii kuu soo qoray jawaabta wuu arkaa. Fiidkii ayuu isku dayayaa inuu ku soo waco.
phrase-next-tomorrow = Mahadsanid. Qofkii kuu soo qoray jawaabta wuu arkaa. Berri ayuu isku dayayaa inuu ku soo waco.
phrase-next-write-instead = Mahadsanid. Qofkii kuu soo qoray jawaabta wuu arkaa. Wuu kuu soo qorayaa, kumana soo wacayo.
phrase-next-good-time = Mahadsanid. Waqtigaas adiga ayaa laguu hayaa.
phrase-next-other-time = Mahadsanid. Qofkii kuu soo qoray jawaabta wuu arkaa. Waqti kale ayuu kuu soo bandhigayaa.
phrase-next-can-come = Mahadsanid. Qofkii kuu soo qoray wuu ogyahay inaad imanayso.
phrase-next-cannot-come = Waad ku mahadsan tahay inaad noo sheegtay. Qofkii kuu soo qoray ayaa maalin kale kaala soo xiriiraya.
phrase-next-help-to-get-there = Waad ku mahadsan tahay inaad noo sheegtay. Qofkii kuu soo qoray ayaa kaala soo xiriiraya sida aad ku imanayso.
phrase-next-will-bring = Mahadsanid. Qofkii kuu soo qoray jawaabta wuu arkaa.
phrase-next-missing-documents = Waad ku mahadsan tahay inaad noo sheegtay. Si kastaba imow. Qofkii kuu soo qoray ayaa kuu sheegaya waxa kale ee suurtogal ah.
phrase-next-tell-me-more = Mahadsanid. Qofkii kuu soo qoray ayaa wax badan kuu sheegaya.
phrase-next-no-thanks = Mahadsanid. Waa caadi. Weli waannu raadinaynaa.
phrase-next-understood = Waa hagaag. Marka aad ii baahato halkan ayaan joogaa.
phrase-next-day-changed = Waad ku mahadsan tahay inaad noo sheegtay. Qofkii kuu soo qoray ayaa maalinta cusub kaala soo xiriiraya.
phrase-next-talk-to-person = Mahadsanid. Qofkii kuu soo qoray jawaabta wuu arkaa. Wuu kula soo xiriirayaa.

## What to bring, as it stands in a list

phrase-document-photo-id = kaar ama warqad sawirkaaga iyo magacaaga leh
phrase-document-proof-of-address = warqad magacaaga iyo cinwaankaaga leh
phrase-document-certificates = shahaadooyinkaaga, haddii aad leedahay
phrase-document-referees = magacyada laba qof oo si fiican kuu yaqaan
phrase-document-invitation = farriintan ama warqaddaada
