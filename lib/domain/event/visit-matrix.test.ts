import { describe, expect, test } from 'vitest';
import type { PartyLine } from './profile-view';
import { chooseParties } from './visit-matrix';

const line = (code: string, name: string, sent: number, received: number): PartyLine => ({
  code,
  kind: 'state',
  name,
  sent,
  received,
  last: null,
  next: null,
});
const LINES = [
  line('BE', 'Belgium', 0, 0),
  line('FR', 'France', 5, 2),
  line('IQ', 'Iraq', 1, 9),
  line('US', 'United States', 20, 1),
];
const codes = (...args: Parameters<typeof chooseParties>) =>
  chooseParties(...args).parties.map(({ code }) => code);

describe('the parties of the matrix', () => {
  test('are those with a visit, in the order asked for', () => {
    expect(codes(LINES, 'all', 'visits')).toEqual(['US', 'IQ', 'FR']);
    expect(codes(LINES, 'all', 'received')).toEqual(['IQ', 'FR', 'US']);
    expect(codes(LINES, 'all', 'sent')).toEqual(['US', 'FR', 'IQ']);
    expect(codes(LINES, 'all', 'name')).toEqual(['FR', 'IQ', 'US']);
  });

  test('are the busiest, however they stand', () => {
    const many = Array.from({ length: 70 }, (_, at) => line(`P${at}`, `Party ${at}`, at + 1, 0));
    const top = chooseParties(many, '12', 'name');
    expect(top.total).toBe(70);
    expect(new Set(top.parties.map(({ sent }) => sent))).toEqual(
      new Set(Array.from({ length: 12 }, (_, at) => 70 - at)),
    );
    expect(chooseParties(many, 'all', 'visits').parties).toHaveLength(60);
  });
});
