import { DeskBar } from '@/components/desk/desk-bar';
import { DeskKeys } from '@/components/desk/desk-keys';
import { MoreWords } from '@/components/frame/words-provider';
import { pickMessages } from '@/lib/client/messages/messages';
import { canSeeDesk } from '@/lib/domain/permissions';
import { openPageContext } from '@/lib/server/auth/page-context';
import { getWords } from './get-words';
import { signOutAction } from './sign-in/actions';

/** For staff on any page: the way to the desk, and its keys. Readers are sent nothing of it. */
export async function StaffBar() {
  const { actor } = await openPageContext();
  if (!canSeeDesk(actor)) return null;
  const words = await getWords();
  return (
    <>
      <DeskBar actor={actor} signOut={signOutAction} words={words} />
      <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['desk'])}>
        <DeskKeys />
      </MoreWords>
    </>
  );
}
