import { ACTIONS, PAIR_ACTIONS } from '@/lib/domain/event/actions';
import { SUGGESTION_TYPES } from '@/lib/domain/event/suggestions';
import { TIMELINE_LANES } from '@/lib/domain/event/timeline-view';
import { EDITORIAL_STATES } from '@/lib/domain/event/vocabulary';
import { SORTS } from '@/lib/server/queries/list-events';
import { changePaths } from './change-paths';
import { DETAIL_EXAMPLES, type Examples, INPUT_EXAMPLES, LIST_EXAMPLES } from './examples';
import { feedPaths } from './feed-paths';
import { importPaths } from './import-paths';
import {
  filterParameters,
  headerParameter,
  pageParameters,
  pathParameter,
  queryParameter,
} from './parameters';
import { jsonAnswer, problems } from './responses';
import { componentSchemas, type DocumentName, refTo } from './schemas';
import { viewPaths } from './view-paths';

const KEYED = [{ key: [] }];
const BY_ID = pathParameter('id', 'UUID or slug of the event');
const IF_MATCH = headerParameter('If-Match', 'ETag of the event as it was read, or *', true);

const jsonBody = (document: DocumentName, types: string[], examples: Examples) => ({
  required: true,
  content: Object.fromEntries(types.map((type) => [type, { schema: refTo(document), examples }])),
});

/** The API's description (OpenAPI 3.1), from the schemas and tables that it is served by. */
export function openApiDocument(baseUrl: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chancery',
      version: '1',
      description: 'An open diplomatic diary: who visits whom, when, where, about what.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: baseUrl }],
    components: {
      schemas: componentSchemas(),
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    },
    paths: {
      '/api/v1/events': { get: listEvents(), post: createEvent() },
      '/api/v1/events/{id}': { get: readEvent(), patch: patchEvent(), delete: deleteEvent() },
      '/api/v1/events/{id}/actions/{action}': { post: actOnEvent() },
      '/api/v1/events/{id}/revisions': { get: listRevisions() },
      '/api/v1/facets': { get: countFacets() },
      '/api/v1/parse': { post: parse() },
      '/api/v1/suggest': { get: suggest() },
      '/api/v1/timeline': { get: readTimeline() },
      ...importPaths(),
      ...changePaths(),
      ...feedPaths(),
      ...viewPaths(),
      '/api/health': { get: readHealth() },
    },
  };
}

function listEvents() {
  return {
    operationId: 'listEvents',
    summary: 'Events by filter, a page at a time',
    parameters: [
      ...filterParameters(),
      ...pageParameters('Events a page'),
      queryParameter('sort', 'Order; ties by id', { enum: SORTS, default: 'earliest' }),
      queryParameter('editorial', 'Other than published: editors and above', {
        enum: EDITORIAL_STATES,
      }),
    ],
    responses: {
      200: jsonAnswer('A page', 'EventList', LIST_EXAMPLES),
      ...problems(400, 401, 403),
    },
  };
}

function createEvent() {
  return {
    operationId: 'createEvent',
    summary: 'A new draft (editor)',
    security: KEYED,
    parameters: [headerParameter('Idempotency-Key', 'Retried with it, the same event answers')],
    requestBody: jsonBody('EventInput', ['application/json'], INPUT_EXAMPLES),
    responses: {
      201: jsonAnswer('The draft; Location is its address', 'EventDetail'),
      ...problems(400, 401, 403, 413, 415, 422),
    },
  };
}

function readEvent() {
  return {
    operationId: 'readEvent',
    summary: 'One event with everything known of it',
    parameters: [BY_ID, queryParameter('as_of', 'The state published at this instant')],
    responses: {
      200: jsonAnswer('The event', 'EventDetail', DETAIL_EXAMPLES),
      308: { description: 'It has another address now' },
      ...problems(400, 404, 410),
    },
  };
}

function patchEvent() {
  return {
    operationId: 'patchEvent',
    summary: 'Change an event by a merge patch, arrays whole (editor)',
    security: KEYED,
    parameters: [BY_ID, IF_MATCH],
    requestBody: jsonBody('EventPatch', ['application/merge-patch+json', 'application/json'], {
      dates: { summary: 'Other days', value: { edtf: '2023-10-11/2023-10-12' } },
      summary: { summary: 'No summary any more', value: { summary: null } },
    }),
    responses: {
      200: jsonAnswer('The event as it is now', 'EventDetail'),
      ...problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 428),
    },
  };
}

function deleteEvent() {
  return {
    operationId: 'deleteEvent',
    summary: 'Delete a draft or a retracted event (editor)',
    security: KEYED,
    parameters: [BY_ID, IF_MATCH],
    responses: {
      204: { description: 'Deleted' },
      ...problems(401, 403, 404, 409, 410, 412, 428),
    },
  };
}

function actOnEvent() {
  const actions = { ...ACTIONS, ...PAIR_ACTIONS };
  const roles = Object.entries(actions).map(([name, { role }]) => `${name} (${role})`);
  return {
    operationId: 'actOnEvent',
    summary: 'Follow an event as it firms up, slips or falls through',
    description: `${roles.join(', ')}. merge needs \`into\` and answers with the event that stands for both.`,
    security: KEYED,
    parameters: [
      BY_ID,
      { ...pathParameter('action', 'What happened'), schema: { enum: Object.keys(actions) } },
      headerParameter('If-Match', 'ETag of the event; may be left out'),
    ],
    requestBody: {
      ...jsonBody('ActionInput', ['application/json'], {
        postpone: { summary: 'Put off', value: { reason: 'A clash of dates' } },
        reschedule: { summary: 'To other days', value: { edtf: '2023-10-12/2023-10-13' } },
        confirm: {
          summary: 'The host says so too',
          value: { side: 'host', source: 'https://tass.com/world/1687503' },
        },
      }),
      required: false,
    },
    responses: {
      200: jsonAnswer('The event as it is now', 'EventDetail'),
      ...problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422),
    },
  };
}

function listRevisions() {
  return {
    operationId: 'listRevisions',
    summary: 'How an event changed, field by field, the last change first',
    description:
      'The public is told what it could see change since the first publication; editors see every command, who gave it and why.',
    parameters: [BY_ID, ...pageParameters('Entries a page')],
    responses: {
      200: jsonAnswer('A page of its history', 'RevisionList'),
      308: { description: 'It has another address now' },
      ...problems(400, 404, 410),
    },
  };
}

function countFacets() {
  return {
    operationId: 'countFacets',
    summary: 'How many events each value of each facet has under the filter',
    parameters: filterParameters(),
    responses: { 200: jsonAnswer('Counts', 'FacetCounts'), ...problems(400) },
  };
}

function parse() {
  return {
    operationId: 'parse',
    summary: 'Read a line, several lines or an article as drafts of events (editor)',
    description: 'By rules, offline; nothing is stored. Spans are UTF-16 units, the end exclusive.',
    security: KEYED,
    requestBody: jsonBody('ParseInput', ['application/json'], {
      line: {
        summary: 'One line',
        value: { text: 'Iraqi PM to Moscow, Oct 10-11: energy, security', published: '2023-10-04' },
      },
    }),
    responses: {
      200: jsonAnswer('The drafts, or why there is none', 'Reading'),
      ...problems(400, 401, 403, 413, 415, 422),
    },
  };
}

function suggest() {
  return {
    operationId: 'suggest',
    summary: 'Suggestions while someone types',
    parameters: [
      { ...queryParameter('q', 'What was typed'), required: true },
      queryParameter('type', 'Only these', { enum: SUGGESTION_TYPES }),
    ],
    responses: { 200: jsonAnswer('Suggestions', 'Suggestions'), ...problems(400) },
  };
}

function readTimeline() {
  return {
    operationId: 'readTimeline',
    summary: 'What a timeline draws: bars near, counts far out',
    parameters: [
      ...filterParameters(),
      queryParameter('lanes', 'What lanes stand for', { enum: TIMELINE_LANES, default: 'host' }),
      queryParameter('z', 'decade, year, month, week or days across the view'),
      queryParameter('at', 'The middle day'),
    ],
    responses: { 200: jsonAnswer('The timeline', 'Timeline'), ...problems(400) },
  };
}

function readHealth() {
  return {
    operationId: 'readHealth',
    summary: 'Whether the diary answers',
    parameters: [queryParameter('ready', '1: whether its database does too', { enum: ['1'] })],
    responses: {
      200: { description: 'It does' },
      503: { description: 'The database is away or not migrated' },
    },
  };
}
