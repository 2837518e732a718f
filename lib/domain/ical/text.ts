/*
 * Controls in the sense of RFC 5545 3.1 are C0 but HTAB, and DEL. C1 is text there, and survives.
 * `\p{Surrogate}` finds lone surrogates only, which UTF-8 cannot write.
 */

/** What TEXT cannot carry as it is: line breaks, the three separators, controls. */
const TEXT_SPECIAL = /\r\n?|[\n\\;,]|(?![\t\u0080-\u009f])[\p{Control}\p{Surrogate}]/gu;

/**
 * The text as a TEXT value (RFC 5545 3.3.11): backslash, semicolon and comma escaped, every CRLF,
 * CR or LF written `\n`, controls and lone surrogates dropped.
 */
export function escapeText(text: string): string {
  return text.replace(TEXT_SPECIAL, (found) => {
    if (found === '\\' || found === ';' || found === ',') return `\\${found}`;
    return isLineBreak(found) ? '\\n' : '';
  });
}

const PARAMETER_SPECIAL = /\r\n?|[\n"^]|(?![\t\u0080-\u009f])[\p{Control}\p{Surrogate}]/gu;

/**
 * The text as a quoted parameter value (RFC 5545 3.2), with the caret encoding of RFC 6868 for
 * what quotes cannot hold. The default profile has no free text in parameters: only LABEL of
 * `profile=rich` comes this way.
 */
export function quoteParameter(text: string): string {
  const value = text.replace(PARAMETER_SPECIAL, (found) => {
    if (found === '^') return '^^';
    if (found === '"') return "^'";
    return isLineBreak(found) ? '^n' : '';
  });
  return `"${value}"`;
}

/** The address as a URI value (RFC 5545 3.3.13): it has no escapes, so controls are removed. */
export function cleanUri(uri: string): string {
  return uri.replace(/(?![\u0080-\u009f])[\p{Control}\p{Surrogate}]/gu, '');
}

function isLineBreak(found: string): boolean {
  return found.startsWith('\r') || found === '\n';
}
