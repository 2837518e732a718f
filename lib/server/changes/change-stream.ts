import type { ChangeItem } from '@/lib/domain/event/change-view';
import type { ChangeHub } from './change-hub';

/** Milliseconds of silence after which a comment tells that the stream still stands. */
const HEARTBEAT = 15_000;
/** Milliseconds after which a reader whose stream broke comes back. */
const RETRY = 2000;

/**
 * Server-sent events (WHATWG HTML, 9.2) of the changes after a number: the number is the event's id,
 * by which a reader resumes. It reads ahead of nobody: a slow reader costs a place in a set. Ends when
 * the hub stops.
 */
export function changeStream(hub: ChangeHub, since: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const gone = new AbortController();
  let seq = since;
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        // An id without data moves the reader's place and tells it nothing.
        controller.enqueue(encoder.encode(`retry: ${RETRY}\nid: ${seq}\n\n`));
      },
      pull: async (controller) => {
        const found = await hub.after(seq, HEARTBEAT, gone.signal).catch((error: unknown) => {
          if (gone.signal.aborted) return undefined;
          throw error;
        });
        if (found === undefined) return;
        if (found === null) {
          controller.close();
          return;
        }
        seq = found.at(-1)?.seq ?? seq;
        const text = found.length === 0 ? ': quiet\n\n' : found.map(eventOf).join('');
        controller.enqueue(encoder.encode(text));
      },
      cancel: () => gone.abort(),
    },
    { highWaterMark: 0 },
  );
}

function eventOf(item: ChangeItem): string {
  return `id: ${item.seq}\ndata: ${JSON.stringify(item)}\n\n`;
}
