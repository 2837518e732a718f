import type { Node, PlaceMention } from './nodes';
import type { Token } from './tokens';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS } from './words/function-words';
import { nounClass } from './words/nouns';
import type { VerbForm } from './words/verbs';

const ADJECTIVES = new Set(
  `official state working private first second third joint planned upcoming forthcoming scheduled expected historic rare
  landmark brief short long surprise unannounced recent last next previous earlier later overseas foreign bilateral high level two way
  regional asian european african ministerial annual regular final whole new same proposed inaugural maiden friendly fraternal
  goodwill day solo separate whirlwind diplomatic presidential royal papal return reciprocal possible potential future
  delayed postponed cancelled canceled long awaited phone telephone video formal official three nation country five four six`.split(
    /\s+/,
  ),
);
/** Forms that are nouns as often as verbs: which one, the word before tells. */
const ALSO_NOUNS = new Set(
  `visit visits tour tours stop stops travel travels journey journeys voyage head heads land lands host hosts call calls talk talks
  report reports state states plan plans mark marks note notes phone telephone run runs end ends start starts move moves set sets
  delay delays drop stay form feature include focus cover concern review address brief briefs post comment comments claim claims question
  open close face chair drive meeting opening closing address plan fix aim need needs want hope hopes support supports
  present name names train play plays issue issues count hand hands work works use uses help vote votes offer offers
  attack attacks last increase rise lead leads show fight stand turn look wish express pledge order return returns finish launch
  sail approach result exchange welcome greeting landing training building beginning ending reception schedule slate attempt try
  promise sign signs boost drops deal deals moved minister thanks praise demand demands display stress suspend`.split(
    /\s+/,
  ),
);

/** Whether the word is a verb where it stands, by what is before it. */
export function isVerbHere(
  tokens: readonly Token[],
  at: number,
  last: number,
  form: VerbForm,
  before: readonly Node[],
): boolean {
  const previous = tokens[at - 1];
  const token = tokens[at];
  const key = token?.key ?? '';
  if (form === 'past') return !isModifier(tokens, at, last);
  const isNounable = ALSO_NOUNS.has(key) && last === at;
  if (!previous || at === 0) return form === 'ing' ? !isNounable : false;
  if (form === 'ing' && key === 'working' && !AUXILIARIES.has(previous.key)) return false;
  // "a working visit"
  if (
    form === 'ing' &&
    previous &&
    nounClass(tokens[last + 1]?.key ?? '') === 'visit' &&
    tokens[last + 1]?.before === ' '
  )
    return false;
  if (form === 'ing')
    return !(
      isNounable &&
      (DETERMINERS.has(previous.key) ||
        ADJECTIVES.has(previous.key) ||
        previous.isPossessive ||
        !AUXILIARIES.has(previous.key))
    );
  // "the stop in Male"
  if (
    form === 'base' &&
    DETERMINERS.has(previous.key) &&
    !/^(?:that|those|these|all|both)$/.test(previous.key)
  )
    return false;
  const led = skipAdverbs(tokens, at - 1);
  const isLed = led !== undefined && (led.key === 'to' || AUXILIARIES.has(led.key));
  // "will tour Egypt and then travel to Brazil"
  const isParallel =
    form === 'base' &&
    (led?.key === 'and' || led?.key === 'or') &&
    before.some((node) => node.kind === 'verb' && node.form === 'base');
  if (isParallel) return true;
  if (isLed)
    return (
      !previous.isPossessive && !DETERMINERS.has(previous.key) && !ADJECTIVES.has(previous.key)
    );
  const node = before.at(-1);
  const isSubject =
    node?.kind === 'people' ||
    node?.kind === 'pronoun' ||
    (node?.kind === 'place' && !isPeopleForm(node.place) && node.place.kind !== 'region');
  const isAfterSubject = isSubject && !previous.isPossessive;
  if (form === 'third') {
    if (!isNounable) return true;
    const isAfterAside =
      node?.kind === 'date' ||
      node?.kind === 'and' ||
      /[,)–—-]\s*$/.test(token?.before ?? '') ||
      (node?.kind === 'small' && ADVERBS.has(node.key) && !ADJECTIVES.has(node.key)) ||
      (node?.kind === 'small' && CONJUNCTIONS.has(node.key));
    return isAfterSubject || isAfterAside;
  }
  // "the minister and his wife come": several do it.
  const isAfterSeveral =
    node?.kind === 'word' && before.slice(-5).some((one) => one.kind === 'and');
  if (!isNounable)
    return (
      isAfterSubject ||
      isAfterSeveral ||
      node?.kind === 'and' ||
      /s$/.test(previous.key) ||
      node?.kind === 'small'
    );
  const isPlural = node?.kind === 'people' && node.people.length > 1;
  const isJoined = before.at(-2)?.kind === 'and' && isAfterSubject;
  return (
    isPlural ||
    isJoined ||
    (node?.kind === 'pronoun' && node.key === 'they') ||
    /^(?:leaders|ministers|sides|presidents|pair|two|both)$/.test(previous.key)
  );
}

function isPeopleForm(place: PlaceMention): boolean {
  return place.kind === 'party' && place.isPeople;
}

/** "a planned visit", "the twice postponed trip", "his expected arrival": no verb of a clause. */
function isModifier(tokens: readonly Token[], at: number, last: number): boolean {
  const [previous, next] = [tokens[at - 1], tokens[last + 1]];
  if (last > at || !previous || !next) return false;
  const isLed =
    DETERMINERS.has(previous.key) || previous.isPossessive || ADJECTIVES.has(previous.key);
  const noun = nounClass(next.key);
  return isLed && next.before === ' ' && noun !== null && !AUXILIARIES.has(previous.key);
}

function isNoLonger(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'no' && tokens[at + 1]?.key === 'longer';
}

function skipAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let next = at;
  while (
    next > 0 &&
    next > at - 4 &&
    (ADVERBS.has(tokens[next]?.key ?? '') || isNoLonger(tokens, next)) &&
    !['due', 'set', 'about', 'going', 'likely'].includes(tokens[next]?.key ?? '')
  )
    next -= 1;
  return tokens[next];
}
