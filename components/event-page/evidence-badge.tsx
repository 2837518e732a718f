import { ChevronDownIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { Evidence } from '@/lib/domain/evidence/derive-evidence';
import { weighClaims } from '@/lib/domain/evidence/weigh-claims';
import { Claimants } from './claims';
import { vouchingText } from './kicker-text';

interface EvidenceBadgeProps {
  record: EventRecord;
  evidence: Evidence;
  words: Words;
}

/**
 * Who vouches for the event, which opens into the claims behind it: the browser's own disclosure, so
 * that keys and screen readers have it without a script.
 */
export function EvidenceBadge({ record, evidence, words }: EvidenceBadgeProps) {
  const { t } = words;
  const text = vouchingText(record, evidence, words);
  const behind = weighClaims(record).find((one) => one.field === 'occurrence')?.values[0];
  if (!behind) return <bdi>{text}</bdi>;
  return (
    <details className="relative inline-block">
      <summary className="touch-target inline-flex cursor-pointer list-none items-center gap-0.5 underline decoration-dotted underline-offset-2 hover:text-ink [&::-webkit-details-marker]:hidden">
        <bdi>{text}</bdi>
        <ChevronDownIcon size={12} />
      </summary>
      <div className="absolute start-0 z-20 mt-1 w-[min(28rem,85vw)] rounded-2 border border-rule bg-surface p-3 shadow-popover">
        <p className="mb-1 text-13 text-ink">{t('eventPage.claims.behind')}</p>
        <Claimants value={behind} record={record} words={words} />
        <a href="#evidence" className="link touch-target mt-2 inline-block text-12">
          {t('eventPage.claims.more')}
        </a>
      </div>
    </details>
  );
}
