import type { EditorialState, UserRole } from './event/vocabulary';
import { USER_ROLES } from './event/vocabulary';

/** Who gives a command: a person, a key, or the diary itself (seeding, jobs). */
export interface Actor {
  /** `user:…`, `key:…` or `system`; null for an anonymous reader. */
  id: string | null;
  /** Shown in internal history only. */
  name: string;
  role: UserRole;
}

export const ANONYMOUS: Actor = { id: null, name: 'reader', role: 'reader' };
export const SYSTEM: Actor = { id: 'system', name: 'Chancery', role: 'admin' };

/** True when the actor holds `role` or one above it. */
export function hasRole(actor: Actor, role: UserRole): boolean {
  return USER_ROLES.indexOf(actor.role) >= USER_ROLES.indexOf(role);
}

/** Drafts, internal notes and unpublished states are for editors and above. */
export function canSeeDesk(actor: Actor): boolean {
  return hasRole(actor, 'editor');
}

/** Creating, changing and moving events, published ones too, is an editor's work. */
export function canEditEvents(actor: Actor): boolean {
  return hasRole(actor, 'editor');
}

/** Letting an event into public, and taking it back, is a publisher's. */
export function canPublishEvents(actor: Actor): boolean {
  return hasRole(actor, 'publisher');
}

/** Saving filters under a name, with feeds of their own, is an analyst's. */
export function canKeepViews(actor: Actor): boolean {
  return hasRole(actor, 'analyst');
}

/** Accounts, roles, keys and one-time links are an admin's. */
export function canManagePeople(actor: Actor): boolean {
  return hasRole(actor, 'admin');
}

/** True when someone of this role may read an event in that state. */
export function canReadEvent(actor: Actor, event: { editorial: EditorialState }): boolean {
  return event.editorial === 'published' || canSeeDesk(actor);
}
