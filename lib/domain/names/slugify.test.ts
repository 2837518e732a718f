import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from './slugify';

describe('slugify', () => {
  it.each([
    ['Iraqi PM to Moscow', 'iraqi-pm-to-moscow'],
    ['Iraq’s PM: Erbil & Baghdad', 'iraqs-pm-erbil-baghdad'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['Владимир Путин', 'vladimir-putin'],
    ['محمد شياع السوداني', 'mhmd-shya-al-swdany'],
    ['G20 首脑会议', 'g20'],
  ])('%s becomes %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('cuts a long text between words, within 80 characters', () => {
    const slug = slugify('Ministerial conference on water '.repeat(6));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('-')).toBe(false);
    expect('ministerial-conference-on-water-'.repeat(6).startsWith(`${slug}-`)).toBe(true);
  });

  it('gives texts without Latin letters different slugs that do not change', () => {
    expect(slugify('习近平')).toBe(slugify('习近平'));
    expect(slugify('习近平')).not.toBe(slugify('李强'));
  });

  it('gives every text a usable address segment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(slugify(text)).toMatch(/^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});
