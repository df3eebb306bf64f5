### What is said in every form: greetings, help, not understanding, what is not here yet.

general-hello = Salaan. Waan ku faraxsanahay inaad ii soo qortay.
general-menu = Maxaad jeclaan lahayd inaad samayso?
general-what-next = Maxaad hadda jeclaan lahayd inaad samayso?
general-help =
    Waxaad ku qori kartaa erayadaada. Goor kasta waxaad oran kartaa: jooji, dib u noqo, ka bood ama mar kale bilow.
    Waxaad codsan kartaa luqad kale, erayo gaagaaban ama inaad qof la hadasho.
    Waxaad weydiin kartaa waxa aannu kaa hayno. Waad codsan kartaa in la tirtiro.
general-thanks = Adaa mudan. Goor kasta soo noqo.
general-welcome-back = Ku soo dhowow mar kale. Jawaabahaagu weli halkan ayay ku jiraan. Halkan ayaynu joognay.
general-started-again = Mar kale ayaynu bilaabaynaa. Jawaabihii aad hore u bixisay lama hayo.

## Choices

general-choice-find-volunteering = Raadi mutadawacnimo
general-choice-job-help = Hel caawimaad ku saabsan shaqooyinka NHS
general-choice-need-companion = Hel qof isbitaalka ila taga
general-choice-offer-companion = Dad kale isbitaalka la tag
general-choice-find-events = Raadi munaasabado ii dhow
general-choice-talk-to-person = Qof la hadal
general-choice-request-status = Arag codsiyadayda
general-choice-cancel-request = Baaji codsi
general-choice-stop-contact = Ha ila soo xiriirina
general-choice-delete-my-data = Tirtir macluumaadka aad iga haysaan
general-choice-see-my-data = Arag macluumaadka aad iga haysaan
general-choice-change-language = Beddel luqadda
general-choice-easier-words = Isticmaal erayo gaagaaban
general-choice-emergency = Hadda ayaan caawimaad u baahanahay
general-choice-feedback = Sheeg wixii fiicnaa ama xumaa
general-choice-menu = Arag waxa aan halkan ka samayn karo
general-choice-skip = Ka bood su’aashan
general-choice-back = Dib u noqo
general-choice-done = Sii wad
general-choice-stop = Jooji: ha ila soo xiriirina
general-choice-delete = Tirtir macluumaadkayga
general-choice-mydata = I tus macluumaadka aad iga haysaan
general-choice-restart = Mar kale bilow
general-choice-change = Beddel
general-choice-add = Ku dar
general-choice-ordinary = Isticmaal erayada caadiga ah

## Answers, where they are shown back

# Variables:
#   $answer (Text) - an answer as it was given
general-answer = { $answer }
general-no-answer = Weli jawaab ma jirto.
# Variables:
#   $roles (Text) - the titles of roles, as a list
general-roles = { $roles }
# Variables:
#   $language (Text) - the name of a spoken language
general-spoken-language = { $language }

## Not understanding (P33 to P35)

general-not-understood = Ma fahmin. Waxaad riixi kartaa badhan, ama si kale ayaad u qori kartaa.
general-not-understood-again = Weli ma fahmin. Dhowr eray ayaa ku filan, sida “Southall” ama “subaxda Isniinta”.
general-not-understood-person = Ma fahmin, khaladkuna waa kayga. Qof ayaa ku caawin kara, ama su’aashan waad ka boodi kartaa.
general-did-you-mean = Ma hubo waxa aad u baahan tahay. Ma mid kuwan ka mid ah baa?
general-did-you-mean-again = Waxaan rabaa inaan si sax ah kuu fahmo. Dooro midka ugu dhow, ama erayo kale ku qor.
general-noted = Mahadsanid. Waan qortay.
general-old-button = Badhankaasi waa mid hore. Waxba ma lumin: halkan ayaynu hadda joognaa.
general-empty = Waxba ima soo gaarin. Qor dhowr eray, ama riix badhan.
general-too-long = Qoraalkani wuu ka dheer yahay inta aan hal mar akhriyi karo. Ku soo koob wax ka yar 2,000 oo xaraf.
general-our-problem = Cilladdu annaga ayay naga timid. Jawaabahaagu way badbaadsan yihiin. 10 daqiiqo kaddib mar kale isku day.
general-unreadable = Sawirro ma arki karo, codna ma maqli karo. Erayo ku qor. Marnaba halkan ha soo dirin waraaqo ama aqoonsi.
general-number-hidden = Waxaad qortay lambar gaar kuu ah. Lama kaydin. Marnaba uma baahnin lambarka NHS, baasaboorka, caymiska ama kaarka.
general-offer-language = Waxaynu ku sii wadi karnaa Soomaali.

## Easy words

general-easy-on = Hadda waxaan qori doonaa jumlado gaagaaban.
general-easy-one-sentence = Hadda markiiba hal jumlad ayaan qori doonaa.
general-easy-already = Erayada ugu gaaban ee aan hayo ayaan hadda isticmaalayaa. Qof ayaa wax badan kuu sharxi kara.
general-easy-off = Mar kale waxaan isticmaali doonaa erayada caadiga ah.

## What we do not do, with places to go

general-not-ours = Arrintaas halkan kaama caawin karo. Kuwan ayaa ku caawin kara.
general-signpost-other =
    Haddii aad xanuunsanayso: wac 111. Xaalad degdeg ah: wac 999.
    Lacag, guri, kaalmada dowladda, xuquuqda shaqada: Citizens Advice (talo bixiyayaal), 0800 144 8848.
    Cunto, dowladda hoose, dugsi: wac dowladda hoose ee degmadaada, ama weydii maktabadda.
    Fiise iyo magangelyo: waxaa ku talin kara oo keliya lataliye diiwaangashan. Citizens Advice ayaa mid kuu sheegi karta.
