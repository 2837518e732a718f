import Link from 'next/link';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { PartyLine } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { DayCells, DayHeads } from './day-cells';

const SECTIONS = [
  { id: 'states', kind: 'state' },
  { id: 'organisations', kind: 'organisation' },
  { id: 'former', kind: 'former-state' },
] as const;

interface PartyIndexProps {
  lines: readonly PartyLine[];
  /** What the lines were counted under; the pages that they lead to keep it. */
  filter: Filter;
  words: Words;
}

/** Every party by name, in three tables, each line with its balance as a bar. */
export function PartyIndex({ lines, filter, words }: PartyIndexProps) {
  const { t } = words;
  const most = Math.max(1, ...lines.flatMap((line) => [line.sent, line.received]));
  const sections = SECTIONS.map((section) => ({
    ...section,
    title: t(`profile.parties.${section.id}`),
    lines: lines.filter((line) => line.kind === section.kind),
  })).filter((section) => section.lines.length > 0);
  return (
    <>
      <nav aria-label={t('profile.parties.jump')} className="mb-8">
        <ul className="flex flex-wrap gap-x-4 text-13">
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`} className="link touch-target flex min-h-6 items-center">
                {section.title} {section.lines.length}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-col gap-10">
        {sections.map((section) => (
          <div key={section.id}>
            <h2 id={section.id} className="mb-2 scroll-mt-6 font-serif text-20">
              {section.title}
            </h2>
            <div className="grid gap-x-6 lg:grid-cols-2">
              {halves(section.lines).map((lines) => (
                <PartyTable
                  key={lines[0]?.code}
                  title={spanTitle(section.title, lines)}
                  lines={lines}
                  most={most}
                  filter={filter}
                  words={words}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </>
  );
}

/** A long list in two, so that wide screens hold more of it; they follow each other on phones. */
function halves(lines: readonly PartyLine[]): (readonly PartyLine[])[] {
  if (lines.length < 24) return [lines];
  const middle = Math.ceil(lines.length / 2);
  return [lines.slice(0, middle), lines.slice(middle)];
}

/** "Countries: Afghanistan – Liechtenstein": each table is told apart by what it holds. */
function spanTitle(title: string, lines: readonly PartyLine[]): string {
  return `${title}: ${lines[0]?.name} – ${lines.at(-1)?.name}`;
}

interface PartyTableProps {
  title: string;
  lines: readonly PartyLine[];
  most: number;
  filter: Filter;
  words: Words;
}

function PartyTable({ title, lines, most, filter, words }: PartyTableProps) {
  const { t } = words;
  return (
    <Table caption={title}>
      <thead>
        <tr>
          <ColumnHead>{t('profile.parties.party')}</ColumnHead>
          <ColumnHead isNumber>{t('profile.parties.received')}</ColumnHead>
          <ColumnHead className="max-sm:hidden">
            <span className="sr-only">{t('profile.parties.balance')}</span>
          </ColumnHead>
          <ColumnHead>{t('profile.parties.sent')}</ColumnHead>
          <DayHeads words={words} />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.code}>
            <Cell>
              <Link
                href={viewHref(`/parties/${line.code}`, filter, '')}
                prefetch={false}
                className="flex items-baseline gap-2 no-underline hover:underline"
              >
                <span className="min-w-7 shrink-0 font-mono text-12 text-muted max-sm:hidden">
                  {line.code}
                </span>
                <bdi>{line.name}</bdi>
              </Link>
            </Cell>
            <Cell isNumber>{line.received}</Cell>
            <Cell className="align-top! max-sm:hidden">
              <Balance line={line} most={most} />
            </Cell>
            <Cell>{line.sent}</Cell>
            <DayCells line={line} words={words} />
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

/**
 * Received to the start and made to the end of a common middle, on a logarithmic scale: the largest
 * party has a hundred times what most have, and the balance is what shall be seen.
 */
function Balance({ line, most }: { line: PartyLine; most: number }) {
  const width = (count: number) => `${(Math.log1p(count) / Math.log1p(most)) * 100}%`;
  return (
    <span aria-hidden="true" className="flex h-5 w-24 items-center">
      <span className="flex h-2.5 flex-1 justify-end border-ink border-e">
        <span className="own-ground h-full bg-slate" style={{ width: width(line.received) }} />
      </span>
      <span className="flex h-2.5 flex-1">
        <span
          className={`h-full border-slate-line bg-slate-soft ${line.sent > 0 ? 'border border-s-0' : ''}`}
          style={{ width: width(line.sent) }}
        />
      </span>
    </span>
  );
}
