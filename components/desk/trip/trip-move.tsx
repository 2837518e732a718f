'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { ArrowIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { planStopMove } from '@/lib/domain/trip/plan-trip-move';
import type { ChangeTrip, TripStopLine } from './trip-types';
import { useTripChanges } from './use-trip-changes';

interface TripMoveProps {
  slug: string;
  stops: readonly TripStopLine[];
  changeTrip: ChangeTrip;
}

/** Moves the whole trip by some days; what becomes of each stop is shown before anything is written. */
export function TripMove({ slug, stops, changeTrip }: TripMoveProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const { isPending, trouble, give } = useTripChanges(changeTrip);
  const days = readDays(text);
  const moving = days === null ? 0 : stops.filter((stop) => planStopMove(stop, days).to).length;
  const apply = async () => {
    if (days === null || moving === 0) return;
    const onScreen = stops.map(({ id, version }) => ({ id, version }));
    const isDone = await give({ change: 'move', slug, stops: onScreen, days, reason });
    if (!isDone) return;
    setText('');
    setReason('');
  };
  return (
    <section aria-labelledby="move">
      <RuleHeading level={2} id="move">
        {t('desk.trip.move')}
      </RuleHeading>
      {trouble !== null && <FormAlert>{trouble}</FormAlert>}
      <form
        noValidate
        className="mt-2 flex flex-col items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <TextField
          label={t('desk.trip.days')}
          className="w-full"
          inputMode="numeric"
          value={text}
          onChange={setText}
          description={t('desk.trip.daysHelp')}
          isInvalid={text.trim() !== '' && days === null}
          errorMessage={t('desk.trip.daysNeeded')}
        />
        <TextField
          label={t('desk.actions.reason')}
          className="w-full"
          value={reason}
          onChange={setReason}
          description={t('desk.actions.reasonHelp')}
        />
        {days !== null && <Preview stops={stops} days={days} />}
        <Button
          type="submit"
          variant="filled"
          isPending={isPending}
          isDisabled={days === null || moving === 0}
        >
          {t('desk.trip.apply', { count: moving })}
        </Button>
      </form>
    </section>
  );
}

function Preview({ stops, days }: { stops: readonly TripStopLine[]; days: number }) {
  const { t, locale } = useWords();
  return (
    <div aria-live="polite" className="w-full">
      <h3 className="text-12 font-strong">{t('desk.trip.preview')}</h3>
      <ul>
        {stops.map((stop) => {
          const { to, stays } = planStopMove(stop, days);
          const from = formatDateLabel(stop.dates, locale);
          return (
            <li key={stop.id} className="border-rule border-b py-1.5 text-13">
              <bdi>{stop.title}</bdi>
              <p className="flex flex-wrap items-center gap-x-2">
                {to ? (
                  <>
                    <s className="text-muted decoration-1">{from}</s>
                    <ArrowIcon size={12} className="text-muted" />
                    <span className="sr-only">{t('event.to')}</span>
                    <span className="font-strong">{formatDateLabel(to, locale)}</span>
                  </>
                ) : (
                  <>
                    <span>{from}</span>
                    <span className="text-12 text-muted">{t(`desk.trip.stays.${stays}`)}</span>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const MOST_DAYS = 3660;

/** "3", "+3", "-2" or "−2" as whole days; null for anything else, and for none. */
function readDays(text: string): number | null {
  const match = /^([+−-]?)(\d{1,4})$/.exec(text.trim());
  if (!match) return null;
  const days = Number(match[2]) * (match[1] === '-' || match[1] === '−' ? -1 : 1);
  return days === 0 || Math.abs(days) > MOST_DAYS ? null : days;
}
