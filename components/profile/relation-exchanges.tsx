import Link from 'next/link';
import { Fragment } from 'react';
import { EventLedger, EventRow } from '@/components/event/event-row';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { RelationProfile } from '@/lib/domain/event/profile-view';
import type { RelationGap } from '@/lib/domain/event/relation';
import { lengthText } from './length-text';

interface RelationExchangesProps {
  relation: RelationProfile;
  /** All events of the two as a list; null when the filter has no words for it. */
  href: string | null;
  words: Words;
}

/** As many exchanges as are shown without being asked for. */
const OPEN = 24;

/** Every exchange that is over, the newest first, with the long silences between them. */
export function RelationExchanges({ relation, href, words }: RelationExchangesProps) {
  const { t } = words;
  const { cards, total } = relation.exchanges;
  return (
    <section aria-labelledby="exchanges">
      <RuleHeading
        level={2}
        id="exchanges"
        aside={
          total > cards.length &&
          href !== null && (
            <Link href={href} prefetch={false} className="link">
              {t('relation.exchangesMore', { shown: cards.length, count: total })}
            </Link>
          )
        }
      >
        {t('relation.exchanges')}
      </RuleHeading>
      {cards.length === 0 ? (
        <p className="py-1 text-13 text-muted">{t('relation.noExchanges')}</p>
      ) : (
        <Exchanges relation={relation} words={words} />
      )}
    </section>
  );
}

/** The latest are open; the rest unfolds below them. */
function Exchanges({ relation, words }: Pick<RelationExchangesProps, 'relation' | 'words'>) {
  const { exchanges, gaps, partyNames, today } = relation;
  const gapUnder = new Map(gaps.map((gap) => [gap.until, gap]));
  const rows = exchanges.cards.map((card) => {
    const gap = gapUnder.get(card.id);
    return (
      <Fragment key={card.id}>
        <EventRow card={card} names={partyNames} today={today} words={words} level={3} />
        {gap && <Gap gap={gap} words={words} />}
      </Fragment>
    );
  });
  const earlier = rows.slice(OPEN);
  return (
    <>
      <EventLedger>{rows.slice(0, OPEN)}</EventLedger>
      {earlier.length > 0 && (
        <details>
          <summary className="link touch-target my-2 inline-block min-h-6 text-13">
            {words.t('relation.earlier', { count: earlier.length })}
          </summary>
          <EventLedger>{earlier}</EventLedger>
        </details>
      )}
    </>
  );
}

/** "2 years and 5 months without an exchange", as an opening in the ledger. */
function Gap({ gap, words }: { gap: RelationGap; words: Words }) {
  const { t, locale } = words;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 border-rule border-b py-2 ps-3 text-13 text-muted">
      <span aria-hidden="true" className="h-4 self-center border-edge border-s border-dashed" />
      {t('relation.gap', { length: lengthText(gap.from, gap.to, words) })}
      <span className="text-12">
        {t('relation.gapSpan', {
          from: formatDay(gap.from, locale),
          to: formatDay(gap.to, locale),
        })}
      </span>
    </li>
  );
}
