import { type FieldError, ok, type Result } from '@/lib/domain/errors';
import {
  type ColumnMapping,
  TABLE_FIELDS,
  type TableField,
} from '@/lib/domain/imports/table-fields';
import { badQuery, readControls } from './read-query';

export interface ImportQuery {
  dryRun: boolean;
  publish: boolean;
  /** What the columns of a table mean, by hand; null when none is said. */
  mapping: ColumnMapping | null;
  delimiter: string | null;
  fileName: string | null;
}

const KEYS = ['dry_run', 'publish', 'column', 'delimiter', 'name'];

/**
 * How an import is asked for: `dry_run`, `publish` (1 or 0), `column=field:Name of the column` as
 * often as needed, `delimiter` (one character, or `tab`), and `name`, what the file is called. Fails
 * with `bad-request` naming each key at fault.
 */
export function readImportQuery(params: URLSearchParams): Result<ImportQuery> {
  const controls = readControls(params, KEYS);
  if (!controls.ok) return controls;
  const errors: FieldError[] = [];
  const miss = (path: string, message: string) => void errors.push({ path, message });
  const single = (key: string): string | null => {
    const values = controls.value.get(key) ?? [];
    if (values.length > 1) miss(key, 'must be given once');
    return values[0] ?? null;
  };
  const flag = (key: string): boolean => {
    const value = single(key);
    if (value !== null && value !== '0' && value !== '1') miss(key, 'must be 1 or 0');
    return value === '1';
  };
  const name = single('name');
  if (name !== null && (name === '' || name.length > 200))
    miss('name', 'must be 1 to 200 characters');
  const query = {
    dryRun: flag('dry_run'),
    publish: flag('publish'),
    mapping: readMapping(controls.value.get('column') ?? [], miss),
    delimiter: readDelimiter(single('delimiter'), miss),
    fileName: name,
  };
  return errors.length > 0 ? badQuery(errors) : ok(query);
}

function readMapping(
  values: readonly string[],
  miss: (path: string, message: string) => void,
): ColumnMapping | null {
  if (values.length === 0) return null;
  const mapping: ColumnMapping = {};
  for (const value of values) {
    const [, name = '', column = ''] = /^([^:]*):(.+)$/s.exec(value) ?? [];
    const field: TableField | undefined = TABLE_FIELDS.find((one) => one === name);
    if (!field) miss('column', `must be field:column, the field one of ${TABLE_FIELDS.join(', ')}`);
    else if (field in mapping) miss('column', `names ${field} twice`);
    else mapping[field] = column;
  }
  return mapping;
}

function readDelimiter(
  value: string | null,
  miss: (path: string, message: string) => void,
): string | null {
  if (value === null) return null;
  if (value === 'tab') return '\t';
  if (/^[^"\r\n]$/.test(value)) return value;
  miss('delimiter', 'must be one character, or tab');
  return null;
}
