import { describe, expect, test } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { type ComparedDraft, type ComparedReading, NO_DRAFT } from './draft';
import { type Accept, acceptSchema, type LabelledText } from './labelled-text';
import { scoreReading } from './score-reading';
import { Scorecard } from './scorecard';

const visit = {
  kind: 'visit' as const,
  status: 'planned' as const,
  visitors: [{ name: 'Robert Fico', office: 'prime-minister', country: 'SK' }],
  destinations: [{ city: 'Beijing', country: 'CN' }],
  start_date: day('2024-10-31'),
  end_date: day('2024-11-05'),
  counterparts: [{ name: 'Xi Jinping', office: 'president', country: 'CN' }],
  topics: ['trade', 'energy'],
};

function labelled(events: LabelledText['events'], accept: Partial<Accept> = {}): LabelledText {
  return {
    id: 'x',
    text: '',
    published: day('2024-10-28'),
    isEvent: events.length > 0,
    events,
    accept: acceptSchema.parse(accept),
  };
}

function scoreOf(text: LabelledText, ...events: ComparedDraft[]) {
  const card = new Scorecard();
  scoreReading(text, { is_event: events.length > 0, events }, card);
  return card.score();
}

describe('one draft', () => {
  test('a draft that is as expected scores one in every field', () => {
    const score = scoreOf(labelled([visit]), visit);
    expect(Object.values(score.fields)).toEqual(new Array(10).fill(1));
    expect(score).toMatchObject({ all: 1, eventsKept: 1, nonEventsRefused: null });
  });

  test('a draft that was not found misses every field', () => {
    const score = scoreOf(labelled([visit]));
    expect(Object.values(score.fields)).toEqual(new Array(10).fill(0));
    expect(score.eventsKept).toBe(0);
  });

  test('a wrong value is both wrong and missed, a void one is missed only', () => {
    const twice = (start_date: string | null) => {
      const card = new Scorecard();
      scoreReading(labelled([visit]), { is_event: true, events: [visit] }, card);
      const events = [{ ...visit, start_date }];
      scoreReading(labelled([visit]), { is_event: true, events }, card);
      return card.score().fields.start;
    };
    expect(twice('2024-10-30')).toBeCloseTo(2 / (2 + 1 + 1));
    expect(twice(null)).toBeCloseTo(2 / (2 + 1));
  });

  test('what a label accepts besides counts as right', () => {
    const found = { ...visit, kind: 'meeting', end_date: null };
    expect(scoreOf(labelled([visit]), found).fields).toMatchObject({ kind: 0, end: 0 });
    const accept = { kind: ['meeting'], end_date: [null] };
    expect(scoreOf(labelled([visit], accept), found).fields).toMatchObject({ kind: 1, end: 1 });
  });

  test('an optional topic may be found or not', () => {
    const accept = { topics_optional: ['energy', 'water'] };
    const score = (topics: string[]) =>
      scoreOf(labelled([visit], accept), { ...visit, topics }).fields.topics;
    expect(score(['trade'])).toBe(1);
    expect(score(['water', 'trade'])).toBe(1);
    expect(score(['trade', 'climate'])).toBeCloseTo(2 / 3);
  });

  test('a city need not be found where that is accepted, but may not be another', () => {
    const score = (city: string | null) =>
      scoreOf(labelled([visit], { city_null: true }), {
        ...visit,
        destinations: [{ city, country: 'CN' }],
      }).fields.city;
    expect([score('Beijing'), score(null), score('Shanghai')]).toEqual([1, 1, 0]);
  });

  test('names are compared without accents, articles and given names', () => {
    const score = (name: string) =>
      scoreOf(labelled([visit]), {
        ...visit,
        visitors: [{ name, office: 'prime-minister', country: 'SK' }],
      }).fields.visitor;
    expect([score('Fico'), score('FICO Róbert'), score('Róbert Fičo')]).toEqual([1, 1, 1]);
    expect(score('Peter Pellegrini')).toBe(0);
  });

  test('a name found for an unnamed visitor of that country is no fault, another is', () => {
    const unnamed = [{ name: null, office: 'prime-minister', country: 'SK' }];
    const score = (country: string) =>
      scoreOf(labelled([{ ...visit, visitors: unnamed }]), {
        ...visit,
        visitors: [{ name: 'Robert Fico', office: 'prime-minister', country }],
      }).fields;
    expect(score('SK')).toMatchObject({ visitor: 1, office: 1 });
    expect(score('CZ')).toMatchObject({ visitor: 0, office: 0 });
  });
});

describe('several drafts', () => {
  const stop = { ...visit, destinations: [{ city: 'Hanoi', country: 'VN' }], topics: [] };

  test('drafts are matched by what they have in common, not by their order', () => {
    expect(scoreOf(labelled([visit, stop]), stop, visit).all).toBe(1);
  });

  test('a draft too many is wrong in every field, unless the label allows more', () => {
    expect(scoreOf(labelled([visit]), visit, stop).fields.country).toBeCloseTo(2 / 3);
    expect(scoreOf(labelled([visit], { extra_events: true }), visit, stop).all).toBe(1);
  });

  test('an optional draft that is not found misses nothing', () => {
    expect(scoreOf(labelled([visit, stop]), visit).all).toBeLessThan(1);
    expect(scoreOf(labelled([visit, stop], { optional_events: [1] }), visit).all).toBe(1);
  });

  test('one draft a stop is as good as one for the journey where the label allows it', () => {
    const tour = { ...visit, destinations: [...visit.destinations, ...stop.destinations] };
    const stops = [
      { ...visit, end_date: day('2024-11-02') },
      { ...stop, start_date: day('2024-11-03') },
    ];
    expect(scoreOf(labelled([tour]), ...stops).all).toBeLessThan(1);
    expect(scoreOf(labelled([tour], { split_events: true }), ...stops).all).toBe(1);
  });
});

describe('texts without an event', () => {
  const score = (reading: ComparedReading) => {
    const card = new Scorecard();
    scoreReading(labelled([]), reading, card);
    return card.score();
  };

  test('a draft out of nothing lowers what was refused, and no field', () => {
    const wrong = score({ is_event: true, events: [visit] });
    expect(wrong).toMatchObject({ nonEventsRefused: 0, eventsKept: null, all: 1 });
    expect(score({ is_event: false, events: [] }).nonEventsRefused).toBe(1);
  });

  test('an event without a draft is no event', () => {
    expect(score({ is_event: true, events: [] }).nonEventsRefused).toBe(1);
  });
});

test('nothing compared with nothing counts neither way', () => {
  const card = new Scorecard();
  card.addValue('start', NO_DRAFT.start_date, null);
  card.addSet('topics', [], []);
  expect(card.score()).toMatchObject({ all: 1, eventsKept: null, nonEventsRefused: null });
});
