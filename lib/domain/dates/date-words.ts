import type { MonthPart } from './event-dates';

/** The name of a season; `endYear` is its second year when it spans two (winter), else null. */
export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

export const SEASON_NAMES: readonly SeasonName[] = ['spring', 'summer', 'autumn', 'winter'];

/**
 * The words that date labels need in one language. Functions take finished pieces such as
 * "10 Oct 2026" and place the word about them; short words stand alone in the date block.
 */
export interface DateWords {
  unknown: string;
  /** For the narrow date block. */
  unknownShort: string;
  circa: (date: string) => string;
  uncertain: (date: string) => string;
  from: (date: string) => string;
  between: (first: string, last: string) => string;
  weekOf: (monday: string) => string;
  weekendOf: (days: string) => string;
  monthPart: (part: MonthPart, month: string) => string;
  season: (season: SeasonName, year: string) => string;
  quarter: (quarter: number, year: string) => string;
  seasonNames: Record<SeasonName, string>;
  quarterName: (quarter: number) => string;
  partNames: Record<MonthPart, string>;
  notes: { from: string; between: string; weekOf: string; weekend: string };
}

const ENGLISH_SEASONS = { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' };
const ENGLISH_PARTS = { early: 'early', mid: 'mid', late: 'late' };

const ENGLISH: DateWords = {
  unknown: 'Date not announced',
  unknownShort: 'not announced',
  circa: (date) => `c. ${date}`,
  uncertain: (date) => `${date}?`,
  from: (date) => `from ${date}`,
  between: (first, last) => `between ${first} and ${last}`,
  weekOf: (monday) => `week of ${monday}`,
  weekendOf: (days) => `weekend of ${days}`,
  monthPart: (part, month) => (part === 'mid' ? `mid-${month}` : `${part} ${month}`),
  season: (season, year) => `${season} ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  seasonNames: ENGLISH_SEASONS,
  quarterName: (quarter) => `Q${quarter}`,
  partNames: ENGLISH_PARTS,
  notes: { from: 'from', between: 'between', weekOf: 'week of', weekend: 'weekend of' },
};

const ARABIC_SEASONS = { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' };
const ARABIC_PARTS = { early: 'أوائل', mid: 'منتصف', late: 'أواخر' };
const ARABIC_QUARTERS = ['الربع الأول', 'الربع الثاني', 'الربع الثالث', 'الربع الرابع'];

const ARABIC: DateWords = {
  unknown: 'لم يُعلن الموعد',
  unknownShort: 'لم يُعلن',
  circa: (date) => `نحو ${date}`,
  uncertain: (date) => `${date}؟`,
  from: (date) => `اعتبارًا من ${date}`,
  between: (first, last) => `بين ${first} و${last}`,
  weekOf: (monday) => `أسبوع ${monday}`,
  weekendOf: (days) => `عطلة نهاية الأسبوع ${days}`,
  monthPart: (part, month) => `${ARABIC_PARTS[part]} ${month}`,
  season: (season, year) => `${ARABIC_SEASONS[season]} ${year}`,
  quarter: (quarter, year) => `${ARABIC_QUARTERS[quarter - 1]} ${year}`,
  seasonNames: ARABIC_SEASONS,
  quarterName: (quarter) => ARABIC_QUARTERS[quarter - 1] ?? '',
  partNames: ARABIC_PARTS,
  notes: { from: 'من', between: 'بين', weekOf: 'أسبوع', weekend: 'عطلة' },
};

/** The language of a BCP 47 locale, lower case: "ar" of "ar-IQ". */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The words for a locale; English where the language has no table. */
export function dateWords(locale: string): DateWords {
  return languageOf(locale) === 'ar' ? ARABIC : ENGLISH;
}
