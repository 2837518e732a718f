import { briefMarkdown } from '@/components/brief/brief-markdown';
import { filterSentence } from '@/components/filters/clause-text';
import { getWords } from '@/app/get-words';
import { cardsOf } from '@/lib/domain/brief/brief';
import { BRIEF_CONTROLS, readBriefControls } from '@/lib/server/http/brief-controls';
import { defineRoute } from '@/lib/server/http/define-route';
import { digestOf, represent } from '@/lib/server/http/negotiate';
import { openPublicContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readQuery } from '@/lib/server/http/read-query';
import { getBrief } from '@/lib/server/queries/get-brief';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { namePartiesOf } from '@/lib/server/queries/get-now';

/** The week's brief as Markdown, for mail and papers of one's own. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  // biome-ignore lint/correctness/noComponentHookFactories: a request handler, not a component
  GET: async (request) => {
    const ctx = openPublicContext();
    const query = await readQuery(ctx, new URL(request.url).searchParams, BRIEF_CONTROLS);
    if (!query.ok) return failureResponse(query.failure);
    const controls = readBriefControls(ctx, query.value.controls);
    if (!controls.ok) return failureResponse(controls.failure);
    const { filter } = query.value;
    const [brief, labels, words] = await Promise.all([
      getBrief(ctx, { filter, ...controls.value }),
      getFilterLabels(ctx, filter),
      getWords(),
    ]);
    const names = await namePartiesOf(ctx, cardsOf(brief));
    const body = briefMarkdown(brief, {
      names,
      filter: filterSentence(filter, labels, words),
      baseUrl: ctx.baseUrl,
      words,
    });
    return represent(request, {
      body,
      contentType: 'text/markdown; charset=utf-8',
      tag: digestOf(body),
      headers: { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' },
    });
  },
});
