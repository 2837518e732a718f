import { z } from 'zod';
import { actionInputSchema } from '@/lib/domain/event/action-input';
import { changeItemSchema, changeListSchema } from '@/lib/domain/event/change-view';
import { eventDetailSchema } from '@/lib/domain/event/event-detail';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { eventListSchema, eventSummarySchema } from '@/lib/domain/event/event-summary';
import { facetCountsSchema } from '@/lib/domain/event/facet-counts';
import { revisionListSchema } from '@/lib/domain/event/revision-view';
import { suggestionsSchema } from '@/lib/domain/event/suggestions';
import { timelineSchema } from '@/lib/domain/event/timeline-view';
import { readingSchema } from '@/lib/domain/parse/draft';
import { parseInputSchema } from '@/lib/domain/parse/parse-input';
import { problemDocumentSchema } from '@/lib/domain/problem-document';
import {
  savedViewListSchema,
  savedViewSchema,
  viewInputSchema,
  viewPatchSchema,
} from '@/lib/domain/views/saved-view';

const DOCUMENTS = {
  EventSummary: eventSummarySchema,
  EventList: eventListSchema,
  EventDetail: eventDetailSchema,
  EventInput: eventInputSchema,
  ActionInput: actionInputSchema,
  RevisionList: revisionListSchema,
  Change: changeItemSchema,
  ChangeList: changeListSchema,
  FacetCounts: facetCountsSchema,
  Suggestions: suggestionsSchema,
  Timeline: timelineSchema,
  ParseInput: parseInputSchema,
  Reading: readingSchema,
  View: savedViewSchema,
  ViewList: savedViewListSchema,
  ViewInput: viewInputSchema,
  ViewPatch: viewPatchSchema,
  Problem: problemDocumentSchema,
} as const;
export type DocumentName = keyof typeof DOCUMENTS | 'EventPatch';

/** The documents of the API as JSON Schema 2020-12, made from the schemas that check them. */
export function componentSchemas(): Record<DocumentName, object> {
  const made = Object.entries(DOCUMENTS).map(([name, schema]) => [name, toJsonSchema(schema)]);
  return { ...Object.fromEntries(made), EventPatch: patchSchema() };
}

function toJsonSchema(schema: z.ZodType) {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  return json;
}

/** A merge patch (RFC 7396) of an EventInput: any of its members, and null to take one away. */
function patchSchema() {
  const { required: _all, properties = {}, ...json } = toJsonSchema(eventInputSchema);
  const members = Object.entries(properties).map(([name, member]) => [
    name,
    { anyOf: [member, { type: 'null' }] },
  ]);
  return { ...json, properties: Object.fromEntries(members) };
}

/** A reference to one of the documents. */
export function refTo(name: DocumentName): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
