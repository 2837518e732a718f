import { claimValueText, credibilityText } from '@/components/event/claim-text';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import type { FieldChange } from '@/lib/domain/event/diff-records';
import type { RevisionDocument } from '@/lib/domain/event/revision-document';

/** What a field lost and what it gained, a line an item, as plain text. */
export interface ChangeLines {
  removed: string[];
  added: string[];
}

/** A change of a history in words; lines that stand on both sides are left out. */
export function describeChange(change: FieldChange, words: Words): ChangeLines {
  const [from, to] = linesOf(change, words);
  const removed = from.filter((line) => !to.includes(line));
  const added = to.filter((line) => !from.includes(line));
  // Nothing came or went: what changed is the order, which only the whole shows.
  return removed.length + added.length === 0 ? { removed: from, added: to } : { removed, added };
}

function linesOf(change: FieldChange, words: Words): [string[], string[]] {
  const { t } = words;
  switch (change.field) {
    case 'title':
    case 'trip':
    case 'part_of':
    case 'summary':
    case 'note':
    case 'look_again_on':
    case 'publish_at':
      return both(change, (text) => lines(text));
    case 'kind':
      return both(change, (kind) => [t(`vocabulary.kind.${kind}`)]);
    case 'status':
      return both(change, (status) => [t(`vocabulary.status.${status}`)]);
    case 'editorial':
      return both(change, (state) => [t(`desk.editorial.${state}`)]);
    case 'dates':
      return both(change, (dates) => [datesText(dates, words)]);
    case 'times':
      return both(change, ({ start, end }) => lines(joined([start, end], '–')));
    case 'places':
      return both(change, (places) => places);
    case 'participations':
      return both(change, (all) => all.map((one) => participationText(one, words)));
    case 'topics':
      return both(change, (all) =>
        all.map(({ slug, stage, note }) =>
          joined([t(`vocabulary.topic.${slug}`), t(`vocabulary.stage.${stage}`), note]),
        ),
      );
    case 'sessions':
      return both(change, (all) =>
        all.map(({ title, day, start, end, place }) =>
          joined([day, joined([start, end], '–'), title, place]),
        ),
      );
    case 'outcomes':
      return both(change, (all) =>
        all.map(({ kind, topic, title, url }) =>
          joined([
            t(`vocabulary.outcome.${kind}`),
            title,
            topic && t(`vocabulary.topic.${topic}`),
            url,
          ]),
        ),
      );
    case 'sources':
      return both(change, (all) =>
        all.map(({ title, outlet, published, url }) => joined([title, outlet, published, url])),
      );
    case 'claims':
      return both(change, (all) => all.map((one) => claimText(one, words)));
  }
}

function both<Value>(
  { from, to }: { from: Value; to: Value },
  inWords: (value: Value) => string[],
): [string[], string[]] {
  return [inWords(from), inWords(to)];
}

function datesText({ edtf, precision }: RevisionDocument['dates'], { locale }: Words): string {
  const dates = deriveDates(edtf, precision);
  return dates.ok ? formatDateLabel(dates.value, locale) : (edtf ?? '');
}

function participationText(one: RevisionDocument['participations'][number], { t }: Words): string {
  return joined([
    t(`desk.form.sides.${one.side}`),
    one.person,
    one.office,
    one.party,
    t(`vocabulary.role.${one.role}`),
    one.attendance === 'expected' ? null : t(`desk.form.attendances.${one.attendance}`),
  ]);
}

function claimText(one: RevisionDocument['claims'][number], words: Words): string {
  const { t } = words;
  const value = `${t(`eventPage.claimField.${one.field}`)}: ${claimValueText(one, null, words)}`;
  return joined([
    one.source,
    one.asserts ? value : t('eventPage.source.denies', { claim: value }),
    one.side && t(`desk.form.sides.${one.side}`),
    credibilityText(one.credibility, words),
    one.chosen && t('eventPage.claims.chosen'),
    one.quote,
  ]);
}

function joined(parts: readonly (string | null | false)[], separator = ' · '): string {
  return parts.filter(Boolean).join(separator);
}

function lines(text: string | null): string[] {
  return text ? text.split('\n') : [];
}
