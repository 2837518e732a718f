'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FormAlert } from '@/components/ui/form-alert';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea, TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { parseTypedDates } from '@/lib/domain/dates/typed-range';
import { errorText } from '../event-form/error-text';
import type { Choice } from '../event-form/form-model';
import { SuggestBox } from '../event-form/suggest-box';
import type { ActionRequest, ActionResult, PanelAction } from './action-types';

interface ActionDialogProps {
  action: PanelAction;
  /** The event's title, for the question. */
  title: string;
  give: (document: ActionRequest['document']) => Promise<ActionResult>;
  onDone: () => void;
  onClose: () => void;
}

const SIDED: readonly PanelAction[] = ['confirm', 'announce'];
const DATED: readonly PanelAction[] = ['reschedule', 'postpone'];
const BARE: readonly PanelAction[] = ['publish', 'delete'];
const UNSOURCED: readonly PanelAction[] = ['merge', 'unmerge', 'submit', 'send-back', 'hold'];
/** What is said of these stays at the desk. */
const INTERNAL: readonly PanelAction[] = ['submit', 'send-back', 'hold'];

/** Asks what an action needs to know: the side, the new dates, why, and who says so. */
export function ActionDialog({ action, title, give, onDone, onClose }: ActionDialogProps) {
  const { t, locale } = useWords();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState({
    side: 'visiting',
    date: '',
    reason: '',
    source: '',
    until: '',
  });
  const [into, setInto] = useState<Choice | null>(null);
  const [result, setResult] = useState<Exclude<ActionResult, { state: 'done' }> | 'fault' | null>(
    null,
  );
  const [isPending, setPending] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const set = (field: keyof typeof values) => (text: string) =>
    setValues((before) => ({ ...before, [field]: text }));
  const read = parseTypedDates(values.date);
  const dates = read.ok && read.edtf !== null ? deriveDates(read.edtf, read.precision) : null;
  const errorAt = (path: string) => {
    const found =
      result === null || result === 'fault'
        ? undefined
        : result.errors.find((one) => one.path === path);
    return found && errorText(found.message);
  };
  const isInternal = INTERNAL.includes(action);
  const dateError = values.date !== '' && !read.ok ? errorText(read.message) : errorAt('edtf');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (DATED.includes(action) && (!read.ok || (action === 'reschedule' && read.edtf === null))) {
      const message = read.ok ? t('desk.actions.dateNeeded') : read.message;
      setResult({ state: 'refused', detail: '', errors: [{ path: 'edtf', message }] });
      form.current?.querySelector<HTMLElement>('input[name="date"]')?.focus();
      return;
    }
    if (action === 'hold' && values.until === '') {
      const errors = [{ path: 'until', message: t('desk.actions.untilNeeded') }];
      setResult({ state: 'refused', detail: '', errors });
      return;
    }
    setPending(true);
    const { side, reason, source, until } = values;
    const given = await give({
      ...(SIDED.includes(action) ? { side } : {}),
      ...(DATED.includes(action) && read.ok && read.edtf !== null
        ? { edtf: read.edtf, precision: read.precision }
        : {}),
      ...(action === 'merge' && into !== null ? { into: into.slug ?? into.label } : {}),
      ...(action === 'hold' ? { until: `${until}Z` } : {}),
      ...(reason.trim() === '' ? {} : { reason }),
      ...(source.trim() === '' ? {} : { source: source.trim() }),
    }).catch(() => 'fault' as const);
    setPending(false);
    if (given !== 'fault' && given.state === 'done') onDone();
    else setResult(given);
  };

  return (
    <Dialog
      title={t(`desk.actions.dialog.${action}`)}
      closeLabel={t('desk.actions.close')}
      isOpen
      onOpenChange={onClose}
      isAlert={action === 'delete'}
    >
      <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {result === 'fault' && <FormAlert>{t('desk.actions.fault')}</FormAlert>}
        {result !== null && result !== 'fault' && result.detail !== '' && (
          <FormAlert>
            {result.state === 'stale' ? (
              <>
                <p>{t('desk.actions.staleText')}</p>
                <Button
                  variant="outline"
                  className="mt-2"
                  onPress={() => {
                    onClose();
                    router.refresh();
                  }}
                >
                  {t('desk.actions.reload')}
                </Button>
              </>
            ) : (
              result.detail
            )}
          </FormAlert>
        )}
        {action === 'delete' ? (
          <p>{t('desk.actions.deleteText', { title })}</p>
        ) : (
          <p className="font-serif text-16">
            <bdi>{title}</bdi>
          </p>
        )}
        {SIDED.includes(action) && (
          <RadioGroup
            label={t('desk.actions.side')}
            value={values.side}
            onChange={set('side')}
            errorMessage={errorAt('side')}
            options={(['visiting', 'host'] as const).map((id) => ({
              id,
              label: t(`desk.actions.sides.${id}`),
            }))}
          />
        )}
        {action === 'merge' && (
          <SuggestBox
            label={t('desk.actions.into')}
            description={t('desk.actions.intoHelp')}
            errorMessage={errorAt('into')}
            type="event"
            value={into}
            onChange={setInto}
          />
        )}
        {action === 'hold' && (
          <TextField
            label={t('desk.actions.until')}
            description={t('desk.actions.untilHelp')}
            errorMessage={errorAt('until')}
            type="datetime-local"
            value={values.until}
            onChange={set('until')}
          />
        )}
        {DATED.includes(action) && (
          <TextField
            name="date"
            label={t(
              action === 'postpone' ? 'desk.actions.newDateOptional' : 'desk.actions.newDate',
            )}
            placeholder={t('desk.form.datePlaceholder')}
            description={
              <span aria-live="polite">
                {dates?.ok &&
                  t('desk.form.understood', { label: formatDateLabel(dates.value, locale) })}
              </span>
            }
            errorMessage={dateError}
            value={values.date}
            onChange={set('date')}
            autoComplete="off"
          />
        )}
        {!BARE.includes(action) && (
          <>
            <TextArea
              label={t(isInternal ? 'desk.actions.comment' : 'desk.actions.reason')}
              description={t(isInternal ? 'desk.actions.commentHelp' : 'desk.actions.reasonHelp')}
              errorMessage={errorAt('reason')}
              rows={2}
              value={values.reason}
              onChange={set('reason')}
            />
            {!UNSOURCED.includes(action) && (
              <TextField
                label={t('desk.actions.source')}
                description={t('desk.actions.sourceHelp')}
                errorMessage={errorAt('source')}
                type="url"
                placeholder={t('desk.form.urlPlaceholder')}
                value={values.source}
                onChange={set('source')}
              />
            )}
          </>
        )}
        <div className="flex gap-3">
          <Button
            type="submit"
            variant={action === 'delete' ? 'danger' : 'filled'}
            isPending={isPending}
          >
            {isPending
              ? t('desk.actions.applying')
              : t(action === 'delete' ? 'desk.actions.deleteConfirm' : 'desk.actions.apply')}
          </Button>
          <Button variant="outline" onPress={onClose}>
            {t('desk.actions.back')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
