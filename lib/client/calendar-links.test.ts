import { expect, test } from 'vitest';
import { calendarLinks, isPublicOrigin } from './calendar-links';

test('Google keeps what is cancelled, unless the address says otherwise', () => {
  const plain = calendarLinks('https://diary.example/feeds/events.ics?host=RU', 'x').google;
  expect(decodeURIComponent(plain)).toContain('events.ics?host=RU&cancelled=keep');
  const hidden = calendarLinks('https://diary.example/feeds/events.ics?cancelled=hide', 'x').google;
  expect(decodeURIComponent(hidden)).not.toContain('keep');
});

test('webcal is the same address under another scheme', () => {
  const address = 'http://localhost:3000/events/x/event.ics';
  expect(calendarLinks(address, 'x').webcal).toBe('webcal://localhost:3000/events/x/event.ics');
});

test.each([
  ['http://localhost:3000', false],
  ['http://127.0.0.1:3000', false],
  ['http://192.168.1.4', false],
  ['http://172.20.0.2', false],
  ['http://[::1]:3000', false],
  ['http://diary', false],
  ['https://diary.example.org', true],
  ['https://172.40.0.2', true],
])('%s is public: %s', (origin, expected) => {
  expect(isPublicOrigin(origin)).toBe(expected);
});
