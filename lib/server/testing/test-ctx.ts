import type { Database } from '@/db/client';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { type Actor, ANONYMOUS } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';

/** An actor of that role, for tests. */
export function actorOf(role: UserRole): Actor {
  return role === 'reader' ? ANONYMOUS : { id: `user:${role}`, name: role, role };
}

/** A context on a test database, on 24 November 2026 at noon in UTC. */
export function testCtx(db: Database, role: UserRole = 'publisher', now = NOON): Ctx {
  return { db, actor: actorOf(role), now, zone: 'UTC', baseUrl: 'https://diary.example' };
}

const NOON = new Date('2026-11-24T12:00:00Z');

/** A visit of the Iraqi Prime Minister to Ankara as an editor sends it. */
export function visitDocument(extra: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'official-visit',
    edtf: '2027-05-03/2027-05-05',
    places: [{ city: 'Ankara', country: 'TR' }],
    participations: [
      {
        side: 'visiting',
        person: { name: 'Mohammed Shia al-Sudani' },
        office: { title: 'Prime Minister', party: 'IQ' },
        party: 'IQ',
      },
      { side: 'host', party: 'TR' },
    ],
    topics: ['energy', { slug: 'water', note: 'Tigris' }],
    sources: [{ url: 'https://example.org/1', title: 'A visit is planned' }],
    ...extra,
  };
}
