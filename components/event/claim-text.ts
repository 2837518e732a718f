import type { Words } from '@/lib/client/messages/words';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import type { ClaimRecord, EventRecord } from '@/lib/domain/event/event-record';
import { STATUSES } from '@/lib/domain/event/vocabulary';
import { claimItems, readParticipantItem } from '@/lib/domain/evidence/claim-value';

type ClaimNames = Pick<EventRecord, 'places' | 'participations'>;
const NOBODY: ClaimNames = { places: [], participations: [] };

/**
 * What a claim says, in words: "10–11 Oct 2026", "Moscow, Kazan". Who is in the event goes by name;
 * of anybody else the claim knows the slug alone, which is read as a name.
 */
export function claimValueText(
  claim: Pick<ClaimRecord, 'field' | 'value'>,
  names: ClaimNames | null,
  words: Words,
): string {
  const { t, locale } = words;
  const known = names ?? NOBODY;
  switch (claim.field) {
    case 'occurrence':
    case 'status': {
      const status = STATUSES.find((word) => word === claim.value);
      return status ? t(`vocabulary.status.${status}`).toLocaleLowerCase(locale) : claim.value;
    }
    case 'dates': {
      const dates = deriveDates(claim.value);
      return dates.ok ? formatDateLabel(dates.value, locale) : claim.value;
    }
    case 'place':
      return claimItems(claim)
        .map((slug) => known.places.find((one) => one.slug === slug)?.name ?? nameOfSlug(slug))
        .join(', ');
    case 'topics':
      return claimItems(claim)
        .map((slug) => topicText(slug, words))
        .join(', ');
    case 'participants':
      return claimItems(claim)
        .map((item) => participantText(item, known))
        .join('; ');
    case 'outcomes':
      return claim.value;
  }
}

function topicText(slug: string, { t }: Words): string {
  const topic = findTopic(slug);
  return topic ? t(`vocabulary.topic.${topic.slug}`) : nameOfSlug(slug);
}

function participantText(item: string, { participations }: ClaimNames): string {
  const read = readParticipantItem(item);
  if (!read) return item;
  const { party, office, person } = read;
  const of = participations.find((one) => one.party.code === party)?.party.name ?? party;
  const who = participations.find((one) => one.person?.slug === person)?.person?.name;
  const post = participations.find((one) => one.office?.slug === office)?.office?.title;
  if (person !== null) return who ?? nameOfSlug(person);
  return office === null ? of : (post ?? nameOfSlug(office));
}

/** "abu-dhabi" as "Abu Dhabi". */
function nameOfSlug(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1))
    .join(' ');
}

const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;

/** The grade of a claim in plain words: "6: truth cannot be judged". */
export function credibilityText(credibility: number, { t }: Words): string {
  const grade = CREDIBILITIES[credibility - 1] ?? '6';
  return t('eventPage.source.grade', { grade, words: t(`eventPage.credibility.${grade}`) });
}
