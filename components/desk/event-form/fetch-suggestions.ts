import { fetchJson } from '@/lib/client/fetch-json';
import {
  type Suggestion,
  type SuggestionType,
  suggestionsSchema,
} from '@/lib/domain/event/suggestions';

/** Asks the server what a text may mean. Apart from the box, because it carries the schema along. */
export async function fetchSuggestions(
  type: SuggestionType,
  text: string,
  signal?: AbortSignal,
): Promise<Suggestion[]> {
  const query = new URLSearchParams({ type, q: text });
  const path = `/api/v1/suggest?${query}`;
  const { data } = await fetchJson(path, suggestionsSchema, signal ? { signal } : {});
  return data;
}
