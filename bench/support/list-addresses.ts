import { z } from 'zod';
import { type EventSummary, eventSummarySchema } from '@/lib/domain/event/event-summary';
import { type FacetCounts, facetCountsSchema } from '@/lib/domain/event/facet-counts';

/**
 * Every page and every public answer of a running diary, each where it has most to do: the largest
 * visitor, host, person, place and topic, the month and the year with most events, the longest trip.
 */
export async function listAddresses(baseUrl: string): Promise<string[]> {
  const events = await readEvents(baseUrl);
  const { facets } = facetCountsSchema.parse(await (await ask(baseUrl, '/api/v1/facets')).json());
  const largest = (key: keyof FacetCounts['facets']) => facets[key]?.[0]?.value ?? null;
  const month = mostFrequent(events.map(({ dates }) => dates.earliest?.slice(0, 7)));
  const trip = mostFrequent(events.map((event) => event.trip ?? undefined));
  const fullest = events.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0];
  const visitor = largest('visitor');
  const host = facets.host?.find(({ value }) => value !== visitor)?.value;
  const narrow = `visitor=${visitor}&host=${host}`;
  return [
    '/',
    ...timelines(visitor, month),
    ...['month', 'week', 'agenda', 'year'].map((view) => `/calendar?view=${view}&date=${month}-15`),
    `/calendar?month=${month}&visitor=${visitor}`,
    '/events',
    `/events?${narrow}`,
    '/events?q=energy',
    `/events/${fullest?.slug}`,
    `/trips/${trip}`,
    '/parties',
    `/parties/${largest('party')}`,
    `/parties/${host}`,
    '/people',
    `/people/${largest('person')}`,
    '/topics',
    `/topics/${largest('topic')}`,
    `/places/${largest('place')}`,
    `/subscribe?visitor=${visitor}`,
    '/subscribe',
    '/about',
    '/sign-in',
    '/api/v1/events',
    '/api/v1/events?limit=500',
    '/api/v1/events?sort=-updated',
    `/api/v1/events?${narrow}&limit=500`,
    '/api/v1/events?q=energy',
    `/api/v1/events?person=${largest('person')}`,
    `/api/v1/events/${fullest?.slug}`,
    '/api/v1/facets',
    `/api/v1/facets?visitor=${visitor}`,
    `/api/v1/facets?${narrow}&q=talks`,
    '/api/v1/timeline?z=decade',
    `/api/v1/timeline?lanes=visitor&z=year&at=${month}-15`,
    '/api/v1/suggest?q=mo',
    '/api/v1/suggest?q=president',
    '/api/v1/openapi.json',
    '/api/health?ready=1',
    '/feeds/events.ics',
    `/feeds/events.ics?${narrow}&from=1900-01-01`,
    '/feeds/events.ics?from=1800-01-01',
    '/feeds/events.csv',
    '/feeds/events.json',
    '/feeds/events.ndjson',
    `/events/${fullest?.slug}/event.ics`,
  ];
}

function timelines(visitor: string | null, month: string): string[] {
  return [
    '/timeline',
    '/timeline?z=decade',
    '/timeline?z=73050',
    `/timeline?z=month&at=${month}-15`,
    ...['host', 'visitor', 'person', 'topic', 'kind'].map(
      (lanes) => `/timeline?lanes=${lanes}&z=year&at=${month}-15`,
    ),
    `/timeline?visitor=${visitor}&z=decade&at=${month}-15`,
    '/timeline?q=energy&z=decade',
  ];
}

/** All published events, from the feed that holds them whole. */
async function readEvents(baseUrl: string): Promise<EventSummary[]> {
  const lines = (await (await ask(baseUrl, '/feeds/events.ndjson')).text()).split('\n');
  return z.array(eventSummarySchema).parse(lines.filter(Boolean).map((line) => JSON.parse(line)));
}

async function ask(baseUrl: string, path: string): Promise<Response> {
  const response = await fetch(`${baseUrl}${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

/** The value that occurs most often; of several, the first. */
function mostFrequent(values: readonly (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most) throw new Error('The diary holds nothing to measure.');
  return most[0];
}

/** Roughly how much a page about the event has to show. */
function sizeOf(event: EventSummary): number {
  return event.visitors.length + event.hosts.length + event.topics.length;
}
