import Link from 'next/link';
import type { ReactNode } from 'react';
import { RuleHeading } from '@/components/ui/rule-heading';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import type { ProblemNote } from '@/lib/client/problem-note';
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
                <Cell className="max-w-60 break-all font-mono text-13">
                  <bdi>{typed.getAll(path).join(', ') || t('problem.bad.nothing')}</bdi>
                </Cell>
                <Cell>{message}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </div>
      <section className="mt-8">
        <RuleHeading level={2}>{t('problem.bad.address')}</RuleHeading>
        <p className="break-all font-mono text-13">
          <bdi>
            {decodeURI(note.pathname)}
            {note.search}
          </bdi>
        </p>
        <p className="mt-3">
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
