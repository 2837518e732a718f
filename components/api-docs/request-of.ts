import type { ApiOperation } from './api-operation';

/** The address and headers of a request with what was typed; what was left empty is left out. */
export function requestOf(
  { path, parameters }: Pick<ApiOperation, 'path' | 'parameters'>,
  typed: (name: string) => string,
): { address: string; headers: Record<string, string> } {
  const query = new URLSearchParams();
  let address = path;
  for (const { name, in: place } of parameters) {
    const value = typed(name).trim();
    if (place === 'path') address = address.replace(`{${name}}`, encodeURIComponent(value));
    else if (place === 'query' && value !== '') query.set(name, value);
  }
  const key = typed('Authorization').trim();
  const search = query.toString();
  return {
    address: search === '' ? address : `${address}?${search}`,
    headers: key === '' ? {} : { Authorization: `Bearer ${key}` },
  };
}
