import { canonicalJson } from '@/lib/domain/canonical-json';
import type { EventRecord } from './event-record';
import {
  REVISION_FIELDS,
  type RevisionDocument,
  type RevisionField,
  revisionDocument,
} from './revision-document';

/** One field that two states of an event differ in, with what it held in each. */
export type FieldChangeOf<Field extends RevisionField> = {
  [One in Field]: { field: One; from: RevisionDocument[One]; to: RevisionDocument[One] };
}[Field];
export type FieldChange = FieldChangeOf<RevisionField>;

/**
 * The fields in which two states of one event differ, in the order history shows them. Title
 * overrides, claims and ledgers are told by what they bring about: the title, what is claimed, dates.
 */
export function diffRecords(before: EventRecord, after: EventRecord): FieldChange[] {
  const [from, to] = [revisionDocument(before), revisionDocument(after)];
  return REVISION_FIELDS.flatMap((field) => changeOf(field, from, to) ?? []);
}

function changeOf<Field extends RevisionField>(
  field: Field,
  from: RevisionDocument,
  to: RevisionDocument,
): FieldChangeOf<Field> | null {
  if (canonicalJson(from[field]) === canonicalJson(to[field])) return null;
  return { field, from: from[field], to: to[field] };
}
