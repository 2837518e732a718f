import Link from 'next/link';
import { NameText } from '@/components/event/name-text';
import { RuleHeading } from '@/components/ui/rule-heading';
import { directionOf } from '@/lib/client/messages/messages';
import type { Words } from '@/lib/client/messages/words';
import type { EventRecord, ParticipationRecord, PartyRef } from '@/lib/domain/event/event-record';
import { bareOfficeTitle } from '@/lib/domain/event/title';
import type { Side } from '@/lib/domain/event/vocabulary';
import { nativeName } from '@/lib/domain/names/native-name';

interface ParticipantsProps {
  record: Pick<EventRecord, 'participations' | 'kind'>;
  words: Words;
}

/** Who takes part: two facing columns, and below them whoever stands on neither side. */
export function Participants({ record, words }: ParticipantsProps) {
  const { t } = words;
  const of = (side: Side) => record.participations.filter((one) => one.side === side);
  const [visiting, host, third] = [of('visiting'), of('host'), of('third')];
  const isFacing = visiting.length > 0 && host.length > 0;
  return (
    <div className="grid gap-x-6 gap-y-8 sm:grid-cols-2">
      {isFacing ? (
        <>
          <Column
            id="visiting"
            title={t('eventPage.sides.visiting')}
            all={visiting}
            words={words}
          />
          <Column id="host" title={t('eventPage.sides.host')} all={host} words={words} />
        </>
      ) : (
        <div className="sm:col-span-2">
          <Column
            id="parties"
            title={t(visiting.length > 0 ? 'eventPage.sides.parties' : 'eventPage.sides.host')}
            all={[...visiting, ...host]}
            isWide
            words={words}
          />
        </div>
      )}
      {third.length > 0 && (
        <div className="sm:col-span-2">
          <Column id="third" title={t('eventPage.sides.third')} all={third} isWide words={words} />
        </div>
      )}
    </div>
  );
}

interface ColumnProps {
  id: string;
  title: string;
  all: ParticipationRecord[];
  isWide?: boolean;
  words: Words;
}

function Column({ id, title, all, isWide = false, words }: ColumnProps) {
  const parties = groupByParty(all);
  return (
    <section aria-labelledby={id}>
      <RuleHeading level={2} id={id}>
        {title}
      </RuleHeading>
      {parties.length === 0 && (
        <p className="text-13 text-muted">{words.t('eventPage.sides.none')}</p>
      )}
      <div className={isWide ? 'grid gap-x-6 sm:grid-cols-2' : ''}>
        {parties.map(({ party, people }) => (
          <PartyGroup key={party.code} party={party} people={people} words={words} />
        ))}
      </div>
    </section>
  );
}

interface PartyGroupProps {
  party: PartyRef;
  people: ParticipationRecord[];
  words: Words;
}

function PartyGroup({ party, people, words }: PartyGroupProps) {
  const named = people.filter((one) => one.person !== null || one.office !== null);
  return (
    <div className="border-rule border-b py-2 last:border-0">
      <Link
        href={`/parties/${party.code}`}
        prefetch={false}
        className={`inline-flex min-h-6 items-baseline gap-1.5 no-underline hover:underline ${named.length > 0 ? 'text-13' : 'text-16'}`}
      >
        <span className="font-mono text-12 text-muted">{party.code}</span>
        <bdi>{party.name}</bdi>
      </Link>
      {named.length > 0 && (
        <ul className="mt-0.5 flex flex-col gap-2.5">
          {named.map((one) => (
            <Participant
              key={`${one.role} ${one.person?.slug} ${one.office?.slug}`}
              one={one}
              words={words}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Participant({ one, words }: { one: ParticipationRecord; words: Words }) {
  const { person, office, party } = one;
  const title = office && bareOfficeTitle(office, party);
  const native = person && nativeName(person.names, party.code);
  const remark = remarkOf(one, words);
  return (
    <li>
      {person && title && (
        <p className="text-13 text-muted">
          <bdi>{title}</bdi>
        </p>
      )}
      <p className="text-16">
        {person ? (
          <Link
            href={`/people/${person.slug}`}
            prefetch={false}
            className={`link ${one.attendance === 'absent' ? 'text-muted line-through' : ''}`}
          >
            <NameText text={person.name} />
          </Link>
        ) : (
          <bdi>{title}</bdi>
        )}
      </p>
      {native && (
        <p className="text-13 text-muted">
          <bdi lang={native.lang} dir={directionOf(native.lang)}>
            {native.name}
          </bdi>
        </p>
      )}
      {remark !== null && <p className="text-12 text-muted">{remark}</p>}
    </li>
  );
}

/** Roles that the column does not say already, and who stayed away. */
function remarkOf({ role, attendance }: ParticipationRecord, { t }: Words): string | null {
  const isPlain = role === 'head-of-delegation' || role === 'counterpart';
  const pieces = [
    isPlain ? '' : t(`vocabulary.role.${role}`),
    attendance === 'absent' ? t('eventPage.sides.absent') : '',
  ].filter((piece) => piece !== '');
  return pieces.length > 0 ? pieces.join(' · ') : null;
}

function groupByParty(all: readonly ParticipationRecord[]) {
  const groups = new Map<string, { party: PartyRef; people: ParticipationRecord[] }>();
  for (const one of all) {
    const group = groups.get(one.party.code) ?? { party: one.party, people: [] };
    group.people.push(one);
    groups.set(one.party.code, group);
  }
  return [...groups.values()];
}
