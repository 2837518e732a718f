import { pgEnum } from 'drizzle-orm/pg-core';
import { CADENCES } from '@/lib/domain/digest/cadence';
import { CHANGE_TYPES } from '@/lib/domain/event/change-view';
import { CLAIM_FIELDS } from '@/lib/domain/event/event-record';
import {
  AGENDA_STAGES,
  ATTENDANCES,
  DATE_CHANGE_TYPES,
  EDITORIAL_STATES,
  EVENT_KINDS,
  LEVELS,
  OUTCOME_KINDS,
  OUTLET_VOICES,
  PARTY_KINDS,
  PRECISIONS,
  RELIABILITIES,
  ROLES,
  SIDES,
  STATUSES,
  USER_ROLES,
} from '@/lib/domain/event/vocabulary';
import { IMPORT_FORMATS } from '@/lib/domain/imports/outcome';

export const eventKind = pgEnum('event_kind', EVENT_KINDS);
export const eventStatus = pgEnum('event_status', STATUSES);
export const editorialState = pgEnum('editorial_state', EDITORIAL_STATES);
export const datePrecision = pgEnum('date_precision', PRECISIONS);
export const officeLevel = pgEnum('office_level', LEVELS);
export const participationSide = pgEnum('participation_side', SIDES);
export const participationRole = pgEnum('participation_role', ROLES);
export const attendance = pgEnum('attendance', ATTENDANCES);
export const agendaStage = pgEnum('agenda_stage', AGENDA_STAGES);
export const outcomeKind = pgEnum('outcome_kind', OUTCOME_KINDS);
export const partyKind = pgEnum('party_kind', PARTY_KINDS);
export const reliability = pgEnum('reliability', RELIABILITIES);
export const outletVoice = pgEnum('outlet_voice', OUTLET_VOICES);
export const claimField = pgEnum('claim_field', CLAIM_FIELDS);
export const dateChangeType = pgEnum('date_change_type', DATE_CHANGE_TYPES);
export const userRole = pgEnum('user_role', USER_ROLES);
export const importFormat = pgEnum('import_format', IMPORT_FORMATS);
export const changeType = pgEnum('change_type', CHANGE_TYPES);
export const linkPurpose = pgEnum('link_purpose', ['first-admin', 'invitation', 'password-reset']);
export const mailCadence = pgEnum('mail_cadence', CADENCES);
