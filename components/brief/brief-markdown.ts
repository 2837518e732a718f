import { eventLine } from '@/components/event/event-line';
import { evidenceText } from '@/components/event/evidence-text';
import type { PartyNames } from '@/components/event/party-names';
import type { Words } from '@/lib/client/messages/words';
import type { Brief, BriefChange, BriefEvent } from '@/lib/domain/brief/brief';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { formatDay } from '@/lib/domain/dates/format-day';
import { briefTitle, changeText, emptyDaysText, sourceText } from './brief-text';

interface MarkdownOptions {
  names: PartyNames;
  /** The filter in words, as the filter line says it. */
  filter: string;
  /** Origin of every absolute address. */
  baseUrl: string;
  words: Words;
}

/**
 * A brief as CommonMark with footnotes as most renderers read them (`[^1]`). What comes from the
 * diary is escaped: no title becomes a heading, a link or HTML.
 */
export function briefMarkdown(brief: Brief, options: MarkdownOptions): string {
  const { filter, words } = options;
  const { t, locale } = words;
  const filled = brief.days.filter(({ events }) => events.length > 0);
  const blocks = [
    `# ${escapeMarkdown(briefTitle(brief, words))}`,
    escapeMarkdown(filter),
    ...filled.flatMap(({ day, events }) => [
      `## ${formatDay(day, locale, 'full')}`,
      listOf(events.map((event) => eventItem(event, options))),
    ]),
    emptyDaysText(brief, words),
    ...section(
      t('brief.windows'),
      brief.windows.map((event) => eventItem(event, options)),
    ),
    ...section(
      t('brief.changes'),
      brief.changes.map((change) => changeItem(change, options)),
    ),
    brief.sources
      .map((source, index) => {
        const title = escapeMarkdown(source.title);
        const named = source.url === null ? title : `[${title}](<${escapeAddress(source.url)}>)`;
        const from = escapeMarkdown(sourceText(source, words));
        return `[^${index + 1}]: ${[named, from].filter(Boolean).join(', ')}`;
      })
      .join('\n'),
  ];
  return `${blocks.filter((block) => block).join('\n\n')}\n`;
}

function section(title: string, items: string[]): string[] {
  return items.length === 0 ? [] : [`## ${escapeMarkdown(title)}`, listOf(items)];
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}

function eventItem({ card, summary, notes }: BriefEvent, options: MarkdownOptions): string {
  const { names, words } = options;
  const status = words.t(`vocabulary.status.${card.status}`);
  return [
    `**${linkTo(card, options)}**, ${formatDateLabel(card.dates, words.locale)}${noteMarks(notes)}`,
    escapeMarkdown(`${eventLine(card, words)}. ${status}; ${evidenceText(card, names, words)}`),
    summary && escapeMarkdown(summary.replace(/\s*\n\s*/g, ' ')),
  ]
    .filter(Boolean)
    .join('  \n');
}

function changeItem({ plan, event }: BriefChange, options: MarkdownOptions): string {
  const { words } = options;
  const { locale, t } = words;
  const to = plan.move?.to ? formatDateLabel(plan.move.to, locale) : t('event.noNewDate');
  const move = plan.move?.from ? ` ${formatDateLabel(plan.move.from, locale)} → ${to}` : '';
  const reason = plan.reason ? `: ${plan.reason.replace(/\s+/g, ' ')}` : '';
  const told = escapeMarkdown(`${changeText(plan, words)}${move}${reason}`);
  return `${linkTo(event.card, options)}. ${told}${noteMarks(event.notes)}`;
}

function linkTo({ slug, titles }: BriefEvent['card'], { baseUrl }: MarkdownOptions): string {
  return `[${escapeMarkdown(titles.short)}](${baseUrl}/events/${slug})`;
}

function noteMarks(notes: readonly number[]): string {
  return notes.map((note) => `[^${note}]`).join('');
}

/** Text that stays text: every ASCII punctuation that Markdown reads is escaped (CommonMark 2.4). */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&').replace(/^([-+]|\d+[.)])/, '\\$1');
}

/** An address between `<` and `>`: those two and line breaks must not stand in it. */
function escapeAddress(url: string): string {
  return url.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign));
}
