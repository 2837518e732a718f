import { FILTER_KEYS } from '@/lib/domain/filter/filter-keys';
import { filterParameters, pathParameter, queryParameter } from './parameters';
import { problems } from './responses';
import { refTo } from './schemas';

const UNCHANGED = { 304: { description: 'Nothing changed' } };

/** The feeds of a filter and of a short address, and the calendar of one event. */
export function feedPaths(): Record<string, object> {
  const feeds = {
    ics: readCalendar(),
    atom: readChangesFeed(),
    csv: readTable(),
    ndjson: readLines(),
    json: readJsonFeed(),
  };
  const named = Object.entries(feeds);
  return {
    ...Object.fromEntries(named.map(([name, get]) => [`/feeds/events.${name}`, { get }])),
    ...Object.fromEntries(
      named.map(([name, get]) => [`/feeds/{token}/events.${name}`, { get: byAddress(get) }]),
    ),
    '/events/{slug}/event.ics': { get: readEventCalendar() },
    '/feeds/brief.md': { get: readBrief() },
  };
}

interface FeedOperation {
  operationId: string;
  summary: string;
  parameters: readonly object[];
  responses: object;
}

/** The same feed by the short address of a view or of a long filter, which brings the filter. */
function byAddress({ operationId, summary, parameters, responses }: FeedOperation) {
  return {
    operationId: `${operationId}ByAddress`,
    summary: `${summary}, by a short address`,
    parameters: [
      pathParameter('token', 'Of a view’s own address, or the key of a long filter'),
      ...parameters.filter((one) => !('name' in one) || !FILTER_NAMES.has(String(one.name))),
    ],
    responses: { ...responses, ...problems(404, 410) },
  };
}

const FILTER_NAMES: ReadonlySet<string> = new Set(FILTER_KEYS);

const calendarAnswer = {
  description: 'A calendar (RFC 5545, RFC 7986)',
  content: { 'text/calendar': { schema: { type: 'string' } } },
};

const calendarParameters = [
  queryParameter('cancelled', 'What becomes of the called off', { enum: ['mark', 'keep', 'hide'] }),
  queryParameter('undated', 'span: imprecise dates as tentative spans', { enum: ['omit', 'span'] }),
  queryParameter('alarm', 'An alarm before the start: 15m, 2h, 1d, 1w'),
  queryParameter('sessions', '1: programme items as entries', { enum: ['0', '1'] }),
  queryParameter('profile', 'rich: with RFC 9073 and RFC 9253', { enum: ['default', 'rich'] }),
];

function readCalendar() {
  return {
    operationId: 'readCalendar',
    summary: 'A filter as a calendar to subscribe to',
    parameters: [...filterParameters(), ...calendarParameters],
    responses: {
      200: calendarAnswer,
      ...UNCHANGED,
      ...problems(400),
    },
  };
}

function readEventCalendar() {
  return {
    operationId: 'readEventCalendar',
    summary: 'One event as a calendar',
    parameters: [pathParameter('slug', 'Slug of the event'), ...calendarParameters],
    responses: {
      200: calendarAnswer,
      ...UNCHANGED,
      ...problems(400, 404, 410),
    },
  };
}

function readBrief() {
  return {
    operationId: 'readBrief',
    summary: 'A week ahead as Markdown, with its sources as footnotes',
    parameters: [
      ...filterParameters(),
      queryParameter('week', 'An ISO week such as 2026-W48; this one where it is left out'),
      queryParameter('as_of', 'The instant whose knowledge is told', { format: 'date-time' }),
    ],
    responses: {
      200: {
        description: 'CommonMark with footnotes',
        content: { 'text/markdown': { schema: { type: 'string' } } },
      },
      ...UNCHANGED,
      ...problems(400),
    },
  };
}

function wholeFeed(operationId: string, summary: string, mediaType: string, schema: object) {
  return {
    operationId,
    summary,
    responses: {
      200: { description: 'Every event of the filter', content: { [mediaType]: { schema } } },
      ...UNCHANGED,
      ...problems(400),
    },
  };
}

function readTable() {
  return {
    ...wholeFeed('readTable', 'A filter as a table, an event a line', 'text/csv', {
      type: 'string',
    }),
    parameters: [
      ...filterParameters(),
      queryParameter('excel', '1: opens with a byte order mark', { enum: ['0', '1'] }),
    ],
  };
}

function readLines() {
  return {
    ...wholeFeed(
      'readLines',
      'A filter as JSON, an event a line',
      'application/x-ndjson',
      refTo('EventSummary'),
    ),
    parameters: filterParameters(),
  };
}

function readJsonFeed() {
  return {
    ...wholeFeed('readJsonFeed', 'A filter as a JSON Feed 1.1', 'application/feed+json', {
      type: 'object',
    }),
    parameters: filterParameters(),
  };
}

function readChangesFeed() {
  return {
    operationId: 'readChangesFeed',
    summary: 'What became of a filter’s events, the last 500 changes as an Atom feed (RFC 4287)',
    parameters: filterParameters(),
    responses: {
      200: {
        description: 'An entry a change, the newest first',
        content: { 'application/atom+xml': { schema: { type: 'string' } } },
      },
      ...UNCHANGED,
      ...problems(400),
    },
  };
}
