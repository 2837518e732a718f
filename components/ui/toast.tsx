'use client';

import { Button } from 'react-aria-components/Button';
import {
  UNSTABLE_Toast as AriaToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { CheckIcon, CrossIcon } from './icons';

interface ToastText {
  message: string;
  /** The way back. */
  undo?: { label: string; run: () => void };
}

const queue = new ToastQueue<ToastText>({ maxVisibleToasts: 2 });

/** Long enough to read and reach; an undo stays longer. Hover and focus stop the clock. */
const readable = 6_000;
const undoable = 12_000;

/** Says that something worked. Errors never come as toasts: they stay beside the data. */
export function showToast(text: ToastText): void {
  queue.add(text, { timeout: text.undo ? undoable : readable });
}

/** Where toasts appear; once in a layout. */
export function Toasts({ label, closeLabel }: { label: string; closeLabel: string }) {
  return (
    <ToastRegion
      queue={queue}
      aria-label={label}
      className="fixed end-4 bottom-4 z-50 flex flex-col-reverse gap-2 outline-none"
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className="flex min-h-11 max-w-[calc(100vw-2rem)] items-center gap-3 rounded-2 bg-ink ps-3 text-14 text-paper shadow-popover"
        >
          <CheckIcon className="shrink-0" />
          <ToastContent className="py-2">
            <Text slot="title">{toast.content.message}</Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              className="touch-target min-h-8 font-strong underline underline-offset-2"
              onPress={() => {
                toast.content.undo?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.undo.label}
            </Button>
          )}
          <Button slot="close" aria-label={closeLabel} className="grid size-11 place-items-center">
            <CrossIcon />
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  );
}
