'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { applyTheme, readTheme, THEMES, type Theme } from '@/lib/client/theme';

/** System, light or dark. */
export function ThemeSwitch() {
  const t = useTranslations('frame.theme');
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => setTheme(readTheme()), []);
  return (
    <fieldset className="flex items-center gap-3">
      <legend className="sr-only">{t('label')}</legend>
      {THEMES.map((each) => (
        <label
          key={each}
          className="touch-target flex min-h-6 cursor-pointer items-center border-idle border-b-2 has-checked:border-ink has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
        >
          <input
            type="radio"
            name="theme"
            value={each}
            checked={theme === each}
            onChange={() => {
              applyTheme(each);
              setTheme(each);
            }}
            className="sr-only"
          />
          {t(each)}
        </label>
      ))}
    </fieldset>
  );
}
