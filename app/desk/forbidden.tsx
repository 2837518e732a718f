import { ForbiddenPage } from '@/components/auth/forbidden-page';
import { openPageContext } from '@/lib/server/auth/page-context';
import { getWords } from '../get-words';
import { signOutAction } from '../sign-in/actions';

/** Within the frame that the layout has drawn already. */
export default async function Forbidden() {
  const { actor } = await openPageContext();
  return <ForbiddenPage actor={actor} signOut={signOutAction} words={await getWords()} />;
}
