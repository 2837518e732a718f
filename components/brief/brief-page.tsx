import Link from 'next/link';
import type { ReactNode } from 'react';
import { EventLedger, EventRow } from '@/components/event/event-row';
import type { PartyNames } from '@/components/event/party-names';
import { ArrowIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { Brief, BriefChange, BriefEvent } from '@/lib/domain/brief/brief';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { Day } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import { changeText, emptyDaysText, sourceText } from './brief-text';

interface BriefPageProps {
  brief: Brief;
  names: PartyNames;
  /** The day of the knowledge that the brief tells, in the diary's zone. */
  today: Day;
  /** What stands where the whole week is empty. */
  nearest: ReactNode;
  words: Words;
}

type PartProps = Omit<BriefPageProps, 'nearest'>;

/** The week by its days, what has no day in it, what changed, and the documents behind it all. */
export function BriefPage({ nearest, ...props }: BriefPageProps) {
  const { brief, words } = props;
  const { t, locale } = words;
  const filled = brief.days.filter(({ events }) => events.length > 0);
  const empty = emptyDaysText(brief, words);
  return (
    <div className="flex flex-col gap-8">
      {filled.length === 0 && nearest}
      {filled.map(({ day, events }) => (
        <section key={day} aria-labelledby={`on-${day}`}>
          <RuleHeading level={2} id={`on-${day}`}>
            <time dateTime={day}>{formatDay(day, locale, 'full')}</time>
          </RuleHeading>
          <Events events={events} {...props} />
        </section>
      ))}
      {filled.length > 0 && empty && <p className="text-13 text-muted">{empty}</p>}
      {brief.windows.length > 0 && (
        <section aria-labelledby="windows">
          <RuleHeading level={2} id="windows">
            {t('brief.windows')}
          </RuleHeading>
          <Events events={brief.windows} {...props} />
        </section>
      )}
      <Changes {...props} />
      <Footnotes {...props} />
    </div>
  );
}

function Events({ events, names, today, words }: PartProps & { events: readonly BriefEvent[] }) {
  return (
    <EventLedger>
      {events.map((event) => (
        <EventRow
          key={event.card.id}
          card={event.card}
          names={names}
          today={today}
          words={words}
          level={3}
          note={<EventNote event={event} words={words} />}
        />
      ))}
    </EventLedger>
  );
}

/** What the event is about in prose, and where that is written. */
function EventNote({ event: { summary, notes }, words }: { event: BriefEvent; words: Words }) {
  return (
    <>
      {summary && (
        <p className="max-w-160 pt-1 text-14 whitespace-pre-line">
          <bdi>{summary}</bdi>
        </p>
      )}
      <NoteNumbers notes={notes} words={words} />
    </>
  );
}

function NoteNumbers({ notes, words: { t } }: { notes: readonly number[]; words: Words }) {
  if (notes.length === 0) return null;
  return (
    <p className="relative z-1 inline-flex flex-wrap gap-x-1 text-12 text-muted">
      {t('brief.sources')}
      {notes.map((note) => (
        <a
          key={note}
          href={`#note-${note}`}
          aria-label={t('brief.note', { n: note })}
          className="link touch-target min-w-6 text-center"
        >
          {note}
        </a>
      ))}
    </p>
  );
}

function Changes({ brief, words }: PartProps) {
  const { t } = words;
  if (brief.changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <RuleHeading level={2} id="changes">
        {t('brief.changes')}
      </RuleHeading>
      <ul>
        {brief.changes.map((change) => (
          <li
            key={`${change.event.card.id} ${change.at}`}
            className="border-rule border-b py-2 text-14"
          >
            <Link href={`/events/${change.event.card.slug}`} prefetch={false} className="link">
              <bdi>{change.event.card.titles.short}</bdi>
            </Link>{' '}
            <ChangeDates change={change} words={words} />
            {change.plan.reason && (
              <span className="block text-12 text-muted">
                <bdi>{change.plan.reason}</bdi>
              </span>
            )}
            <NoteNumbers notes={change.event.notes} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happened, and the old dates before the new where they moved. */
function ChangeDates({ change, words }: { change: BriefChange; words: Words }) {
  const { locale, t } = words;
  const { move } = change.plan;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 text-13">
      {changeText(change.plan, words)}
      {move?.from && (
        <>
          <s className="text-muted">{formatDateLabel(move.from, locale)}</s>
          <ArrowIcon size={12} className="text-muted" />
          <span className="sr-only">{t('event.to')}</span>
          {move.to === null ? t('event.noNewDate') : formatDateLabel(move.to, locale)}
        </>
      )}
    </span>
  );
}

function Footnotes({ brief, words }: PartProps) {
  if (brief.sources.length === 0) return null;
  return (
    <section aria-labelledby="notes">
      <RuleHeading level={2} id="notes">
        {words.t('brief.footnotes')}
      </RuleHeading>
      <ol className="columns-1 gap-x-8 text-12 md:columns-2">
        {brief.sources.map((source, index) => (
          <li
            key={source.id}
            id={`note-${index + 1}`}
            className="flex break-inside-avoid gap-2 py-0.5 wrap-anywhere target:bg-today"
          >
            <span className="w-6 shrink-0 text-end text-muted">{index + 1}</span>
            <span className="min-w-0">
              {source.url === null ? (
                <bdi>{source.title}</bdi>
              ) : (
                <a href={source.url} rel="noopener" className="link">
                  <bdi>{source.title}</bdi>
                </a>
              )}{' '}
              <span className="text-muted">{sourceText(source, words)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
