import { FILTER_KEYS, type FilterKey } from '@/lib/domain/filter/filter-keys';

const DESCRIPTIONS: Record<FilterKey, string> = {
  from: 'First day, inclusive: YYYY-MM-DD, today, today+90d, today-12m (units d w m y)',
  to: 'Last day, inclusive',
  party: 'Party codes on any side. Comma = or, -CODE excludes; so for all lists',
  visitor: 'Party codes on the visiting side',
  host: 'Party codes on the host side',
  between: 'Exactly two codes that both take part',
  person: 'Slugs of people',
  place: 'Slugs of places',
  trip: 'Slugs of trips',
  topic: 'Slugs of topics; a topic includes its children',
  kind: 'Kinds of event',
  status: 'Statuses',
  level: 'Levels of the offices that take part',
  evidence: 'none, visiting, host or both',
  precision: 'Precisions of the date',
  q: 'Full text, literal; accents and scripts do not matter',
  updated_since: 'Changed at or after this instant (ISO 8601)',
};

const EXAMPLES: Partial<Record<FilterKey, string>> = {
  from: 'today',
  to: 'today+90d',
  host: 'RU',
  topic: 'energy',
  between: 'IQ,RU',
};

/** An optional query parameter (OpenAPI 3.1, Parameter Object), of text unless a schema is given. */
export function queryParameter(name: string, description: string, schema: object = TEXT) {
  return { name, in: 'query', required: false, description, schema };
}

const TEXT = { type: 'string' };

/** The filter language as parameters, the same for every surface. */
export function filterParameters(): object[] {
  return FILTER_KEYS.map((key) => ({
    ...queryParameter(key, DESCRIPTIONS[key]),
    ...(EXAMPLES[key] ? { example: EXAMPLES[key] } : {}),
  }));
}

/** What every list that comes in pages takes. */
export function pageParameters(description: string): object[] {
  return [
    queryParameter('limit', description, {
      type: 'integer',
      minimum: 1,
      maximum: 500,
      default: 50,
    }),
    queryParameter('cursor', 'The `next` of the page before'),
  ];
}

/** A parameter of the path, which is always required and of text. */
export function pathParameter(name: string, description: string) {
  return { name, in: 'path', required: true, description, schema: TEXT };
}

/** A request header of text, optional unless said otherwise. */
export function headerParameter(name: string, description: string, required = false) {
  return { name, in: 'header', required, description, schema: TEXT };
}
