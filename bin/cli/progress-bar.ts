import type { WriteStream } from 'node:tty';

const WIDTH = 40;
/** Milliseconds between two plain lines. */
const PLAIN_EVERY = 5000;

/** Shows how far a long command is: a bar on a terminal, redrawn in place; elsewhere a line now and then. */
export interface ProgressBar {
  /** `label` is what has been done so far, in words. */
  show: (done: number, total: number, label: string) => void;
  /** A line of its own above the bar. */
  log: (line: string) => void;
  end: () => void;
}

export function progressBar(stream: WriteStream): ProgressBar {
  let drawn = '';
  let shownAt = Date.now();
  const clear = () => void (drawn !== '' && stream.write('\r\u001b[K'));
  return {
    show: (done, total, label) => {
      if (total === 0) return;
      const share = Math.min(done / total, 1);
      if (stream.isTTY) {
        const filled = Math.floor(WIDTH * share);
        const next = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${label}`;
        if (next !== drawn) stream.write(`\r${next}\u001b[K`);
        drawn = next;
      } else if (Date.now() - shownAt >= PLAIN_EVERY) {
        stream.write(`${Math.floor(share * 100)} %: ${label}\n`);
        shownAt = Date.now();
      }
    },
    log: (line) => {
      clear();
      stream.write(`${line}\n${drawn}`);
    },
    end: () => {
      if (drawn !== '') stream.write('\n');
      drawn = '';
    },
  };
}
