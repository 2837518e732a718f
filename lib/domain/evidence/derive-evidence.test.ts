import { describe, expect, test } from 'vitest';
import type { ClaimRecord, OutletRef, SourceRecord } from '@/lib/domain/event/event-record';
import { PUTIN, participation, recordOf, SUDANI } from '@/lib/domain/event/testing';
import type { OutletVoice, Status } from '@/lib/domain/event/vocabulary';
import { deriveEvidence, sideOfOutlet, sideOfParty } from './derive-evidence';

function outlet(slug: string, voice: OutletVoice, party: string | null = null): OutletRef {
  return { slug, name: slug, reliability: 'B', voice, party };
}

const WIRE = outlet('reuters', 'wire');
const OTHER_WIRE = outlet('afp', 'wire');
const KREMLIN = outlet('kremlin', 'host-side', 'RU');
const BAGHDAD = outlet('pm-office', 'visiting-side', 'IQ');

interface Said {
  outlet?: OutletRef;
  side?: ClaimRecord['side'];
  field?: ClaimRecord['field'];
  asserts?: boolean;
}

/** The evidence of an event of which these things are said, each in a document of its own. */
function evidenceOf(said: readonly Said[], status: Status = 'confirmed') {
  const sources: SourceRecord[] = said.map((one, at) => ({
    id: `source-${at}`,
    url: null,
    title: 'x',
    published: null,
    outlet: one.outlet ?? null,
  }));
  const claims: ClaimRecord[] = said.map((one, at) => ({
    id: `claim-${at}`,
    sourceId: `source-${at}`,
    field: one.field ?? 'occurrence',
    value: 'confirmed',
    credibility: 2,
    asserts: one.asserts ?? true,
    quote: null,
    chosen: false,
    side: one.side ?? null,
  }));
  return deriveEvidence(recordOf({ status, sources, claims }));
}

describe('evidence', () => {
  test('of nothing said is none', () => {
    expect(evidenceOf([])).toEqual({ word: 'none', independentOutlets: 0, doubt: 'no-side' });
  });

  test.each([
    ['the visiting side', [{ side: 'visiting' }], 'visiting'],
    ['the host side', [{ side: 'host' }], 'host'],
    ['both sides', [{ side: 'host' }, { side: 'visiting' }], 'both'],
    ['a third side', [{ side: 'third' }], 'none'],
    ['an outlet of the visiting side', [{ outlet: BAGHDAD }], 'visiting'],
    ['outlets of both sides', [{ outlet: BAGHDAD }, { outlet: KREMLIN }], 'both'],
  ] as const)('of %s is in a word', (_, said, word) => {
    expect(evidenceOf(said).word).toBe(word);
  });

  test('counts distinct outlets that speak for nobody', () => {
    const said = [{ outlet: WIRE }, { outlet: WIRE }, { outlet: OTHER_WIRE }];
    expect(evidenceOf(said)).toMatchObject({ word: 'none', independentOutlets: 2 });
  });

  test.each([
    ['wire', 1],
    ['press', 1],
    ['third-state', 1],
    ['state-media', 0],
    ['social', 0],
  ] as const)('takes an outlet with the voice %s for %i witness', (voice, outlets) => {
    expect(evidenceOf([{ outlet: outlet('it', voice) }]).independentOutlets).toBe(outlets);
  });

  test('does not count an outlet that speaks for a side, nor a document without one', () => {
    expect(evidenceOf([{ outlet: KREMLIN }]).independentOutlets).toBe(0);
    expect(evidenceOf([{ outlet: WIRE, side: 'host' }]).independentOutlets).toBe(0);
    expect(evidenceOf([{}]).independentOutlets).toBe(0);
  });

  test('is not what is denied, nor what is said of something else', () => {
    const none = { word: 'none', independentOutlets: 0 };
    expect(evidenceOf([{ outlet: WIRE, asserts: false }])).toMatchObject(none);
    expect(evidenceOf([{ side: 'host', asserts: false }])).toMatchObject(none);
    expect(evidenceOf([{ side: 'host', field: 'dates' }])).toMatchObject(none);
    expect(evidenceOf([{ side: 'host', field: 'status' }])).toMatchObject({ word: 'host' });
  });

  test('of the desk itself needs no document', () => {
    const claim = evidenceClaim({ sourceId: null, side: 'host' });
    expect(deriveEvidence(recordOf({ claims: [claim] })).word).toBe('host');
    const lost = evidenceClaim({ sourceId: 'gone', side: null });
    expect(deriveEvidence(recordOf({ claims: [lost] }))).toMatchObject({ word: 'none' });
  });
});

function evidenceClaim(fields: Pick<ClaimRecord, 'sourceId' | 'side'>): ClaimRecord {
  return {
    id: 'claim',
    field: 'occurrence',
    value: 'confirmed',
    credibility: 2,
    asserts: true,
    quote: null,
    chosen: false,
    ...fields,
  };
}

describe('a confirmed event', () => {
  test.each([
    ['no side', [], 'no-side'],
    ['two outlets and no side', [{ outlet: WIRE }, { outlet: OTHER_WIRE }], 'no-side'],
    ['one side alone', [{ side: 'host' }], 'one-side-alone'],
    ['one side and one outlet', [{ side: 'host' }, { outlet: WIRE }], 'one-side-alone'],
    [
      'one side and one outlet twice',
      [{ side: 'host' }, { outlet: WIRE }, { outlet: WIRE }],
      'one-side-alone',
    ],
    [
      'one side and two outlets',
      [{ side: 'host' }, { outlet: WIRE }, { outlet: OTHER_WIRE }],
      null,
    ],
    ['both sides', [{ side: 'host' }, { side: 'visiting' }], null],
  ] as const)('by %s is doubted: %s', (_, said, doubt) => {
    expect(evidenceOf(said).doubt).toBe(doubt);
  });

  test('alone is doubted: nobody claims more of the others', () => {
    for (const status of ['reported', 'announced', 'completed', 'cancelled'] as const) {
      expect(evidenceOf([], status).doubt).toBeNull();
    }
  });
});

describe('the side', () => {
  const italy = participation('IT', { side: 'third', role: 'mediator' });
  const parties = [SUDANI, PUTIN, italy];

  test('of an outlet is that of the party it speaks for', () => {
    const ministry = (party: string) => outlet('ministry', 'third-state', party);
    expect(sideOfOutlet(ministry('IQ'), parties)).toBe('visiting');
    expect(sideOfOutlet(ministry('RU'), parties)).toBe('host');
    expect(sideOfOutlet(ministry('IT'), parties)).toBeNull();
    expect(sideOfOutlet(ministry('EG'), parties)).toBeNull();
    expect(sideOfOutlet(WIRE, parties)).toBeNull();
  });

  test('of state media is none, whoever pays them', () => {
    expect(sideOfOutlet(outlet('tass', 'state-media', 'RU'), parties)).toBeNull();
  });

  test('in a call is visiting for the party named first, host for the others', () => {
    const call = [SUDANI, { ...PUTIN, side: 'visiting' as const }];
    expect(sideOfParty('IQ', call)).toBe('visiting');
    expect(sideOfParty('RU', call)).toBe('host');
    expect(sideOfParty('EG', call)).toBeNull();
  });
});
