import Link from 'next/link';
import { useEffect, useEffectEvent } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import { AddRows } from './add-rows';
import type { TextActions } from './add-types';
import { TextProblem } from './text-problem';
import { isReady, useAddText } from './use-add-text';

interface QuickAddReadingProps {
  /** The id of the line that says what the keys do. */
  helpId: string;
  text: string;
  canPublish: boolean;
  actions: TextActions;
  /** Set when the line is to be saved as soon as it is read. */
  asked: { publish: boolean } | null;
  /** It was saved, or there was nothing in it to save. */
  onDone: () => void;
  onClose: () => void;
}

/** What was read from the line of the dialog, and the ways on from it. */
export function QuickAddReading(props: QuickAddReadingProps) {
  const { helpId, text, canPublish, actions, asked, onDone, onClose } = props;
  const { t } = useWords();
  const add = useAddText({ text, published: null, source: NO_SOURCE, publish: false }, actions);
  const isDue = asked !== null && !add.isReading;
  const saveNow = useEffectEvent(() => {
    void add.saveAll(add.rows.filter(isReady), asked?.publish ?? false);
    onDone();
  });
  useEffect(() => {
    if (isDue) saveNow();
  }, [isDue]);
  const link = 'link touch-target inline-flex min-h-6 items-center';
  return (
    <div className="mt-1 flex flex-col gap-3">
      <p id={helpId} className="text-12 text-muted" role="status">
        {add.isReading
          ? t('desk.add.reading')
          : t(canPublish ? 'desk.add.quickHelpPublish' : 'desk.add.quickHelp')}
      </p>
      {add.problem !== null && <TextProblem problem={add.problem} onRetry={add.readAgain} />}
      {add.rows.length > 0 && <AddRows add={add} isNarrow />}
      <p className="flex flex-wrap gap-x-5 text-13">
        <Link href={textHref(text)} className={link} onClick={onClose}>
          {t('desk.add.wholeText')}
        </Link>
        <Link href="/desk/events/new" className={link} onClick={onClose}>
          {t('desk.add.wholeForm')}
        </Link>
        <button type="button" className={`${link} ms-auto`} onClick={onClose}>
          {t('desk.actions.close')}
        </button>
      </p>
    </div>
  );
}

const NO_SOURCE = { url: '', title: '', outlet: '' };

/** What was typed goes along to the page. */
function textHref(text: string): string {
  return text.trim() === '' ? '/desk/add' : `/desk/add?text=${encodeURIComponent(text)}`;
}
