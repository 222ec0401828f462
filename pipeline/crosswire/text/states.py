"""States under all their names, and their people. A capital city is not its state, so none is here."""

# State: demonyms, abbreviations and other spellings. One canonical form answers for all of a line.
_STATE_LINES = """
united states: us usa america american americans united states of america
united kingdom: uk britain great britain british briton britons
united arab emirates: uae emirati emiratis
russia: russian russians russian federation
turkey: turkiye turkish turk turks
iran: iranian iranians
iraq: iraqi iraqis
israel: israeli israelis
syria: syrian syrians
lebanon: lebanese
jordan: jordanian jordanians
egypt: egyptian egyptians
saudi arabia: saudi saudis
yemen: yemeni yemenis
kuwait: kuwaiti kuwaitis
qatar: qatari qataris
bahrain: bahraini bahrainis
oman: omani omanis
libya: libyan libyans
tunisia: tunisian tunisians
algeria: algerian algerians
morocco: moroccan moroccans
sudan: sudanese
south sudan: south sudanese
ethiopia: ethiopian ethiopians
eritrea: eritrean eritreans
somalia: somali somalis
kenya: kenyan kenyans
uganda: ugandan ugandans
rwanda: rwandan rwandans
congo: congolese
nigeria: nigerian nigerians
niger: nigerien nigeriens
mali: malian malians
chad: chadian chadians
ghana: ghanaian ghanaians
senegal: senegalese
cameroon: cameroonian cameroonians
south africa: south african south africans
zimbabwe: zimbabwean zimbabweans
mozambique: mozambican mozambicans
afghanistan: afghan afghans
pakistan: pakistani pakistanis
india: indian indians
bangladesh: bangladeshi bangladeshis
sri lanka: sri lankan sri lankans
nepal: nepalese nepali
china: chinese
taiwan: taiwanese
japan: japanese
south korea: south korean south koreans
north korea: north korean north koreans
philippines: filipino filipinos philippine
indonesia: indonesian indonesians
malaysia: malaysian malaysians
singapore: singaporean
thailand: thai thais
vietnam: vietnamese
cambodia: cambodian cambodians
myanmar: burma burmese
australia: australian australians
new zealand: new zealander new zealanders
canada: canadian canadians
mexico: mexican mexicans
cuba: cuban cubans
haiti: haitian haitians
colombia: colombian colombians
venezuela: venezuelan venezuelans
ecuador: ecuadorian ecuadorians
peru: peruvian peruvians
bolivia: bolivian bolivians
chile: chilean chileans
argentina: argentine argentinian argentines
brazil: brazilian brazilians
costa rica: costa rican costa ricans
panama: panamanian panamanians
paraguay: paraguayan paraguayans
uruguay: uruguayan uruguayans
el salvador: salvadoran salvadorans
guatemala: guatemalan guatemalans
honduras: honduran hondurans
nicaragua: nicaraguan nicaraguans
france: french
germany: german germans
italy: italian italians
spain: spanish spaniard spaniards
portugal: portuguese
netherlands: dutch
belgium: belgian belgians
switzerland: swiss
austria: austrian austrians
poland: polish pole poles
ukraine: ukrainian ukrainians
belarus: belarusian belarusians
georgia: georgian georgians
armenia: armenian armenians
azerbaijan: azerbaijani azerbaijanis
greece: greek greeks
cyprus: cypriot cypriots
serbia: serbian serb serbs
kosovo: kosovar kosovars
croatia: croatian croatians
hungary: hungarian hungarians
romania: romanian romanians
bulgaria: bulgarian bulgarians
sweden: swedish swede swedes
norway: norwegian norwegians
denmark: danish dane danes
finland: finnish finn finns
ireland: irish
scotland: scottish scot scots
wales: welsh
palestine: palestinian palestinians
"""


def _read_states(lines: str) -> dict[str, str]:
    """Return each form, as written in the list, with the state it stands for."""
    multiword = {"united states of america", "great britain", "russian federation"}
    states: dict[str, str] = {}
    for line in lines.strip().splitlines():
        state, _, forms = line.partition(": ")
        states[state] = state
        for phrase in multiword:
            if phrase in forms:
                states[phrase] = state
                forms = forms.replace(phrase, "")
        first = state.split()[0] + " "
        if first in forms:  # "south korean south koreans": forms of two words
            states.update((first + rest.strip(), state) for rest in forms.split(first) if rest.strip())
        else:
            states.update((form, state) for form in forms.split())
    return states


STATES = _read_states(_STATE_LINES)
