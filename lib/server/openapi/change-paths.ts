import { filterParameters, headerParameter, pageParameters, queryParameter } from './parameters';
import { jsonAnswer, problems } from './responses';
import { refTo } from './schemas';

/** The change feed, in pages and as it happens. */
export function changePaths(): Record<string, object> {
  return {
    '/api/v1/changes': { get: listChanges() },
    '/api/v1/changes/stream': { get: followChanges() },
  };
}

const SINCE = queryParameter('since', 'Changes after this `seq`', { type: 'integer', minimum: 0 });

function listChanges() {
  const [limit] = pageParameters('Changes a page');
  return {
    operationId: 'listChanges',
    summary:
      'What changed in public, in order: a mirror that applies it shows what the diary shows',
    description:
      'An event comes as it is now; without `event` it is not in public any more. With a filter: the changes of events that match it now, and of all that left the public. `next` is the `since` of the page after.',
    parameters: [SINCE, limit, ...filterParameters()],
    responses: { 200: jsonAnswer('A page', 'ChangeList'), ...problems(400) },
  };
}

function followChanges() {
  return {
    operationId: 'followChanges',
    summary: 'The same as server-sent events, from now on or resumed',
    parameters: [SINCE, headerParameter('Last-Event-ID', 'The `seq` of the last event seen')],
    responses: {
      200: {
        description: 'Events whose id is the `seq` and whose data is a change',
        content: { 'text/event-stream': { schema: refTo('Change') } },
      },
      ...problems(400),
    },
  };
}
