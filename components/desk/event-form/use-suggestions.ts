import { useEffect, useState } from 'react';
import type { Suggestion, SuggestionType } from '@/lib/domain/event/suggestions';

/** Milliseconds of rest before the server is asked. */
const REST = 120;
/** The server takes no more. */
const LONGEST = 200;

interface Answer {
  text: string;
  found: Suggestion[];
  isError: boolean;
}

/** What the server suggests for a text; loaded with what reads the answer when first asked for. */
export async function askSuggestions(
  type: SuggestionType,
  text: string,
  signal?: AbortSignal,
): Promise<Suggestion[]> {
  const asked = text.trim().slice(0, LONGEST);
  if (asked === '') return [];
  const { fetchSuggestions } = await import('./fetch-suggestions');
  return fetchSuggestions(type, asked, signal);
}

/** Suggestions for what is typed, once the typing rests; those before stay until the new ones come. */
export function useSuggestions(type: SuggestionType, text: string) {
  const [answer, setAnswer] = useState<Answer>({ text: '', found: [], isError: false });
  useEffect(() => {
    const control = new AbortController();
    const timer = setTimeout(() => {
      askSuggestions(type, text, control.signal).then(
        (found) => setAnswer({ text, found, isError: false }),
        () => {
          if (!control.signal.aborted) setAnswer({ text, found: [], isError: true });
        },
      );
    }, REST);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [type, text]);
  const { found, isError } = answer;
  return { found: text === '' ? [] : found, isFetching: answer.text !== text, isError };
}
