import type { Database } from '@/db/client';
import { auditEntry } from '@/db/schema';
import type { Actor } from '@/lib/domain/permissions';

export interface AuditFact {
  action: string;
  /** `user:…`, `key:…` or `link:…` */
  subject: string;
  /** As people know it, at the time. */
  subjectName: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** Records who did what to whom, in the transaction that does it. Secrets never go in. */
export async function writeAudit(
  tx: Database,
  { actor, now }: { actor: Actor; now: Date },
  fact: AuditFact,
): Promise<void> {
  await tx.insert(auditEntry).values({
    at: now,
    actorId: actor.id,
    actorName: actor.name,
    action: fact.action,
    subject: fact.subject,
    subjectName: fact.subjectName,
    before: fact.before ?? null,
    after: fact.after ?? null,
  });
}
