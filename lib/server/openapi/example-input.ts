import type { RawEventInput } from '@/lib/domain/event/event-input';

/** A visit as an editor sends it. */
export const EXAMPLE_INPUT: RawEventInput = {
  kind: 'official-visit',
  status: 'announced',
  edtf: '2023-10-10/2023-10-11',
  places: [{ city: 'Moscow', country: 'RU' }],
  participations: [
    {
      side: 'visiting',
      role: 'head-of-delegation',
      person: { name: 'Mohammed Shia al-Sudani' },
      office: { title: 'Prime Minister', party: 'IQ' },
    },
    {
      side: 'host',
      role: 'counterpart',
      person: { name: 'Vladimir Putin' },
      office: { title: 'President', party: 'RU' },
    },
  ],
  topics: ['energy', { slug: 'regional-stability', stage: 'expected', note: 'Syria' }],
  sources: [
    {
      url: 'https://tass.com/world/1687503',
      title: 'Iraqi Prime Minister arrives in Russia',
      outlet: 'TASS',
      published: '2023-10-10',
    },
  ],
};
