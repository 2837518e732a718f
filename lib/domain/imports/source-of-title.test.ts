import { expect, test } from 'vitest';
import { sourceOfTitle } from './source-of-title';

test.each([
  ['Visits (Office of the Historian, U.S. Department of State)', 'Office of the Historian', null],
  ['A visit (MFA China, 6 Dec 2017)', 'MFA China', '2017-12-06'],
  ['Events from Jan. 8 (Reuters diary, 2026-01-08)', 'Reuters', '2026-01-08'],
  ['Postpones visit (RFE/RL, Aug 2015)', 'RFE/RL', null],
  ['President receives a guest (Apr 2017)', 'news.example', null],
  ['President receives a guest', 'news.example', null],
])('%s', (title, outlet, published) => {
  expect(sourceOfTitle(title, 'https://www.news.example/1')).toEqual({ outlet, published });
});

test('a source without address and brackets names nobody', () => {
  expect(sourceOfTitle('A cable', null)).toEqual({ outlet: null, published: null });
});
