import { NameIndex } from '../name-index';
import { type Token, tokenize } from '../tokens';

/** A word of the calendar and the tokens it takes. */
export interface CalendarWord {
  value: number;
  last: number;
}

/** January first. English, Russian, Arabic as in Egypt and the Gulf, as in the Levant and Iraq. */
const MONTHS = [
  'January|Jan|январь|يناير|كانون الثاني',
  'February|Feb|февраль|فبراير|شباط',
  'March|Mar|март|مارس|آذار',
  'April|Apr|апрель|أبريل|إبريل|نيسان',
  'May|май|مايو|أيار',
  'June|Jun|июнь|يونيو|حزيران',
  'July|Jul|июль|يوليو|تموز',
  'August|Aug|август|أغسطس|آب',
  'September|Sep|Sept|сентябрь|سبتمبر|أيلول',
  'October|Oct|октябрь|أكتوبر|تشرين الأول',
  'November|Nov|ноябрь|نوفمبر|تشرين الثاني',
  'December|Dec|декабрь|ديسمبر|كانون الأول',
];

/** Monday first. */
const WEEKDAYS = [
  'Monday|Mon|понедельник|الاثنين|الإثنين',
  'Tuesday|Tue|Tues|вторник|الثلاثاء',
  'Wednesday|Wed|Weds|среда|الأربعاء',
  'Thursday|Thu|Thur|Thurs|четверг|الخميس',
  'Friday|Fri|пятница|الجمعة',
  'Saturday|Sat|суббота|السبت',
  'Sunday|Sun|воскресенье|الأحد',
];

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

const months = indexOf(MONTHS);
const weekdays = indexOf(WEEKDAYS);
const numbers = new Map(NUMBERS.map((word, index) => [word, index + 1]));

function indexOf(rows: readonly string[]): NameIndex<number> {
  const index = new NameIndex<number>();
  rows.forEach((row, at) => {
    for (const name of row.split('|')) index.add(tokenize(name), at + 1, { anyCase: true });
  });
  return index;
}

/** Words of the language that are written like a month or a weekday, in lower case. */
const ALSO_WORDS = new Set(['may', 'march', 'sat', 'sun', 'wed', 'mon', 'mar', 'jun', 'august']);

function read(index: NameIndex<number>, tokens: readonly Token[], at: number): CalendarWord | null {
  const token = tokens[at];
  if (!token || (!token.isCapital && ALSO_WORDS.has(token.key))) return null;
  const match = index.match(tokens, at);
  const value = match?.entries[0];
  return match && value !== undefined ? { value, last: match.last } : null;
}

/** The month (1–12) that is named at the token. */
export function readMonth(tokens: readonly Token[], at: number): CalendarWord | null {
  return read(months, tokens, at);
}

/** The weekday (1 Monday to 7 Sunday) that is named at the token. */
export function readWeekday(tokens: readonly Token[], at: number): CalendarWord | null {
  return read(weekdays, tokens, at);
}

/** A small number in digits or words: 2 for "2" and "two". */
export function numberOf(token: Token | undefined): number | null {
  if (!token) return null;
  return token.number ?? numbers.get(token.key) ?? null;
}

/** The day of the month at the token: 1–31 in one or two digits, "10", "10th". */
export function dayNumberOf(token: Token | undefined): number | null {
  const value = token?.number ?? null;
  if (!token || value === null || !/^\d{1,2}(?:\D|$)/.test(token.key)) return null;
  return value >= 1 && value <= 31 ? value : null;
}
