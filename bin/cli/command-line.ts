import { parseArgs } from 'node:util';
import { getEnv } from '@/lib/env';
import { openDiary } from '@/lib/server/open-diary';
import type { Command } from './command';
import { describeError } from './describe-error';
import { exportCommand } from './export-command';
import { importCommand } from './import-command';
import { keyCreateCommand } from './key-create-command';
import { migrateCommand } from './migrate-command';
import { rebuildCommand } from './rebuild-command';
import { seedCommand } from './seed-command';
import { untilStopped } from './until-stopped';
import { userAddCommand } from './user-add-command';
import { userResetCommand } from './user-reset-command';

const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: migrateCommand,
  seed: seedCommand,
  rebuild: rebuildCommand,
  'user add': userAddCommand,
  'user reset': userResetCommand,
  'key create': keyCreateCommand,
  import: importCommand,
  export: exportCommand,
};

const print = (line: string) => void process.stdout.write(`${line}\n`);
const log = (line: string) => void process.stderr.write(`${line}\n`);

/** Runs one command. Gives the exit code: 0 done, 1 not done, 2 not understood, 130 stopped. */
export async function runCommandLine(words: string[]): Promise<number> {
  const name = Object.keys(COMMANDS).find(
    (one) => one === words.slice(0, one.split(' ').length).join(' '),
  );
  const command = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined || !command) {
    const asked = words.length === 0 || ['help', '--help', '-h'].includes(words[0] ?? '');
    if (!asked) log(`There is no command ${words.slice(0, 2).join(' ')}.\n`);
    (asked ? print : log)(helpText());
    return asked ? 0 : 2;
  }
  const given = words.slice(name.split(' ').length);
  if (given.includes('--help') || given.includes('-h')) {
    print(commandHelp(name, command));
    return 0;
  }
  const parsed = readArguments(command, given);
  if ('fault' in parsed) {
    log(`${parsed.fault}\n${usageOf(name, command)}`);
    return 2;
  }
  return runCommand(command, parsed);
}

type Arguments = Pick<ReturnType<typeof parseArgs>, 'positionals'> & {
  values: Record<string, string | boolean | undefined>;
};

function readArguments(command: Command, args: string[]): Arguments | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: command.options,
      allowPositionals: command.positionals > 0,
      strict: true,
    });
    if (positionals.length !== command.positionals) {
      return { fault: `Give ${command.positionals} argument(s), not ${positionals.length}.` };
    }
    const plain = Object.entries(values).map(([key, value]) => [key, plainValue(value)] as const);
    return { values: Object.fromEntries(plain), positionals };
  } catch (error) {
    // parseArgs says what it does not know; that is for whoever typed it.
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function plainValue(value: unknown): string | boolean | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

async function runCommand(command: Command, given: Arguments): Promise<number> {
  try {
    const env = getEnv();
    return await openDiary({ env, log }, (ctx) =>
      untilStopped((signal) => command.run({ ctx, print, log, signal, ...given })),
    );
  } catch (error) {
    log(describeError(error));
    return 1;
  }
}

function usageOf(name: string, { usage }: Command): string {
  return `Usage: chancery ${name} ${usage}`.trimEnd();
}

function commandHelp(name: string, command: Command): string {
  const details = command.details?.map((line) => `  ${line}`) ?? [];
  return [usageOf(name, command), `  ${command.summary}`, ...details].join('\n');
}

function helpText(): string {
  const lines = Object.entries(COMMANDS).map(([name, { usage, summary }]) =>
    `  ${`${name} ${usage}`.padEnd(46)}${summary}`.trimEnd(),
  );
  const more =
    'chancery <command> --help tells more. The database is that of DATA_DIR or DATABASE_URL.';
  return ['Usage: chancery <command>', '', ...lines, '', more].join('\n');
}
