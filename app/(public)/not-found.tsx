import { NotFoundPage } from '@/components/frame/problem-pages';
import { getWords } from '../get-words';

/** Within the frame that the layout has drawn already. */
export default async function NotFound() {
  return <NotFoundPage words={await getWords()} />;
}
