import { z } from 'zod';
import { actionInputSchema } from '@/lib/domain/event/action-input';
import { eventDetailSchema } from '@/lib/domain/event/event-detail';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { eventListSchema, eventSummarySchema } from '@/lib/domain/event/event-summary';
import { facetCountsSchema } from '@/lib/domain/event/facet-counts';
import { revisionListSchema } from '@/lib/domain/event/revision-view';
import { suggestionsSchema } from '@/lib/domain/event/suggestions';
import { timelineSchema } from '@/lib/domain/event/timeline-view';
import { problemDocumentSchema } from '@/lib/domain/problem-document';

const DOCUMENTS = {
  EventSummary: eventSummarySchema,
  EventList: eventListSchema,
  EventDetail: eventDetailSchema,
  EventInput: eventInputSchema,
  ActionInput: actionInputSchema,
  RevisionList: revisionListSchema,
  FacetCounts: facetCountsSchema,
  Suggestions: suggestionsSchema,
  Timeline: timelineSchema,
  Problem: problemDocumentSchema,
} as const;
export type DocumentName = keyof typeof DOCUMENTS;

/** The documents of the API as JSON Schema 2020-12, made from the schemas that check them. */
export function componentSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(DOCUMENTS).map(([name, schema]) => {
      const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
      });
      return [name, json];
    }),
  );
}

/** A reference to one of the documents. */
export function refTo(name: DocumentName): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
