import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILTER_KEYS } from '@/lib/domain/filter/filter-keys';
import { subscribeByMail } from '@/lib/server/digests/subscribe-by-mail';
import { PAGE_KEYS, type PageRoute } from '@/lib/server/pages/page-keys';
import { type PageStatus, resolvePageStatus } from '@/lib/server/pages/page-status';
import { TEST_ORIGIN } from '@/lib/server/testing/open-test-diary';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { listPages, openTestApi, type TestApi } from './testing';

let api: TestApi;
let event: { id: string; slug: string };
let mail: string;

beforeAll(async () => {
  api = await openTestApi();
  event = await api.make();
  mail = await askByMail();
});
afterAll(() => api.diary.close());

/** The token of a subscription by mail that nobody has confirmed. */
async function askByMail(): Promise<string> {
  const input = { email: 'ada@example.org', filter: '', cadence: 'daily', zone: 'UTC' };
  const asked = await subscribeByMail(testCtx(api.diary.db), input, 'here');
  return asked.ok ? (asked.value.confirmUrl?.split('/').at(-1) ?? '') : '';
}

/** A page of each route, about something that is there. */
const SUBJECTS: Partial<Record<PageRoute, () => string>> = {
  '/events/[slug]': () => event.slug,
  '/parties/[code]': () => 'IQ',
  '/relations/[pair]': () => 'IQ-TR',
  '/people/[slug]': () => 'mohammed-shia-al-sudani',
  '/topics/[slug]': () => 'energy',
  '/places/[slug]': () => 'ankara',
  '/mail/[token]': () => mail,
  '/desk/events/[id]': () => event.id,
  '/desk/events/[id]/edit': () => event.id,
  '/desk/trips/[slug]': () => 'spring-tour',
};
/** No trip is made by the API; that its pages are narrowed is proved beside its query. */
const ROUTES = Object.keys(PAGE_KEYS).filter(
  (route): route is PageRoute => route !== '/trips/[slug]',
);
const VIEWS = ROUTES.filter((route) => PAGE_KEYS[route].takesFilter);
const OTHERS = ROUTES.filter((route) => !PAGE_KEYS[route].takesFilter);

const addressOf = (route: PageRoute, query = '') =>
  `${route.replace(/\[\w+\]/, SUBJECTS[route]?.() ?? '')}${query}`;

async function ask(address: string): Promise<PageStatus> {
  const { pathname, searchParams } = new URL(address, TEST_ORIGIN);
  return resolvePageStatus({ pathname, searchParams, headers: new Headers() });
}

async function keysAtFault(address: string): Promise<string[]> {
  const page = await ask(address);
  return page.status === 400 ? page.errors.map(({ path }) => path) : [];
}

test('every page has its keys', () => {
  expect(listPages()).toEqual(Object.keys(PAGE_KEYS).sort());
});

describe.each(ROUTES)('%s', (route) => {
  test('is answered without a query, and with what advertisers and Next add', async () => {
    expect(await ask(addressOf(route))).toEqual({ status: 200 });
    expect(await ask(addressOf(route, '?utm_source=x&fbclid=1&gclid=2&_rsc=abc'))).toEqual({
      status: 200,
    });
  });

  test('names a key that nobody knows', async () => {
    expect(await keysAtFault(addressOf(route, '?foo=1'))).toEqual(['foo']);
  });
});

describe.each(VIEWS)('%s under a filter', (route) => {
  test.each([
    'from=2026-02-30',
    'from=2026-03-02&to=2026-03-01',
    'host=XX',
    'between=IQ',
    'person=nobody-at-all',
    'place=nowhere',
    'trip=nobodys',
    'topic=astrology',
    'kind=party',
    'status=upcoming',
    'q=',
    'topic=energy,',
    'topic=',
  ])('refuses %s, and says which key it was', async (query) => {
    expect(await keysAtFault(addressOf(route, `?${query}`))).toEqual([query.split('=')[0]]);
  });

  test.each([
    'from=today-12m&to=today%2B90d',
    'host=TR&host=RU&topic=energy,water',
    'topic=-culture&status=-cancelled,-did-not-happen',
    'party=FR',
    'between=IQ,TR',
    'q=Ankara',
    'updated_since=2020-01-01T00:00:00Z',
  ])('answers %s', async (query) => {
    expect(await ask(addressOf(route, `?${query}`))).toEqual({ status: 200 });
  });
});

test.each(OTHERS)('%s has nothing to filter and says so', async (route) => {
  for (const key of FILTER_KEYS) {
    expect(await keysAtFault(addressOf(route, `?${key}=x`))).toEqual([key]);
  }
});

test.each([
  ['/timeline', 'lanes=planet'],
  ['/timeline', 'z=huge'],
  ['/timeline', 'at=2026-02-30'],
  ['/calendar', 'month=2026-13'],
  ['/calendar', 'date=today'],
  ['/calendar', 'view=decade'],
  ['/map', 't=2026-02-30'],
  ['/map', 't=today'],
  ['/parties', 'sort=size'],
  ['/parties', 'top=13'],
  ['/events', 'sort=size'],
  ['/events', 'cursor=zzz'],
  ['/people', 'letter=ab'],
  ['/subscribe', 'alarm=soon'],
  ['/subscribe', 'cancelled=maybe'],
  ['/desk', 'list=everything'],
  ['/calendar', 'month=2026-10&month=2026-11'],
] as const)('%s?%s is refused by its own key', async (path, query) => {
  expect(await keysAtFault(`${path}?${query}`)).toEqual([query.split('=')[0]]);
});

test.each([
  '/events/nothing-here',
  '/parties/QQ',
  '/relations/IQ-QQ',
  '/relations/IQ-IQ',
  '/relations/IQ',
  '/relations/IQ-RU-US',
  '/people/nobody',
  '/places/nowhere',
  '/topics/astrology',
  '/trips/nobodys',
  '/people/%E0%A4%A',
])('%s is not there', async (path) => {
  expect(await ask(path)).toEqual({ status: 404 });
});

test('a code in small letters leads to the one in capitals', async () => {
  expect(await ask('/parties/iq?topic=energy')).toEqual({ status: 308, pathname: '/parties/IQ' });
});

test.each(['TR-IQ', 'iq-tr', 'tr-IQ'])(
  'the pair %s leads to the one page of the two',
  async (pair) => {
    expect(await ask(`/relations/${pair}?topic=energy`)).toEqual({
      status: 308,
      pathname: '/relations/IQ-TR',
    });
  },
);

test('who only a draft knows can be asked for by nobody outside the desk', async () => {
  await api.make(
    {
      places: [{ city: 'Antalya', country: 'TR' }],
      participations: [
        { side: 'visiting', person: { name: 'Zanzar Quill' }, party: 'BS' },
        { side: 'host', party: 'TR' },
      ],
    },
    'draft',
  );
  for (const route of VIEWS) {
    expect(await keysAtFault(addressOf(route, '?person=zanzar-quill'))).toEqual(['person']);
    expect(await keysAtFault(addressOf(route, '?place=antalya'))).toEqual(['place']);
  }
});
