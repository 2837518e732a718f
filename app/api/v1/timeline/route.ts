import { ok } from '@/lib/domain/errors';
import {
  parseTimelineControls,
  TIMELINE_CONTROL_KEYS,
  windowOf,
} from '@/lib/domain/layout/timeline-controls';
import { today } from '@/lib/server/ctx';
import { defineReadRoute } from '@/lib/server/http/define-read-route';
import { badQuery } from '@/lib/server/http/read-query';
import { getTimeline } from '@/lib/server/queries/get-timeline';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineReadRoute(
  TIMELINE_CONTROL_KEYS,
  async (ctx, { filter, controls }) => {
    const read = parseTimelineControls(controls);
    if (!read.ok) return badQuery(read.errors);
    const window = windowOf(read.controls, today(ctx));
    return ok(await getTimeline(ctx, { filter, lanes: read.controls.lanes, window }));
  },
);
