import { EventLedger, EventRow } from '@/components/event/event-row';
import type { PartyNames } from '@/components/event/party-names';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { type Day, maxDay } from '@/lib/domain/dates/day';
import { formatDay, formatWeekday } from '@/lib/domain/dates/format-day';
import type { EventCard } from '@/lib/domain/event/event-card';

interface AgendaProps {
  /** Events of day precision that meet the period, by earliest day. */
  cards: readonly EventCard[];
  /** The first day of the period. */
  from: Day;
  today: Day;
  names: PartyNames;
  words: Words;
}

/** A period as a list: each event once, under its first day; what began earlier under the period's. */
export function Agenda({ cards, from, today, names, words }: AgendaProps) {
  const { locale, t } = words;
  return (
    <ol>
      {groupByDay(cards, from).map(({ day, events }) => (
        <li key={day} id={`agenda-${day}`} className="scroll-mt-4 sm:flex sm:gap-4">
          <h2
            className={`flex shrink-0 items-baseline gap-2 border-ink border-t pt-2 sm:w-20 sm:border-rule ${
              day === today ? 'font-strong' : ''
            }`}
          >
            <span className="text-20">{Number(day.slice(8))}</span>
            <time dateTime={day} className="text-12 text-muted">
              {formatWeekday(day, locale, 'short')}
              <span className="sr-only"> {formatDay(day, locale, 'long')}</span>
            </time>
            {day === today && <span className="text-12">{t('calendar.todayIs')}</span>}
          </h2>
          <div className="min-w-0 grow border-rule sm:border-t">
            <EventLedger>
              {events.map((card) => (
                <EventRow
                  key={card.id}
                  card={card}
                  names={names}
                  today={today}
                  words={words}
                  level={3}
                  hasDate={false}
                  note={
                    card.dates.earliest === card.dates.latest
                      ? null
                      : formatDateLabel(card.dates, locale)
                  }
                />
              ))}
            </EventLedger>
          </div>
        </li>
      ))}
    </ol>
  );
}

function groupByDay(cards: readonly EventCard[], from: Day): { day: Day; events: EventCard[] }[] {
  const days = new Map<Day, EventCard[]>();
  for (const card of cards) {
    if (card.dates.earliest === null) continue;
    const day = maxDay(card.dates.earliest, from);
    days.set(day, [...(days.get(day) ?? []), card]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, events]) => ({ day, events }));
}
