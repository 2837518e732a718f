'use client';

import { useTranslations } from 'use-intl/react';
import { instantText } from '@/lib/client/instant-text';
import { useWords } from '@/lib/client/messages/use-words';
import type { SavedView } from '@/lib/domain/views/saved-view';
import type { SaveView } from './save-view-form';
import { ViewChanges } from './view-changes';
import { ViewFeed } from './view-feed';

type FormAction = (form: FormData) => Promise<void>;

/** What can be done to a view; each form names it by its id. */
export interface ViewActions {
  rename: SaveView;
  move: FormAction;
  makeDefault: FormAction;
  remove: FormAction;
  renew: FormAction;
  revoke: FormAction;
}

export interface ViewLine {
  view: SavedView;
  /** Its filter in words. */
  sentence: string;
}

interface ViewItemProps {
  line: ViewLine;
  /** How many views there are. */
  count: number;
  actions: ViewActions;
}

/** One saved view: what it is of, how its feed fares, and folded, its addresses and its changes. */
export function ViewItem({ line: { view, sentence }, count, actions }: ViewItemProps) {
  const t = useTranslations('views');
  return (
    <li className="border-rule border-b py-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-serif text-20">
          <a href={view.url} className="no-underline hover:underline">
            <bdi>{view.name}</bdi>
          </a>
        </h2>
        {view.is_default && (
          <span className="rounded-2 border border-rule px-1.5 text-12 text-muted">
            {t('default')}
          </span>
        )}
      </div>
      {sentence !== view.name && (
        <p className="text-14">
          <bdi>{sentence}</bdi>
        </p>
      )}
      <Health view={view} />
      <ViewFeed view={view} actions={actions} />
      <ViewChanges view={view} count={count} actions={actions} />
    </li>
  );
}

function Health({ view: { feeds, health } }: { view: SavedView }) {
  const { t, locale } = useWords();
  const { in_use: isInUse, events, fetched_at: fetched, changed_at: changed } = health;
  const client = health.client ?? t('views.health.unnamed');
  const isWaiting = fetched !== null && changed !== null && changed !== health.delivered_at;
  return (
    <p className="mt-1 mb-2 flex flex-wrap gap-x-3 text-12 text-muted">
      <span>{t('views.events', { count: events })}</span>
      {!isInUse && <span>{t('views.health.revoked')}</span>}
      {isInUse && feeds === null && <span>{t('views.health.hidden')}</span>}
      {isInUse && fetched === null && <span>{t('views.health.never')}</span>}
      {fetched !== null && (
        <span>
          {t('views.health.fetched', { instant: instantText(fetched, locale), client })}{' '}
          {isWaiting
            ? t('views.health.waiting', { instant: instantText(changed, locale) })
            : t('views.health.known')}
        </span>
      )}
    </p>
  );
}
