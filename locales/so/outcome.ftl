### What became of a request: told in the conversation, by e-mail and on the telephone. Kind, short, and never a closed door.

outcome-placed = War wanaagsan oo ku saabsan codsigaaga: boos ayaa kuu diyaar ah. Kooxda ayaa kuu sheegi doonta goorta aad bilaabayso.
outcome-started = Waad bilowday. Waan ku faraxsannahay. Codsigaagii wuu dhammaaday.
outcome-applied = Arjigaaga waad dirtay. Nasiib wacan. Haddii aad rabto caawimaad tallaabada xigta, mar kale noo soo qor.
outcome-interview = Waraysi ayaad leedahay. Waad ku guulaysatay. Haddii aad rabto in lagaa caawiyo isdiyaarinta, mar kale noo soo qor.
outcome-offer = Shaqo ama boos ayaa laguu soo bandhigay. Hambalyo. Haddii aad su'aalo qabto, mar kale noo soo qor.
outcome-not-this-time = Markan laguma dooran. Dad badan oo fiican lama doorto marka ugu horreysa. Maalin kasta ayaad mar kale na weydiin kartaa.
outcome-waiting-list = Hadda boos ma jiro. Waxaad ku jirtaa liiska sugitaanka. Ma sheegi karno goorta uu boos jiri doono. Maalin kasta ayaad mar kale na weydiin kartaa.
outcome-helped-another-way = Waxaan kuu sheegnay adeeg kale oo ku caawin kara. Codsigaagii wuu dhammaaday. Maalin kasta ayaad mar kale na weydiin kartaa.
outcome-answered = Waannu kuu jawaabnay. Codsigaagii wuu dhammaaday. Maalin kasta ayaad mar kale noo soo qori kartaa.
outcome-not-suitable-now = Hadda ma hayno wax kugu habboon. Waxyaabo cusub ayaa inta badan furma. Maalin kasta ayaad mar kale na weydiin kartaa.
outcome-person-declined = Waxaad noo sheegtay inaadan hadda rabin. Waa caadi. Codsigaagii wuu dhammaaday. Maalin kasta ayaad mar kale na weydiin kartaa.
outcome-could-not-reach = Saddex maalmood ayaan isku daynay inaan kula soo xiriirno. Ma suurtoobin. Sidaas darteed waan xirnay codsigaagii. Haddii aad weli rabto, mar kale noo soo qor.
outcome-duplicate = Laba jeer ayaad isku wax na weydiisatay. Mid ka mid ah codsiyada waan haynaa, kan kalena waan xirnay. Qof ayaa weli kuu jawaabi doona.
