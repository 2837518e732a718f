/** The small words of English: what none of a name's words can be. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `to in at for from with by of on into onto towards toward between via through during after before since until till
  about over under ahead amid despite against without within along alongside as near including together beyond
  concerning regarding following upon than per ~v ~na ~s ~so ~k ~iz`.split(/\s+/),
);

export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and or but while when where who whom whose which that if because although though before after as so nor yet whether ~i'.split(
    ' ',
  ),
);

export const PRONOUNS: ReadonlySet<string> = new Set(
  'he she they it him her them his their its i we you our my your himself herself themselves both'.split(
    ' ',
  ),
);

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those his her their its our any some another other each all no'.split(
    ' ',
  ),
);

export const AUXILIARIES: ReadonlySet<string> = new Set(
  `is are was were be been being am has have had having do does did will would shall should may might can could must
  ought ll wont cant cannot not isnt arent wasnt werent doesnt didnt wouldnt couldnt hasnt havent hadnt shouldnt never`.split(
    /\s+/,
  ),
);

/** Words that stand about verbs and nouns and change nothing here. */
export const ADVERBS: ReadonlySet<string> = new Set(
  `also then again now still already just only even later earlier meanwhile however currently reportedly officially
  expectedly jointly separately together soon once twice there here abroad overseas home personally himself
  unexpectedly unannounced finally first last next likely due set scheduled expected slated ready about going
  today yesterday tomorrow initially originally previously recently formally abruptly suddenly instead too
  longer directly briefly afterwards thereafter subsequently afterward straight back on off out up very most more`.split(
    /\s+/,
  ),
);

/** Whether a word that begins with a capital is still none of a name's: it begins a sentence. */
export function isFunctionWord(key: string): boolean {
  return (
    PREPOSITIONS.has(key) ||
    CONJUNCTIONS.has(key) ||
    PRONOUNS.has(key) ||
    DETERMINERS.has(key) ||
    AUXILIARIES.has(key) ||
    ADVERBS.has(key)
  );
}
