/** Something the person at the command line can mend: shown as its message alone. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
