import { fail } from '@/lib/domain/errors';
import type { EventLookup } from '@/lib/server/queries/find-event';
import { failureResponse } from './problem';

/** The answer for an event that is not there to be shown: 308, 410 or 404. */
export function lookupResponse(
  lookup: Exclude<EventLookup, { state: 'found' }>,
  address: (slug: string) => string,
): Response {
  switch (lookup.state) {
    case 'moved':
      return new Response(null, {
        status: 308,
        headers: { Location: address(lookup.slug), 'Access-Control-Allow-Origin': '*' },
      });
    case 'gone':
      return failureResponse(fail('gone', 'The event was withdrawn.').failure);
    case 'missing':
      return failureResponse(fail('not-found', 'There is no such event.').failure);
  }
}
