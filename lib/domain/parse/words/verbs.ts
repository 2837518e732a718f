/*
 * Verbs of the news about journeys, by what they tell us. A row is a class and its verbs, each
 * "base third past participle ing" with "-" for a form that is not used, or the base alone when it is
 * regular. "=" joins the words of a verb of several words.
 */

export type VerbClass =
  /** Goes to a place that follows without a preposition: visit, tour, reach. */
  | 'visit'
  /** Goes to a place named with "to": travel, fly, head. */
  | 'go'
  /** Is at a place named with "in" or "at": arrive, land. */
  | 'arrive'
  /** Leaves a place, or for a place: leave, depart. */
  | 'leave'
  | 'return'
  /** Has others come: host, receive, welcome. */
  | 'host'
  | 'invite'
  | 'meet'
  /** Comes to a gathering: attend, take part. */
  | 'attend'
  | 'call'
  | 'cancel'
  | 'postpone'
  | 'reschedule'
  | 'begin'
  | 'end'
  /** Does what the noun after it says: make a visit, pay a visit, hold talks. */
  | 'do'
  /** Is said of events and says nothing more: take place, run, last, include. */
  | 'happen'
  | 'accompany'
  | 'say'
  | 'discuss'
  | 'other';

export type VerbForm = 'base' | 'third' | 'past' | 'ing';

export interface VerbWord {
  verb: VerbClass;
  form: VerbForm;
  /** The past form is only a participle: "gone", "begun". */
  isParticiple: boolean;
}

const ROWS: readonly (readonly [VerbClass, string])[] = [
  [
    'visit',
    'visit, tour, reach, enter, inspect, drop=in=on drops=in=on dropped=in=on - dropping=in=on, descend=on, walk=through, stroll=through',
  ],
  [
    'go',
    `travel travels travelled - travelling, travel travels traveled - traveling, go goes went gone going,
    fly flies flew flown flying, head, journey, voyage, come comes came - coming, proceed, continue,
    set=off sets=off - - setting=off, set=out sets=out - - setting=out, jet=off, embark, transfer,
    move=on, go=on goes=on went=on gone=on going=on, pay=a=call, sail, drive drives drove driven driving, stop=over,
    swing=through, stop=off stops=off stopped=off - stopping=off, stop=by stops=by stopped=by - stopping=by, dash, jet jets jetted - jetting, rush, hop hops hopped - hopping,
    make=his=way makes=his=way made=his=way - making=his=way, make=her=way makes=her=way made=her=way - making=her=way, make=their=way - made=their=way, cross=over,
    go=back goes=back went=back gone=back going=back, come=back comes=back came=back - coming=back, come=over comes=over came=over - coming=over, set=course sets=course,
    set=foot sets=foot, pay=visits pays=visits paid=visits, decamp, descend`,
  ],
  [
    'arrive',
    `arrive, land, touch=down touches=down touched=down - touching=down, turn=up, fly=in, stop stops stopped - stopping, fly=into flies=into flew=into, pull=into pulls=into pulled=into, disembark, alight, spend spends spent - spending, stay stays stayed - staying, sojourn, check=in checks=in checked=in, put=in puts=in, stop=in stops=in stopped=in`,
  ],
  [
    'leave',
    'leave leaves left - leaving, depart, fly=out, take=off takes=off took=off taken=off taking=off',
  ],
  [
    'return',
    'return, be=back is=back was=back been=back being=back, come=home comes=home came=home - coming=home, fly=home flies=home flew=home',
  ],
  [
    'host',
    `host, receive, welcome, greet, entertain, give=an=audience=to gives=an=audience=to gave=an=audience=to - giving=an=audience=to,
    play=host=to plays=host=to played=host=to - playing=host=to, grant=an=audience=to grants=an=audience=to granted=an=audience=to, roll=out=the=red=carpet=for - rolled=out=the=red=carpet=for, fete, await`,
  ],
  ['invite', 'invite'],
  [
    'meet',
    `meet meets met - meeting, see sees saw seen seeing, confer confers conferred - conferring, negotiate, encounter,
    sit=down sits=down sat=down - sitting=down, hold=talks holds=talks held=talks - holding=talks, have=talks has=talks had=talks - having=talks, talk=with talks=with talked=with,
    call=on calls=on called=on - calling=on, face, meet=with meets=with met=with - meeting=with, meet=up meets=up met=up - meeting=up,
    hold=discussions holds=discussions held=discussions - holding=discussions, have=discussions has=discussions had=discussions, hold=consultations holds=consultations held=consultations - holding=consultations,
    have=lunch has=lunch had=lunch, dine, lunch, huddle, parley, converse, shake=hands shakes=hands shook=hands, come=face=to=face comes=face=to=face came=face=to=face,
    confer=with confers=with conferred=with, hold=a=meeting holds=a=meeting held=a=meeting - holding=a=meeting, exchange=views=with exchanges=views=with exchanged=views=with`,
  ],
  [
    'attend',
    'attend, join, participate, take=part takes=part took=part taken=part taking=part, address, co-chair, chair, be=present=at, sit=in=on, speak=at speaks=at spoke=at',
  ],
  [
    'call',
    `phone, telephone, ring rings rang rung ringing, dial dials dialled - dialling, speak=by=phone speaks=by=phone spoke=by=phone spoken=by=phone, speak=by=telephone - spoke=by=telephone spoken=by=telephone,
    speak=on=the=phone speaks=on=the=phone spoke=on=the=phone spoken=on=the=phone, speak=over=the=phone - spoke=over=the=phone,
    talk=by=phone talks=by=phone talked=by=phone, talk=on=the=phone - talked=on=the=phone, talk=over=the=phone - talked=over=the=phone,
    speak=by=video - spoke=by=video, talk=by=telephone - talked=by=telephone`,
  ],
  [
    'cancel',
    `cancel cancels cancelled - cancelling, cancel - canceled - canceling, call=off calls=off called=off - calling=off, scrap scraps scrapped - scrapping,
    abandon, shelve, skip skips skipped - skipping, pull=out=of pulls=out=of pulled=out=of, back=out=of backs=out=of backed=out=of, withdraw=from withdraws=from withdrew=from withdrawn=from, stay=away=from stays=away=from stayed=away=from, drop drops dropped - dropping, axe axes axed - axing, nix nixes nixed, abort, scotch, rule=out rules=out ruled=out - ruling=out,
    pull=out pulls=out pulled=out - pulling=out, fall=through falls=through fell=through fallen=through`,
  ],
  [
    'postpone',
    `postpone, delay, put=off puts=off - - putting=off, defer defers deferred - deferring, push=back pushes=back pushed=back - pushing=back,
    put=on=hold puts=on=hold - - putting=on=hold, suspend, hold=over`,
  ],
  [
    'reschedule',
    `reschedule, bring=forward brings=forward brought=forward, move moves moved - moving, put=back puts=back, rearrange`,
  ],
  [
    'begin',
    `begin begins began begun beginning, start, kick=off kicks=off kicked=off - kicking=off, open, launch, commence, embark=on`,
  ],
  [
    'end',
    `end, conclude, wind=up winds=up wound=up - winding=up, wrap=up wraps=up wrapped=up - wrapping=up, finish, complete, cut=short cuts=short - - cutting=short`,
  ],
  [
    'do',
    'give gives gave given giving, make makes made - making, pay pays paid - paying, hold holds held - holding, undertake undertakes undertook undertaken undertaking, conduct, realise, realize, carry=out carries=out carried=out - carrying=out, stage, effect effects effected - effecting, effectuate, perform, accomplish, make=good',
  ],
  [
    'happen',
    `take=place takes=place took=place taken=place taking=place, occur occurs occurred - occurring, run runs ran - running, last, include, schedule, plan plans planned - planning,
    expect, set sets - - setting, slate, fix, arrange, intend, foresee - foresaw foreseen, fall falls fell fallen falling, follow, agree, need, want, hope, decide, prepare,
    comprise, feature, form, remain, precede, mark, aim, seek seeks sought - seeking, underscore, reflect, coincide`,
  ],
  ['accompany', 'accompany accompanies accompanied - accompanying'],
  [
    'say',
    `say says said - saying, tell tells told - telling, announce, confirm, report, state, declare, add, note, inform, explain, write writes wrote written writing, reveal,
    disclose, quote, stress, emphasise, emphasize, claim, tweet, comment, insist, acknowledge, brief, indicate, make=known makes=known made=known, publish publishes published - publishing,
    suggest, speak speaks spoke spoken speaking, deny denies denied - denying, ask, respond, reply replies replied - replying, accuse, warn, hint, post`,
  ],
  [
    'discuss',
    `discuss, review, cover, address, tackle, raise, focus focuses focused - focusing, touch=on touches=on touched=on, exchange=views exchanges=views exchanged=views - exchanging=views,
    consult, examine, evoke, treat, talk, concern, strengthen, deepen, enhance, boost, promote, expand, sign, conclude=agreements`,
  ],
  [
    'other',
    `take takes took taken taking, give gives gave given giving, get gets got - getting, become becomes became - becoming, win wins won - winning, lose loses lost - losing, elect,
    kill, attack, replace, appoint, send sends sent - sending, bring brings brought - bringing, break breaks broke broken breaking, know knows knew known knowing, show shows showed shown showing,
    think thinks thought - thinking, buy buys bought - buying, sell sells sold - selling, build builds built - building, lead leads led - leading, restore, resign, sack, swear - swore sworn swearing,
    name, serve, work, live, die, fight fights fought - fighting, use, help, stand stands stood - standing, keep keeps kept - keeping, put puts, turn, call, vote, accept, extend, mediate, support,
    urge, demand, condemn, criticise, criticize, praise, thank, congratulate, increase, rise rises rose risen rising, grow grows grew grown growing, offer, approve, pass, reject, impose, lift,
    carry carries carried - carrying, hand, present, recall, exchange, extend, inaugurate, celebrate, commemorate, lay lays laid - laying, train, play, publish, issue, gather, admit, concede, appear,
    wish, express, voice, convey, deliver, provide, pledge, allow, threaten, consider, try tries tried - trying, look, prevent, isolate, miss, arrest, count, restrict, advertise, represent`,
  ],
];

const words = new Map<string, VerbWord[]>();

for (const [verb, row] of ROWS) {
  for (const entry of row.split(',')) {
    const forms = entry.trim().split(/\s+/);
    const base = forms[0] ?? '';
    const [third, past, participle, ing] = forms.length > 1 ? forms.slice(1) : regularForms(base);
    add(verb, base, 'base');
    add(verb, third, 'third');
    add(verb, past ?? (forms.length > 1 ? undefined : base), 'past');
    if (participle !== past) add(verb, participle, 'past', true);
    add(verb, ing, 'ing');
    // "put", "set": the base is the past too.
    if (past === '-' && participle === '-') add(verb, base, 'past');
  }
}

function add(
  verb: VerbClass,
  written: string | undefined,
  form: VerbForm,
  isParticiple = false,
): void {
  if (!written || written === '-') return;
  const key = written.replaceAll('=', ' ').replaceAll('-', ' ');
  const known = words.get(key) ?? [];
  if (known.some((one) => one.form === form && one.verb === verb)) return;
  words.set(key, [...known, { verb, form, isParticiple }]);
}

/** third, past, participle, ing of a regular verb; only its first word changes. */
function regularForms(base: string): string[] {
  const [verb = '', ...rest] = base.split('=');
  const tail = rest.map((word) => `=${word}`).join('');
  const stem = verb.replace(/e$/, '');
  const ending = /(?:s|x|ch|sh)$/.test(verb) ? 'es' : 's';
  const past = `${stem}ed${tail}`;
  return [`${verb}${ending}${tail}`, past, past, `${stem}ing${tail}`];
}

/** Words of the longest verb: "give an audience to". */
export const LONGEST_VERB = 6;

/** What a verb of these words can be; empty for what is none. */
export function verbWords(key: string): readonly VerbWord[] {
  return words.get(key) ?? [];
}
