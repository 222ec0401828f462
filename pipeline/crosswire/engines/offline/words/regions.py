"""Names of states, provinces and large regions that news gives beside a city. A small list of our own, no gazetteer."""

_STATES = """Alabama Ala. AL|Alaska AK|Arizona Ariz. AZ|Arkansas Ark. AR|California Calif. CA|Colorado Colo. CO|
Connecticut Conn. CT|Delaware Del. DE|Florida Fla. FL|Georgia Ga. GA|Hawaii HI|Idaho ID|Illinois Ill. IL|
Indiana Ind. IN|Iowa IA|Kansas Kan. KS|Kentucky Ky. KY|Louisiana La. LA|Maine ME|Maryland Md. MD|
Massachusetts Mass. MA|Michigan Mich. MI|Minnesota Minn. MN|Mississippi Miss. MS|Missouri Mo. MO|
Montana Mont. MT|Nebraska Neb. NE|Nevada Nev. NV|New_Hampshire N.H. NH|New_Jersey N.J. NJ|
New_Mexico N.M. NM|North_Carolina N.C. NC|North_Dakota N.D. ND|Ohio OH|Oklahoma Okla. OK|Oregon Ore. OR|
Pennsylvania Pa. PA|Rhode_Island R.I. RI|South_Carolina S.C. SC|South_Dakota S.D. SD|Tennessee Tenn. TN|
Texas Tex. TX|Utah UT|Vermont Vt. VT|Virginia Va. VA|West_Virginia W.Va. WV|Wisconsin Wis. WI|
Wyoming Wyo. WY|Ontario Ont.|Quebec Que.|British_Columbia B.C.|Alberta|Manitoba|Saskatchewan|Nova_Scotia|
Queensland|Victoria|Punjab|Kashmir|Sindh|Balochistan|Khyber_Pakhtunkhwa|Bavaria|Andalusia|Catalonia|
Siberia|Sinai|Darfur|Tigray|Crimea|Donbas|Donbass|Kurdistan|Gaza_Strip|West_Bank|Galilee|Chechnya|
Dagestan|Lombardy|Sicily|Normandy|Brittany|Scotland|Wales|England|Northern_Ireland|Anbar|Helmand|
Kandahar_province|Xinjiang|Tibet|Sichuan|Kerala|Gujarat|Assam|Uttar_Pradesh|Maharashtra|Tamil_Nadu|
West_Bengal|Java|Sumatra|Borneo|Mindanao|Luzon|D.C. DC|
Europe|Africa|Asia|Latin_America|Central_America|South_America|North_America|
Middle_East|New_England|Mediterranean|Caribbean|Scandinavia|Balkans|Sahel|Persian_Gulf|Antarctica|Arctic|Greenland|Puerto_Rico"""

REGIONS = frozenset(form.replace("_", " ") for line in _STATES.replace("\n", "").split("|") for form in line.split(" "))
"""Every form of every name, as it is written."""
