import type { Words } from '@/lib/client/messages/words';

const ROWS = {
  places: 'placeN',
  participations: 'participantN',
  sources: 'sourceN',
  sessions: 'sessionN',
  outcomes: 'outcomeN',
} as const;

const NAMES = {
  kind: 'kind',
  status: 'status',
  edtf: 'date',
  start_time: 'startTime',
  end_time: 'endTime',
  title: 'titleOverride',
  trip: 'trip',
  part_of: 'partOf',
  summary: 'summary',
  note: 'note',
  topics: 'topics',
  places: 'places',
  participations: 'participants',
  sources: 'sources',
  sessions: 'sessions',
  outcomes: 'outcomes',
} as const;

/** Names of boxes inside rows, by the last part of their path. */
const PARTS = {
  city: 'newPlaceCity',
  country: 'newPlaceCountry',
  person: 'person',
  office: 'office',
  party: 'party',
  url: 'url',
  title: 'sourceTitle',
  outlet: 'outlet',
  published: 'published',
  day: 'day',
  start: 'startTime',
  end: 'endTime',
  place: 'place',
  note: 'topicNote',
} as const;

/** A path as people read it: `participations[0].party` is "Participant 1, party". */
export function pathLabel(path: string, { t }: Words): string {
  const [, list = '', index = '', part = ''] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/.exec(path) ?? [];
  const row = keyIn(ROWS, list);
  const name = keyIn(NAMES, list);
  const inner = keyIn(PARTS, part);
  const whole =
    row && index !== ''
      ? t(`desk.form.${ROWS[row]}`, { n: Number(index) + 1 })
      : name
        ? t(`desk.form.${NAMES[name]}`)
        : path;
  return inner ? `${whole}, ${t(`desk.form.${PARTS[inner]}`)}` : whole;
}

function keyIn<Table extends object>(table: Table, key: string): keyof Table | undefined {
  const known = (one: PropertyKey): one is keyof Table => Object.hasOwn(table, one);
  return known(key) ? key : undefined;
}
