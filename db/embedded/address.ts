import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const address = z.object({
  /** Folder that holds everything of the embedded server: binaries if copied, cluster, log. */
  home: z.string(),
  socketDir: z.string(),
  port: z.number(),
});

/** Where the embedded server keeps its files and answers. */
export type EmbeddedAddress = z.infer<typeof address>;

/** The file by which every process of one DATA_DIR finds the server, wherever its files had to go. */
function addressFile(dataDir: string): string {
  return join(dataDir, 'postgres.json');
}

/** The recorded address, or null before the first start. */
export function readAddress(dataDir: string): EmbeddedAddress | null {
  let text: string;
  try {
    text = readFileSync(addressFile(dataDir), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return address.parse(JSON.parse(text));
}

/** Records the address in one step: another process reads the whole of it or what was there before. */
export function writeAddress(dataDir: string, address: EmbeddedAddress): void {
  const draft = `${addressFile(dataDir)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(address)}\n`);
  renameSync(draft, addressFile(dataDir));
}
