import { expect, test } from 'vitest';
import { xmlElement, xmlText } from './xml';

test('what XML cannot hold is dropped, what it reads otherwise is escaped', () => {
  expect(xmlText('a\u0000\u001b\u007f\ufffe\ud83d<b> & "c"\r\n\t😀')).toBe(
    'a&lt;b&gt; &amp; &quot;c&quot;&#13;&#10;&#9;😀',
  );
  expect(xmlText('lone \udc00, paired 🇮🇶, ends \ud800')).toBe('lone , paired 🇮🇶, ends ');
});

test('an element escapes its attributes and texts, and takes markup as it is', () => {
  expect(xmlElement('a', { href: '/?a=1&b="2"', title: undefined })).toBe(
    '<a href="/?a=1&amp;b=&quot;2&quot;"/>\n',
  );
  expect(xmlElement('p', {}, 'a < b')).toBe('<p>a &lt; b</p>\n');
  expect(xmlElement('p', {}, { markup: '<b/>\n' })).toBe('<p>\n<b/>\n</p>\n');
});
