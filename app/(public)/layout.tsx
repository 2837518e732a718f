import type { ReactNode } from 'react';
import { Frame } from '@/components/frame/frame';
import { getWords } from '../get-words';
import { StaffBar } from '../staff-bar';

interface PublicLayoutProps {
  children: ReactNode;
  /** What lies over the page: the dialog of subscription, or nothing. */
  modal: ReactNode;
}

export default async function PublicLayout({ children, modal }: PublicLayoutProps) {
  return (
    <Frame words={await getWords()}>
      <StaffBar />
      {children}
      {modal}
    </Frame>
  );
}
