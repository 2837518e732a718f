import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { PartyNames } from '@/components/event/party-names';
import { StatusMark } from '@/components/event/status-mark';
import { buttonClass } from '@/components/ui/button-class';
import { FormAlert } from '@/components/ui/form-alert';
import { RuleHeading } from '@/components/ui/rule-heading';
import { eventOptions } from '@/lib/client/event-options';
import { useWords } from '@/lib/client/messages/use-words';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { EventDetail } from '@/lib/domain/event/event-detail';
import { RecordLedger } from './record-ledger';

interface RecordPanelProps {
  card: EventCard;
  partyNames: PartyNames;
  /** It is the event that the one in hand clashes with. */
  isOther?: boolean;
}

/** Everything that helps to answer for the event in hand, beside the list. */
export function RecordPanel({ card, partyNames, isOther = false }: RecordPanelProps) {
  const { t } = useWords();
  const { data, error, isPlaceholderData, refetch } = useQuery(eventOptions(card.id, card.version));
  return (
    <section
      aria-label={t(isOther ? 'desk.triage.otherRecord' : 'desk.triage.record')}
      className={`min-w-0 transition-opacity ${isPlaceholderData ? 'opacity-60' : ''}`}
    >
      {error && (
        <FormAlert>
          <p>{t('desk.triage.recordFailed')}</p>
          <button
            type="button"
            className={`${buttonClass('outline', 'medium')} mt-2`}
            onClick={() => void refetch()}
          >
            {t('desk.triage.retry')}
          </button>
        </FormAlert>
      )}
      {data ? <Record event={data} partyNames={partyNames} /> : !error && <Skeleton />}
    </section>
  );
}

function Record({ event, partyNames }: { event: EventDetail; partyNames: PartyNames }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <p className="flex flex-wrap gap-x-3 text-12 text-muted">
        <span>{t(`vocabulary.kind.${event.kind}`)}</span>
        <StatusMark status={event.status} words={words} />
        <span>{t(`vocabulary.evidence.${event.evidence}`)}</span>
      </p>
      <h2 className="font-serif text-20">
        <bdi>{event.title}</bdi>
      </h2>
      <p className="mb-3 text-16">{event.dates.label}</p>
      <p className="mb-4 flex gap-4 text-13">
        <Link href={`/desk/events/${event.id}/edit`} className="link touch-target">
          {t('desk.triage.open')}
        </Link>
        {event.trip && (
          <Link href={`/desk/trips/${event.trip}`} className="link touch-target">
            {t('desk.trip.open')}
          </Link>
        )}
        {event.editorial === 'published' && (
          <Link href={`/events/${event.slug}`} className="link touch-target">
            {t('desk.form.view')}
          </Link>
        )}
      </p>
      <div className="mb-4 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Side event={event} side="visiting" names={partyNames} />
        <Side event={event} side="host" names={partyNames} />
      </div>
      {event.agenda.length > 0 && (
        <Part title={t('desk.triage.parts.agenda')}>
          <ol className="list-inside list-decimal text-13">
            {event.agenda.map((item) => (
              <li key={item.slug}>
                <Topic slug={item.slug} />
                {item.note && <span className="text-muted"> · {item.note}</span>}
              </li>
            ))}
          </ol>
        </Part>
      )}
      {event.date_changes.length > 0 && (
        <Part title={t('desk.triage.parts.ledger')}>
          <RecordLedger changes={event.date_changes} />
        </Part>
      )}
      <Part title={t('desk.triage.parts.sources')}>
        <SourceLines event={event} />
      </Part>
      {event.note && (
        <Part title={t('desk.fields.note')}>
          <p className="whitespace-pre-line text-13">{event.note}</p>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-4">
      <RuleHeading level={3}>{title}</RuleHeading>
      {children}
    </section>
  );
}

function Topic({ slug }: { slug: string }) {
  const { t } = useWords();
  const topic = findTopic(slug);
  return topic ? t(`vocabulary.topic.${topic.slug}`) : slug;
}

interface SideProps {
  event: EventDetail;
  side: 'visiting' | 'host';
  names: PartyNames;
}

function Side({ event, side, names }: SideProps) {
  const { t } = useWords();
  const people = event.participations.filter((one) => one.side === side);
  if (people.length === 0) return null;
  return (
    <div>
      <RuleHeading level={3}>{t(`desk.form.sides.${side}`)}</RuleHeading>
      <ul>
        {people.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a participation has no other identity
          <li key={index} className="py-0.5 text-13">
            {one.office && <span className="block text-muted">{one.office.title}</span>}
            <bdi>{one.person?.name ?? (one.office ? '' : (names[one.party] ?? one.party))}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SourceLines({ event }: { event: EventDetail }) {
  const { t } = useWords();
  if (event.sources.length === 0) {
    return <p className="text-13 text-muted">{t('desk.triage.noSources')}</p>;
  }
  return (
    <ol>
      {event.sources.map((source) => (
        <li key={source.id} className="py-0.5 text-13">
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer" className="link">
              <bdi>{source.title}</bdi>
            </a>
          ) : (
            <bdi>{source.title}</bdi>
          )}
          <span className="text-12 text-muted">
            {' '}
            {[source.outlet?.name, source.published].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The shape of a record while the first one is fetched. */
function Skeleton() {
  return (
    <div aria-hidden="true" className="animate-pulse">
      <div className="h-4 w-40 bg-rule" />
      <div className="mt-2 h-6 w-72 max-w-full bg-rule" />
      <div className="mt-6 grid grid-cols-2 gap-6">
        <div className="h-20 bg-rule" />
        <div className="h-20 bg-rule" />
      </div>
    </div>
  );
}
