import { buttonClass } from '@/components/ui/button-class';
import type { Words } from '@/lib/client/messages/words';
import { weekdayNames } from '@/lib/domain/dates/day-names';
import type { Cadence } from '@/lib/domain/digest/cadence';

interface MailPageProps {
  token: string;
  state: 'asked' | 'confirmed' | 'ended';
  email: string;
  /** What it is of, in words. */
  sentence: string;
  cadence: Cadence;
  hour: number;
  weekday: number;
  zone: string;
  confirm: (form: FormData) => Promise<void>;
  end: (form: FormData) => Promise<void>;
  words: Words;
}

/** One subscription by mail, for whoever holds a link of its mails. */
export function MailPage(props: MailPageProps) {
  const { token, state, email, sentence, cadence, hour, weekday, zone, words } = props;
  const { t, locale } = words;
  const button = `${buttonClass('outline', 'medium')} pointer-coarse:h-11`;
  const when = t(`subscribe.mail.when.${cadence}`, {
    hour: `${String(hour).padStart(2, '0')}:00`,
    weekday: weekdayNames(locale, 'long')[weekday - 1] ?? '',
    zone,
  });
  return (
    <div className="page-column py-6">
      <div className="flex max-w-140 flex-col gap-4">
        <h1 className="font-serif text-28">{t('subscribe.mail.page')}</h1>
        <p className="font-serif text-16">
          <bdi>{sentence}</bdi>
        </p>
        <p className="text-13 text-muted">
          <bdi>{email}</bdi> · {when}
        </p>
        <p role="status">{t(`subscribe.mail.state.${state}`)}</p>
        <form className="flex flex-wrap gap-3">
          <input type="hidden" name="token" value={token} />
          {state === 'asked' && (
            <button
              type="submit"
              formAction={props.confirm}
              className={`${buttonClass('filled', 'medium')} pointer-coarse:h-11`}
            >
              {t('subscribe.mail.confirm')}
            </button>
          )}
          {state !== 'ended' && (
            <button type="submit" formAction={props.end} className={button}>
              {t('subscribe.mail.end')}
            </button>
          )}
        </form>
      </div>
    </div>
  );
}
