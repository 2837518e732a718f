import type { PlaceMention } from '../nodes';
import type { Frame, FrameDate } from './frame';

/**
 * "Visits to Cuba on July 23-24 and to Suriname on July 26-27": one frame for each group of places
 * that has a date of its own. A frame with one date for all its places stays whole.
 */
export function splitFrame(frame: Frame): Frame[] {
  const whole = frame.dates.filter(
    ({ mention, of }) => (mention.bound === null || mention.bound === 'from') && of === 'whole',
  );
  const [firstPlace] = frame.places;
  const [firstDate] = whole;
  if (whole.length < 2 || frame.places.length < 2 || !firstPlace || !firstDate) return [frame];
  const isDateFirst = firstDate.mention.first < firstPlace.first;
  const groups = isDateFirst
    ? groupAfterDate(frame.places, whole)
    : groupByDate(frame.places, whole);
  if (groups.length < 2 || groups.some((group) => group.places.length === 0)) return [frame];
  const others = frame.dates.filter((date) => !whole.includes(date));
  return groups.map(({ places, date }, at) => ({
    ...frame,
    places,
    dates: at === 0 ? [date, ...others] : [date],
  }));
}

function groupByDate(
  places: readonly PlaceMention[],
  dates: readonly FrameDate[],
): { places: PlaceMention[]; date: FrameDate }[] {
  let from = -1;
  return dates.map((date) => {
    const own = places.filter((place) => place.first > from && place.first < date.mention.first);
    from = date.mention.first;
    return { places: own, date };
  });
}

/** "On 18 March in Tbilisi and on 19 March in Yerevan": each date stands before its places. */
function groupAfterDate(
  places: readonly PlaceMention[],
  dates: readonly FrameDate[],
): { places: PlaceMention[]; date: FrameDate }[] {
  return dates.map((date, at) => {
    const next = dates[at + 1]?.mention.first ?? Number.POSITIVE_INFINITY;
    const own = places.filter((place) => place.first > date.mention.first && place.first < next);
    return { places: own, date };
  });
}
