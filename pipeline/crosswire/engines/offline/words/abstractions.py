"""Common words that stand where a place may stand: "in response", "in cold blood", "at noon". Names nobody, no place.

Where every letter is a capital only such a list tells them from a town. General English, of our own making.
"""

from crosswire.text.name_words import read_words

ABSTRACTIONS = read_words(
    """
    absence abundance accord accordance action addition admiration advance affairs age agony agreement aid aim
    alarm alliance allusion amazement ambush anger anguish answer anticipation appearance appreciation
    approval article articles assembly assistance association atmosphere attempt attendance authority awe bad
    balance bankruptcy bare battle bed behalf being belief best better bitter blood bloom bold bondage brief
    bright bringing broad bulk cahoots captivity care cash cause celebration certain chains chaos chapter
    charge check chief chorus circles circulation circumstances clandestine clashes clear close cold
    collaboration collapse collusion columns combat combination coming command commemoration comment
    commercial common company comparison compensation competition complete compliance complicity comprehensive
    concept concert conclusion conditions confidence confinement conflict conformity confrontation confusion
    conjunction connection consequence consideration constant consultation contact contempt contention context
    contrast contravention control conversation cooperation coordination coping corners court cover creating
    crisis crowded current custody cycles danger darkness daylight debate debt decades decline deep default
    defeat defense deference defiance dense densely deposition depth depths despair desperate detail details
    detention different difficult diplomacy direct disagreement disarray disbelief disciplined discussion
    disguise disgust disorder disorders dispute disrepair distant distress disuse doing doubt droves dry due
    duration duty earnest ease eastern economic effect elections emergency empty end enforced enormous error
    escape essence evidence excess exchange excitement exclusive excuse execution exile existence expectation
    expenses exploiting faith familiar fashion favor favour fear fetters fierce figures final finding firm
    flames flight fluent folly foreign form formal forms frank freedom frequent fresh friendly front
    frustration fuel fulfillment fulfilment full function further future gangs general getting giving good
    grave great grief grips groups growing habitual half hamlets hand handcuffs harmony haste hasty heated
    heavy hiding history honor honour hope hospital hostile hot house huge human hunger illegal imitation
    impact implementing important imprisonment incidents increasing indignation indiscriminate industry
    infancy inflation informal initial innocent instances intense intention intermittent internal
    international irons irregular isolation issue itself jail jeopardy joint joy justice keeping kind language
    large lead leave lectures legal letters liaison lieu light limbo line living low-income luxury main making
    masks mass matters means mediation medical memory mercy mid-town midafternoon midair midday midmorning
    midnight midst midtown mind minutes misery missions modern money moral mortal motion mourning moving mufti
    multiple nature near need neutral noon obedience objection obvious office official operation operations
    opinion opposition orbit order ordinary organized other outright overall pain panic paragraphs parentheses
    part participation particular partnership parts passing peace pen perfect peril perpetuity person phases
    pieces place plain plainclothes play pockets point politics populated position possession poverty power
    practical practice practise preparation prepared presence previous prime principle print prison private
    proceedings process production progress promoting proof propaganda proper prosecution protest public
    pursuance pursuit quantity question quick quiet rags raids rapid reach reaction ready real reality recent
    recess recognition record recovery reference regard rehearsal reinforcing rejection relation relations
    relief remarks remembrance remote repair reply reprehensible repression repressive reprisal reprisals
    republican request reserve residential resistance resources respect response restraint retaliation
    retirement retreat retrospect return revenge revenue reverse revolt rich riots ruins rural safe safety
    sales satisfaction search season second secrecy secret section sectors security self-defence self-defense
    selfdefense separate serious service sessions severe shackles shallow shantytowns shape shelters shock
    short sight silence similar simple simultaneous skirmishes small so-called society solidarity solitary
    some sorrow space specific spite sporadic spring stages standing state statements stealing step stock
    storage strange strategic strategy strength strict strife strife-torn strong style substance suburban
    subversion succession sudden suffering suit sum summary summer sunlight support surprise surrender
    suspense suspicion sympathy tactics talks tandem tatters tears technical tents terms terror theory third
    threatening tie time torture total touch tow traditional training trance transit translation transmission
    transmitting treatment trouble true trust trying turmoil turn uncertain underground underwear undisclosed
    uniform uniforms union unison unity unknown unlawful unprecedented upper urban use usual utter vain
    various vengeance very victory view violation violent vogue voluntary waiting wake war warfare water waves
    weakness wealth weapons western whole wide winter witness words work working worldwide worse writing youth
    """
)
