import Link from 'next/link';
import { TopicSquare } from '@/components/event/topic-square';
import { ExternalIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { TopicSlug } from '@/lib/domain/agenda/taxonomy';
import type { OutcomeRecord } from '@/lib/domain/event/event-record';

interface OutcomesProps {
  outcomes: readonly OutcomeRecord[];
  words: Words;
}

/** What came of it, each under its topic; those of no topic last. */
export function Outcomes({ outcomes, words }: OutcomesProps) {
  if (outcomes.length === 0) return null;
  const { t } = words;
  const topics = [...new Set(outcomes.map((one) => one.topic))].sort(
    (one, other) => Number(one === null) - Number(other === null),
  );
  return (
    <section aria-labelledby="outcomes">
      <RuleHeading level={2} id="outcomes">
        {t('eventPage.outcomes')}
      </RuleHeading>
      {topics.map((topic) => (
        <div key={topic ?? ''} className="border-rule border-b py-2">
          {topics.length > 1 || topic !== null ? <TopicHead topic={topic} words={words} /> : null}
          <ul className="flex flex-col gap-1">
            {outcomes
              .filter((one) => one.topic === topic)
              .map((one) => (
                <Outcome key={`${one.kind} ${one.title}`} outcome={one} words={words} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function TopicHead({ topic, words }: { topic: TopicSlug | null; words: Words }) {
  if (topic === null) {
    return <h3 className="mb-0.5 text-12 text-muted">{words.t('eventPage.otherOutcomes')}</h3>;
  }
  return (
    <h3 className="mb-0.5 flex items-center gap-1.5 text-12 text-muted">
      <TopicSquare slug={topic} />
      <Link href={`/topics/${topic}`} prefetch={false} className="no-underline hover:underline">
        {words.t(`vocabulary.topic.${topic}`)}
      </Link>
    </h3>
  );
}

function Outcome({ outcome, words }: { outcome: OutcomeRecord; words: Words }) {
  const { kind, title, url } = outcome;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4">
      <span className="min-w-0">
        {url === null ? (
          <bdi>{title}</bdi>
        ) : (
          <a href={url} rel="noopener" className="link">
            <bdi>{title}</bdi>
            <ExternalIcon size={12} className="ms-1 inline align-baseline text-muted" />
          </a>
        )}
      </span>
      <span className="shrink-0 text-12 text-muted">{words.t(`vocabulary.outcome.${kind}`)}</span>
    </li>
  );
}
