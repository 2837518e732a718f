import { parseArgs } from 'node:util';
import { getEnv } from '@/lib/env';
import { openDiary } from '@/lib/server/open-diary';
import type { Command } from './command';
import { exportCommand } from './export-command';
import { importCommand } from './import-command';
import { keyCreateCommand } from './key-create-command';
import { migrateCommand } from './migrate-command';
import { rebuildCommand } from './rebuild-command';
import { seedCommand } from './seed-command';
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

/** Runs one command. Gives the exit code: 0 done, 1 not done, 2 not understood. */
export async function runCommandLine(words: string[]): Promise<number> {
  const name = Object.keys(COMMANDS).find(
    (one) => one === words.slice(0, one.split(' ').length).join(' '),
  );
  const command = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined || !command) {
    const asked = words.length === 0 || words[0] === 'help' || words[0] === '--help';
    if (!asked) log(`There is no command ${words[0]}.\n`);
    (asked ? print : log)(helpText());
    return asked ? 0 : 2;
  }
  const parsed = readArguments(command, words.slice(name.split(' ').length));
  if ('fault' in parsed) {
    log(`${parsed.fault}\nUsage: chancery ${name} ${command.usage}`);
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
    return await openDiary({ env, log }, (ctx) => command.run({ ctx, print, log, ...given }));
  } catch (error) {
    // What people can mend comes as a message alone; a fault of the program keeps its stack.
    const known = error instanceof Error && KNOWN_ERRORS.includes(error.name);
    log(known ? error.message : String(error instanceof Error ? error.stack : error));
    return 1;
  }
}

const KNOWN_ERRORS = ['SetupError', 'SettingsError', 'CsvError', 'CommandError'];

function helpText(): string {
  const lines = Object.entries(COMMANDS).map(([name, { usage, summary }]) =>
    `  ${`${name} ${usage}`.padEnd(52)}${summary}`.trimEnd(),
  );
  return ['Usage: chancery <command>', '', ...lines].join('\n');
}
