/*
 * Places of visits that are no towns, written by hand. Every town they lie at must exist in the file.
 */

/**
 * `CC place @ listed town | other names`: a residence, base, island or village that the file has
 * not, put at the nearest town it has (mostly within 30 km), because a map at world scale is better
 * served by that than by nothing.
 */
export const PLACES_NEAR = `
AF Bagram @ Charikar | Bagram Air Base
AG Antigua @ Saint John’s
AU Uluru @ Yulara | Ayers Rock
AW Aruba @ Oranjestad
AZ Shusha @ Xankandi | Shushi
BG Euxinograd @ Varna
BH Sakhir @ Manama
BM Bermuda @ Hamilton
BS Bahamas @ Nassau | The Bahamas
CA Campobello Island @ Saint Andrews | Campobello
CA Charlevoix @ Baie-Saint-Paul
CA Kananaskis @ Canmore
CA Muskoka @ Huntsville
CA Montebello @ Hawkesbury
CA Hull @ Gatineau
CA La Sapinière @ Mont-Tremblant | La Sapiniere | Val-David
CA Wakefield @ Gatineau
CA Stellarton @ New Glasgow
CA Newfoundland @ St. John's
CG Oyo @ Owando
CH Bürgenstock @ Stansstad | Burgenstock
CH Crans-Montana @ Montana
CK Rarotonga @ Avarua | Raratonga
CN Hainan @ Haikou
CN Boao @ Qionghai
CN Xiong'an @ Xiongzhou
CV Sal @ Espargos
CW Curaçao @ Willemstad
DE Elmau @ Krün | Schloss Elmau
DE Heiligendamm @ Bad Doberan | Heiligen-damm
DE Meseberg @ Gransee | Schloss Meseberg
DE Ramstein Air Base @ Landstuhl | Ramstein | Ramstein Air Force Base
DE Spangdahlem Air Base @ Speicher | Spangdahlem Air Force Base
DE Hambach Castle @ Neustadt
DE Bergen-Belsen @ Bergen
DE Mödlareuth @ Töpen | Modlareuth
DE Wiesbaden-Erbenheim @ Wiesbaden | Wiesbaden-Erbenheim Air Base
DE Herrenchiemsee @ Prien am Chiemsee
DK Kastrup @ Tårnby
EG Great Bitter Lake @ Ismailia
EG Suez Canal @ Ismailia
EG New Administrative Capital @ New Cairo | Administrative Capital
ES Torrejón Air Base @ Torrejón de Ardoz | Torrejon Air Base
FI Kultaranta @ Naantali
FM Pohnpei @ Kolonia
FR Normandy @ Caen
FR Arromanches-les-Bains @ Bayeux | Arromanches
FR Colleville-sur-Mer @ Bayeux | Colleville
FR Omaha Beach @ Bayeux
FR Sainte-Mère-Église @ Carentan | St. Mere- Eglise
FR Brégançon @ Bormes-les-Mimosas | Fort de Brégançon | Fort de Bregancon
FR Chambord @ Blois
GB Chequers @ Princes Risborough
GB Balmoral @ Aboyne | Balmoral Castle
GB Windsor Castle @ Windsor
GB Chevening @ Sevenoaks
GB Brize Norton @ Carterton | RAF Brize Norton
GB RAF Mildenhall @ Mildenhall | Mildenhall Air Force Base
GB Gleneagles @ Auchterarder
GB Turnberry @ Girvan
GB Carbis Bay @ St Ives
GB Cornwall @ St Ives
GB Culzean Castle @ Maybole
GB Runnymede @ Egham
GB Birch Grove @ Haywards Heath
GB Sussex @ Haywards Heath
GB Blenheim Palace @ Woodstock
GB Leeds Castle @ Maidstone
GB Sandringham @ Dersingham
GD Grenada @ Saint George's
GP Guadeloupe @ Basse-Terre
GQ Sipopo @ Malabo
GR Crete @ Irákleion
GR Souda Bay @ Chaniá
GT Iximché @ Tecpán Guatemala
HN Soto Cano Air Base @ Comayagua | Palmerola Air Force Base | Palmerola
HN Roatán @ Coxen Hole
HR Brijuni @ Fažana | Brioni
ID Bali @ Denpasar
ID Nusantara @ Balikpapan
IE Dromoland Castle @ Shannon
IE Farmleigh @ Dublin
IE Moneygall @ Roscrea
IL Masada @ Arad
IL Sde Boker @ Midreshet Ben-Gurion
IQ Ain al-Asad Air Base @ Hīt | Al-Assad Air Force Base | Al Asad Air Base
IS Thingvellir @ Selfoss | Þingvellir
IT Aviano Air Base @ Aviano
IT Apulia @ Fasano
IT Borgo Egnazia @ Fasano
IT Nervi @ Genoa
IT Savelletri @ Fasano
IT Sigonella @ Catania
IT Pratica di Mare @ Pomezia
JM Jamaica @ Kingston
JO Dead Sea @ Mādabā
JO South Shuneh @ Mādabā | Shuneh
JO Sweimeh @ Mādabā | Suweima | Swaimeh
JO Wadi Arava @ Aqaba
JP Karuizawa @ Komoro
JP Lake Toya @ Date | Toyako
JP Yokota Air Base @ Fussa | Yokota | Yokota Air Force Base
JP Shima @ Ise | Shima City
JP Ise-Shima @ Ise
KH Angkor Wat @ Siem Reap
KR Camp Bonifas @ Munsan
KR Demilitarized Zone @ Munsan | DMZ
KR Dorasan @ Munsan
KR Panmunjom @ Munsan | Panmunjon
KW Camp Arifjan @ Al Aḩmadī
KW Camp Doha @ Al Jahrā’
KZ Khorgos @ Zharkent
LB Chtaura @ Zahlé | Shtoura | Chtoura
LC Saint Lucia @ Castries
MQ Martinique @ Fort-de-France
MT Malta @ Valletta
MT Marsaxlokk Bay @ Marsaxlokk
MT Gozo @ Victoria
MX Los Cabos @ San José del Cabo
MX Uxmal @ Ticul
NG Ushafa @ Abuja
NL Noordwijk @ Noordwijk-Binnen
PA Balboa @ Ancón
PE Machu Picchu @ Urubamba
PH Corregidor @ Mariveles
PH Subic Bay @ Olongapo
PH Clark @ Mabalacat City | Clark Air Base
PL Auschwitz-Birkenau @ Oświęcim
PL Jurata @ Hel | Jurata Hel.
PS Erez @ Bayt Ḩānūn
PT Terceira @ Praia da Vitória | Terceira Island | Lajes Field
PT Azores @ Ponta Delgada
QA Al Udeid Air Base @ Al Wakrah
RU Radonezh @ Sergiyev Posad | Radonezsh
SA Al-Janadriyah @ Riyadh
SA Qassim @ Buraydah | Qasim | Al-Qassim
SA King Khalid Military City @ Hafar Al-Batin
SA Prince Sultan Air Base @ Al Kharj
SA Dhahran @ Khobar
SA Diriyah @ Riyadh | Al-Diriyah
SA Neom @ Tabuk | NEOM
SE Harpsund @ Flen
SI Brdo pri Kranju @ Kranj | Brdo
SJ Svalbard @ Longyearbyen
SK Stary Smokovec @ Poprad
SN Gorée @ Dakar | Goree Island
SX Sint Maarten @ Philipsburg | St. Maartin
TH Ban Bang Sak @ Phang Nga
TN Djerba @ Houmt El Souk
TR Ephesus @ Selçuk
TR Incirlik @ Adana | Incirlik Air Base
TT Trinidad @ Port of Spain
TT Crown Point @ Scarborough
TT Tobago @ Scarborough
UA Oreanda @ Yalta
UG Wanyange @ Jinja
US Camp David @ Thurmont
US Crawford @ Waco | Prairie Chapel Ranch
US Wye River @ Annapolis | Wye Mills | Wye Plantation
US Sunnylands @ Rancho Mirage
US Mar-a-Lago @ Palm Beach
US Sea Island @ Saint Simons Island
US Joint Base Andrews @ Camp Springs | Andrews Air Force Base
US Bedminster @ Bernardsville
VI Saint Thomas @ Charlotte Amalie | St. Thomas
VN Cam Ranh Bay @ Cam Ranh
VN Ca Mau Province @ Cà Mau | Camau Province
XK Camp Bondsteel @ Ferizaj
ZA Qunu @ Mthatha
ZA Sandton @ Johannesburg
`;
