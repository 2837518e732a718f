import Link from 'next/link';
import { WarningIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { doubtOf } from '@/lib/domain/event/phase';
import { deriveEvidence, type Evidence } from '@/lib/domain/evidence/derive-evidence';
import { AllClaims, Disputes } from './claims';
import { sideName } from './kicker-text';

interface EvidenceSectionProps {
  record: EventRecord;
  today: Day;
  words: Words;
}

/** Who vouches for the event, in sentences, and why it is doubted when it is. */
export function EvidenceSection({ record, today, words }: EvidenceSectionProps) {
  const { t } = words;
  const evidence = deriveEvidence(record);
  const doubts = doubtTexts(record, evidence, today, words);
  return (
    <section aria-labelledby="evidence">
      <RuleHeading
        level={2}
        id="evidence"
        aside={
          <Link href="/about#evidence" prefetch={false} className="link">
            {t('eventPage.evidence.meaning')}
          </Link>
        }
      >
        {t('eventPage.evidence.title')}
      </RuleHeading>
      <p className="max-w-[68ch]">
        {sidesText(record, evidence, words)}{' '}
        {t('eventPage.evidence.outlets', { count: evidence.independentOutlets })}
      </p>
      {doubts.map((doubt) => (
        <p key={doubt} className="mt-1 flex max-w-[68ch] items-baseline gap-1.5">
          <WarningIcon className="shrink-0 self-center" />
          {doubt}
        </p>
      ))}
      <Disputes record={record} words={words} />
      <AllClaims record={record} words={words} />
    </section>
  );
}

function sidesText(record: EventRecord, { word }: Evidence, { t }: Words): string {
  if (word === 'none' && record.status === 'announced') {
    return t('eventPage.evidence.sideNotStated');
  }
  if (word === 'none' || word === 'both') return t(`eventPage.evidence.${word}`);
  return t(`eventPage.evidence.${word}`, {
    visiting: capital(sideName(record, 'visiting') ?? t('eventPage.kicker.visiting')),
    host: capital(sideName(record, 'host') ?? t('eventPage.kicker.host')),
  });
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function doubtTexts(record: EventRecord, { doubt }: Evidence, today: Day, { t }: Words): string[] {
  const timely = doubtOf(record.dates, record.status, today);
  return [
    ...(timely === 'expected-today' ? [t('eventPage.evidence.expectedToday')] : []),
    ...(timely === 'no-word' ? [t('eventPage.evidence.noWord')] : []),
    ...(doubt === 'no-side' ? [t('eventPage.evidence.doubtNoSide')] : []),
    ...(doubt === 'one-side-alone' ? [t('eventPage.evidence.doubtOneSide')] : []),
  ];
}
