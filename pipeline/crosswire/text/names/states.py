"""States under all their names, and their people. A capital city is not its state, so none is here."""

# State: demonyms, abbreviations and other spellings. One canonical form answers for all of a line.
_STATE_LINES = """
united states: us usa america american americans united_states_of_america
united kingdom: uk britain great_britain british briton britons brit brits
united arab emirates: uae emirati emiratis
russia: russian russians russian_federation
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
south sudan: south_sudanese
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
south africa: south_african south_africans
zimbabwe: zimbabwean zimbabweans
mozambique: mozambican mozambicans
afghanistan: afghan afghans
pakistan: pakistani pakistanis
india: indian indians
bangladesh: bangladeshi bangladeshis
sri lanka: sri_lankan sri_lankans
nepal: nepalese nepali
china: chinese
taiwan: taiwanese
japan: japanese
south korea: south_korean south_koreans
north korea: north_korean north_koreans
philippines: filipino filipinos philippine
indonesia: indonesian indonesians
malaysia: malaysian malaysians
singapore: singaporean
thailand: thai thais
vietnam: vietnamese
cambodia: cambodian cambodians
myanmar: burma burmese
australia: australian australians
new zealand: new_zealander new_zealanders
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
costa rica: costa_rican costa_ricans
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
kazakhstan: kazakh kazakhs
uzbekistan: uzbek uzbeks
turkmenistan: turkmen
kyrgyzstan: kyrgyz
tajikistan: tajik tajiks
mongolia: mongolian mongolians
laos: laotian laotians
brunei: bruneian
bhutan: bhutanese
maldives: maldivian maldivians
papua new guinea: papuan papuans
fiji: fijian fijians
samoa: samoan samoans
tonga: tongan tongans
vanuatu: ni-vanuatu
jamaica: jamaican jamaicans
barbados: barbadian barbadians
bahamas: bahamian bahamians
belize: belizean belizeans
guyana: guyanese
suriname: surinamese
grenada: grenadian grenadians
dominican republic: dominican dominicans
albania: albanian albanians
bosnia: bosnian bosnians bosnia_and_herzegovina
montenegro: montenegrin montenegrins
north macedonia: macedonia macedonian macedonians
slovenia: slovenian slovenians slovene slovenes
slovakia: slovak slovaks
czechia: czech czechs czech_republic
moldova: moldovan moldovans
lithuania: lithuanian lithuanians
latvia: latvian latvians
estonia: estonian estonians
iceland: icelandic icelander icelanders
luxembourg: luxembourgish
malta: maltese
monaco: monegasque
angola: angolan angolans
benin: beninese
botswana: botswanan
burkina faso: burkinabe
burundi: burundian burundians
cape verde: cape_verdean cape_verdeans
central african republic: central_africans
djibouti: djiboutian
equatorial guinea: equatorial_guinean
eswatini: swaziland swazi swazis
gabon: gabonese
gambia: gambian gambians
guinea: guinean guineans
guinea-bissau: bissau-guinean
ivory coast: ivorian ivorians
lesotho: basotho
liberia: liberian liberians
madagascar: malagasy
malawi: malawian malawians
mauritania: mauritanian mauritanians
mauritius: mauritian mauritians
namibia: namibian namibians
sierra leone: sierra_leonean sierra_leoneans
seychelles: seychellois
tanzania: tanzanian tanzanians
togo: togolese
zambia: zambian zambians
"""


def _read_states(lines: str) -> dict[str, str]:
    """Return each form with the state it stands for; in the list "_" joins the words of a form."""
    states: dict[str, str] = {}
    for line in lines.strip().splitlines():
        state, _, forms = line.partition(": ")
        states |= {form.replace("_", " "): state for form in (state, *forms.split())}
    return states


STATES = _read_states(_STATE_LINES)
