/** What a noun of the news about journeys stands for. */
export type NounClass =
  /** One side goes to another: visit, trip, tour. */
  | 'visit'
  /** People sit together: talks, meeting. */
  | 'meeting'
  | 'call'
  /** A gathering with a name of its own: summit, conference. */
  | 'gathering'
  /** A matter that is spoken of, and whose place is none of a journey: war, crisis. */
  | 'matter'
  | 'invitation'
  | 'delegation'
  | 'embassy';

const ROWS: Readonly<Record<NounClass, string>> = {
  visit: `visit visits trip trips tour tours journey journeys voyage voyages stop stops stopover stopovers
    pilgrimage swing stay mission arrival excursion dates date displacement displacements layover layovers leg sojourn
    foray`,
  meeting: `mtg mtgs talks meeting meetings negotiations negotiation consultations consultation discussions conversations
    conversation audience encounter encounters dialogue reception dinner lunch luncheon banquet huddle breakfast`,
  call: 'call calls phonecall videoconference teleconference videocall telephonecall',
  gathering:
    'summit summits conference conferences forum forums congress assembly g20 g7 g8 cop apec',
  matter: `war wars conflict conflicts crisis crises situation developments fighting ceasefire truce invasion operation
    operations offensive aggression unrest elections election embargo border genocide coup sanctions peace
    bombing attack attacks strike strikes escalation tension tensions future reconstruction refugees hostages
    programme program programmes weapons settlement stabilisation file dossier question issue embassy support
    troops forces base bases military exports imports relations ties interests investments companies projects`,
  invitation: 'invitation invitations invite guest request behest',
  delegation: 'delegation delegations mission team entourage',
  embassy: 'embassy ambassador ambassadors consulate consul envoy envoys mission representative',
};

const classes = new Map<string, NounClass>();
for (const [noun, words] of Object.entries(ROWS)) {
  for (const word of words.split(/\s+/)) {
    if (isNounClass(noun) && !classes.has(word)) classes.set(word, noun);
  }
}

function isNounClass(text: string): text is NounClass {
  return text in ROWS;
}

/** What a noun is, null for one that tells nothing. */
export function nounClass(key: string): NounClass | null {
  return classes.get(key) ?? null;
}
