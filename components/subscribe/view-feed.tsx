'use client';

import { useTranslations } from 'use-intl/react';
import { buttonClass } from '@/components/ui/button-class';
import type { SavedView } from '@/lib/domain/views/saved-view';
import { FeedRows } from './feed-rows';
import { Fold } from './fold';
import { OtherFormats } from './other-formats';
import type { ViewActions } from './view-item';

interface ViewFeedProps {
  view: SavedView;
  actions: Pick<ViewActions, 'renew' | 'revoke'>;
}

/** The addresses of a view's own feeds, and how to end them or make new ones. */
export function ViewFeed({ view: { id, name, feeds, health }, actions }: ViewFeedProps) {
  const t = useTranslations('views');
  const button = `${buttonClass('outline', 'medium')} pointer-coarse:h-11`;
  return (
    <Fold summary={t('feed')}>
      {feeds && (
        <>
          <FeedRows address={feeds.ics} name={name} />
          <OtherFormats base={feeds.ics} />
        </>
      )}
      {health.in_use && <p className="mt-3 text-12 text-muted">{t('renewText')}</p>}
      <form className="mt-2 flex flex-wrap gap-3">
        <input type="hidden" name="id" value={id} />
        <button type="submit" formAction={actions.renew} className={button}>
          {t(health.in_use ? 'renew' : 'give')}
        </button>
        {health.in_use && (
          <button type="submit" formAction={actions.revoke} className={button}>
            {t('revoke')}
          </button>
        )}
      </form>
    </Fold>
  );
}
