'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { FormAlert } from '@/components/ui/form-alert';
import { RuleHeading } from '@/components/ui/rule-heading';
import { useWords } from '@/lib/client/messages/use-words';
import { sayDone } from '../say-done';
import { ClashNotes } from './clash-notes';
import type { FindClashes } from './clash-types';
import { ContextFields } from './context-fields';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import { emptyForm, type EventForm as Form, withoutBlankRows } from './form-model';
import { formToInput } from './form-to-input';
import type { FindHolder } from './holder-types';
import { OutcomeFields } from './outcome-fields';
import { ParticipantFields } from './participant-fields';
import { PlaceFields } from './place-fields';
import { toRowPaths } from './row-paths';
import { SaveBar } from './save-bar';
import type { SaveEvent, SaveResult, StoredForm } from './save-types';
import { SessionFields } from './session-fields';
import { SignedOutNote } from './signed-out-note';
import { SourceFields } from './source-fields';
import { TopicFields } from './topic-fields';
import { type FormBase, useEventForm } from './use-event-form';
import { useSaveKeys } from './use-save-keys';
import { WhatFields } from './what-fields';
import { WordsFields } from './words-fields';

// Few ever see these: they are loaded when a draft comes back, and when two editors meet.
const RestoredNote = dynamic(() => import('./restored-note').then((module) => module.RestoredNote));
const ConflictView = dynamic(() => import('./conflict-view').then((module) => module.ConflictView));

interface EventFormProps {
  actorId: string;
  stored: StoredForm | null;
  /** What a new event begins with, and what it was taken from; else it begins empty. */
  template?: { name: string; form: Form };
  canPublish: boolean;
  save: SaveEvent;
  /** Asked while someone types. */
  findClashes: FindClashes;
  findHolder: FindHolder;
  /** A fresh UUID from the server. */
  requestKey: string;
  /** Beside the fields: what else there is to see and do. */
  aside?: ReactNode;
}

type Trouble = Exclude<SaveResult, { state: 'saved' }> | { state: 'fault' };

const NEW: FormBase = { form: emptyForm(), version: null };

/** The one form of events, new or stored. Whatever goes wrong, what was typed stays. */
export function EventForm(props: EventFormProps) {
  const { findClashes, findHolder, actorId, stored, template, canPublish, save } = props;
  const { requestKey, aside } = props;
  const { t } = useWords();
  const router = useRouter();
  const initial = useMemo<FormBase>(
    () => stored ?? (template ? { form: template.form, version: null } : NEW),
    [stored, template],
  );
  const state = useEventForm({
    actorId,
    draftName: stored?.id ?? template?.name ?? 'new',
    isNew: stored === null,
    initial,
    requestKey,
    findHolder,
  });
  const { tools, base, request, restored, isDirty, errors, told, isTried } = state;
  const editorial = stored?.editorial ?? null;
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isSaving, setSaving] = useState(false);
  const alert = useRef<HTMLDivElement>(null);
  const { begin } = state;
  // An action beside the form made a new version: an untouched form follows it. A touched one keeps
  // what it holds, and saving compares.
  useEffect(() => {
    if (stored && !isDirty && stored.version > (base.version ?? 0)) begin(stored);
  }, [stored, isDirty, base.version, begin]);
  // Counts what has to be read, so that the same trouble twice takes the focus twice.
  const [alarms, setAlarms] = useState(0);
  useEffect(() => {
    if (alarms > 0) alert.current?.focus();
  }, [alarms]);
  const goToAlert = () => setAlarms((count) => count + 1);

  const isBusy = useRef(false);
  const send = async (publish: boolean, form: Form = tools.form, from: FormBase = base) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await trySaving(publish, form, from).finally(() => {
      isBusy.current = false;
    });
  };
  const trySaving = async (publish: boolean, form: Form, from: FormBase) => {
    setTrouble(null);
    const check = await state.checkNow().catch(() => null);
    if (check && check(form).length > 0) {
      state.tell([]);
      goToAlert();
      return;
    }
    const isUnchanged = stored !== null && form === tools.form && !isDirty;
    if (isUnchanged && !publish) {
      void sayDone(t('desk.form.allSaved'));
      return;
    }
    setSaving(true);
    const input = formToInput(withoutBlankRows(form));
    const result: SaveResult | { state: 'fault' } = await save({
      id: stored?.id ?? null,
      version: from.version,
      input: isUnchanged ? null : stored ? input : { ...input, status: form.status },
      publish,
      requestKey: request,
    }).catch(() => ({ state: 'fault' as const }));
    setSaving(false);
    if (result.state !== 'saved') {
      if (result.state === 'refused') state.tell(toRowPaths(form, result.errors));
      setTrouble(result);
      goToAlert();
      return;
    }
    state.forget();
    const isPublic = result.stored.editorial === 'published';
    if (result.notPublished !== null) {
      setTrouble({ state: 'refused', detail: result.notPublished, errors: [] });
    } else {
      const publicText = editorial === 'published' ? 'saved' : 'savedPublished';
      void sayDone(t(`desk.form.${isPublic ? publicText : 'savedDraft'}`));
    }
    if (stored === null) {
      // Nothing is unsaved any more: the copy in the browser must not be written again.
      state.begin({ form, version: null });
      router.replace(`/desk/events/${result.stored.id}/edit`);
      return;
    }
    state.begin(result.stored);
    router.refresh();
  };

  const mayPublish = canPublish && editorial !== 'published';
  useSaveKeys(() => void send(false), mayPublish ? () => void send(true) : null);

  const resolve = (form: Form, isSaved: boolean) => {
    if (trouble?.state !== 'stale') return;
    const next = trouble.stored;
    state.begin(next, form);
    setTrouble(null);
    if (isSaved) void send(false, form, next);
  };

  const shown = told.length > 0 ? told : isTried ? errors : [];
  return (
    <FormContext value={tools}>
      <div className="grid grid-cols-1 gap-x-6 gap-y-10 lg:grid-cols-12">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send(false);
          }}
          className="flex min-w-0 flex-col lg:col-span-8"
        >
          {trouble?.state === 'stale' && (
            <ConflictView
              base={base.form}
              theirs={trouble.stored.form}
              mine={tools.form}
              version={trouble.stored.version}
              savedBy={trouble.savedBy}
              onResolve={resolve}
            />
          )}
          <div className="mb-6 flex flex-col gap-3 empty:hidden">
            {trouble?.state === 'signed-out' && <SignedOutNote ref={alert} />}
            {trouble?.state === 'fault' && (
              <FormAlert ref={alert}>{t('desk.form.fault')}</FormAlert>
            )}
            {trouble?.state === 'gone' && (
              <FormAlert ref={alert}>{t('desk.form.goneTitle')}</FormAlert>
            )}
            {trouble?.state === 'refused' && shown.length === 0 && (
              <FormAlert ref={alert}>
                {t('desk.form.refused', { detail: trouble.detail })}
              </FormAlert>
            )}
            {shown.length > 0 && <ErrorSummary ref={alert} errors={shown} />}
          </div>
          <div className="flex flex-col gap-8">
            <Section name="what">
              <WhatFields />
            </Section>
            <Section name="where">
              <PlaceFields />
            </Section>
            <Section name="who">
              <ParticipantFields />
            </Section>
            <Section name="agenda">
              <TopicFields />
            </Section>
            <Section name="sources">
              <SourceFields />
            </Section>
            <Section name="context">
              <ContextFields />
            </Section>
            <Section name="programme">
              <SessionFields />
            </Section>
            <Section name="outcomes">
              <OutcomeFields />
            </Section>
            <Section name="words">
              <WordsFields />
            </Section>
          </div>
        </form>
        <div className="flex min-w-0 flex-col gap-8 pb-6 lg:col-span-4">
          <SaveBar
            editorial={editorial}
            version={base.version}
            isDirty={isDirty}
            isSaving={isSaving}
            canPublish={canPublish}
            onSave={() => void send(false)}
            onPublish={() => void send(true)}
          >
            <ClashNotes id={stored?.id ?? null} find={findClashes} />
            {restored && <RestoredNote restored={restored} onDiscard={state.discard} />}
          </SaveBar>
          {aside}
        </div>
      </div>
    </FormContext>
  );
}

type SectionName =
  | 'what'
  | 'where'
  | 'who'
  | 'agenda'
  | 'sources'
  | 'context'
  | 'programme'
  | 'outcomes'
  | 'words';

function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const { t } = useWords();
  return (
    <section aria-labelledby={`section-${name}`} className="flex flex-col gap-3">
      <RuleHeading level={2} id={`section-${name}`}>
        {t(`desk.form.sections.${name}`)}
      </RuleHeading>
      {children}
    </section>
  );
}
