import type { WriteStream } from 'node:tty';

const WIDTH = 40;

/** A bar on a terminal, redrawn in place; anywhere else nothing is drawn. */
export function progressBar(stream: WriteStream) {
  let drawn = '';
  return {
    show: (done: number, total: number) => {
      if (!stream.isTTY || total === 0) return;
      const filled = Math.floor((WIDTH * Math.min(done, total)) / total);
      const next = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${total}`;
      if (next !== drawn) stream.write(`\r${next}`);
      drawn = next;
    },
    end: () => {
      if (drawn !== '') stream.write('\n');
    },
  };
}
