### Events near by: cards, how to come, a reminder, help with booking.

events-ask-where = Xaggee ayaan munaasabado kaaga raadiyaa? Tusaale Southall, ama UB1.
events-title-where = Goobta

## The matches

# Variables:
#   $place (Text) - a place outside the area served
events-outside = Meesha { $place } waxay ka baxsan tahay goobaha aannu ka shaqayno. Munaasabadahani waa kuwa ugu dhow ee aannu hayno.
# Variables:
#   $count (Number) - how many events are shown
#   $place (Text) - where the person is
events-matches-near =
    { PLURAL($count) ->
        [one] Waxaa jirta munaasabad u dhow { $place }.
       *[other] Waa kuwan { $count } munaasabadood oo u dhow { $place }.
    }
# Variables:
#   $count (Number) - how many events are shown
events-matches =
    { PLURAL($count) ->
        [one] Waxaa jirta munaasabad adiga kugu habboon.
       *[other] Waa kuwan { $count } munaasabadood oo laga yaabo inay kugu habboon yihiin.
    }
# Variables:
#   $count (Number) - how many events are shown
events-matches-same =
    { PLURAL($count) ->
        [one] Weli munaasabaddan ayaa kuugu habboon.
       *[other] Weli waxaa kuugu habboon { $count } munaasabadood, waana kuwan.
    }
events-ask-matches = Dooro munaasabad si aad u aragto sida loo yimaado, ama wax badan ii sheeg.
events-card-choose = Waxaan rabaa inaan tago
events-card-unchoose = Ma rabo inaan tago
events-matches-continue = Arag sida loo yimaado
events-matches-more = I tus munaasabado kale
events-matches-again = Mar kale i tus munaasabadihii ugu horreeyay
events-none = Ma helin munaasabad kugu habboon. Jawaabahaaga waad beddeli kartaa, ama qof ayaa kuu raadin kara.
events-no-more = Waad aragtay dhammaan munaasabadaha kugu habboon. Mar kale waad eegi kartaa, ama jawaabahaaga waad beddeli kartaa.
events-choose-another = Munaasabad kale ku dar
# Variables:
#   $count (Number) - how many events can be chosen
events-enough = Hal mar waxaad dooran kartaa ilaa { $count } munaasabadood. Mid ka saar si aad mid kale u doorato.
events-closed = Munaasabaddaasi way dhammaatay ama way xirantay. Kuwani weli way soo socdaan.
events-full = Booskii ugu dambeeyay ee munaasabaddaas hadda uun ayaa la qaatay. Kuwani weli way furan yihiin.
events-too-young = Munaasabaddaas waxaa loogu talagalay dadka jira 18 sano ama ka badan. Kuwani adiga way kuu furan yihiin.

## How to come

events-how-to-come = Waa kan sida loo yimaado. Cidna uma baahnid inaad u sheegto imaatinkaaga, haddii aan boos la qabsanayn.
# Variables:
#   $postcode (Text) - the postcode of the event
events-postcode = Koodhka boostada ee khariidaddaada: { $postcode }
# Variables:
#   $link (Text) - a web address
events-book-here =
    Waa inaad boos qabsato. Halkan ayaad ka qabsan kartaa:
    { $link }
events-no-booking = Khasab ma aha inaad boos qabsato. Imow marka ay kuu habboon tahay.
events-ask-for-place = Qof weydii inuu boos ii qabto
