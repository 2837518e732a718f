import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fetchJson } from '@/lib/client/fetch-json';
import { type SuggestionType, suggestionsSchema } from '@/lib/domain/event/suggestions';

/** Milliseconds of rest before the server is asked. */
const REST = 120;

/** Suggestions for what was typed. */
export function suggestionsQuery(type: SuggestionType, text: string) {
  const query = new URLSearchParams({ type, q: text });
  return queryOptions({
    queryKey: ['suggest', type, text],
    queryFn: ({ signal }) => fetchJson(`/api/v1/suggest?${query}`, suggestionsSchema, { signal }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
}

/** What the server suggests for a text, once the typing rests; `isFetching` until it has said so. */
export function useSuggestions(type: SuggestionType, text: string) {
  const [settled, setSettled] = useState('');
  const wanted = text.trim().slice(0, 200);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), REST);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, isFetching, isError } = useQuery(suggestionsQuery(type, settled));
  return {
    found: settled === '' ? [] : (data?.data ?? []),
    isFetching: isFetching || settled !== wanted,
    isError,
  };
}
