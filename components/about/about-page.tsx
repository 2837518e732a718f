import Link from 'next/link';
import type { ReactNode } from 'react';
import { StatusMark } from '@/components/event/status-mark';
import type { Words } from '@/lib/client/messages/words';
import {
  AGENDA_STAGES,
  EVIDENCE_WORDS,
  RELIABILITIES,
  STATUSES,
} from '@/lib/domain/event/vocabulary';
import { AboutSection, Definitions } from './about-section';

const SECTIONS = ['status', 'evidence', 'grades', 'dates', 'stages', 'data', 'take'] as const;
const DATES = ['day', 'month', 'part', 'circa', 'uncertain', 'from', 'between', 'unknown'] as const;
const DATA = ['diary', 'historian', 'geonames', 'zones', 'topics', 'code'] as const;
const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;

/** What the words and marks of the diary mean, and whose data it holds. */
export function AboutPage({ words }: { words: Words }) {
  const { t } = words;
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-12">
      <header className="lg:col-span-12">
        <h1 className="font-serif text-28">{t('about.title')}</h1>
        <p className="mt-2 max-w-[68ch] font-serif text-16">{t('about.lead')}</p>
      </header>
      <nav
        aria-label={t('about.contents')}
        className="lg:sticky lg:top-6 lg:col-span-3 lg:self-start"
      >
        <ul className="flex flex-wrap gap-x-4 border-rule border-t text-13 lg:block">
          {SECTIONS.map((section) => (
            <li key={section} className="lg:border-rule lg:border-b">
              <a
                href={`#${section}`}
                className="flex min-h-8 items-center no-underline hover:underline pointer-coarse:min-h-11"
              >
                {t(`about.${section}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex min-w-0 flex-col gap-10 lg:col-span-9">
        <WordSections words={words} />
        <DateSection words={words} />
        <AboutSection id="stages" title={t('about.stages.title')} lead={t('about.stages.lead')}>
          <Definitions
            rows={AGENDA_STAGES.map((stage) => ({
              key: stage,
              term: t(`vocabulary.stage.${stage}`),
              text: t(`about.stages.words.${stage}`),
            }))}
          />
        </AboutSection>
        <AboutSection id="data" title={t('about.data.title')}>
          <Definitions
            rows={DATA.map((key) => ({
              key,
              term: t(`about.data.rows.${key}.term`),
              text: t(`about.data.rows.${key}.text`),
            }))}
          />
        </AboutSection>
        <AboutSection id="take" title={t('about.take.title')} lead={t('about.take.lead')}>
          <ul className="flex flex-col gap-1">
            <li>
              <Link href="/subscribe" prefetch={false} className="link">
                {t('about.take.subscribe')}
              </Link>
            </li>
            <li>
              <a href="/api/docs" className="link">
                {t('about.take.api')}
              </a>
            </li>
          </ul>
        </AboutSection>
      </div>
    </div>
  );
}

/** Status, evidence and grades: the three that are never mixed. */
function WordSections({ words }: { words: Words }): ReactNode {
  const { t } = words;
  return (
    <>
      <AboutSection id="status" title={t('about.status.title')} lead={t('about.status.lead')}>
        <Definitions
          rows={STATUSES.map((status) => ({
            key: status,
            term: <StatusMark status={status} words={words} />,
            text: t(`about.status.words.${status}`),
          }))}
        />
        <p className="mt-3 max-w-[68ch]">{t('about.status.doubts')}</p>
      </AboutSection>
      <AboutSection id="evidence" title={t('about.evidence.title')} lead={t('about.evidence.lead')}>
        <Definitions
          rows={EVIDENCE_WORDS.map((word) => ({
            key: word,
            term: t(`vocabulary.evidence.${word}`),
            text: t(`about.evidence.words.${word}`),
          }))}
        />
        <p className="mt-3 max-w-[68ch]">{t('about.evidence.independent')}</p>
      </AboutSection>
      <AboutSection id="grades" title={t('about.grades.title')} lead={t('about.grades.lead')}>
        <div className="grid gap-x-6 gap-y-6 sm:grid-cols-2">
          <div>
            <h3 className="mb-1 text-12 text-muted">{t('about.grades.outlet')}</h3>
            <Definitions
              isNarrow
              rows={RELIABILITIES.map((grade) => ({
                key: grade,
                term: grade,
                text: t(`eventPage.grade.${grade}`),
              }))}
            />
          </div>
          <div>
            <h3 className="mb-1 text-12 text-muted">{t('about.grades.claim')}</h3>
            <Definitions
              isNarrow
              rows={CREDIBILITIES.map((grade) => ({
                key: grade,
                term: grade,
                text: t(`eventPage.credibility.${grade}`),
              }))}
            />
          </div>
        </div>
      </AboutSection>
    </>
  );
}

function DateSection({ words: { t } }: { words: Words }) {
  return (
    <AboutSection id="dates" title={t('about.dates.title')} lead={t('about.dates.lead')}>
      <Definitions
        rows={DATES.map((key) => ({
          key,
          term: t(`about.dates.rows.${key}.term`),
          text: t(`about.dates.rows.${key}.text`),
        }))}
      />
      <p className="mt-3 max-w-[68ch]">{t('about.dates.ledger')}</p>
    </AboutSection>
  );
}
