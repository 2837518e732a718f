import { actionText } from '@/components/desk/action-text';
import { instantText } from '@/components/desk/instant-text';
import { QuestionTabs } from '@/components/desk/triage/question-tabs';
import { Triage } from '@/components/desk/triage/triage';
import type { TriageItem } from '@/components/desk/triage/triage-types';
import { LinkButton } from '@/components/ui/link-button';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { DESK_ANSWERS } from '@/lib/domain/desk/desk-answers';
import { isDeskQuestion } from '@/lib/domain/desk/desk-questions';
import type { ClashPair } from '@/lib/domain/event/find-clash-pairs';
import { canPublishEvents } from '@/lib/domain/permissions';
import { requireDesk } from '@/lib/server/auth/page-context';
import { today } from '@/lib/server/ctx';
import { type DeskItem, getDesk } from '@/lib/server/queries/get-desk';
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
  const { list } = await searchParams;
  const desk = await getDesk(ctx, isDeskQuestion(list) ? list : null, MOST);
  if (!desk.ok) return null;
  const { question, questions, items, partyNames } = desk.value;
  return (
    <div className="page-column pt-6">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-serif text-28">{words.t('desk.title')}</h1>
        <LinkButton variant="filled" href="/desk/events/new">
          {words.t('desk.newEvent')}
        </LinkButton>
      </div>
      <QuestionTabs current={question} questions={questions} words={words} />
      <Triage
        key={question}
        question={question}
        items={items.map((item) => triageItem(item, words))}
        partyNames={partyNames}
        answers={DESK_ANSWERS[question].filter(
          ({ name }) => (name !== 'publish' && name !== 'merge') || canPublishEvents(ctx.actor),
        )}
        today={today(ctx)}
        give={answerRowsAction}
        takeBack={takeBackRowsAction}
      />
    </div>
  );
}

/** The last change says why an event waits to be looked at. */
function triageItem({ card, changed, pair }: DeskItem, words: Words): TriageItem {
  if (pair) return { card, why: pairText(pair, words), to: null, other: pair.other };
  const last = changed?.changes.at(-1);
  if (!changed || !last) return { card, why: null, to: null, other: null };
  const why = words.t('desk.triage.why.changed', {
    action: actionText(last.action, words),
    name: last.actorName,
    instant: instantText(last.at, words.locale),
  });
  return { card, why, to: changed.seenVersion, other: null };
}

/** "Vladimir Putin also: Russian President to Astana, 27–28 Nov 2026". */
function pairText({ type, who, other }: ClashPair, { t, locale }: Words): string {
  return t(`desk.triage.why.${type}`, {
    who: who.join(', '),
    title: other.titles.short,
    dates: formatDateLabel(other.dates, locale),
  });
}
