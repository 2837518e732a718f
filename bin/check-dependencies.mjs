// The dependency rule of .dependency-cruiser.cjs, and the proof that it was applied: every source
// file on disk must be among the modules that were seen, for a tool that sees none finds no fault.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const folders = ['app', 'components', 'db', 'lib', 'e2e', 'bench', 'bin'];

process.chdir(resolve(process.argv[2] ?? '.'));
const files = sourceFiles();
if (files.length === 0) fail(['There is no source file to check.']);

const config = await extractConfig(resolve('.dependency-cruiser.cjs'));
const { output } = await cruise(
  files,
  { ...config.options, ruleSet: config, validate: true },
  undefined,
  { tsConfig: extractTSConfig(resolve('tsconfig.json')) },
);
const seen = new Set(output.modules.map(({ source }) => source));
const unseen = files.filter((file) => !seen.has(file));
const { violations, totalDependenciesCruised } = output.summary;
if (unseen.length > 0 || totalDependenciesCruised === 0) {
  fail([
    `The dependency rule was not applied to ${unseen.length} of ${files.length} files:`,
    ...unseen.slice(0, 10).map((file) => `  ${file}`),
  ]);
}
if (violations.length > 0) {
  fail(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`));
}
console.log(
  `Dependency rule holds: ${files.length} files, ${totalDependenciesCruised} imports seen`,
);

function sourceFiles() {
  const inFolders = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative('.', join(entry.parentPath, entry.name))),
  );
  const top = readdirSync('.').filter((name) => /\.ts$/.test(name) && name !== 'next-env.d.ts');
  return [...inFolders, ...top];
}

function fail(lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
