/** What XML 1.0 (section 2.2) cannot hold even by reference, and DEL, which no text of ours means. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser reads a bare CR as LF, and any of the three in an attribute as a space (2.11, 3.3.3).
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text as the content of an element or the value of an attribute of XML 1.0. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\r\n\t]/g, (one) => ESCAPES[one] ?? one);
}

/** A text that is given to `xmlElement` as markup already written. */
export interface XmlMarkup {
  markup: string;
}

/** An element of XML on a line of its own; an attribute that is undefined is left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string | XmlMarkup | null = null,
): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(value)}"`],
  );
  const opening = `<${name}${pairs.join('')}`;
  if (content === null) return `${opening}/>\n`;
  const inner = typeof content === 'string' ? xmlText(content) : `\n${content.markup}`;
  return `${opening}>${inner}</${name}>\n`;
}
