import { CalendarIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import { calendarLinks, isPublicOrigin } from '@/lib/client/calendar-links';
import type { Words } from '@/lib/client/messages/words';
import { isDated } from '@/lib/domain/dates/event-dates';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';

interface AddToCalendarProps {
  record: EventRecord;
  /** Origin of every absolute address. */
  baseUrl: string;
  words: Words;
}

/** This one event as a calendar that follows it, or as a file. */
export function AddToCalendar({ record, baseUrl, words }: AddToCalendarProps) {
  const { t } = words;
  // Whoever adds a window by hand wants to see it: calendars hold windows only when asked.
  const path = `/events/${record.slug}/event.ics${isDated(record.dates) ? '' : '?undated=span'}`;
  const address = `${baseUrl}${path}`;
  const links = calendarLinks(address, eventTitles(record).short);
  const hasSlot = record.dates.earliest !== null || record.postponed !== null;
  return (
    <section aria-labelledby="add">
      <RuleHeading level={2} id="add">
        {t('eventPage.add.title')}
      </RuleHeading>
      {hasSlot ? (
        <>
          <ul className="grid grid-cols-2 gap-x-4">
            <CalendarLink href={links.webcal}>{t('eventPage.add.apple')}</CalendarLink>
            <CalendarLink href={links.google}>{t('eventPage.add.google')}</CalendarLink>
            <CalendarLink href={links.outlook}>{t('eventPage.add.outlook')}</CalendarLink>
            <CalendarLink href={path}>{t('eventPage.add.file')}</CalendarLink>
          </ul>
          <p className="mt-2 text-12 text-muted">
            {slotNote(record, words)}
            {t('eventPage.add.follows')}{' '}
            {!isPublicOrigin(baseUrl) &&
              t('eventPage.add.notPublic', { host: new URL(baseUrl).host })}
          </p>
        </>
      ) : (
        <p className="text-13 text-muted">{t('eventPage.add.unknown')}</p>
      )}
    </section>
  );
}

/** What a calendar shows of an event without days of its own. */
function slotNote({ dates, status }: EventRecord, { t }: Words): string | null {
  if (isDated(dates)) return null;
  const isShelved = status === 'postponed' && dates.earliest === null;
  return `${t(isShelved ? 'eventPage.add.shelved' : 'eventPage.add.undated')} `;
}

function CalendarLink({ href, children }: { href: string; children: string }) {
  return (
    <li className="border-rule border-b">
      <a
        href={href}
        rel="noopener"
        className="flex min-h-8 items-center gap-2 no-underline hover:underline pointer-coarse:min-h-11"
      >
        <CalendarIcon size={14} className="shrink-0 text-muted" />
        {children}
      </a>
    </li>
  );
}
