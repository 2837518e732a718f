import { foldName } from '@/lib/domain/names/fold';

/** What a column of a foreign table can say, in the order a form asks for it. */
export const TABLE_FIELDS = [
  'id',
  'dates',
  'start_date',
  'end_date',
  'visitor_party',
  'visitor_name',
  'visitor_office',
  'host_party',
  'host_name',
  'host_office',
  'city',
  'title',
  'kind',
  'status',
  'topics',
  'description',
  'source_url',
  'source_title',
  'source_outlet',
  'source_date',
  'note',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** Which column says what; a field that no column has is left out. */
export type ColumnMapping = Partial<Record<TableField, string>>;

/** How tables call their columns, folded; the field's own name is one of them. */
const NAMES: Record<TableField, string> = {
  id: 'uid, uuid, identifier, key, ref, reference, nr, number',
  dates: 'date, when, day, period, edtf, date range',
  start_date: 'start, from, begin, begins, begin date, date start, arrival, first day, dtstart',
  end_date: 'end, to, until, till, ends, date end, departure, last day, dtend',
  visitor_party: 'visitor country, visiting country, from country, country, guest country, sender',
  visitor_name: 'visitor, visiting, guest, leader, person, name, who, official',
  visitor_office: 'office, position, post, role, function, visitor title, job title',
  host_party: 'host country, host, destination country, to country, receiving country, hosted by',
  host_name: 'host person, counterpart, met with, host leader',
  host_office: 'host title, host position, counterpart office',
  city: 'cities, place, places, location, where, destination, venue, town',
  title: 'event, subject, summary, headline, event title',
  kind: 'type, category, visit type, event type, format',
  status: 'state, stage',
  topics: 'topic, agenda, themes, tags, issues, subjects',
  description: 'text, details, remarks, purpose, abstract, about',
  source_url: 'url, link, source link, web, address',
  source_title: 'source, sources, article, document',
  source_outlet: 'outlet, publisher, publication, media, agency',
  source_date: 'published, publication date, date published, source published',
  note: 'notes, internal note, comment, comments',
};

const FIELD_OF_NAME = new Map(
  TABLE_FIELDS.flatMap((field) =>
    [field.replaceAll('_', ' '), ...NAMES[field].split(', ')].map((name) => [name, field] as const),
  ),
);

/** What a table's columns mean by their names; a field goes to the first column that may be it. */
export function guessColumns(columns: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  for (const column of columns) {
    if (columns.indexOf(column) !== columns.lastIndexOf(column)) continue;
    const field = FIELD_OF_NAME.get(foldName(column.replaceAll('_', ' ')));
    if (field && !(field in mapping)) mapping[field] = column;
  }
  return mapping;
}

/** What is missing before a table can be read at all; empty when nothing is. */
export function missingFields(mapping: ColumnMapping): string[] {
  return [
    ...(mapping.dates || mapping.start_date ? [] : ['dates or start_date']),
    ...(mapping.visitor_party || mapping.title ? [] : ['visitor_party or title']),
  ];
}
