import type { Metadata } from 'next';
import { filterSentence } from '@/components/filters/clause-text';
import { MoreWords } from '@/components/frame/words-provider';
import type { ViewActions, ViewLine } from '@/components/subscribe/view-item';
import { ViewList } from '@/components/subscribe/view-list';
import { pickMessages } from '@/lib/client/messages/messages';
import type { Words } from '@/lib/client/messages/words';
import type { SavedView } from '@/lib/domain/views/saved-view';
import { requireDesk } from '@/lib/server/auth/page-context';
import type { Ctx } from '@/lib/server/ctx';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { listViews } from '@/lib/server/views/list-views';
import { readStoredFilter } from '@/lib/server/views/read-stored-filter';
import { getWords } from '../../get-words';
import {
  deleteViewAction,
  makeDefaultAction,
  moveViewAction,
  renameViewAction,
  renewAddressAction,
  revokeAddressAction,
} from './actions';

const ACTIONS: ViewActions = {
  rename: renameViewAction,
  move: moveViewAction,
  makeDefault: makeDefaultAction,
  remove: deleteViewAction,
  renew: renewAddressAction,
  revoke: revokeAddressAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('views.title'), robots: { index: false } };
}

/** Somebody's own saved filters, their feeds, and how those fare. */
export default async function Page() {
  const ctx = await requireDesk('/views', 'analyst');
  const words = await getWords();
  const views = await listViews(ctx);
  const lines = await Promise.all(
    (views.ok ? views.value : []).map((view) => describeView(ctx, view, words)),
  );
  return (
    <div className="page-column py-6">
      <h1 className="font-serif text-28">{words.t('views.title')}</h1>
      <p className="mb-6 text-muted">{words.t('views.lead')}</p>
      <MoreWords
        locale={words.locale}
        messages={pickMessages(words.locale, ['views', 'subscribe'])}
      >
        <ViewList lines={lines} actions={ACTIONS} />
      </MoreWords>
    </div>
  );
}

async function describeView(ctx: Ctx, view: SavedView, words: Words): Promise<ViewLine> {
  const filter = readStoredFilter(ctx, view.filter, new Date(view.created_at));
  if (filter === null) return { view, sentence: view.filter };
  return { view, sentence: filterSentence(filter, await getFilterLabels(ctx, filter), words) };
}
