import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';
import type { DeskQuestion } from '@/lib/domain/desk/desk-questions';

interface QuestionTabsProps {
  current: DeskQuestion;
  questions: readonly { question: DeskQuestion; count: { count: number; isExact: boolean } }[];
  words: Words;
}

/** The questions of the desk, each with how many events wait for its answer. */
export function QuestionTabs({ current, questions, words: { t } }: QuestionTabsProps) {
  return (
    <nav aria-label={t('desk.triage.questions')} className="border-rule border-b">
      <ul className="-mb-px flex flex-wrap gap-x-5">
        {questions.map(({ question, count: { count, isExact } }) => {
          const isCurrent = question === current;
          return (
            <li key={question}>
              <Link
                href={`/desk?list=${question}`}
                aria-current={isCurrent ? 'page' : undefined}
                className={`flex min-h-9 items-center gap-1.5 border-b-2 text-13 no-underline hover:text-ink pointer-coarse:min-h-11 ${
                  isCurrent ? 'border-ink font-strong' : 'border-transparent'
                } ${count === 0 && !isCurrent ? 'text-muted' : ''}`}
              >
                {t(`desk.triage.question.${question}`)}
                <span className={isCurrent ? '' : 'text-muted'}>
                  {t('desk.lists.count', { count })}
                  {isExact ? '' : '+'}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
