/** A message of the schema, "must not be empty", as it stands under a field. */
export function errorText(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
}
