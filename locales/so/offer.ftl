### Going to hospital with other people: companion roles, their checks, contact.

## The matches

# Variables:
#   $place (Text) - a place outside the area served
offer-outside = Meesha { $place } waxay ka baxsan tahay goobaha aannu ka shaqayno. Hawlahan wehelka ah ayaa ugu dhow kuwa aannu hayno.
# Variables:
#   $count (Number) - how many roles are shown
#   $place (Text) - where the person is
offer-matches-near =
    { PLURAL($count) ->
        [one] Mahadsanid. Hawshan wehelka ah waxay u dhowdahay { $place }. Kaarku wuxuu sheegayaa hubinta marka hore la sameeyo.
       *[other] Mahadsanid. Waa kuwan { $count } hawlood oo wehel ah oo u dhow { $place }. Kaar kasta wuxuu sheegayaa hubinta marka hore la sameeyo.
    }
# Variables:
#   $count (Number) - how many roles are shown
offer-matches =
    { PLURAL($count) ->
        [one] Mahadsanid. Hawshan wehelka ah way kugu habboon tahay. Kaarku wuxuu sheegayaa hubinta marka hore la sameeyo.
       *[other] Mahadsanid. Waa kuwan { $count } hawlood oo wehel ah oo kugu habboon. Kaar kasta wuxuu sheegayaa hubinta marka hore la sameeyo.
    }
# Variables:
#   $count (Number) - how many roles are shown
offer-matches-same =
    { PLURAL($count) ->
        [one] Weli hawshan wehelka ah ayaa kuugu habboon.
       *[other] Weli waxaa kuugu habboon { $count } hawlood oo wehel ah, waana kuwan.
    }
offer-ask-matches = Dooro hawl. Hubintu waa kuu bilaash, waannuna kaa caawinnaa.
offer-card-choose = Dooro hawshan
offer-card-unchoose = Ka saar hawshan
offer-matches-continue = Ku sii wad hawlaha aan doortay
offer-matches-more = I tus hawlo kale oo wehel ah
offer-matches-again = Mar kale i tus hawlihii ugu horreeyay
offer-none = Ma helin hawl wehel ah oo furan oo kugu habboon. Marka mid la helo qof ayaa kuu sheegi kara.
offer-no-more = Waad aragtay dhammaan hawlaha wehelka ah ee kugu habboon. Mar kale waad eegi kartaa, ama jawaabahaaga waad beddeli kartaa.
offer-choose-another = Hawl kale ku dar
# Variables:
#   $count (Number) - how many roles can be chosen
offer-enough = Hal mar waxaad dooran kartaa ilaa { $count } hawlood. Mid ka saar si aad mid kale u doorato.
offer-closed = Hawshaasi hadda way xirantay. Kuwani weli way furan yihiin.
offer-full = Booskii ugu dambeeyay ee hawshaas hadda uun ayaa la qaatay. Kuwani weli way furan yihiin.
offer-too-young = Wehelladu waa dad jira 18 sano ama ka badan. Hawlaha mutadawacnimadu way u furan yihiin dadka jira 16 iyo 17 sano.
