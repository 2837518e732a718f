import type { TopicSlug } from '@/lib/domain/agenda/taxonomy';

/**
 * Words that show a topic, folded; "*" stands for any ending of the last word. Longer phrases win
 * over the words within them, and a phrase without a topic ("-") is there to hide them.
 */
export const TOPIC_WORDS: Readonly<Record<TopicSlug | '-', string>> = {
  energy: `energy, energies, hydrocarbon*, power supply, power plant, power plants, pipeline*, fuel, gas, oil, petroleum, lng, electricity,
    renewable*, hydrogen, coal, solar, hydropower, power grid, power lines, interconnector*, opec`,
  trade: `trade, trading, commerce, commercial, economic, economy, economies, economically, economics, export, exports, exporting, import, imports, importing, tariff*, customs, free trade, market access, grain, agriculture,
    agricultural, farm*, industrial, industry, industries`,
  investment: 'investment*, invest, investor*, investing, sovereign fund, funding of projects',
  security: `security, border security, policing, organised crime, organized crime, drug trafficking, narcotics, cybersecurity, cyber security`,
  defence: `defence, defense, military cooperation, military, arms, weapons, missile*, armed forces, defence industry, drone*, fighter jets, warplanes, air defence, arms sales, troops, joint exercises, naval`,
  counterterrorism: `terror*, counterterror*, counter terror*, antiterror*, anti terror*, isis, isil, daesh, islamic state, pkk, al qaeda, al qaida, boko haram, extremis*, jihad*`,
  migration: `migration, migrant*, refugee*, asylum, immigration, visa*, visa free, repatriation, returnees, deportation*, border crossing*`,
  climate: `climate, climate change, environment, environmental, emissions, decarboni*, green transition, biodiversity, deforestation, cop28, cop29, cop30, cop27, cop26`,
  infrastructure: `infrastructure, road, roads, rail, rails, railway*, railroad*, highway*, port, ports, logistics, transport, transportation, transit corridor, corridor*, airport project, bridge, bridges, connectivity, development road, belt and road, construction, canal`,
  'regional-stability': `regional, region, middle east, gaza, palestin*, west bank, israel palestin*, syria, syrian, lebanon crisis, yemen, libya, libyan, sudan conflict, war in sudan, ukraine, ukrainian war, south caucasus peace,
    afghanistan, nagorno karabakh, karabakh, ceasefire, cease fire, truce, peace process, peace talks, peace deal, peace plan, peace efforts, conflict*, war in, indo pacific, south china sea, taiwan, korean peninsula, red sea, sahel, horn of africa, kashmir, two state solution, iran war, hostages,
    great lakes, eastern congo, eastern drc, stability`,
  'bilateral-relations': `bilateral ties, bilateral relations, bilateral relationship, bilateral cooperation, bilateral agenda, bilateral issues, bilateral dossiers, bilateral matters, bilateral, relations between, ties between, relationship, mutual relations, diplomatic relations, strategic partnership, two way ties,
    fraternal relations, brotherly relations, ties, relations, cooperation between, partnership between, friendship between, closer ties, bilateral partnership`,
  technology: `technology, technologies, technological, artificial intelligence, ai, semiconductor*, chips, digital, digitali*, innovation, outer space, space cooperation, space exploration, telecom*, 5g, quantum, cyber, high tech, startups`,
  health: 'health, healthcare, medicine*, vaccine*, covid, coronavirus, pandemic, pharmaceutical*',
  culture:
    'culture, cultural, education, educational, heritage, tourism, students, scholarship*, people to people, artefact*, artifact*, film, language, universities, sport, sports',
  nuclear: `nuclear, denucleari*, uranium, iaea, enrichment, non proliferation, nonproliferation, jcpoa, atomic`,
  water:
    'water, waters shares, rivers, river water*, dam, dams, nile, tigris, euphrates, irrigation, mekong, indus',
  humanitarian:
    'humanitarian, aid convoy*, relief, humanitarian aid, famine, earthquake, flood relief, reconstruction aid, disaster*',
  sanctions: 'sanction*, embargo, blacklist, unfreez*',
  multilateral: `multilateral*, united nations reform, un reform, g20 agenda, multilateralism, un security council reform, global governance`,
  'oil-gas': '',
  electricity: '',
  intelligence: '',
  politics: '',
  economy: '',
  environment: '',
  people: '',
  '-': `bilateral talks, bilateral meeting, bilateral meetings, bilateral visit, bilateral trip, security council, security forces, security sources, security source, security guards, security personnel, security reasons, security measures, security service, security services, security officials, security adviser, security advisor, national security adviser, national security advisor, supreme national security council, security service, homeland security,
    health reasons, health problems, ill health, trade union*, trade minister, white house, power plant accident, european commission, economic forum, world economic forum, islamic state of, state media, shanghai cooperation organisation, shanghai cooperation organization, security conference, munich security conference, security summit, nuclear security summit,
    diplomatic relations department, public relations, foreign relations, international relations, oil price*, airport, international airport, seaport, air force, military airport, military honours, military honors, military band, with military, military parade, military academy, military base, military airfield, energy minister, oil minister, defence minister, defense minister, foreign relations committee,
    organisation of islamic cooperation, gulf cooperation council, islamic cooperation, world trade, trade organization, world health organization, health ministry, defence ministry, defense ministry, ministry of defence, ministry of defense, ministry of health, economy ministry, trade ministry, climate summit, climate conference, regional government, kurdistan region, regional tour, regional trip, kurdistan regional government,
    secretary of defense, secretary of defence, ministry of trade, ministry of energy, culture minister, economic summit, grand bargain, river cruise, technology minister, war in words, religious ties, family ties, water festival, bridge players`,
};
