"""The small word lists by which names are told from other words: states, titles, particles, heads.

They are not a gazetteer and never meant to be complete: a name that stands in none of them is still a name.
"""

from crosswire.text.word_lists import read_words

# Words that stand before a person's name and are no part of it.
TITLES = read_words(
    """
    mr mrs ms miss mx dr prof sir dame lord lady rev fr president vice premier minister prime
    chancellor king queen prince princess sultan emir sheikh shaykh imam ayatollah pope bishop
    archbishop cardinal rabbi gen general maj major col colonel lt lieutenant capt captain sgt
    sergeant cpl corporal pvt private adm admiral cmdr commander brig brigadier marshal officer
    detective inspector chief sheriff deputy constable superintendent gov governor mayor sen senator
    rep representative congressman congresswoman judge justice secretary ambassador spokesman
    spokeswoman spokesperson director chairman chairwoman chair attorney speaker ceo cfo coo
    mp mep
    """
)
# What somebody is, behind the name and without an article: "Rosa Lind, head of the port, said".
ROLES = read_words(
    """
    head chief director chairman chairwoman chair president premier minister secretary mayor governor
    senator spokesman spokeswoman spokesperson officer commander captain leader member deputy adviser
    advisor analyst expert professor lecturer researcher fellow editor founder owner manager coach
    principal teacher coordinator organizer organiser superintendent sheriff prosecutor attorney lawyer
    judge inspector detective investigator engineer scientist doctor physician surgeon economist
    historian author activist resident neighbor neighbour witness survivor father mother brother sister
    son daughter uncle aunt cousin grandmother grandfather friend representative ambassador envoy
    executive ceo partner
    """
)
# The part of an office before its title: "Defense Secretary Ann Lee", but "Defense Ministry".
OFFICES = read_words(
    """
    foreign defense defence interior finance health justice energy former acting state
    """
)
MEN = read_words(
    """
    mr sir lord king prince congressman chairman spokesman
    """
)
WOMEN = read_words(
    """
    mrs ms miss dame lady queen princess congresswoman chairwoman spokeswoman
    """
)

# Small words inside names: they carry nothing by which two names differ.
PARTICLES = read_words(
    """
    al el ul as ash at ad an ar az es ed er ez de del della der den di du da dos das la le van von
    bin ibn ben bint abu ter ten y
    """
)
# Particles that are also English or common words: only a hyphen makes them part of a name.
HYPHEN_PARTICLES = read_words(
    """
    an as at ad ar az es ed er ez ash as ul y ben das la le da do ter ten den
    """
)
CONNECTORS = read_words(
    """
    of the for and in on
    """
)
GENERATIONS = frozenset(["jr", "sr", "ii", "iii", "iv"])

CALENDAR = read_words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december mon tue tues wed thu thur thurs fri sat sun jan
    feb mar apr jun jul aug sep sept oct nov dec gmt utc est edt pst pdt cst cdt am pm a.m p.m bst
    cet ramadan christmas easter
    """
)

# A name with one of these words is a body of people.
GROUP_WORDS = read_words(
    """
    agency airlines alliance army assembly association authority bank battalion board bureau brigade
    brigades bureau cartel center centre church club coalition college command commission committee
    company conference congress corps corporation council court department division federation fire
    force forces foundation front government group guard guards hospital house institute
    international jihad journal league liberation militia military ministry mission mobilization
    mobilisation movement nations navy news network observatory office organisation organization
    parliament party police post press project resistance school senate service services society
    state squad team times tribune tribunal union university watch herald hezbollah hizbullah
    hizballah hezbullah kataib kataeb hashd hashed hachd hashid harakat liwa jaysh jaish asaib
    saraya ansar jabhat hizb jund fatah brotherhood hamas taliban boko shabaab
    """
)
# A name that ends in one of these words is a place.
PLACE_WORDS = read_words(
    """
    airport avenue base bay beach border bridge canyon city coast county creek desert district falls
    governorate gulf heights hill hills island islands lake mosque mountain mountains neighborhood
    neighbourhood ocean park peninsula plaza prison province region river road sea square station
    strait street strip suburb town township valley village zone highway boulevard
    """
)
# A name that begins with one of these words is no person's, so its last word is no surname.
PLACE_STARTS = read_words(
    """
    new north south east west northern southern eastern western central lake fort ft port san santa
    st saint mount mt grand los las big little upper lower cape camp baton cedar palm el rio puerto
    tel deir jurf
    """
)
# Peoples and faiths that have no state of their name.
PEOPLES = read_words(
    """
    kurdish kurd kurds arab arabs european europeans african africans asian asians muslim muslims
    christian christians jewish jew jews shiite shiites sunni sunnis islamist islamists catholic
    hispanic latino republican republicans democrat democrats democratic
    """
)
# Heads that add nothing when a body is named with and without them.
GENERIC_HEADS = read_words(
    """
    group movement militia organization organisation harakat
    """
)

# What a law is called by: its name is the same with and without it.
LAWS = read_words(
    """
    act bill law
    """
)

GIVEN_NAMES = read_words(
    """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew
    anthony antony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald
    timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
    benjamin samuel gregory frank alexander raymond patrick jack dennis jerry peter mary patricia
    jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
    ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon
    cynthia kathleen amy angela anna emma maria mohammed mohamed muhammad mohammad ahmed ahmad ali
    hassan hussein omar khalid ibrahim yusuf mustafa mahmoud abdullah fatima aisha jose juan carlos
    luis jorge pedro miguel vladimir sergei ivan dmitry volodymyr olena jean pierre francois marie
    hans wei ming
    """
)
SHORT_GIVEN = {
    short: full
    for full, shorts in {
        "anthony": "tony antony", "joseph": "joe joey", "william": "bill will billy", "robert": "bob rob bobby",
        "michael": "mike", "james": "jim jimmy", "thomas": "tom", "daniel": "dan danny", "david": "dave",
        "christopher": "chris", "steven": "steve stephen", "elizabeth": "liz beth", "richard": "rick dick",
        "edward": "ed ted", "andrew": "andy", "matthew": "matt", "benjamin": "ben", "samuel": "sam",
        "timothy": "tim", "kenneth": "ken", "gregory": "greg", "donald": "don", "jeffrey": "jeff",
    }.items()
    for short in shorts.split()
}  # fmt: skip

# Ordinary words that open a sentence or a headline with a capital.
STARTERS = read_words(
    """
    a about above according across after afterwards again against ago all almost along already also
    although always amid among an analysis and another any anyone are around as at authorities away
    back bad be because been before behind being below besides between beyond big black blue bomb
    both but by can children civilians come could crews dead deadly despite did do does doctors
    dozens during each earlier early eight eighteen eighty either eleven emergency end enough even
    ever every everyone everything eyewitnesses family fatal few fifteen fifth fifty fighters
    fighting fire firefighters first five following for forces former forty four fourteen fourth
    friends from full further get give given good government great green ground gunmen had half has
    have he heavy her here high his hospital hours how however hundreds i if in indeed inside
    instead into investigators is it its itself just last late later least less like local long made
    major man many may maybe me meanwhile media medics members men might military militants millions
    mine minutes more moreover most mostly mr much must my national near nearby nearly neighbors
    neighbours neither never nevertheless new next nine nineteen ninety no nobody none nor not
    nothing now of off officers official officials often old on once one only open or other others
    our out outside over part past people perhaps photo pictures please police politics president
    pro prosecutors protesters protests public questions rather read recent red regional related
    reporters reports rescue rescuers residents right rockets said same scores second security see
    senior seven seventeen seventy several she shots should since six sixteen sixty so soldiers some
    someone something soon sources still story strike strikes such suspect ten than that the their
    them then there therefore these they thing think third thirteen thirty this those though
    thousands three through throughout thus time today together tomorrow tonight too top total
    toward towards troops twelve twenty two under unlike until up upon us use very victims video was
    watch we weeks well were what whatever when where whether which while white who whoever whole
    whose why will with within without witnesses woman women world would yes yesterday yet you young
    your air army attack attacks armed blast bombing border car court death deaths dust earthquake
    explosion flames flood floods plane school shooting smoke storm students suspected survivors
    train truck tuesday violence war workers ambulances exclusive updated update breaking live
    latest watch listen advertisement copyright
    """
)
