import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { Agenda } from './agenda';
import { DateLedger } from './date-ledger';
import { EventFoot } from './event-foot';
import { EvidenceSection } from './evidence';
import { Outcomes } from './outcomes';
import { Participants } from './participants';
import { Sessions } from './sessions';
import { Sources } from './sources';

interface EventBodyProps {
  record: EventRecord;
  today: Day;
  words: Words;
}

/** Everything the record itself says, from who takes part to where it is known from. */
export function EventBody({ record, today, words }: EventBodyProps) {
  return (
    <>
      <Participants record={record} words={words} />
      {record.summary !== null && <Summary text={record.summary} />}
      <Agenda items={record.agenda} words={words} />
      <Sessions record={record} words={words} />
      <Outcomes outcomes={record.outcomes} words={words} />
      <DateLedger record={record} words={words} />
      <EvidenceSection record={record} today={today} words={words} />
      <Sources record={record} words={words} />
      <EventFoot record={record} words={words} />
    </>
  );
}

/** Public prose; an empty line parts its paragraphs. */
function Summary({ text }: { text: string }) {
  return (
    <div className="flex max-w-[68ch] flex-col gap-2 font-serif text-16">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} className="whitespace-pre-line">
          <bdi>{paragraph}</bdi>
        </p>
      ))}
    </div>
  );
}
