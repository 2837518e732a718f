'use client';

import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CrossIcon } from './icons';

interface DialogProps {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Asks for an answer: a click beside it does not close it. */
  isAlert?: boolean;
  children: ReactNode;
}

/** A modal surface of 560 px; on narrow screens a sheet at the bottom. Escape closes it. */
export function Dialog({
  title,
  closeLabel,
  isOpen,
  onOpenChange,
  isAlert,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={!isAlert}
      className="fixed inset-0 z-50 flex items-end justify-center bg-[rgb(10_14_20/0.4)] md:items-start md:pt-[10vh]"
    >
      <Modal className="max-h-[85dvh] w-full overflow-y-auto bg-surface text-ink shadow-popover md:max-w-[35rem] md:rounded-2 forced-colors:border">
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className="outline-none">
          <header className="flex items-center justify-between gap-4 border-rule border-b ps-5 pe-2">
            <Heading slot="title" className="py-3 font-serif text-20">
              {title}
            </Heading>
            <Button
              slot="close"
              aria-label={closeLabel}
              className="grid size-11 place-items-center text-muted hover:text-ink"
            >
              <CrossIcon />
            </Button>
          </header>
          <div className="p-5">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
