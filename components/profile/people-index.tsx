import Link from 'next/link';
import { NameText } from '@/components/event/name-text';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { directionOf } from '@/lib/client/messages/messages';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { PersonLine } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { DayCells, DayHeads } from './day-cells';

interface PeopleIndexProps {
  people: readonly PersonLine[];
  letters: readonly string[];
  /** The letter shown; null for those with most events. */
  letter: string | null;
  /** What the lines were counted under; the pages that they lead to keep it. */
  filter: Filter;
  words: Words;
}

/** People by letter, or those with most events. */
export function PeopleIndex({ people, letters, letter, filter, words }: PeopleIndexProps) {
  const { t } = words;
  const title = letter === null ? t('profile.people.most') : t('profile.people.letter', { letter });
  return (
    <>
      <nav aria-label={t('profile.people.letters')} className="mb-6">
        <ul className="flex flex-wrap gap-x-1">
          <LetterLink href={viewHref('/people', filter, '')} isCurrent={letter === null}>
            {t('profile.people.mostLink')}
          </LetterLink>
          {letters.map((one) => (
            <LetterLink
              key={one}
              href={viewHref('/people', filter, `letter=${encodeURIComponent(one)}`)}
              isCurrent={one === letter}
            >
              {one}
            </LetterLink>
          ))}
        </ul>
      </nav>
      <h2 className="mb-2 font-serif text-20">{title}</h2>
      {people.length === 0 ? (
        <p className="text-muted">{t('profile.people.none', { letter: letter ?? '' })}</p>
      ) : (
        <Table caption={title}>
          <thead>
            <tr>
              <ColumnHead>{t('profile.people.name')}</ColumnHead>
              <ColumnHead className="max-md:hidden">{t('profile.people.office')}</ColumnHead>
              <ColumnHead className="max-sm:hidden">{t('profile.people.party')}</ColumnHead>
              <ColumnHead isNumber>{t('profile.people.events')}</ColumnHead>
              <DayHeads words={words} />
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.slug} person={person} filter={filter} words={words} />
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

interface PersonRowProps extends Pick<PeopleIndexProps, 'filter' | 'words'> {
  person: PersonLine;
}

function PersonRow({ person, filter, words }: PersonRowProps) {
  const { native, party } = person;
  return (
    <Row>
      <Cell>
        <Link
          href={viewHref(`/people/${person.slug}`, filter, '')}
          prefetch={false}
          className="no-underline hover:underline"
        >
          <NameText text={person.name} />
        </Link>
        {native && (
          <span className="ms-2 inline-block text-13 text-muted max-sm:hidden">
            <bdi lang={native.lang} dir={directionOf(native.lang)}>
              {native.name}
            </bdi>
          </span>
        )}
      </Cell>
      <Cell className="text-13 text-muted max-md:hidden">
        <bdi>{person.office}</bdi>
      </Cell>
      <Cell className="text-13 max-sm:hidden">
        {party && (
          <Link
            href={viewHref(`/parties/${party.code}`, filter, '')}
            prefetch={false}
            className="no-underline hover:underline"
          >
            <bdi>{party.name}</bdi>
          </Link>
        )}
      </Cell>
      <Cell isNumber>{person.count}</Cell>
      <DayCells line={person} words={words} />
    </Row>
  );
}

interface LetterLinkProps {
  href: string;
  isCurrent: boolean;
  children: string;
}

function LetterLink({ href, isCurrent, children }: LetterLinkProps) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        aria-current={isCurrent ? 'true' : undefined}
        className="touch-target flex min-h-8 min-w-6 items-center justify-center border-transparent border-b-2 px-1 text-13 text-muted no-underline hover:text-ink aria-[current]:border-ink aria-[current]:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-8"
      >
        {children}
      </Link>
    </li>
  );
}
