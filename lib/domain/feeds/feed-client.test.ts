import { expect, test } from 'vitest';
import { nameFeedClient } from './feed-client';

test.each([
  ['Google-Calendar-Importer', 'Google Calendar'],
  ['iOS/18.1 (22B83) dataaccessd/1.0', 'Apple Calendar'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.0', 'Thunderbird'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', 'A browser'],
  ['vdirsyncer/0.19.3', 'vdirsyncer'],
  ['<script>alert(1)</script>', null],
  ['', null],
  [null, null],
])('%s is %s', (userAgent, name) => {
  expect(nameFeedClient(userAgent)).toBe(name);
});
