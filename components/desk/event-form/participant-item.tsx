'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { NativeSelect } from '@/components/ui/native-select';
import { useWords } from '@/lib/client/messages/use-words';
import { ATTENDANCES, ROLES, SIDES } from '@/lib/domain/event/vocabulary';
import { At } from './at';
import { codeName } from './code-name';
import { useField, useFormTools } from './form-context';
import type { Choice, ParticipantRow } from './form-model';
import { RowTools } from './row-tools';
import { changeRow } from './rows';
import { SuggestBox } from './suggest-box';
import { useRowTools } from './use-row-tools';

// Sent once there is something to ask: an office was chosen, or the date of an office changed.
const HolderNote = dynamic(() => import('./holder-note').then((module) => module.HolderNote), {
  ssr: false,
});

/** One participant: who, as what, for whom; side, role and attendance beneath. */
export function ParticipantItem({ row, index }: { row: ParticipantRow; index: number }) {
  const { form, edit, errorAt } = useFormTools();
  const tools = useRowTools('participants', index);
  const { t, locale } = useWords();
  const path = `participations[${index}]`;
  const person = useField(`${path}.person`);
  const office = useField(`${path}.office`);
  const party = useField(`${path}.party`);
  const what = t('desk.form.participantN', { n: index + 1 });
  const change = (one: Partial<ParticipantRow>) =>
    edit((now) => ({ ...now, participants: changeRow(now.participants, row.key, one) }));
  // An office that was chosen here, not one that was stored, names who holds it.
  const [choice, setChoice] = useState<'stored' | 'chosen' | 'filled'>('stored');
  const [storedDate] = useState(form.dateText);
  const asksHolder = choice !== 'stored' || form.dateText !== storedDate;
  const wholeError = errorAt(path);
  return (
    <li className="border-rule border-b py-3 first:pt-0">
      <fieldset className="flex items-start gap-2">
        <legend className="sr-only">{what}</legend>
        <div className="grid min-w-0 grow grid-cols-6 gap-3">
          <At path={path} className="col-span-6 sm:col-span-2">
            <At path={`${path}.person`}>
              <SuggestBox
                {...person}
                label={t('desk.form.person')}
                type="person"
                canCreate
                value={row.person}
                onChange={(one) => change({ person: one })}
              />
            </At>
          </At>
          <At path={`${path}.office`} className="col-span-6 sm:col-span-2">
            <SuggestBox
              {...office}
              label={t('desk.form.office')}
              type="office"
              canCreate
              value={row.office}
              onChange={(one) => {
                setChoice(one?.slug ? 'chosen' : 'stored');
                change({ office: one, ...(row.party ? {} : impliedParty(one, locale)) });
              }}
            />
          </At>
          <At path={`${path}.party`} className="col-span-6 sm:col-span-2">
            <SuggestBox
              {...party}
              label={t('desk.form.party')}
              type="party"
              value={row.party}
              onChange={(one) => change({ party: one })}
            />
          </At>
          {row.office?.slug && asksHolder && (
            <HolderNote
              row={row}
              isFresh={choice === 'chosen'}
              onPerson={(one) => {
                setChoice('filled');
                change({ person: one });
              }}
            />
          )}
          <NativeSelect
            className="col-span-3 sm:col-span-2"
            label={t('desk.form.side')}
            options={SIDES.map((id) => ({ id, label: t(`desk.form.sides.${id}`) }))}
            value={row.side}
            onChange={(side) => change({ side })}
          />
          <NativeSelect
            className="col-span-3 sm:col-span-2"
            label={t('desk.form.role')}
            options={[
              { id: '', label: t('desk.form.roleDefault') },
              ...ROLES.map((id) => ({ id, label: t(`vocabulary.role.${id}`) })),
            ]}
            value={row.role}
            onChange={(role) => change({ role })}
          />
          <NativeSelect
            className="col-span-3 sm:col-span-2"
            label={t('desk.form.attendance')}
            options={[
              { id: '', label: t('desk.form.roleDefault') },
              ...ATTENDANCES.map((id) => ({ id, label: t(`desk.form.attendances.${id}`) })),
            ]}
            value={row.attendance}
            onChange={(attendance) => change({ attendance })}
          />
        </div>
        <RowTools what={what} {...tools} />
      </fieldset>
      {wholeError && (
        <p role="alert" className="text-12 text-danger">
          {wholeError}
        </p>
      )}
    </li>
  );
}

/** The party whose office was chosen: its code is the hint of the suggestion. */
function impliedParty(office: Choice | null, locale: string): { party?: Choice } {
  const code = office?.slug ? office.hint : '';
  if (!/^[A-Z][A-Z0-9]{1,11}$/.test(code)) return {};
  return { party: { slug: code, label: codeName(code, locale), hint: code } };
}
