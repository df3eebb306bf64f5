### Finding a volunteering role: one question, three matches, and offers that improve them.

volunteering-ask-where = Xaggee ayaad deggan tahay, ama xaggee ayaad wax ka caawin rabtaa? Tusaale Southall, ama UB1.
# Variables:
#   $place (Text) - what the person wrote
volunteering-place-unknown = Meesha { $place } ma garanayo. Qor xaafad London ku taal, degmo, ama qaybta hore ee koodhka boostadaada, sida UB1.
# Variables:
#   $postcode (Text) - a postcode far away
volunteering-postcode-unknown = London kuma aqaan koodhka boostada { $postcode }. Qor qaybtiisa hore, sida UB1, ama magaca xaafaddaada.
# Variables:
#   $place (Text) - a place outside the area served
volunteering-outside = Meesha { $place } waxay ka baxsan tahay goobaha aannu ka shaqayno. Hawlahani waa kuwa ugu dhow ee aannu hayno.

## The matches

# Variables:
#   $count (Number) - how many roles are shown
#   $place (Text) - where the person is
volunteering-matches-near =
    { PLURAL($count) ->
        [one] Waxaannu helnay hawl kugu habboon oo u dhow { $place }. Dooro haddii aad jeceshahay.
       *[other] Waa kuwan { $count } hawlood oo kugu habboon oo u dhow { $place }. Dooro kuwa aad jeceshahay.
    }
# Variables:
#   $count (Number) - how many roles are shown
volunteering-matches =
    { PLURAL($count) ->
        [one] Waxaannu helnay hawl kugu habboon. Dooro haddii aad jeceshahay.
       *[other] Waa kuwan { $count } hawlood oo kugu habboon. Dooro kuwa aad jeceshahay.
    }
# Variables:
#   $count (Number) - how many roles are shown
volunteering-matches-same =
    { PLURAL($count) ->
        [one] Weli hawshan ayaa kuugu habboon.
       *[other] Weli waxaa kuugu habboon { $count } hawlood, waana kuwan.
    }
volunteering-noted = Mahadsanid. Waxaan mar kale ku raadiyay wixii aad sheegtay.
volunteering-ask-matches = Dooro hawl, ama wax badan ii sheeg si aan kuwo ka fiican kuugu helo.
volunteering-card-choose = Dooro hawshan
volunteering-card-unchoose = Ka saar hawshan
volunteering-matches-continue = Ku sii wad hawlaha aan doortay
volunteering-matches-more = I tus hawlo kale
volunteering-matches-again = Mar kale i tus hawlihii ugu horreeyay
volunteering-matches-change = Beddel jawaabahayga
volunteering-matches-add-interests = Sheeg waxa aan jeclahay inaan qabto
volunteering-matches-add-when = Sheeg goorta aan iman karo
volunteering-matches-add-languages = Sheeg luqadaha aan ku hadlo
volunteering-matches-add-access = Sheeg waxa i caawin kara
volunteering-none = Ma helin hawl furan oo kugu habboon. Jawaabahaaga waad beddeli kartaa, ama qof ayaa kuu raadin kara.
volunteering-no-more = Waad aragtay dhammaan hawlaha kugu habboon. Mar kale waad eegi kartaa, ama jawaabahaaga waad beddeli kartaa.
volunteering-your-answers = Kuwani waa jawaabahaaga. Mid kasta waad beddeli kartaa.
volunteering-title-where = Goobta
volunteering-title-interests = Waxa aad jeceshahay inaad qabato
volunteering-title-when = Goorta aad iman karto
volunteering-title-languages = Luqadaha aad ku hadasho
volunteering-title-access = Waxa ku caawin kara

## What is offered

volunteering-ask-interests = Maxaad jeceshahay inaad qabato? Waxaad dooran kartaa wax ka badan hal.
volunteering-ask-when = Goorma ayaad iman kartaa? Waxaad dooran kartaa maalmo iyo waqtiyo.
volunteering-ask-languages = Luqadahee ayaad ku hadashaa? Kuwo kale waad qori kartaa.
volunteering-ask-access = Maxaa ku caawin kara? Jawaabtaada waxaannu u isticmaalnaa oo keliya inaannu helno hawlo taas bixiya.

## Choosing

# Variables:
#   $roles (Text) - the titles of the chosen roles, as a list
volunteering-chosen = Waxaad dooratay: { $roles }.
volunteering-choose-another = Hawl kale ku dar
# Variables:
#   $roles (Text) - the titles of roles that were taken out
volunteering-unchosen = Tan waan ka saaray: { $roles }.
# Variables:
#   $count (Number) - how many roles can be chosen
volunteering-enough = Hal mar waxaad dooran kartaa ilaa { $count } hawlood. Mid ka saar si aad mid kale u doorato.
volunteering-closed = Hawshaasi hadda way xirantay. Kuwani weli way furan yihiin.
volunteering-full = Booskii ugu dambeeyay ee hawshaas hadda uun ayaa la qaatay. Kuwani weli way furan yihiin.
volunteering-ask-adult = Hawshan waxaa loogu talagalay dadka jira 18 sano ama ka badan. Meeqa sano ayaad jirtaa?
volunteering-adult-18-or-over = Waxaan jiraa 18 sano ama ka badan
volunteering-adult-16-or-17 = Waxaan jiraa 16 ama 17 sano
volunteering-adult-under-16 = Waxaan ka yar ahay 16 sano
volunteering-adult-under-16-also = yar, yarahay, hoos, hooseeya, kayar
volunteering-too-young = Hawshaas waxaa loogu talagalay dadka jira 18 sano ama ka badan. Hawlahani way u furan yihiin dadka jira 16 iyo 17 sano.
