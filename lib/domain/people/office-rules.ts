import type { Level } from '@/lib/domain/event/vocabulary';

/*
 * What titles say about rank, as patterns over a folded title ("secretary general", "charge d
 * affaires"). The first group with a match wins, so narrow groups stand before wide ones.
 */

export const LEVEL_RULES: readonly (readonly [Level, readonly RegExp[]])[] = [
  [
    'official',
    [
      /^(former|ex) /,
      /\b(spokes(man|woman|person)|chief of staff|advis[eo]r|consort|first lady)\b/,
      /\b(speaker|parliament|senate|assembly|duma|majlis|congress)\b/,
      /\b(chief justice|justice of|judge|central bank|security council|joint chiefs)\b/,
      /\bchief of (the )?(general|defen[cs]e|army|naval|air) /,
      /^(parliamentary|permanent|private|junior) (under |private )?secretary/,
    ],
  ],
  ['foreign-minister', [/\bhigh representative\b/]],
  [
    'envoy',
    [
      /\b(envoy|ambassador|nuncio|charge d affaires|consul|emissary)\b/,
      /^((special|permanent|personal|chief|resident) )*representative\b/,
    ],
  ],
  [
    'minister',
    [
      /^minister of state\b/,
      /^chief (cabinet )?secretary\b/,
      /^(lord )?chancellor of the\b/,
      /^lord chancellor\b/,
      /\b(trade representative|attorney general|cabinet secretary|commissioner|tanaiste)\b/,
    ],
  ],
  [
    'foreign-minister',
    [
      /\b(foreign|external)( [a-z]+)? (minister|secretary)\b/,
      /^(minister|secretary of state) (for|of) .*\b(foreign|external)\b.*\b(affairs|relations)\b/,
      /^minister (for|of) international relations\b/,
      /\bsecretary of state$/,
      /\bsecretary of state for foreign\b/,
    ],
  ],
  [
    'defence-minister',
    [
      /\b(defen[cs]e|war) (minister|secretary)\b/,
      /^(minister|secretary|secretary of state) (for|of) .*\b(defen[cs]e|war|armed forces)\b/,
    ],
  ],
  ['crown-prince', [/\b(crown (prince|princess)|prince of wales|heir apparent)\b/]],
  [
    'head-of-government',
    [
      /\b(prime minister|premier|chancellor|taoiseach|minister president|chief minister)\b/,
      /\bhead of (the )?government\b/,
      /^chief executive$/,
      /^(president|chair(man|woman|person)?) of the (government|council of ministers)\b/,
    ],
  ],
  [
    'minister',
    [
      /\bminister\b/,
      /(?<!general |first )\bsecretary (of|for)\b/,
      /^(?!general |first )[a-z]+ secretary$/,
      /^treasurer$/,
    ],
  ],
  [
    'head-of-state',
    [
      /\b(president|king|queen|monarch|emperor|empress|emir|amir|sultan|shah|pope|pontiff)\b/,
      /\b(grand (duke|duchess)|governor general|captain regent|co prince|negus|tsar)\b/,
      /\b((head|chief) of state|(supreme|paramount) leader|yang di pertuan agong)\b/,
      /^(prince|regent|prince regent)$/,
      /^chair(man|woman|person)?$/,
      /^chair(man|woman|person)? of (the )?(presiden|sovereign|state council|council of state|state affairs)/,
      /^chair(man|woman|person)? of (the )?(supreme|revolution|military)/,
      /\bmember of the presidency\b/,
      // In one-party states the party's head leads the state; sources give that title alone.
      /^(general|first) secretary( of (the )?(central committee|communist|workers|party).*)?$/,
      // So do they name the head of a military government: by the bare rank.
      /^((brigadier|lieutenant|major) )?general$/,
      /^(field marshal|marshal|colonel|captain|admiral|junta member)$/,
    ],
  ],
];

/** The titles that lead an organisation; its other offices are found by the rules above. */
export const LEADS_ORGANISATION =
  /\b(president|(secretary|director) general|general (secretary|manager)|managing director|executive (director|secretary)|chief executive|chair(man|woman|person)?|high commissioner|administrator|prosecutor)\b/;

/** Words that say how, not what: the holder has the level of the office. */
export const HOLDS_FOR_NOW =
  /\b(acting|interim|caretaker|provisional|transitional|outgoing|incoming|de facto|elect|designate|federal)\b/g;

export const IS_DEPUTY = /^((first|second|senior|executive) )?(deputy|vice|under|assistant) /;

/** Words that make what stands after "and" an office of its own: "Crown Prince and Prime Minister". */
export const NAMES_AN_OFFICE =
  /\b(minister|president|premier|chancellor|prince|king|emir|amir|sultan|secretary of state|secretary general|high representative)\b/;
