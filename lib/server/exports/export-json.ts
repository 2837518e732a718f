import { toPortableInput } from '@/lib/domain/event/to-input';
import type { Ctx } from '@/lib/server/ctx';
import { walkPublished } from './walk-events';

/** Published events as JSON lines: id, slug and the input that would make each. No internal note. */
export async function* exportJson(ctx: Ctx): AsyncGenerator<string> {
  for await (const record of walkPublished(ctx)) {
    const { note: _internal, ...input } = toPortableInput(record);
    yield `${JSON.stringify({ id: record.id, slug: record.slug, ...input })}\n`;
  }
}
