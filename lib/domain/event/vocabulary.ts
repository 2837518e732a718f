/**
 * The closed word lists of the diary (docs/concepts.md). Database enums, zod schemas, filters and
 * message keys are all made from these tuples, so a word is added in exactly one place.
 */

export const EVENT_KINDS = [
  'state-visit',
  'official-visit',
  'official-working-visit',
  'working-visit',
  'private-visit',
  'transit-stop',
  'visit',
  'summit',
  'meeting',
  'ministerial',
  'talks',
  'call',
  'conference',
  'signing',
  'ceremony',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Kinds in which one side travels to another side's place. */
export const VISIT_KINDS = [
  'state-visit',
  'official-visit',
  'official-working-visit',
  'working-visit',
  'private-visit',
  'transit-stop',
  'visit',
] as const satisfies readonly EventKind[];

/** Kinds that gather many parties under a name of their own. */
export const GATHERING_KINDS = [
  'summit',
  'ministerial',
  'conference',
] as const satisfies readonly EventKind[];

/** Occurrence: did it, or will it, take place. Never mixed with editorial state or evidence. */
export const STATUSES = [
  'reported',
  'announced',
  'confirmed',
  'completed',
  'postponed',
  'cancelled',
  'did-not-happen',
] as const;
export type Status = (typeof STATUSES)[number];

/** Derived from dates, status and today; never stored. */
export const PHASES = ['upcoming', 'under-way', 'past'] as const;
export type Phase = (typeof PHASES)[number];

export const EDITORIAL_STATES = ['draft', 'in-review', 'published', 'retracted'] as const;
export type EditorialState = (typeof EDITORIAL_STATES)[number];

/** Which official sides vouch for the event, derived from claims. */
export const EVIDENCE_WORDS = ['none', 'visiting', 'host', 'both'] as const;
export type EvidenceWord = (typeof EVIDENCE_WORDS)[number];

export const PRECISIONS = [
  'day',
  'week',
  'weekend',
  'month-part',
  'month',
  'quarter',
  'season',
  'year',
  'unknown',
] as const;
export type Precision = (typeof PRECISIONS)[number];

export const LEVELS = [
  'head-of-state',
  'head-of-government',
  'crown-prince',
  'foreign-minister',
  'defence-minister',
  'minister',
  'organisation-head',
  'envoy',
  'official',
] as const;
export type Level = (typeof LEVELS)[number];

export const SIDES = ['visiting', 'host', 'third'] as const;
export type Side = (typeof SIDES)[number];

export const ROLES = [
  'head-of-delegation',
  'member',
  'counterpart',
  'mediator',
  'observer',
  'guest',
] as const;
export type Role = (typeof ROLES)[number];

export const ATTENDANCES = ['expected', 'attended', 'absent'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export const AGENDA_STAGES = ['expected', 'discussed', 'agreed'] as const;
export type AgendaStage = (typeof AGENDA_STAGES)[number];

export const OUTCOME_KINDS = [
  'agreement',
  'memorandum',
  'joint-statement',
  'deal',
  'next-visit-agreed',
  'other',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export const PARTY_KINDS = ['state', 'former-state', 'organisation'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Admiralty grade of a publisher, A (completely reliable) to F (cannot be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export const OUTLET_VOICES = [
  'visiting-side',
  'host-side',
  'third-state',
  'state-media',
  'wire',
  'press',
  'social',
] as const;
export type OutletVoice = (typeof OUTLET_VOICES)[number];

/** What a date change was, told from the old and the new window. */
export const DATE_CHANGE_TYPES = [
  'slip',
  'pull-in',
  'firmed',
  'loosened',
  'adjusted',
  'postponed',
] as const;
export type DateChangeType = (typeof DATE_CHANGE_TYPES)[number];

/** Who may do what: each role may also do all that the ones before it may. */
export const USER_ROLES = ['reader', 'analyst', 'editor', 'publisher', 'admin'] as const;
export type UserRole = (typeof USER_ROLES)[number];
