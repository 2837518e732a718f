import type { TopicSlug } from '@/lib/domain/agenda/taxonomy';
import type { AgendaStage, OutcomeKind, Status } from '@/lib/domain/event/vocabulary';

/**
 * Every word that a calendar says of its own accord. Feeds speak English for now; another
 * language is another table handed to `presentCalendarEntry`. Nothing may be relative to now:
 * the bytes of a feed change only when the diary does.
 */
export interface CalendarLabels {
  /** BCP 47: the language of dates. */
  locale: string;
  /** What comes before the title, with its space. */
  prefix: { reported: string; cancelled: string; postponed: string };
  /** What comes after the title of a window. */
  openDate: string;
  movedFrom(dates: string): string;
  postponedFrom(dates: string): string;
  headings: Record<
    'dates' | 'status' | 'visiting' | 'host' | 'third' | 'agenda' | 'outcomes' | 'sources',
    string
  >;
  status: Record<Status, string>;
  /** A postponed event that has new dates. */
  postponedToNewDates: string;
  /** "Confirmed" and the parties that said so: "Confirmed by Iraq and Russia". */
  by(status: string, parties: readonly string[]): string;
  /** An announcement of which nobody tells whose it was. */
  sideNotStated(status: string): string;
  /** What took place, and the parties that had confirmed it. */
  confirmedBy(status: string, parties: readonly string[]): string;
  /** What ended or was put off, and what `by` said of it before. */
  hadBeen(status: string, said: string): string;
  /** A confirmation that nobody on record has made. */
  unvouched(status: string): string;
  /** A confirmation by one side, borne out by nobody else. */
  oneSideAlone(status: string): string;
  absent(participant: string): string;
  stage: Record<AgendaStage, string>;
  outcome: Record<OutcomeKind, string>;
  topic(slug: TopicSlug): string;
}

const OWN_TOPIC_NAMES: Partial<Record<TopicSlug, string>> = { 'oil-gas': 'Oil and gas' };

/** "bilateral-relations" reads "Bilateral relations". */
function topicName(slug: TopicSlug): string {
  const words = slug.replaceAll('-', ' ');
  return OWN_TOPIC_NAMES[slug] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Iraq, Russia and Iran"; of more than four, two are named. */
function listNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  if (names.length > 4) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The English words. */
export const ENGLISH_LABELS: CalendarLabels = {
  locale: 'en',
  prefix: { reported: 'Reported: ', cancelled: '[Cancelled] ', postponed: '[Postponed] ' },
  openDate: '(date to be confirmed)',
  movedFrom: (dates) => `Moved from ${dates}`,
  postponedFrom: (dates) => `Postponed from ${dates}, no new date`,
  headings: {
    dates: 'Dates',
    status: 'Status',
    visiting: 'Visiting',
    host: 'Host',
    third: 'Also taking part',
    agenda: 'Agenda',
    outcomes: 'Outcomes',
    sources: 'Sources',
  },
  status: {
    reported: 'Reported, not announced by either side',
    announced: 'Announced',
    confirmed: 'Confirmed',
    completed: 'Took place',
    postponed: 'Postponed, no new date',
    cancelled: 'Cancelled',
    'did-not-happen': 'Did not take place',
  },
  postponedToNewDates: 'Postponed to new dates',
  by: (status, parties) => `${status} by ${listNames(parties)}`,
  sideNotStated: (status) => `${status}, side not stated`,
  confirmedBy: (status, parties) => `${status}, confirmed by ${listNames(parties)}`,
  hadBeen: (status, said) => `${status}; had been ${said}`,
  unvouched: (status) => `${status}, but no side is on record`,
  oneSideAlone: (status) => `${status}; the other side has not said so`,
  absent: (participant) => `${participant} (absent)`,
  stage: { expected: '', discussed: ' (discussed)', agreed: ' (agreed)' },
  outcome: {
    agreement: 'Agreement',
    memorandum: 'Memorandum',
    'joint-statement': 'Joint statement',
    deal: 'Deal',
    'next-visit-agreed': 'Next visit agreed',
    other: 'Outcome',
  },
  topic: topicName,
};
