import type { FieldError } from '@/lib/domain/errors';
import { type AlarmTrigger, parseAlarm } from './alarm';

/** What a subscriber may ask of a calendar beside its filter. */
export interface FeedOptions {
  /** Cancelled entries: marked as such, kept as confirmed with the prefix, or left out. */
  cancelled: 'mark' | 'keep' | 'hide';
  /** Windows: left out, or one tentative span each. */
  undated: 'omit' | 'span';
  alarm: AlarmTrigger | null;
  /** Whether programme items are entries of their own. */
  sessions: boolean;
  /** RFC 5545 and 7986 alone, or with RFC 9073 and 9253. */
  profile: 'default' | 'rich';
}

/** What a calendar does when nothing is asked of it: the text that is stored. */
export const DEFAULT_FEED_OPTIONS: FeedOptions = {
  cancelled: 'mark',
  undated: 'omit',
  alarm: null,
  sessions: false,
  profile: 'default',
};

/** The query keys that only calendars take. */
export const FEED_CONTROLS = ['cancelled', 'undated', 'alarm', 'sessions', 'profile'] as const;
export type FeedControl = (typeof FEED_CONTROLS)[number];

export type FeedOptionsResult =
  | { ok: true; value: FeedOptions }
  | { ok: false; errors: FieldError[] };

const READERS: Record<FeedControl, (text: string) => Partial<FeedOptions> | null> = {
  cancelled: (text) =>
    text === 'mark' || text === 'keep' || text === 'hide' ? { cancelled: text } : null,
  undated: (text) => (text === 'span' || text === 'omit' ? { undated: text } : null),
  alarm: (text) => {
    const alarm = parseAlarm(text);
    return alarm && { alarm };
  },
  sessions: (text) => (text === '1' || text === '0' ? { sessions: text === '1' } : null),
  profile: (text) => (text === 'default' || text === 'rich' ? { profile: text } : null),
};

const EXPECTED: Record<FeedControl, string> = {
  cancelled: 'mark, keep or hide',
  undated: 'span or omit',
  alarm: 'a time before the start such as 15m, 2h, 1d or 1w, at most a year',
  sessions: '1 or 0',
  profile: 'default or rich',
};

/**
 * The options from the query's control keys, each at most once; other keys are not looked at.
 * Errors name the key.
 */
export function parseFeedOptions(
  controls: ReadonlyMap<string, readonly string[]>,
): FeedOptionsResult {
  const value = { ...DEFAULT_FEED_OPTIONS };
  const errors: FieldError[] = [];
  for (const control of FEED_CONTROLS) {
    const [text, ...more] = controls.get(control) ?? [];
    if (text === undefined) continue;
    const read = more.length === 0 ? READERS[control](text) : null;
    if (read) Object.assign(value, read);
    else errors.push({ path: control, message: `must be ${EXPECTED[control]}, given once` });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value };
}
