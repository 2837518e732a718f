import { expect, test } from 'vitest';
import type { Digest } from '@/lib/domain/digest/digest';
import { digestMail } from './digest-mail';
import { wordsFor } from './messages/words';

const digest: Digest = {
  cadence: 'daily',
  name: 'Chancery: host Russia',
  lines: [
    {
      kind: 'moved',
      text: 'Moved from 7–8 Oct 2026 to 10–11 Oct 2026: Iraqi PM to Moscow',
      notes: ['Snow'],
      url: 'https://diary.example/events/a',
    },
    { kind: 'withdrawn', text: 'Withdrawn: an event', notes: [], url: null },
  ],
  more: 3,
  changesUrl: 'https://diary.example/changes?host=RU',
  manageUrl: 'https://diary.example/mail/x',
};

test('a digest says what changed by kind, and how to end it', () => {
  const { subject, text } = digestMail(wordsFor('en'), digest);
  expect(subject).toBe('5 changes: Chancery: host Russia');
  expect(text).toBe(`What changed since the last daily mail under Chancery: host Russia:

MOVED

Moved from 7–8 Oct 2026 to 10–11 Oct 2026: Iraqi PM to Moscow
Snow
https://diary.example/events/a

WITHDRAWN

Withdrawn: an event

… and 3 more changes.

All changes: https://diary.example/changes?host=RU
Stop these mails: https://diary.example/mail/x`);
});

test('an alert of one change is that change, in its subject', () => {
  const alert: Digest = { ...digest, cadence: 'instant', lines: digest.lines.slice(0, 1), more: 0 };
  expect(digestMail(wordsFor('en'), alert).subject).toBe(
    'Moved from 7–8 Oct 2026 to 10–11 Oct 2026: Iraqi PM to Moscow',
  );
});
