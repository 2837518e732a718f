import call from '@/lib/domain/event/golden/call.detail.json';
import callInput from '@/lib/domain/event/golden/call.input.json';
import movedVisit from '@/lib/domain/event/golden/moved-visit.detail.json';
import postponedVisit from '@/lib/domain/event/golden/postponed-visit.detail.json';
import problem400 from '@/lib/domain/event/golden/problem-400.json';
import problem401 from '@/lib/domain/event/golden/problem-401.json';
import problem403 from '@/lib/domain/event/golden/problem-403.json';
import problem404 from '@/lib/domain/event/golden/problem-404.json';
import problem405 from '@/lib/domain/event/golden/problem-405.json';
import problem409 from '@/lib/domain/event/golden/problem-409.json';
import problem410 from '@/lib/domain/event/golden/problem-410.json';
import problem412 from '@/lib/domain/event/golden/problem-412.json';
import problem413 from '@/lib/domain/event/golden/problem-413.json';
import problem415 from '@/lib/domain/event/golden/problem-415.json';
import problem422 from '@/lib/domain/event/golden/problem-422.json';
import problem428 from '@/lib/domain/event/golden/problem-428.json';
import seedVisit from '@/lib/domain/event/golden/seed-visit.detail.json';
import seedVisitInput from '@/lib/domain/event/golden/seed-visit.input.json';
import tripList from '@/lib/domain/event/golden/trip.list.json';
import tripStopInput from '@/lib/domain/event/golden/trip-amman.input.json';
import windowVisit from '@/lib/domain/event/golden/window-visit.detail.json';
import windowVisitInput from '@/lib/domain/event/golden/window-visit.input.json';

/** Examples of one document by name (OpenAPI 3.1, Example Object). */
export type Examples = Readonly<Record<string, { summary: string; value: unknown }>>;

/** Documents an editor sends; each is one that the API has taken. */
export const INPUT_EXAMPLES: Examples = {
  visit: { summary: 'A visit with its agenda and programme', value: seedVisitInput },
  window: { summary: 'A visit of which the week is known, not the days', value: windowVisitInput },
  call: { summary: 'A call: both parties are visitors', value: callInput },
  'trip-stop': { summary: 'A stop of a trip', value: tripStopInput },
};

/** Events as the API answered. */
export const DETAIL_EXAMPLES: Examples = {
  visit: { summary: 'A visit that took place', value: seedVisit },
  window: { summary: 'A visit within a week', value: windowVisit },
  call: { summary: 'A call that both sides confirm', value: call },
  postponed: { summary: 'Put off, without a new date yet', value: postponedVisit },
  moved: { summary: 'Put off, then given new dates', value: movedVisit },
};

/** A page of a list as the API answered. */
export const LIST_EXAMPLES: Examples = {
  trip: { summary: 'The stops of a trip', value: tripList },
};

/** A problem of each status as the API answered. */
export const PROBLEM_EXAMPLES: Readonly<Record<number, unknown>> = {
  400: problem400,
  401: problem401,
  403: problem403,
  404: problem404,
  405: problem405,
  409: problem409,
  410: problem410,
  412: problem412,
  413: problem413,
  415: problem415,
  422: problem422,
  428: problem428,
};
