import Link from 'next/link';
import { TopicSquare } from '@/components/event/topic-square';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { AgendaItemRecord } from '@/lib/domain/event/event-record';

/** What it is about, in order of weight, each with how far it got. */
export function Agenda({ items, words }: { items: readonly AgendaItemRecord[]; words: Words }) {
  const { t } = words;
  return (
    <section aria-labelledby="agenda">
      <RuleHeading level={2} id="agenda">
        {t('eventPage.agenda')}
      </RuleHeading>
      {items.length === 0 ? (
        <p className="text-13 text-muted">{t('event.noAgenda')}</p>
      ) : (
        <ol>
          {items.map((item, index) => (
            <li
              key={item.slug}
              className="flex min-h-8 items-baseline gap-3 border-rule border-b py-1.5"
            >
              <span aria-hidden="true" className="w-4 shrink-0 text-end text-12 text-muted">
                {index + 1}
              </span>
              <TopicSquare slug={item.slug} />
              <span className="min-w-0 grow">
                <Link href={`/topics/${item.slug}`} prefetch={false} className="link">
                  {t(`vocabulary.topic.${item.slug}`)}
                </Link>
                {item.note !== '' && <bdi className="text-muted">: {item.note}</bdi>}
              </span>
              <span className="shrink-0 text-12 text-muted">
                {t(`vocabulary.stage.${item.stage}`)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
