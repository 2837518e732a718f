import type { ReactNode } from 'react';
import { Frame } from '@/components/frame/frame';
import { getWords } from '../get-words';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return <Frame words={await getWords()}>{children}</Frame>;
}
