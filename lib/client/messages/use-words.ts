import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Words } from './words';

/** The words of the page, in a client component under `WordsProvider`. */
export function useWords(): Words {
  const locale = useLocale();
  const t = useTranslations();
  return useMemo(() => ({ locale, t }), [locale, t]);
}
