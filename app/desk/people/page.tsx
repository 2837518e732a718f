import type { Metadata } from 'next';
import { AccountsTable } from '@/components/desk/people/accounts-table';
import { AuditTable } from '@/components/desk/people/audit-table';
import { InviteSection } from '@/components/desk/people/invite-section';
import { KeysSection } from '@/components/desk/people/keys-section';
import type { PeopleActions } from '@/components/desk/people/people-types';
import { requireDesk } from '@/lib/server/auth/page-context';
import { userIdOf } from '@/lib/server/auth/session-actor';
import { listAudit, listInvitations, listKeys, listPeople } from '@/lib/server/people/list-people';
import { getWords } from '../../get-words';
import {
  changeRoleAction,
  createKeyAction,
  disableAction,
  enableAction,
  endSessionsAction,
  inviteAction,
  makeResetLinkAction,
  revokeKeyAction,
  withdrawAction,
} from './actions';

const ACTIONS: PeopleActions = {
  changeRole: changeRoleAction,
  disable: disableAction,
  enable: enableAction,
  endSessions: endSessionsAction,
  makeResetLink: makeResetLinkAction,
  invite: inviteAction,
  withdraw: withdrawAction,
  createKey: createKeyAction,
  revokeKey: revokeKeyAction,
};

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: t('people.title') };
}

export default async function PeoplePage() {
  const ctx = await requireDesk('/desk/people', 'admin');
  const words = await getWords();
  const [people, invitations, keys, audit] = await Promise.all([
    listPeople(ctx),
    listInvitations(ctx),
    listKeys(ctx),
    listAudit(ctx),
  ]);
  const self = userIdOf(ctx.actor);
  return (
    <div className="page-column flex flex-col gap-10 py-6">
      <h1 className="font-serif text-28">{words.t('people.title')}</h1>
      {people.ok && (
        <AccountsTable
          actions={ACTIONS}
          rows={people.value.map(({ createdAt, disabledAt, lastSeenAt, ...row }) => ({
            ...row,
            disabledAt: instantOrNull(disabledAt),
            lastSeenAt: instantOrNull(lastSeenAt),
            isSelf: row.id === self,
          }))}
        />
      )}
      {invitations.ok && (
        <InviteSection
          actions={ACTIONS}
          invitations={invitations.value.map((row) => ({
            id: row.id,
            email: row.email ?? '',
            role: row.role ?? 'reader',
            expiresAt: row.expiresAt.toISOString(),
          }))}
        />
      )}
      {keys.ok && (
        <KeysSection
          actions={ACTIONS}
          rows={keys.value.map((row) => ({
            ...row,
            createdAt: row.createdAt.toISOString(),
            lastUsedAt: instantOrNull(row.lastUsedAt),
            revokedAt: instantOrNull(row.revokedAt),
          }))}
        />
      )}
      {audit.ok && (
        <AuditTable
          words={words}
          rows={audit.value.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))}
        />
      )}
    </div>
  );
}

function instantOrNull(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}
