/** A cell that a spreadsheet would take for a formula (OWASP: CSV injection), or one guarded already. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * One line of CSV (RFC 4180) with CRLF. Texts that a spreadsheet would run as a formula get an
 * apostrophe before them, which it shows as text.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a cell that `csvLine` may have guarded: reading what it wrote gives what was given. */
export function readCsvCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
