'use client';

import { useActionState, useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { buttonClass } from '@/components/ui/button-class';
import { FormAlert } from '@/components/ui/form-alert';
import { useWords } from '@/lib/client/messages/use-words';
import { weekdayNames } from '@/lib/domain/dates/day-names';
import { CADENCES, type Cadence } from '@/lib/domain/digest/cadence';
import { ALERT_KINDS } from '@/lib/domain/digest/plan-kind';
import { Fold } from './fold';

/** What was typed, as the form has it. */
export interface TypedMail {
  email: string;
  cadence: string;
  hour: string;
  weekday: string;
  zone: string;
  kinds: readonly string[];
}

export type MailFormState =
  | null
  | { state: 'asked'; email: string }
  | { state: 'failed'; typed: TypedMail; detail: string };

export type SubscribeByMail = (before: MailFormState, form: FormData) => Promise<MailFormState>;

interface MailFormProps {
  subscribe: SubscribeByMail;
  /** Query string of the filter, and the filter in words. */
  filter: string;
  name: string;
  /** The diary's zone, until the browser says its own. */
  zone: string;
}

const control =
  'h-8 min-w-0 rounded-2 border border-edge bg-surface px-2 text-14 hover:border-ink pointer-coarse:h-11 pointer-coarse:text-16';
const labelled = 'flex flex-col gap-1 text-13';
const USUAL_KINDS = ALERT_KINDS.filter((kind) => kind !== 'new');
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** "Tell me by e-mail": a plain form, which asks the address before anything is sent to it. */
export function MailForm({ subscribe, filter, name, zone }: MailFormProps) {
  const t = useTranslations('subscribe.mail');
  const [state, action, isPending] = useActionState(subscribe, null);
  const failed = state?.state === 'failed' ? state : null;
  return (
    <div className="border-rule border-b">
      <Fold summary={t('title')} isOpen={state !== null}>
        {state?.state === 'asked' ? (
          <p role="status">{t('asked', { email: state.email })}</p>
        ) : (
          <form action={action} className="flex flex-col gap-3">
            {failed && <FormAlert>{failed.detail}</FormAlert>}
            <input type="hidden" name="filter" value={filter} />
            <input type="hidden" name="name" value={name} />
            <MailFields key={JSON.stringify(failed)} typed={failed?.typed ?? null} zone={zone} />
            <p className="text-12 text-muted">{t('text')}</p>
            <button
              type="submit"
              disabled={isPending}
              className={`${buttonClass('outline', 'medium')} self-start pointer-coarse:h-11`}
            >
              {t('submit')}
            </button>
          </form>
        )}
      </Fold>
    </div>
  );
}

interface FieldsProps {
  /** What was typed before it was refused: a form that was sent begins anew. */
  typed: TypedMail | null;
  zone: string;
}

function MailFields({ typed, zone }: FieldsProps) {
  const t = useTranslations('subscribe.mail');
  const id = useId();
  const [cadence, setCadence] = useState<Cadence>(
    CADENCES.find((one) => one === typed?.cadence) ?? 'daily',
  );
  return (
    <>
      <label htmlFor={`${id}-email`} className={labelled}>
        {t('email')}
        <input
          id={`${id}-email`}
          name="email"
          type="email"
          required
          autoComplete="email"
          defaultValue={typed?.email}
          className={control}
        />
      </label>
      <label htmlFor={`${id}-cadence`} className={labelled}>
        {t('cadence')}
        <select
          id={`${id}-cadence`}
          name="cadence"
          defaultValue={cadence}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setCadence(CADENCES.find((one) => one === value) ?? 'daily');
          }}
          className={control}
        >
          {CADENCES.map((one) => (
            <option key={one} value={one}>
              {t(`cadences.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {cadence === 'instant' ? (
        <AlertFields kinds={typed?.kinds ?? USUAL_KINDS} />
      ) : (
        <ClockFields isWeekly={cadence === 'weekly'} typed={typed} zone={zone} />
      )}
    </>
  );
}

function AlertFields({ kinds }: { kinds: readonly string[] }) {
  const t = useTranslations('subscribe.mail');
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1 text-13">
      <legend className="mb-1">{t('kinds.legend')}</legend>
      {ALERT_KINDS.map((kind) => (
        <label key={kind} className="flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            name="kinds"
            value={kind}
            defaultChecked={kinds.includes(kind)}
            className="size-4 shrink-0 accent-accent"
          />
          {t(`kinds.${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}

function ClockFields({ isWeekly, typed, zone }: FieldsProps & { isWeekly: boolean }) {
  const t = useTranslations('subscribe.mail');
  const { locale } = useWords();
  const id = useId();
  const [own, setOwn] = useState(typed?.zone || zone);
  // The reader's own zone is known once a script runs.
  useEffect(() => {
    if (!typed) setOwn(Intl.DateTimeFormat().resolvedOptions().timeZone || zone);
  }, [typed, zone]);
  return (
    <div className="flex flex-wrap gap-3">
      {isWeekly && (
        <label htmlFor={`${id}-weekday`} className={labelled}>
          {t('weekday')}
          <select
            id={`${id}-weekday`}
            name="weekday"
            defaultValue={typed?.weekday || 1}
            className={control}
          >
            {weekdayNames(locale, 'long').map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label htmlFor={`${id}-hour`} className={labelled}>
        {t('hour')}
        <select id={`${id}-hour`} name="hour" defaultValue={typed?.hour || 7} className={control}>
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {`${String(hour).padStart(2, '0')}:00`}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-zone`} className={`${labelled} grow`}>
        {t('zone')}
        <input
          id={`${id}-zone`}
          name="zone"
          required
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
          className={control}
        />
      </label>
    </div>
  );
}
