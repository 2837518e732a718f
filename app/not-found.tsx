import { Frame } from '@/components/frame/frame';
import { NotFoundPage } from '@/components/frame/problem-pages';
import { getWords } from './get-words';

export default async function NotFound() {
  const words = await getWords();
  return (
    <Frame words={words}>
      <NotFoundPage words={words} />
    </Frame>
  );
}
