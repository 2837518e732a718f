import { DEFAULT_LOCALE } from '@/lib/client/messages/messages';
import { type Words, wordsFor } from '@/lib/client/messages/words';

/** The words in the language of the request: pages and layouts begin with it. */
export async function getWords(): Promise<Words> {
  return wordsFor(DEFAULT_LOCALE);
}
