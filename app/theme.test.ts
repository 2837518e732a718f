import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8');

/** The colours of a block of the theme. */
function colors(block: string): Map<string, string> {
  const found = block.matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

const [lightBlock = '', darkBlock = ''] = css.split('@variant dark {', 2);
const light = colors(lightBlock);
const themes = [
  ['light', light],
  ['dark', new Map([...light, ...colors(darkBlock)])],
] as const;

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each(themes)('the %s theme', (_, theme) => {
  const of = (name: string) => {
    const value = theme.get(name);
    if (value === undefined) throw new Error(`no colour ${name}`);
    return value;
  };

  test.each([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['ink', 'slate'],
    ['ink', 'today'],
    ['muted', 'paper'],
    ['muted', 'surface'],
    ['muted', 'hover'],
    ['muted', 'today'],
    ['accent', 'paper'],
    ['danger', 'surface'],
    ['on-accent', 'accent'],
  ])('text in %s reads on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    'edge',
    'slate',
    'slate-line',
    'politics-line',
    'economy-line',
    'energy-line',
    'security-line',
    'environment-line',
    'people-line',
  ])('%s stands out from paper', (name) => {
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(3);
  });
});
