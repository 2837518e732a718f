import { instantText } from '@/lib/client/instant-text';
import type { Words } from '@/lib/client/messages/words';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import { formatDaySpan } from '@/lib/domain/dates/date-label';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { DayExpression } from '@/lib/domain/dates/relative-day';
import {
  EVENT_KINDS,
  EVIDENCE_WORDS,
  LEVELS,
  PRECISIONS,
  STATUSES,
} from '@/lib/domain/event/vocabulary';
import { describeFilter, type FilterClause } from '@/lib/domain/filter/describe-filter';
import type { Filter } from '@/lib/domain/filter/filter';
import type { ListKey } from '@/lib/domain/filter/filter-keys';

/** Names of codes and slugs by key and value, `host:RU` → "Russia": from the server. */
export type FilterLabels = Readonly<Record<string, string>>;

/** One clause as it is read: "about" + "energy". */
export interface ClauseText {
  /** What stands before the value; may be empty. */
  lead: string;
  value: string;
  /** Parted from what comes before by a comma. */
  hasComma: boolean;
}

const AFTER_COMMA: readonly FilterClause['key'][] = [
  'status',
  'evidence',
  'precision',
  'window',
  'updated_since',
];

/** The words of a clause. */
export function clauseText(clause: FilterClause, labels: FilterLabels, words: Words): ClauseText {
  const lead = words.t(`filter.lead.${clause.key}`);
  const value = clauseValue(clause, labels, words);
  return { lead, value, hasComma: AFTER_COMMA.includes(clause.key) };
}

/** The filter as one sentence, for titles and for what assistive technology reads. */
export function filterSentence(filter: Filter, labels: FilterLabels, words: Words): string {
  const { t } = words;
  const clauses = describeFilter(filter);
  if (clauses.length === 0) return t('filter.sentence.all');
  const head = clauses[0]?.key === 'kind' ? '' : t('filter.sentence.everything');
  return clauses.reduce((sentence, clause) => {
    const { lead, value, hasComma } = clauseText(clause, labels, words);
    const piece = lead === '' ? value : `${lead} ${value}`;
    if (sentence === '') return piece;
    return hasComma ? `${sentence}, ${piece}` : `${sentence} ${piece}`;
  }, head);
}

function clauseValue(clause: FilterClause, labels: FilterLabels, words: Words): string {
  const { t, locale } = words;
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  switch (clause.key) {
    case 'between':
      return new Intl.ListFormat(locale).format(
        clause.codes.map((code) => labels[`between:${code}`] ?? labels[`party:${code}`] ?? code),
      );
    case 'window':
      return windowText(clause, words);
    case 'q':
      return either.format(clause.texts.map((text) => t('filter.sentence.text', { text })));
    case 'updated_since':
      return t('filter.sentence.since', { instant: instantText(clause.instant, locale) });
    default: {
      const phrase = (value: string) => phraseText(clause.key, value, labels, words);
      const include = either.format(clause.include.map(phrase));
      const exclude = either.format(clause.exclude.map(phrase));
      if (exclude === '') return include;
      if (include === '') return t('filter.sentence.not', { list: exclude });
      return t('filter.sentence.butNot', { list: include, excluded: exclude });
    }
  }
}

function windowText(
  { from, to }: { from: DayExpression | null; to: DayExpression | null },
  words: Words,
): string {
  const { t, locale } = words;
  if (from?.kind === 'day' && to?.kind === 'day') return formatDaySpan(from.day, to.day, locale);
  const first = from && dayText(from, words);
  const last = to && dayText(to, words);
  if (first !== null && last !== null) {
    return t('filter.sentence.fromUntil', { from: first, to: last });
  }
  if (first !== null) return t('filter.sentence.from', { day: first });
  return last === null ? '' : t('filter.sentence.until', { day: last });
}

/** A day expression in words: "today", "90 days from today", "10 Oct 2026". */
export function dayText(expression: DayExpression, { t, locale }: Words): string {
  if (expression.kind === 'day') return formatDay(expression.day, locale);
  const { amount, unit } = expression;
  if (amount === 0) return t('filter.day.today');
  const direction = amount > 0 ? 'ahead' : 'ago';
  return t(`filter.day.${direction}.${unit}`, { count: Math.abs(amount) });
}

/** A value within the sentence; words of the vocabulary are in lower case there. */
function phraseText(key: ListKey, value: string, labels: FilterLabels, words: Words): string {
  const { t, locale } = words;
  const status = STATUSES.find((word) => key === 'status' && word === value);
  if (status) return t(`filter.phrase.status.${status}`);
  const evidence = EVIDENCE_WORDS.find((word) => key === 'evidence' && word === value);
  if (evidence) return t(`filter.phrase.evidence.${evidence}`);
  const precision = PRECISIONS.find((word) => key === 'precision' && word === value);
  if (precision) return t(`filter.phrase.precision.${precision}`);
  const kind = EVENT_KINDS.find((word) => key === 'kind' && word === value);
  if (kind) return t(`vocabulary.kinds.${kind}`);
  const label = valueText(key, value, labels, words);
  return key === 'topic' || key === 'level' ? label.toLocaleLowerCase(locale) : label;
}

/** The name of a value, as lists show it. */
export function valueText(key: ListKey, value: string, labels: FilterLabels, { t }: Words): string {
  switch (key) {
    case 'topic': {
      const topic = findTopic(value);
      return topic ? t(`vocabulary.topic.${topic.slug}`) : value;
    }
    case 'kind':
      return named(EVENT_KINDS, value, (word) => t(`vocabulary.kind.${word}`));
    case 'status':
      return named(STATUSES, value, (word) => t(`vocabulary.status.${word}`));
    case 'level':
      return named(LEVELS, value, (word) => t(`vocabulary.level.${word}`));
    case 'evidence':
      return named(EVIDENCE_WORDS, value, (word) => t(`vocabulary.evidence.${word}`));
    case 'precision':
      return named(PRECISIONS, value, (word) => t(`vocabulary.precision.${word}`));
    default:
      return labels[`${key}:${value}`] ?? value;
  }
}

function named<Word extends string>(
  words: readonly Word[],
  value: string,
  name: (word: Word) => string,
): string {
  const found = words.find((word) => word === value);
  return found === undefined ? value : name(found);
}
