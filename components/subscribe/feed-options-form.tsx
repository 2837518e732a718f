'use client';

import { useTranslations } from 'use-intl/react';
import { buttonClass } from '@/components/ui/button-class';
import type { FeedChoices } from '@/lib/client/feed-address';

/** Everything that can be chosen: of the feed, and whether the window on screen is kept. */
export interface Choices extends FeedChoices {
  only: boolean;
}

interface FeedOptionsFormProps {
  choices: Choices;
  onChange: (choices: Choices) => void;
  /** The filter's pairs, which the form carries when it is sent without JavaScript. */
  pairs: readonly (readonly [string, string])[];
  /** The window on screen in words; null when there is none to keep. */
  windowText: string | null;
}

const ALARMS = ['1h', '1d', '1w'] as const;
const CANCELLED = ['mark', 'keep', 'hide'] as const;

const control =
  'h-8 rounded-2 border border-edge bg-surface px-2 text-14 hover:border-ink pointer-coarse:h-11 pointer-coarse:text-16';
const checkLine = 'flex min-h-8 items-start gap-2 py-1.5 pointer-coarse:min-h-11';

/** The folded options: plain controls of a plain form, so that they work before any script does. */
export function FeedOptionsForm(props: FeedOptionsFormProps) {
  const { choices, onChange, pairs, windowText } = props;
  const t = useTranslations('subscribe.options');
  const isKnownAlarm = choices.alarm === null || ALARMS.some((one) => one === choices.alarm);
  return (
    <details className="group border-rule border-b">
      <summary className="flex min-h-11 items-center gap-2 text-13">
        <span aria-hidden="true" className="w-3 text-center font-mono group-open:hidden">
          +
        </span>
        <span aria-hidden="true" className="hidden w-3 text-center font-mono group-open:inline">
          −
        </span>
        {t('title')}
      </summary>
      <form action="/subscribe" className="flex flex-col gap-3 pb-4 ps-5">
        {pairs.map(([key, value]) => (
          <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
        ))}
        {windowText !== null && (
          <label className={checkLine}>
            <input
              type="checkbox"
              name="only"
              value="1"
              checked={choices.only}
              onChange={(event) => onChange({ ...choices, only: event.currentTarget.checked })}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span>
              {t('only', { dates: windowText })}
              <span className="block text-12 text-muted">{t('onlyHint')}</span>
            </span>
          </label>
        )}
        <label className={checkLine}>
          <input
            type="checkbox"
            name="undated"
            value="span"
            checked={choices.undated}
            onChange={(event) => onChange({ ...choices, undated: event.currentTarget.checked })}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          {t('undated')}
        </label>
        <label className="flex flex-col gap-1 text-13">
          {t('cancelled')}
          <select
            name="cancelled"
            value={choices.cancelled}
            onChange={(event) => {
              const cancelled = CANCELLED.find((one) => one === event.currentTarget.value);
              if (cancelled) onChange({ ...choices, cancelled });
            }}
            className={control}
          >
            {CANCELLED.map((one) => (
              <option key={one} value={one}>
                {t(`cancelledWords.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex flex-col gap-1 text-13">
          {t('alarm')}
          <select
            name="alarm"
            value={choices.alarm ?? ''}
            onChange={(event) => onChange({ ...choices, alarm: event.currentTarget.value || null })}
            className={control}
          >
            <option value="">{t('alarms.none')}</option>
            {ALARMS.map((one) => (
              <option key={one} value={one}>
                {t(`alarms.${one}`)}
              </option>
            ))}
            {!isKnownAlarm && <option value={choices.alarm ?? ''}>{choices.alarm}</option>}
          </select>
          <span className="text-12 text-muted">{t('alarmHint')}</span>
        </label>
        <noscript>
          <button type="submit" className={buttonClass('outline', 'medium')}>
            {t('apply')}
          </button>
        </noscript>
      </form>
    </details>
  );
}
