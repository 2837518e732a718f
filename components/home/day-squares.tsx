import type { Words } from '@/lib/client/messages/words';

/** More days than this are said in words alone. */
const MOST = 12;

/** Day n of m: one small square for each day, filled up to today. */
export function DaySquares({ day, days, words }: { day: number; days: number; words: Words }) {
  return (
    <span className="inline-flex items-center gap-2">
      {days <= MOST && (
        <span aria-hidden="true" className="flex gap-0.5">
          {Array.from({ length: days }, (_, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: squares have no identity but their place
              key={index}
              className={`size-2 border border-slate-line own-ground ${index < day ? 'bg-slate-line' : ''}`}
            />
          ))}
        </span>
      )}
      {words.t('event.dayOf', { day, days })}
    </span>
  );
}
