'use client';

import { useTranslations } from 'use-intl/react';
import { buttonClass } from '@/components/ui/button-class';
import { calendarLinks, LONGEST_ADDRESS } from '@/lib/client/calendar-links';
import { CopyAddress } from './copy-address';
import { SendLink } from './send-link';
import { type Platform, usePlatform } from './use-platform';

interface FeedRowsProps {
  address: string;
  /** What the calendar is called. */
  name: string;
}

const ROWS = ['apple', 'google', 'outlook'] as const;
type RowKey = (typeof ROWS)[number];

const FIRST: Record<Platform, RowKey> = {
  apple: 'apple',
  android: 'google',
  windows: 'outlook',
  other: 'apple',
};

/** Four ways to subscribe, the one for this device first, each with how late it will be. */
export function FeedRows({ address, name }: FeedRowsProps) {
  const t = useTranslations('subscribe');
  const platform = usePlatform();
  const links = calendarLinks(address, name);
  const hrefs: Record<RowKey, string> = {
    apple: links.webcal,
    google: links.google,
    outlook: links.outlook,
  };
  const first = FIRST[platform];
  const rows = [first, ...ROWS.filter((row) => row !== first)];
  return (
    <>
      {address.length > LONGEST_ADDRESS && (
        <p className="mb-2 border-danger border-s-2 ps-3 text-13">
          {t('long', { length: address.length })}
        </p>
      )}
      <ul aria-label={t('rows')} className="border-ink border-t-2">
        {rows.map((row, index) => (
          <li
            key={row}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-rule border-b py-3"
          >
            <RowText name={t(`${row}.name`)} lag={t(`${row}.lag`)}>
              {row === 'google' && platform === 'android' && (
                <p className="mt-1 text-12">{t('android.note')}</p>
              )}
            </RowText>
            {row === 'google' && platform === 'android' ? (
              <SendLink address={address} />
            ) : (
              <a
                href={hrefs[row]}
                rel="noopener"
                className={`${buttonClass(index === 0 ? 'filled' : 'outline', 'medium')} w-36 pointer-coarse:h-11`}
              >
                {t(`${row}.open`)}
              </a>
            )}
          </li>
        ))}
        <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-rule border-b py-3">
          <RowText name={t('copy.name')} lag={t('copy.lag')} />
          <CopyAddress address={address} />
        </li>
      </ul>
    </>
  );
}

interface RowTextProps {
  name: string;
  lag: string;
  children?: React.ReactNode;
}

function RowText({ name, lag, children }: RowTextProps) {
  return (
    <div className="min-w-0 flex-1 basis-64">
      <p className="font-strong">{name}</p>
      <p className="text-12 text-muted">{lag}</p>
      {children}
    </div>
  );
}
