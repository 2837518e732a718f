'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { buttonClass } from '@/components/ui/button-class';
import type { ApiOperation } from './api-operation';
import { requestOf } from './request-of';

interface Answer {
  status: string;
  milliseconds: number;
  text: string;
}

/** More of an answer is of no use on a page. */
const SHOWN = 20_000;

const control =
  'h-8 min-w-0 rounded-2 border border-edge bg-surface px-2 font-mono text-13 hover:border-ink pointer-coarse:h-11 pointer-coarse:text-16';

/** Sends a reading request of this operation to this diary, and shows what it answers. */
export function TryForm({ operation }: { operation: ApiOperation }) {
  const t = useTranslations('apiDocs');
  const id = useId();
  const [answer, setAnswer] = useState<Answer | 'none' | null>(null);
  const [isSending, setSending] = useState(false);
  const fields = operation.parameters.filter((one) => one.in !== 'header');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { address, headers } = requestOf(operation, (name) => String(form.get(name) ?? ''));
    setSending(true);
    const begun = performance.now();
    try {
      const response = await fetch(address, { headers });
      const text = await response.text();
      const milliseconds = Math.round(performance.now() - begun);
      setAnswer({ status: `${response.status} ${response.statusText}`.trim(), milliseconds, text });
    } catch {
      // The diary is away, or the reader is.
      setAnswer('none');
    }
    setSending(false);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <h3 className="text-12 text-muted">{t('try')}</h3>
      <div className="grid gap-3 sm:grid-cols-3">
        {fields.map(({ name, required, example }) => (
          <label
            key={name}
            htmlFor={`${id}-${name}`}
            className="flex min-w-0 flex-col gap-1 text-12"
          >
            {name}
            <input
              id={`${id}-${name}`}
              name={name}
              required={required}
              placeholder={example}
              autoComplete="off"
              className={control}
            />
          </label>
        ))}
        {operation.needsKey && (
          <label htmlFor={`${id}-key`} className="flex min-w-0 flex-col gap-1 text-12">
            {t('key')}
            <input
              id={`${id}-key`}
              name="Authorization"
              type="password"
              autoComplete="off"
              className={control}
            />
          </label>
        )}
      </div>
      <button
        type="submit"
        disabled={isSending}
        className={`${buttonClass('outline', 'medium')} self-start pointer-coarse:h-11`}
      >
        {t(isSending ? 'sending' : 'send')}
      </button>
      <div aria-live="polite">
        {answer === 'none' && <p className="text-13">{t('unreachable')}</p>}
        {answer !== null && answer !== 'none' && (
          <>
            <p className="mb-1 text-13">
              {t('answered', { status: answer.status, milliseconds: answer.milliseconds })}
            </p>
            <section
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
              tabIndex={0}
              aria-label={t('answer')}
              className="max-h-96 overflow-auto border border-rule p-3 text-12"
            >
              <pre>{pretty(answer.text).slice(0, SHOWN)}</pre>
            </section>
            {answer.text.length > SHOWN && (
              <p className="text-12 text-muted">
                {t('cut', { count: answer.text.length - SHOWN })}
              </p>
            )}
          </>
        )}
      </div>
    </form>
  );
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // A calendar, a table, a feed: shown as it came.
    return text;
  }
}
