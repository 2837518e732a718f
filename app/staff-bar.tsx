import { DeskBar } from '@/components/desk/desk-bar';
import { DeskKeys } from '@/components/desk/desk-keys';
import { DeskToasts } from '@/components/desk/desk-toasts';
import { MoreWords } from '@/components/frame/words-provider';
import { pickMessages } from '@/lib/client/messages/messages';
import { canPublishEvents, canSeeDesk } from '@/lib/domain/permissions';
import { openPageContext } from '@/lib/server/auth/page-context';
import { today } from '@/lib/server/ctx';
import { applyDraftAction, readTextAction, takeBackAppliedAction } from './desk/add/actions';
import { getWords } from './get-words';
import { signOutAction } from './sign-in/actions';

/** For staff on any page: the way to the desk, and its keys. Readers are sent nothing of it. */
export async function StaffBar() {
  const ctx = await openPageContext();
  const { actor } = ctx;
  if (!canSeeDesk(actor)) return null;
  const words = await getWords();
  return (
    <>
      <DeskBar actor={actor} signOut={signOutAction} words={words} />
      <MoreWords
        locale={words.locale}
        messages={pickMessages(words.locale, ['desk', 'vocabulary'])}
      >
        <DeskKeys
          today={today(ctx)}
          canPublish={canPublishEvents(ctx.actor)}
          textActions={{
            read: readTextAction,
            add: applyDraftAction,
            takeBack: takeBackAppliedAction,
          }}
        />
        <DeskToasts />
      </MoreWords>
    </>
  );
}
