import Link from 'next/link';
import { NameText } from '@/components/event/name-text';
import { ArrowIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { NowChange } from '@/lib/domain/event/now-view';

/** What moved or fell through: title, old date and new, why, and who said so. */
export function NowChanges({ changes, words }: { changes: NowChange[]; words: Words }) {
  if (changes.length === 0) {
    return <p className="py-2 text-13 text-muted">{words.t('home.movedNone')}</p>;
  }
  return (
    <ul>
      {changes.map((change) => (
        <ChangeItem key={change.card.id} change={change} words={words} />
      ))}
    </ul>
  );
}

function ChangeItem({ change, words }: { change: NowChange; words: Words }) {
  const { card, type, from, reason, outlet } = change;
  const isOff = type === 'cancelled' || type === 'did-not-happen';
  const source = [reason, outlet].filter((text) => text !== null && text !== '').join(' · ');
  return (
    <li className="relative border-rule border-b py-2.5 text-12 hover:bg-hover">
      <h3 className={`font-serif text-16 ${isOff ? 'text-muted line-through' : ''}`}>
        <Link
          href={`/events/${card.slug}`}
          prefetch={false}
          className="no-underline after:absolute after:inset-0 hover:underline"
        >
          <NameText text={card.titles.short} />
        </Link>
      </h3>
      <p className="flex flex-wrap items-center gap-x-1.5">
        {from && <s className="text-muted">{formatDateLabel(from, words.locale)}</s>}
        <ArrowIcon size={12} className="text-muted" />
        <span>{outcomeText(change, words)}</span>
      </p>
      {source && (
        <p className="text-muted">
          <bdi>{source}</bdi>
        </p>
      )}
    </li>
  );
}

/** What became of the date: the new one, or that there is none. */
function outcomeText({ card, type }: NowChange, { t, locale }: Words): string {
  if (type === 'cancelled' || type === 'did-not-happen') return t(`vocabulary.status.${type}`);
  return card.dates.earliest === null ? t('event.noNewDate') : formatDateLabel(card.dates, locale);
}
