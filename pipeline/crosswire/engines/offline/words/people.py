"""Words for people, bodies and things that have a part in an event, as the rules of actors know them.

Own lists of general English, singular and plural where both are used. A word that is missing only hides a phrase
that has no name; a name needs none of them.
"""


def _read(listing: str) -> frozenset[str]:
    """The words of a listing; a noun marked with a plus sign also stands in its regular plural."""
    words = set()
    for word in listing.split():
        bare = word.rstrip("+")
        words.add(bare)
        if word.endswith("+"):
            words.add(bare[:-1] + "ies" if bare.endswith("y") and bare[-2] not in "aeo" else bare + _ending(bare))
    return frozenset(words)


def _ending(word: str) -> str:
    return "es" if word.endswith(("s", "sh", "ch", "x", "z")) else "s"


# Whoever is called so took part in violence, unless the words make them its victim.
VIOLENT = _read(
    """gunman gunmen attacker+ assailant+ terrorist+ narcoterrorist+ guerrilla+ rebel+ militant+ insurgent+ bomber+
    shooter+ sniper+ hitman hitmen assassin+ killer+ murderer+ kidnapper+ abductor+ captor+ hijacker+ robber+
    thief thieves burglar+ arsonist+ commando+ commandoes subversive+ extremist+ paramilitary+ paramilitaries
    mercenary+ bandit+ criminal+ gangster+ gang+ mob+ suspect+ perpetrator+ culprit+ jihadist+ jihadi+ separatist+
    fundamentalist+ militiaman militiamen fighter+ trafficker+ smuggler+ pirate+ rioter+ looter+ mafia+ cartel+
    stabber+ intruder+ offender+ outlaw+ fugitive+ squad+ hoodlum+ vandal+ sapper+ aggressor+ raider+ militia+"""
)
# Bodies that are named by a common word alone.
FORCES = _read(
    """army armies military navy troop+ soldier+ force+ police government+ junta regime+ battalion+ brigade+
    regiment+ patrol+ garrison+ unit+ contra+ authority+ group+ organization+ organisation+ faction+ movement+
    detachment+ squadron+ front commission+ committee+ council+ party+ union+ federation+ ministry+ department+
    agency+ cell+ column+ coalition alliance guard+ airforce marines"""
)
# Of these the word alone says who it is: "the army" is somebody, "the group" is not.
ARMED = _read(
    """army armies military navy troop+ soldier+ police junta regime+ contra+ marines airforce government guardsmen"""
)
# A name of several words that ends so is a body's.
BODIES = _read(
    """army armies front movement brigade+ battalion+ force+ organization organisation union alliance council party
    federation command commando group faction coalition guard militia squad+ league liberation resistance cartel+
    mafia+ gang+ corps detachment squadron committee regiment government junta regime police cell directorate
    commission services"""
)
OUTLAWED = _read("cartel+ mafia+ squad+ gang+ militia+ ring+")
RESPONDERS = _read(
    """firefighter+ fireman firemen paramedic+ medic+ rescuer+ rescue lifeguard+ coastguard ambulance+ diver+
    volunteer+ responder+ lifeboat+ doctor+ nurse+ surgeon+ hospital+ brigade fire"""
)
INVESTIGATORS = _read(
    """investigator+ detective+ prosecutor+ police policeman policemen officer+ sheriff deputies coroner+ examiner+
    inspector+ inquiry fbi interpol magistrate+ constable+ patrolman patrolmen"""
)
OFFICIALS = _read(
    """official+ authority+ spokesman spokesmen spokeswoman spokesperson minister+ ministry governor+ mayor+
    president+ premier government council secretary chancellor ambassador+ commander+ command chief+ senator+
    congressman congresswoman lawmaker+ judge+ court+ attorney+ commissioner+ superintendent councillor+
    councilman agency department embassy parliament senate army military"""
)
PEOPLE = (
    _read(
        """person+ people man men woman women child children boy+ girl+ baby+ infant+ teenager+ teen+ youth+ adult+
        minor+ civilian+ resident+ citizen+ villager+ local+ individual+ human+ victim+ passenger+ pedestrian+
        bystander+ passer-by passersby passerby motorist+ driver+ cyclist+ motorcyclist+ biker+ rider+ pilot+
        crew+ sailor+ seaman seamen crewman crewmen fisherman fishermen worker+ mineworker+ employee+ employer+
        labourer+ laborer+ farmer+ peasant+ farmhand+ miner+ student+ pupil+ teacher+ professor+ lecturer+ dean+
        rector+ priest+ nun+ bishop+ archbishop+ monk+ pastor+ imam+ cleric+ clergyman clergymen missionary+
        jesuit+ seminarian+ reporter+ journalist+ newsman newsmen cameraman cameramen photographer+ editor+
        publisher+ writer+ columnist+ broadcaster+ announcer+ politician+ candidate+ leader+ activist+ unionist+
        union member+ deputy deputies councilman councilmen councilwoman magistrate+ justice+ judge+ lawyer+ attorney+
        juror+ witness+ businessman businessmen businesswoman industrialist+ merchant+ trader+ shopkeeper+ vendor+
        owner+ manager+ executive+ engineer+ technician+ mechanic+ electrician+ scientist+ economist+ academic+
        intellectual+ parishioner+ worshipper+ doctor+ physician+ nurse+ patient+ dentist+ bodyguard+ guard+
        watchman watchmen escort+ chauffeur+ maid+ cook+ housekeeper+ servant+ gardener+ waiter+ waitress+ clerk+
        cashier+ customer+ shopper+ tourist+ visitor+ guest+ traveller+ traveler+ hostage+ captive+ prisoner+
        inmate+ detainee+ refugee+ migrant+ settler+ native+ indian+ foreigner+ diplomat+ ambassador+ consul+
        attache+ adviser+ advisor+ aide+ assistant+ secretary+ director+ chairman chairwoman president+ minister+
        governor+ mayor+ senator+ congressman congressmen representative+ legislator+ lawmaker+ official+ officer+
        policeman policemen policewoman cop+ trooper+ soldier+ serviceman servicemen marine+ sergeant+ corporal+
        captain+ lieutenant+ colonel+ major+ general+ commander+ recruit+ conscript+ veteran+ cadet+ firefighter+
        fireman firemen paramedic+ medic+ rescuer+ volunteer+ survivor+ casualty+ dead wounded injured relative+
        wife wives husband+ widow+ spouse+ son+ daughter+ father+ mother+ parent+ brother+ sister+ sibling+
        grandfather grandmother grandson granddaughter uncle+ aunt+ nephew+ niece+ cousin+ family+ couple+ friend+
        girlfriend+ boyfriend+ fiance fiancee follower+ sympathizer+ colleague+ companion+ neighbor+ neighbour+
        roommate+ classmate+ coach+ player+ athlete+ referee+ fan+ spectator+ protester+ protestor+ demonstrator+
        marcher+ supporter+
        opponent+ dissident+ exile+ member+ crowd+ population populace community personnel staff others cattleman
        cattlemen rancher+ landowner+ farmworker+ headmaster principal+ janitor+ custodian+ contractor+ builder+
        carpenter+ plumber+ welder+ operator+ climber+ hiker+ skier+ swimmer+ surfer+ rebel+"""
    )
    | VIOLENT
    | INVESTIGATORS
)
# A phrase "members of the union" is about members; "of" after these does not end it.
COLLECTIVE = _read(
    """member+ group+ band+ gang+ team+ column+ squad+ crowd+ dozen+ hundred+ thousand+ score+ number pair couple
    contingent+ unit+ commando+ leader+ employee+ mob+ family+ majority rest two three four five six seven eight
    nine ten some many several one part+ section+ stretch portion+ wing+ body bodies corpse+ remains trio handful"""
)
THINGS = _read(
    """building+ house+ home+ residence+ office+ headquarters station+ post+ barracks base+ embassy+ consulate+ bank+
    school+ university college+ church+ mosque+ synagogue+ temple+ hospital+ clinic+ hotel+ restaurant+ bar+
    nightclub+ cafe+ store+ shop+ market+ mall+ theater theatre cinema+ stadium+ airport+ port+ harbor harbour
    bridge+ road+ highway+ railway+ train+ bus+ buses truck+ car+ vehicle+ motorcycle+ jeep+ van+ ambulance+ boat+
    ship+ ferry+ vessel+ tanker+ plane+ aircraft airplane+ helicopter+ convoy+ pipeline+ refinery+ plant+ factory+
    mine+ dam+ tower+ pylon+ substation+ line+ facility facilities installation+ warehouse+ depot+ garage+ farm+
    ranch+ village+ town+ neighborhood+ neighbourhood+ camp+ checkpoint+ prison+ jail+ court+ courthouse ministry
    palace congress parliament newspaper+ pump+ radio studio+ company property properties wall+ door+ window+
    pole+ pylon+ transformer+ animal+ cattle livestock trawler+ facilities premises embassy apartment+ tent+
    monument+ gate+ branch+ center+ centre+ complex+ compound+ parking airstrip+ marketplace supermarket+
    position+ post+ target+ outpost+ club+ shack+ hut+ kiosk+ booth+ tank+ grid+ system+ network+ exchange+
    establishment+ drugstore+ pharmacy+ brothel+ dealership+ cabin+ library+ museum+ mansion+ villa+ cable+"""
)
MARKED = _read(
    """unidentified unknown armed masked hooded heavily-armed suspected alleged presumed hired paid disguised
    uniformed plainclothes gun-toting machete-wielding knife-wielding accused"""
)
MODIFIERS = (
    _read(
        """urban rural young old elderly former ex local foreign national regional leftist rightist communist socialist
    marxist maoist islamist islamic extreme radical ultra right left wing left-wing right-wing other another more
    several many few some same such own late early new senior junior top high low big small large great main first
    second third last next retired active reserve alleged presumed suspected heavily armed drug arms civil
    civilian public private political military pregnant innocent unarmed dead wounded injured missing black white
    red blue green federal state municipal provincial liberal conservative democratic republican christian
    catholic muslim jewish prominent famous well-known renowned powerful strong heavy violent bloody so-called
    different various entire whole both each every all any no least most about approximately nearly almost around
    over up than only fellow special elite secret clandestine central northern southern eastern western north
    south east west chief deputy vice assistant acting interim current united international popular human off-duty
    uniformed"""
    )
    | MARKED
)
TITLES_BEFORE = _read(
    """mr mrs ms dr prof professor rev reverend father fr msgr monsignor bishop archbishop cardinal sister brother
    president vice minister prime premier senator congressman deputy governor mayor judge justice magistrate
    attorney general colonel major captain lieutenant sergeant corporal private admiral commander gen col maj capt
    lt sgt cpl engineer architect doctor lawyer journalist reporter priest jesuit leader candidate activist
    spokesman director secretary ambassador consul businessman peasant student unionist named called don dona
    hopeful driver commissioner officer detective sheriff chief inspector constable deputy pvt policeman soldier
    bodyguard industrialist"""
)
# Common words of news that are no part of a name although a line in capitals writes them like one.
NEWS = _read(
    """war+ bulletin+ communique+ statement+ report+ radio television news agency press newspaper+ magazine+ peace
    talk+ process dialogue negotiation+ agreement+ accord+ treaty law+ bill+ plan+ program+ programme+ project+
    policy+ proposal+ offer+ decision+ measure+ act+ action+ activity+ operation+ offensive+ campaign+ attack+
    assault+ raid+ strike+ bombing+ bomb+ explosion+ blast+ device+ dynamite charge+ explosive+ weapon+ rifle+
    gun+ grenade+ mortar+ rocket+ missile+ mine+ fire fight+ fighting clash+ combat battle+ ambush skirmish+
    incident+ event+ case+ crime+ murder+ killing+ assassination+ kidnapping+ death+ massacre+ violence terror
    terrorism drug+ cocaine trafficking money dollar+ million+ thousand+ hundred+ percent year+ month+ week+ day+
    hour+ minute+ time+ date+ morning afternoon evening night today yesterday tomorrow capital downtown area+
    zone+ sector+ region+ part+ side+ place+ site+ country nation+ world people's public state+ street+ avenue+
    road+ corner block+ km mile+ meter+ number+ type+ kind+ sort+ series lot+ rest order+ threat+ demand+ call+
    letter+ phone telephone message+ note+ list+ name+ identity life lives body bodies corpse+ head+ hand+ face+
    wound+ injury injuries damage+ loss+ cost+ result+ consequence+ cause+ reason+ effect+ right+ rights freedom
    justice democracy constitution election+ vote+ campaign economy trade oil energy power electricity electric
    water food aid help support security defense defence safety protection surveillance intelligence
    investigation+ trial+ sentence+ charge+ evidence proof document+ picture+ video recording+ passage indistinct
    begin end word+ text excerpt+ omitted report live studio+ line+ link+ alliance conspiracy mass+ movement
    struggle revolution uprising coup war-torn curfew emergency siege vehicle+ car+ truck+ bus jeep+ motorcycle+
    plane+ helicopter+ gunfire bullet+ shot+ hit least top responsibility credit blame claim+ one's whole way+
    point+ view+ opinion+ position+ situation+ problem+ matter+ issue+ question+ answer+ fact+ truth information
    visit+ trip+ meeting+ session+ summit+ conference+ ceremony funeral+ wake mass burial tribute condolence+
    sympathy solidarity pain grief sorrow shock horror fear+ hope+ wish+ interest+ effort+ attempt+ ago same such
    this that these those here there where when while later earlier early late near far high low long short old
    new big small great good bad full empty open close hard easy free main major minor total single double nothing
    everything anything something anyone everyone someone himself herself themselves itself known unknown present
    past future final serious severe grave critical deep strong weak clear dark light quick slow well also too
    only just even still yet already soon never always often again once twice almost nearly about according
    regarding concerning following during including between among against without within despite because although
    though unless until since whether however therefore moreover meanwhile besides likewise otherwise instead thus
    hence then now presently previously recently currently formerly finally eventually
    latin english jungle+ luxury luxurious disorder+ expense+ automobile+ revenue+ fuel+ torture traditional certain
    distant adjacent residential indiscriminate propaganda lecture+ secure sharp juridical low-income strife-torn
    soccer field+ form+ paragraph+ hamlet+ bunker+ response+"""
)
# Deeds and machines of war: "an army helicopter" is the army's, "a US strike" that of the US.
WARLIKE = _read(
    """strike+ airstrike+ raid+ bombardment+ shelling offensive+ helicopter+ gunship+ warplane+ plane+ jet+ aircraft
    drone+ tank+ warship+ artillery"""
)
ATTACKS = _read("attack+ ambush assault+ bombing+ killing+ murder+ kidnapping+ crime+ massacre+ assassination+")
# What may stand between an owner and such a word.
_SORTS_OF_DEED = """air aerial drone missile rocket artillery naval ground military deadly terrorist guerrilla rebel
    self-defense self-defence retaliatory overnight fresh new attack fighter two three several recent further massive"""
SORTS_OF_DEED = _read(_SORTS_OF_DEED)
