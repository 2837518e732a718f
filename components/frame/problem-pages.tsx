import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { RuleHeading } from '@/components/ui/rule-heading';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import type { ProblemNote } from '@/lib/client/problem-note';
import { isFilterKey } from '@/lib/domain/filter/filter-keys';
import { SearchForm } from './search-form';

interface PageOfTroubleProps {
  title: string;
  text: string;
  words: Words;
  children?: ReactNode;
}

/** A title, a sentence, what can be done, and the two ways on. */
function PageOfTrouble({ title, text, words: { t }, children }: PageOfTroubleProps) {
  return (
    <div className="page-column py-10">
      <div className="max-w-[45rem]">
        <h1 className="font-serif text-28">{title}</h1>
        <p className="mt-2 text-16">{text}</p>
        {children}
        <p className="mt-8 flex gap-6">
          <Link href="/" className="link flex min-h-6 items-center">
            {t('problem.home')}
          </Link>
          <Link href="/events" className="link flex min-h-6 items-center">
            {t('problem.list')}
          </Link>
        </p>
      </div>
    </div>
  );
}

/** 404: nothing there, or nothing public. */
export function NotFoundPage({ words }: { words: Words }) {
  const { t } = words;
  return (
    <PageOfTrouble
      title={t('problem.notFound.title')}
      text={t('problem.notFound.text')}
      words={words}
    >
      <div className="mt-6 max-w-96">
        <SearchForm words={words} id="search-lost" isLarge />
      </div>
    </PageOfTrouble>
  );
}

/** 410: it was public, and is withdrawn. */
export function GonePage({ words }: { words: Words }) {
  const { t } = words;
  return (
    <PageOfTrouble title={t('problem.gone.title')} text={t('problem.gone.text')} words={words} />
  );
}

/** 400: which keys are wrong and why, beside what was typed, which is kept. */
export function BadAddress({ note, words }: { note: ProblemNote; words: Words }) {
  const { t } = words;
  const typed = new URLSearchParams(note.search);
  const without = new URLSearchParams(note.search);
  for (const { path } of note.errors) without.delete(path);
  const rest = without.toString();
  const count = note.errors.length;
  return (
    <PageOfTrouble
      title={t('problem.bad.title')}
      text={t('problem.bad.text', { count })}
      words={words}
    >
      <div className="mt-6">
        <Table caption={t('problem.bad.title')}>
          <thead>
            <tr>
              <ColumnHead>{t('problem.bad.key')}</ColumnHead>
              <ColumnHead>{t('problem.bad.typed')}</ColumnHead>
              <ColumnHead>{t('problem.bad.why')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {note.errors.map(({ path, message }) => (
              <Row key={`${path} ${message}`}>
                <Cell className="font-mono text-13">{path}</Cell>
                <Cell className="wrap-break-word max-w-60 font-mono text-13">
                  <bdi>{typed.getAll(path).join(', ') || t('problem.bad.nothing')}</bdi>
                </Cell>
                <Cell>{message}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </div>
      <section aria-labelledby="mend" className="mt-8">
        <RuleHeading level={2} id="mend">
          {t('problem.bad.mend')}
        </RuleHeading>
        <MendForm note={note} words={words} />
        <p className="mt-4">
          <a
            href={rest === '' ? note.pathname : `${note.pathname}?${rest}`}
            className="link inline-flex min-h-6 items-center"
          >
            {t('problem.bad.without', { count })}
          </a>
        </p>
      </section>
    </PageOfTrouble>
  );
}

/** The wrong values in fields, the right ones kept: asking again needs no retyping. */
function MendForm({ note, words: { t } }: { note: ProblemNote; words: Words }) {
  const typed = [...new URLSearchParams(note.search)];
  const wrong = new Set(note.errors.map((error) => error.path));
  const mendable = [...wrong].filter(isFilterKey);
  if (mendable.length === 0) return null;
  return (
    <form action={note.pathname} className="flex flex-wrap items-end gap-3 pt-1">
      {typed
        .filter(([key]) => !wrong.has(key))
        .map(([key, value]) => (
          <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
        ))}
      {mendable.map((key) => (
        <label key={key} className="flex min-w-0 flex-col gap-1 font-mono text-13">
          {key}
          <input
            name={key}
            required
            aria-invalid="true"
            defaultValue={typed.find(([name]) => name === key)?.[1]}
            className="h-8 rounded-2 border border-danger bg-surface px-2 font-sans pointer-coarse:h-11"
          />
        </label>
      ))}
      <button type="submit" className={buttonClass('outline', 'medium')}>
        {t('problem.bad.again')}
      </button>
    </form>
  );
}
