import type { FieldError } from '@/lib/domain/errors';
import type { UserRole } from '@/lib/domain/event/vocabulary';

/** An account, with instants as ISO text. */
export interface AccountRow {
  id: string;
  name: string;
  email: string;
  role: UserRole;
  disabledAt: string | null;
  sessions: number;
  lastSeenAt: string | null;
  isSelf: boolean;
}

export interface InvitationRow {
  id: string;
  email: string;
  role: UserRole;
  expiresAt: string;
}

export interface KeyRow {
  id: string;
  name: string;
  prefix: string;
  role: UserRole;
  createdAt: string;
  createdBy: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export interface PeopleFailure {
  state: 'failed';
  detail: string;
  errors: FieldError[];
}

export type PeopleResult = { state: 'done'; count?: number } | PeopleFailure;
/** A one-time link that is shown because it was not mailed. */
export interface ShownLink {
  url: string;
  /** A mail server is set and did not take the mail. */
  hasMailFailed: boolean;
}
/** A one-time link: `shown` is null when it was mailed. */
export type LinkResult = { state: 'made'; email: string; shown: ShownLink | null } | PeopleFailure;
export type KeyResult = { state: 'made'; name: string; key: string } | PeopleFailure;

/** Everything an admin can do here; each is checked again where it is done. */
export interface PeopleActions {
  changeRole: (userId: string, role: UserRole) => Promise<PeopleResult>;
  disable: (userId: string) => Promise<PeopleResult>;
  enable: (userId: string) => Promise<PeopleResult>;
  endSessions: (userId: string) => Promise<PeopleResult>;
  makeResetLink: (userId: string) => Promise<LinkResult>;
  invite: (email: string, role: UserRole) => Promise<LinkResult>;
  withdraw: (linkId: string) => Promise<PeopleResult>;
  createKey: (name: string, role: UserRole) => Promise<KeyResult>;
  revokeKey: (keyId: string) => Promise<PeopleResult>;
}
