import { QuestionTabs } from '@/components/desk/triage/question-tabs';
import { Triage } from '@/components/desk/triage/triage';
import { LinkButton } from '@/components/ui/link-button';
import { DESK_ANSWERS } from '@/lib/domain/desk/desk-answers';
import { DESK_QUESTIONS, isDeskQuestion } from '@/lib/domain/desk/desk-questions';
import { canPublishEvents } from '@/lib/domain/permissions';
import { requireDesk } from '@/lib/server/auth/page-context';
import { today } from '@/lib/server/ctx';
import { countDeskQuestions, listDeskQuestion } from '@/lib/server/queries/desk-questions';
import { getWords } from '../get-words';
import { answerRowsAction, takeBackRowsAction } from './actions';

/** Rows of a list at a time; answered ones make room for the next. */
const MOST = 200;

export default async function DeskPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const ctx = await requireDesk('/desk');
  const words = await getWords();
  const counts = await countDeskQuestions(ctx);
  if (!counts.ok) return null;
  const { list } = await searchParams;
  const question = isDeskQuestion(list)
    ? list
    : (DESK_QUESTIONS.find((one) => counts.value[one].count > 0) ?? 'drafts');
  const rows = await listDeskQuestion(ctx, question, MOST);
  if (!rows.ok) return null;
  return (
    <div className="page-column pt-6">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-serif text-28">{words.t('desk.title')}</h1>
        <LinkButton variant="filled" href="/desk/events/new">
          {words.t('desk.newEvent')}
        </LinkButton>
      </div>
      <QuestionTabs current={question} counts={counts.value} words={words} />
      <Triage
        key={question}
        question={question}
        rows={rows.value.cards}
        partyNames={rows.value.partyNames}
        answers={DESK_ANSWERS[question].filter(
          ({ name }) => name !== 'publish' || canPublishEvents(ctx.actor),
        )}
        today={today(ctx)}
        give={answerRowsAction}
        takeBack={takeBackRowsAction}
      />
    </div>
  );
}
