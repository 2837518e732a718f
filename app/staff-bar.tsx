import { DeskBar } from '@/components/desk/desk-bar';
import { DeskKeys } from '@/components/desk/desk-keys';
import { DeskToasts } from '@/components/desk/desk-toasts';
import { MoreWords } from '@/components/frame/words-provider';
import { pickMessages } from '@/lib/client/messages/messages';
import { canKeepViews, canPublishEvents, canSeeDesk } from '@/lib/domain/permissions';
import { openPageContext } from '@/lib/server/auth/page-context';
import {
  applyDraftAction,
  checkDraftAction,
  readTextAction,
  takeBackAppliedAction,
} from './desk/add/actions';
import { getWords } from './get-words';
import { signOutAction } from './sign-in/actions';

/** For whoever is signed in: the way to their views and, for staff, to the desk. Readers are sent nothing. */
export async function StaffBar() {
  const ctx = await openPageContext();
  const { actor } = ctx;
  if (!canKeepViews(actor)) return null;
  const words = await getWords();
  return (
    <>
      <DeskBar actor={actor} signOut={signOutAction} words={words} />
      {canSeeDesk(actor) && (
        <MoreWords
          locale={words.locale}
          messages={pickMessages(words.locale, ['desk', 'vocabulary', 'event'])}
        >
          <DeskKeys
            canPublish={canPublishEvents(actor)}
            textActions={{
              read: readTextAction,
              check: checkDraftAction,
              add: applyDraftAction,
              takeBack: takeBackAppliedAction,
            }}
          />
          <DeskToasts />
        </MoreWords>
      )}
    </>
  );
}
