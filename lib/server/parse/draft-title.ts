import { REFERENCE_OFFICES } from '@/db/reference/offices';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import type {
  OfficeRef,
  ParticipationRecord,
  PartyRef,
  PlaceRef,
} from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';
import type { EventKind, Side } from '@/lib/domain/event/vocabulary';
import { slugify } from '@/lib/domain/names/slugify';
import type { DraftActor, TextDraft } from '@/lib/domain/parse/draft';
import { levelOfOffice, officeTitle, shortOffice } from '@/lib/domain/people/level';

const parties = new Map<string, PartyRef>(
  REFERENCE_PARTIES.map(({ code, kind, name, shortName, adjective }) => [
    code,
    { code, kind, name, shortName, adjective },
  ]),
);
const offices = new Map(REFERENCE_OFFICES.map((office) => [office.slug, office]));

/** The short title that the event of a draft will have: "Iraqi PM to Moscow". */
export function draftTitle(draft: TextDraft): string {
  const visiting = draft.visitors.flatMap((actor) => toParticipation(actor, 'visiting'));
  const named = draft.counterparts.flatMap((actor) => toParticipation(actor, 'host'));
  const hosts = draft.destinations.flatMap(({ country }) =>
    named.some((one) => one.party.code === country)
      ? []
      : toParticipation({ name: null, office: null, country }, 'host'),
  );
  return eventTitles({
    kind: kindOfDraft(draft),
    titleOverride: null,
    places: draft.destinations.flatMap(toPlace),
    participations: [...visiting, ...named, ...hosts],
  }).short;
}

/** The kind that a draft is saved as: its rank where the text states one. */
export function kindOfDraft(draft: Pick<TextDraft, 'kind' | 'rank'>): EventKind {
  return draft.kind === 'visit' ? (draft.rank ?? 'visit') : draft.kind;
}

function toParticipation({ name, office, country }: DraftActor, side: Side): ParticipationRecord[] {
  const party = country === null ? undefined : parties.get(country);
  if (!party) return [];
  return [
    {
      side,
      role: side === 'visiting' ? 'head-of-delegation' : 'counterpart',
      attendance: 'expected',
      person: name === null ? null : { slug: slugify(name), name, names: [] },
      office: office === null ? null : toOffice(office, party),
      party,
    },
  ];
}

/** "prime-minister" of IQ is "Prime Minister of Iraq"; a post without an entry is named by its slug. */
function toOffice(slug: string, party: PartyRef): OfficeRef {
  const known = offices.get(slug);
  const bare = known?.titles?.[party.code] ?? known?.title ?? titleOfSlug(slug);
  return {
    slug,
    title: officeTitle(bare, party),
    short: shortOffice(bare),
    party: party.code,
    level: levelOfOffice(bare, party.kind),
  };
}

function titleOfSlug(slug: string): string {
  return slug
    .split('-')
    .map((word) =>
      word === 'of' || word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

function toPlace({ city, country }: TextDraft['destinations'][number]): PlaceRef[] {
  if (city === null) return [];
  return [{ slug: slugify(city), name: city, country, lat: null, lng: null, tz: null }];
}
