### The first words of a conversation, and changing its language.

# Said once, first. S1: nobody is watching, and the chat cannot send help.
start-welcome =
    Ku soo dhowow. Waxaan ahay Alongside, barnaamij kombiyuutar ah.
    Waxaan kaa caawiyaa inaad hesho mutadawacnimo, shaqooyinka NHS (adeegga caafimaadka) iyo qof isbitaalka kula taga.
    Mutadawacnimo waa hawl aad dadka ku caawiso oo aan mushahar lahayn.
    Dadku ma eegaan wadahadalkan. Haddii aad khatar ku jirto, wac 999.
start-ask-language = Luqaddee ayaad rabtaa inaad isticmaasho?
# A choice that sets a language.
# Variables:
#   $language (Text) - the language's own name for itself
start-language = { $language }
start-language-changed = Hadda waxaynu ku hadlaynaa Soomaali. Jawaabahaagu weli halkan ayay ku jiraan.
start-language-not-here = Luqaddaas weli halkan kuma hayno. Kuwani waa luqadaha aannu hayno.
