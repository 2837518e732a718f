import { describe, expect, it } from 'vitest';
import { findPasswordFault } from './password';

describe('findPasswordFault', () => {
  it.each([
    'correct horse battery staple',
    'Kestrel-over-Lake-Geneva',
    'пароль из четырёх слов',
    '密码很长但是没有人会猜到它的',
    '🦉🦆🦅🦜🐧🦩🕊️🦚🦃🐓🦢🦤',
    'x'.repeat(1) + 'Voyage-d’hiver-à-Saint-Pétersbourg'.repeat(5),
  ])('takes %s', (password) => {
    expect(findPasswordFault(password)).toBeNull();
  });

  it('counts characters, not bytes', () => {
    expect(findPasswordFault('kestrel-11x')).toBe('short');
    expect(findPasswordFault('🦉'.repeat(6))).toBe('short');
    expect(findPasswordFault('ab1'.repeat(90))).toBe('long');
  });

  it.each([
    'password1234',
    'Password123!',
    'P@ssw0rd1234',
    'passwordpassword',
    'qwertyuiop123',
    '123456789012',
    '1234567890123',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '1q2w3e4r5t6y',
    '1qaz2wsx3edc',
    'Welcome12345!',
    'iloveyou1234',
    'letmein12345',
    'administrator',
    'Administrator1',
    'qazwsxedcrfv',
    'changeme1234',
    'superman1234',
    'liverpool1892',
    'trustno1trustno1',
    'q1w2e3r4t5y6',
    '147258369147',
    'asdfghjkl123',
  ])('refuses %s as one that is tried first', (password) => {
    expect(findPasswordFault(password)).toBe('common');
  });

  it('refuses the person’s own name and address', () => {
    const personal = ['Ada Lovelace', 'ada.lovelace@example.org'];
    expect(findPasswordFault('ada.lovelace1815', personal)).toBe('personal');
    expect(findPasswordFault('Lovelace-12345', personal)).toBe('personal');
    expect(findPasswordFault('engine of 1843 by lovelace', personal)).toBeNull();
  });
});
