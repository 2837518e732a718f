import { defaultShouldDehydrateQuery, isServer, QueryClient } from '@tanstack/react-query';
import { ResponseError } from './fetch-json';

/** Milliseconds for which an answer is taken as fresh; the diary changes a few times an hour. */
const FRESH = 30_000;

/** A client with the defaults of the diary: what the reader's fault was is not asked again. */
function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH,
        retry: (failures, error) =>
          failures < 2 && !(error instanceof ResponseError && error.status < 500),
      },
      dehydrate: { shouldDehydrateQuery: defaultShouldDehydrateQuery },
    },
  });
}

let inBrowser: QueryClient | undefined;

/** The client of this tab; on the server a new one for every request, so that nothing is shared. */
export function getQueryClient(): QueryClient {
  if (isServer) return makeQueryClient();
  inBrowser ??= makeQueryClient();
  return inBrowser;
}
