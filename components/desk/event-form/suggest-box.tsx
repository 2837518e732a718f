'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { ComboBox } from '@/components/ui/combo-box';
import { useWords } from '@/lib/client/messages/use-words';
import type { Suggestion, SuggestionType } from '@/lib/domain/event/suggestions';
import type { Choice } from './form-model';
import { askSuggestions, useSuggestions } from './use-suggestions';

interface SuggestBoxProps {
  label: string;
  type: SuggestionType;
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
  /** What is typed and not chosen is made when the event is saved. */
  canCreate?: boolean;
  placeholder?: string;
  description?: string | undefined;
  errorMessage?: string | undefined;
  onBlur?: () => void;
}

/** The option that makes what was typed. */
const CREATE = '+create';

/** One thing the diary knows, found by typing; or a new one. Leaving the box takes an exact match. */
export function SuggestBox(props: SuggestBoxProps) {
  const { type, value, onChange, canCreate = false, description, onBlur, ...rest } = props;
  const t = useTranslations('desk.form');
  const { locale } = useWords();
  const [isFocused, setFocused] = useState(false);
  const [isConfirmed, setConfirmed] = useState(false);
  const text = value?.label ?? '';
  const isTyped = value !== null && value.slug === null;
  const { found, isFetching, isError } = useSuggestions(type, isFocused && isTyped ? text : '');
  const known = found
    // Until the answer to this text is there, of the one before only what still holds it.
    .filter((one) => !isFetching || holds(one.label, text))
    .map((one) => ({ id: one.slug, label: one.label, hint: one.hint }));
  const create = { id: CREATE, label: t('create', { text }), hint: undefined };
  const options = [
    ...(isTyped ? known : []),
    // Offered once it is known what there is: a fast typist must not make a second of someone.
    ...(isTyped && canCreate && !isFetching && text.trim() !== '' ? [create] : []),
  ];

  const choose = (id: string) => {
    if (id === CREATE) {
      setConfirmed(true);
      return;
    }
    const chosen = known.find((one) => one.id === id);
    if (chosen) onChange({ slug: chosen.id, label: chosen.label, hint: chosen.hint });
  };
  const leave = async () => {
    setFocused(false);
    onBlur?.();
    if (!isTyped || isConfirmed || text.trim() === '') return;
    const answer = await askSuggestions(type, text).catch(() => []);
    const only = theOneMeant(answer, text, canCreate);
    if (only) onChange({ slug: only.slug, label: only.label, hint: only.hint });
  };

  const emptyText = isError ? t('searchFailed') : isFetching ? t('searching') : t('nothing');
  const isMade = canCreate && isTyped && !isFocused && text.trim() !== '';
  return (
    <ComboBox
      {...rest}
      description={isMade ? t('isNew') : description}
      options={options}
      isServerFiltered
      menuTrigger="input"
      allowsCustomValue
      // A box that another field fills while it has the focus does not open its list.
      allowsEmptyCollection={value === null || isTyped}
      inputValue={text}
      value={value?.slug ?? (isConfirmed ? CREATE : null)}
      onInputChange={(typed) => {
        if (typed === text) return;
        setConfirmed(false);
        onChange(typed === '' ? null : { slug: null, label: typed, hint: '' });
      }}
      onChange={(key) => {
        if (typeof key === 'string') choose(key);
      }}
      onFocus={() => setFocused(true)}
      onBlur={leave}
      emptyText={text === '' ? t('typeToSearch') : emptyText}
      locale={locale}
    />
  );
}

function holds(label: string, text: string): boolean {
  return label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
}

/**
 * What was typed without choosing: the one thing of that very name or code; where nothing can be
 * made of it, also the one thing that was found at all.
 */
function theOneMeant(
  found: readonly Suggestion[],
  text: string,
  canCreate: boolean,
): Suggestion | undefined {
  const isSame = (one: string) =>
    one.localeCompare(text.trim(), undefined, { sensitivity: 'base' }) === 0;
  const exact = found.filter((one) => isSame(one.label) || isSame(one.slug));
  const meant = exact.length === 0 && !canCreate ? found : exact;
  return meant.length === 1 ? meant[0] : undefined;
}
