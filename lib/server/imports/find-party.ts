import type { Database } from '@/db/client';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { party } from '@/db/schema';
import type { FindParty } from '@/lib/domain/imports/read-table-row';
import { foldName } from '@/lib/domain/names/fold';

/** How parties are called, folded: names before adjectives, which two may share. */
const CODE_OF_NAME = new Map(
  [
    ...REFERENCE_PARTIES.map((one) => [one.adjective, one.code] as const),
    ...REFERENCE_PARTIES.flatMap((one) =>
      [...one.aliases, ...one.names.map(({ name }) => name), one.shortName, one.name].map(
        (name) => [name, one.code] as const,
      ),
    ),
  ].map(([name, code]) => [foldName(name), code]),
);

/** Which codes the diary has, and a finder of parties by code or name. */
export async function openPartyFinder(
  db: Database,
): Promise<{ isParty: (code: string) => boolean; findParty: FindParty }> {
  const rows = await db.select({ code: party.code }).from(party);
  const codes = new Set(rows.map((one) => one.code));
  return {
    isParty: (code) => codes.has(code),
    findParty: (text) => {
      const code = text.toUpperCase();
      if (codes.has(code)) return code;
      const named = CODE_OF_NAME.get(foldName(text));
      return named !== undefined && codes.has(named) ? named : null;
    },
  };
}
