"""Words for what harm is done with and what causes it: weapons, vehicles that do it, faults, forces of nature.

Own list of general English; the patterns are for lower-case text. A word here says what a thing is, not that it was
used.
"""

from crosswire.text.keyed import Keyed, Leading

_BOMB = (
    r"(?:(?:car|truck|vehicle|lorry|suicide|petrol|gasoline|nail|letter|parcel|pipe|roadside|time|fire|"
    r"fragmentation|cluster|"
    r"aerial|barrel|home-?made|powerful|high-power(?:ed)?|small|large|medium-sized|magnetic|incendiary|dynamite|"
    r"plastic|guided|"
    r"kilogram|kg|lb|pound)[\s-]+)*bombs?(?!\s+(?:threat|scare|squad|disposal|expert|maker|making|shelter|hoax|"
    r"alert|blast\s+wave))"
)
_EXPLOSIVE = (
    r"(?:(?:improvised|high[\s-]power(?:ed)?|powerful|plastic|small|large|"
    r"home-?made)\s+)*explosives?(?:[\s-]+(?:devices?|charges?|belts?|vests?|"
    r"packages?|artifacts?|materials?))?(?!\s+(?:expert|ordnance\s+disposal|growth|situation|experts))|ieds?|"
    r"(?:(?:dynamite|tnt)(?:\s+(?:sticks?|charges?|cartridges?))?|(?:\d+\s+)?(?:sticks?|charges?|kilos?|kg|"
    r"kilograms?|pounds?)\s+of\s+(?:dynamite|tnt|explosives))|"
    r"car-bombs?|booby[\s-]traps?|(?:land|claymore|naval|sea|antipersonnel)\s?-?mines?|molotov\s+(?:cocktails?|"
    r"bombs?)|petrol\s+bombs?|"
    r"(?:(?:rocket-propelled|hand|rifle|stun|fragmentation|smoke)\s+)?grenades?(?:\s+launchers?)?|rpg(?:-?\d)?|"
    r"(?:(?:cruise|ballistic|guided|anti-tank|surface-to-air|antitank)\s+)?missiles?|(?:katyusha\s+|"
    r"homemade\s+)?rockets?(?:\s+launchers?)?|mortars?"
    r"(?:\s+(?:shells?|rounds?|grenades?))?|(?:artillery|tank)\s+(?:shells?|fire|rounds?)|catapults?|artillery"
)
_GUN = (
    r"(?:(?:semi-?automatic|assault|automatic|sniper|hunting|high-powered|(?:large|small|high|"
    r"heavy)[\s-]cali(?:ber|bre)|long-range|"
    r"\d+(?:\.\d+)?[\s-]?(?:mm|caliber|calibre|gauge))[\s-]+)*(?:rifles?|shotguns?|hand\s?guns?|pistols?|revolvers?|"
    r"(?:sub-?)?machine[\s-]?guns?|firearms?|weapons?(?=\s+(?:fire|were\s+used))|(?<=assault )weapons?|"
    r"(?<=automatic )weapons?|carbines?|guns?"
    r"(?!\s*(?:control|law|laws|violence|owner|owners|rights|battle|fight|point|show|shot|fire|men|man|store|shop)))|"
    r"(?:assault|automatic|small|heavy)[\s-]weapons?|ak-?47s?|ak-?m|ar-?15s?|m-?16s?|uzis?|bullets?|gunfire|"
    r"machine-?gun(?:ning|\s+fire|\s+bursts?)"
)
_BLADE = (
    r"(?:(?:kitchen|hunting|butcher|pocket|steak)\s+)?(?:knife|knives)|machetes?|axes?|hatchets?|daggers?|"
    r"swords?|scissors|razors?|"
    r"screwdrivers?|hammers?|baseball\s+bats?|crowbars?|clubs?(?=\s+and)|bricks|stones|acid|poison|"
    r"nerve\s+agents?|sarin|tear\s+gas|"
    r"pepper\s+spray|rope|ligature|electric\s+shocks?"
)
_AIR = (
    r"(?:(?:armed|explosive|explosive-laden|unmanned|reconnaissance|kamikaze|attack)\s+)*drones?|air\s?strikes?|"
    r"air\s+raids?|"
    r"(?:aerial|air)\s+bombardments?|helicopter\s+gunships?|strafing|bombardment|shelling|uavs?|fighter\s+jets?|"
    r"warplanes?"
)
_CAUSE = (
    r"black\s+ice|(?:faulty|defective|exposed|old)\s+(?:electrical\s+)?wir(?:ing|es)|short[\s-]circuits?|"
    r"electrical\s+(?:fault|malfunction|problem|"
    r"failure|short)|gas\s+(?:leak|explosion|cylinder|canister|tank)s?|boiler\s+explosion|(?:brake|engine|"
    r"mechanical|signal|tyre|tire|"
    r"equipment|structural|power|metal\s+fatigue)\s+(?:failure|problem|fault)s?|human\s+error|pilot\s+error|"
    r"driver\s+fatigue|"
    r"drunk(?:en)?\s+driving|(?:dense|thick|heavy)\s+(?:fog|smoke|rain|rains|snow|snowfall|winds?)|"
    r"torrential\s+rains?|strong\s+winds?|"
    r"lightning|discarded\s+cigarette|cigarettes?(?=\s+(?:butt|caused|started|sparked))|candles?|fireworks|"
    r"space\s+heaters?|"
    r"overloaded\s+(?:boat|ferry|socket|bus|truck)|metal\s+fatigue|carbon\s+monoxide|contaminated\s+(?:water|food)|"
    r"landslides?|mudslides?|avalanches?|tsunamis?|aftershocks?|floodwaters?|storm\s+surge|icy\s+roads?|wet\s+roads?|"
    r"(?:a\s+)?(?:blown|burst)\s+(?:tyre|tire)|bird\s+strikes?"
)
MEANS = Leading(
    """0 a acid aerial after air airs ak akm anti ar armed artillery assault attack automatic avalanche axe axes
    ball ballistic barrel baseball bird black blown boiler bombs booby brake bricks bullets burst butcher
    candles car carbines carbon catapults charge cigarette claymore clubs cluster contaminated crowbars cruise
    daggers defective dense discarded driver drones drunk dynamite electric engine equipment explosives exposed
    faulty fighter fire floodwaters fragmentation gas gasoline grenades guided gun gunfire guns hammers hand
    hatchets heavy helicopter high home human hunting icy ied ieds improvised incendiary kamikaze katyusha kg
    kilo kitchen knife knives land large lb letter ligature lightning long lorry m machetes magnetic mechanical
    medium metal missiles molotov mortars mudslides nail naval nerve old overloaded parcel pepper petrol pilot
    pipe pistols plastic pocket poison pound power razors reconnaissance revolvers rifles roadside rockets rope
    rpg sarin scissors screwdrivers sea seamine semi shelling short shotguns signal small smoke sniper space
    steak sticks stones storm strafing strong structural stun sub submachine suicide surface swords tank tear
    thick time tire tnt torrential truck tsunamis tyre uav uavs unmanned uzi uzis vehicle warplanes weapons wet""",
    rf"(?<![\w-])(?:(?P<weapon>{_BOMB}|{_EXPLOSIVE}|{_GUN}|{_BLADE}|{_AIR})|(?P<cause>{_CAUSE}))(?![\w-])",
)
# A vehicle is the means only where it did something.
VEHICLE = Keyed(
    """aircraft bicycle boat bulldozer bus car coach ferry helicopter jeep jet lorry minibus motorcycle plane
    ship suv tanker tractor train tram truck van vehicle""",
    r"(?<![\w-])(?P<means>(?:(?:stolen|pickup|dump|fire|delivery|tanker|fuel|garbage|tour|school|speeding|"
    r"passenger|freight|cargo|articulated|"
    r"double-decker|commuter|high-speed|minivan|light)\s+)*(?:car|truck|lorry|van|bus|minibus|coach|train|tram|"
    r"motorcycle|"
    r"jeep|suv|vehicle|tanker|tractor-trailer|ferry|boat|ship|plane|aircraft|helicopter|jet|bulldozer|tractor|"
    r"trailer|bicycle))\s+"
    r"(?:(?:that|which|had|has|was|suddenly|then|reportedly|apparently|allegedly|driven\s+by\s+[^,.]{1,30})\s+){0,3}"
    r"(?:plou?gh?(?:ed|ing)|plow(?:ed|ing)|ramm(?:ed|ing)|crash(?:ed|ing)|collid(?:ed|ing)|skidd(?:ed|ing)|"
    r"overturn(?:ed|ing)|derail(?:ed|ing)|"
    r"struck|hit|ran\s+(?:over|into|off)|rolled|slamm(?:ed|ing)|veer(?:ed|ing)|swerv(?:ed|ing)|capsiz(?:ed|ing)|"
    r"sank|ran\s+aground|jumped|plung(?:ed|ing))",
)
CAUSED = Keyed(
    "blamed cause ignited set sparked started triggered",
    r"\b(?:caused|sparked|triggered|ignited|started|blamed|set\s+off)\s+(?:by|on)\s+",
)
# In such a sentence a weapon is booty or evidence, not the means.
BOOTY = Keyed(
    """arsenal cache captured carrying confiscat deactivated defused licen possession purchase seiz shipments
    smuggl sold supplied trafficking""",
    r"\b(?:seiz(?:ed|ure|ing)|confiscat(?:ed|ion|ing)|captured|smuggl\w+|shipments?|arsenal|cache|caches|"
    r"trafficking\s+(?:in|of)\s+(?:arms|weapons)|deactivated|defused|"
    r"supplies|supplied|sold|purchase[ds]?|carrying\s+weapons|licen[cs]e|possession)\b",
)
USED = Leading(
    """ambush armed assault attack blast blew blown bombs damag dead death destroy detonat died dropp dynamit
    explo fired firing goes hack hit hurl hurt injur kill launch murder placed plane raids set shooting shots
    stab strafed struck threw thrown tortur used using went wound""",
    r"\b(?:explo(?:ded|sions?|des?|ding)|blasts?|went\s+off|goes\s+off|detonat\w+|fired|firing|fire|shot|shots|"
    r"shooting|kill\w*|wound\w*|injur\w*|attack\w*|"
    r"assault\w*|murder\w*|assassinat\w*|threw|thrown|hurl\w*|planted|placed|dropp\w+|launch\w*|struck|hit|"
    r"bomb\w*|stab\w*|hack\w*|"
    r"destroy\w*|damag\w*|blew|blown|using|used|armed\s+with|ambush\w*|raid\w*|tortur\w*|dynamit\w*|died|dead|"
    r"death|hurt|set\s+off|strafed)\b",
)
