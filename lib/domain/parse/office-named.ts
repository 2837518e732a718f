import { findMentions } from './mentions';
import { readingFor } from './people/choose-office';
import { findOffices } from './people/office-spans';
import { tokenize } from './tokens';
import type { World } from './world';

/** The slug of the office that a title names in a party, "Foreign Minister"; null for an unknown one. */
export function officeNamed(world: World, title: string, party: string): string | null {
  const tokens = tokenize(title);
  const [office] = findOffices(tokens, findMentions(tokens, world));
  return (office && readingFor(office.readings, party)?.slug) ?? null;
}
