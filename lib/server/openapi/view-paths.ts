import { pathParameter } from './parameters';
import { jsonAnswer, problems } from './responses';
import { type DocumentName, refTo } from './schemas';

const KEYED = [{ key: [] }];
const BY_ID = pathParameter('id', 'UUID of the view');

/** One's own saved views and their addresses. */
export function viewPaths(): Record<string, object> {
  return {
    '/api/v1/views': { get: listViews(), post: saveView() },
    '/api/v1/views/{id}': { get: readView(), patch: changeView(), delete: deleteView() },
    '/api/v1/views/{id}/address': { post: renewAddress(), delete: revokeAddress() },
  };
}

const body = (document: DocumentName, types: readonly string[], value: object) => ({
  required: true,
  content: Object.fromEntries(
    types.map((type) => [type, { schema: refTo(document), example: value }]),
  ),
});

function listViews() {
  return {
    operationId: 'listViews',
    summary: 'One’s own views in their order, each with its feeds and how they fare (analyst)',
    security: KEYED,
    responses: { 200: jsonAnswer('The views', 'ViewList'), ...problems(401, 403) },
  };
}

function saveView() {
  return {
    operationId: 'saveView',
    summary: 'Save a filter under a name (analyst)',
    description: 'Sent again, it answers 200 with the same view.',
    security: KEYED,
    requestBody: body('ViewInput', ['application/json'], {
      name: 'Energy in Moscow',
      filter: 'host=RU&topic=energy',
    }),
    responses: {
      200: jsonAnswer('Saved before', 'View'),
      201: jsonAnswer('The view; Location is its address', 'View'),
      ...problems(400, 401, 403, 409, 413, 415, 422),
    },
  };
}

function readView() {
  return {
    operationId: 'readView',
    summary: 'One of one’s own views (analyst)',
    security: KEYED,
    parameters: [BY_ID],
    responses: { 200: jsonAnswer('The view', 'View'), ...problems(401, 403, 404) },
  };
}

function changeView() {
  return {
    operationId: 'changeView',
    summary: 'Rename a view, move it, give it another filter or make it the default (analyst)',
    security: KEYED,
    parameters: [BY_ID],
    requestBody: body('ViewPatch', ['application/merge-patch+json', 'application/json'], {
      name: 'Energy',
      position: 0,
      is_default: true,
    }),
    responses: {
      200: jsonAnswer('The view as it is now', 'View'),
      ...problems(400, 401, 403, 404, 409, 413, 415, 422),
    },
  };
}

function deleteView() {
  return {
    operationId: 'deleteView',
    summary: 'Delete a view; its addresses answer 410 from then on (analyst)',
    security: KEYED,
    parameters: [BY_ID],
    responses: { 204: { description: 'Deleted' }, ...problems(401, 403, 404) },
  };
}

function renewAddress() {
  return {
    operationId: 'renewAddress',
    summary: 'Give a view a new address; the one before answers 410 at once (analyst)',
    security: KEYED,
    parameters: [BY_ID],
    responses: {
      200: jsonAnswer('The view with its new address', 'View'),
      ...problems(401, 403, 404),
    },
  };
}

function revokeAddress() {
  return {
    operationId: 'revokeAddress',
    summary: 'End a view’s address; it answers 410 at once (analyst)',
    security: KEYED,
    parameters: [BY_ID],
    responses: { 204: { description: 'Ended' }, ...problems(401, 403, 404) },
  };
}
