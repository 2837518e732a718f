import type { ScriptName } from '@/lib/domain/event/event-record';

/**
 * Languages of states that are written in another script than Latin, the more usual first (ISO 639;
 * CLDR territory information). A state that is missing is taken to write Latin.
 */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  AE: ['ar'],
  AF: ['ps', 'fa'],
  AM: ['hy'],
  BD: ['bn'],
  BG: ['bg'],
  BH: ['ar'],
  BT: ['dz'],
  BY: ['be', 'ru'],
  CN: ['zh'],
  CY: ['el'],
  DZ: ['ar'],
  EG: ['ar'],
  ER: ['ti', 'ar'],
  ET: ['am'],
  GE: ['ka'],
  GR: ['el'],
  HK: ['zh'],
  IL: ['he', 'ar'],
  IN: ['hi', 'pa', 'ta', 'te', 'bn'],
  IQ: ['ar', 'ku', 'ckb'],
  IR: ['fa'],
  JO: ['ar'],
  JP: ['ja'],
  KG: ['ky', 'ru'],
  KH: ['km'],
  KP: ['ko'],
  KR: ['ko'],
  KW: ['ar'],
  KZ: ['kk', 'ru'],
  LA: ['lo'],
  LB: ['ar'],
  LK: ['si', 'ta'],
  LY: ['ar'],
  MA: ['ar'],
  MK: ['mk'],
  MM: ['my'],
  MN: ['mn'],
  MR: ['ar'],
  NP: ['ne'],
  OM: ['ar'],
  PK: ['ur'],
  PS: ['ar'],
  QA: ['ar'],
  RS: ['sr'],
  RU: ['ru'],
  SA: ['ar'],
  SD: ['ar'],
  SU: ['ru'],
  SY: ['ar'],
  TH: ['th'],
  TJ: ['tg', 'ru'],
  TN: ['ar'],
  TW: ['zh'],
  UA: ['uk'],
  UZ: ['uz'],
  YE: ['ar'],
  YU: ['sr'],
};

/**
 * The name as it is written at home, when that is not in Latin letters and is on record.
 * @param party code of the person's state; an organisation tells nothing of a language
 */
export function nativeName(names: readonly ScriptName[], party: string | null): ScriptName | null {
  for (const lang of LANGUAGES[party ?? ''] ?? []) {
    const found = names.find((one) => one.lang === lang && one.script !== 'Latn');
    if (found) return found;
  }
  return null;
}
