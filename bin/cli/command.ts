import type { ParseArgsConfig } from 'node:util';
import type { Ctx } from '@/lib/server/ctx';

/** What a command is given: a context that acts for the diary itself, and where to speak. */
export interface CommandRun {
  ctx: Ctx;
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
  /** Results go to standard output. */
  print: (line: string) => void;
  /** What happens meanwhile goes to standard error. */
  log: (line: string) => void;
  /** Aborted by Ctrl-C and SIGTERM; whoever does not look at it is cut off. */
  signal: AbortSignal;
}

/** One command of the command line. */
export interface Command {
  /** Words after the name: `FILE.csv [--publish]`. */
  usage: string;
  summary: string;
  /** What else `--help` tells, line by line. */
  details?: readonly string[];
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many words besides options it takes. */
  positionals: number;
  /** The exit code: 0 done, 1 not done. */
  run: (given: CommandRun) => Promise<number>;
}
