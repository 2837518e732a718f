import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Frame } from '@/components/frame/frame';
import { BadAddress, GonePage, NotFoundPage } from '@/components/frame/problem-pages';
import { PROBLEM_HEADER, readProblemNote } from '@/lib/client/problem-note';
import { getWords } from '../get-words';

export const metadata = { robots: { index: false } };

/** What the proxy shows in place of a page that cannot be answered, with the status it has set. */
export default async function ProblemPage() {
  const note = readProblemNote((await headers()).get(PROBLEM_HEADER));
  if (!note) notFound();
  const words = await getWords();
  return (
    <Frame words={words}>
      {note.status === 400 && <BadAddress note={note} words={words} />}
      {note.status === 404 && <NotFoundPage words={words} />}
      {note.status === 410 && <GonePage words={words} />}
    </Frame>
  );
}
