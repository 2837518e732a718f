import type { Words } from '@/lib/client/messages/words';
import type { Choice, EventForm } from './form-model';
import type { FormField } from './same-form';

/** What a field says, a line an item, as plain text: React escapes it wherever it is shown. */
export function describeField(form: EventForm, field: FormField, words: Words): string[] {
  const { t } = words;
  switch (field) {
    case 'title':
    case 'summary':
    case 'note':
      return lines(form[field]);
    case 'kind':
      return [t(`vocabulary.kind.${form.kind}`)];
    case 'dates':
      return [form.dateText || t('vocabulary.precision.unknown')];
    case 'times':
      return lines([form.startTime, form.endTime].filter(Boolean).join('–'));
    case 'places':
      return form.places.map((row) => joined([name(row.place), name(row.country)]));
    case 'participations':
      return form.participants.map((row) =>
        joined([
          t(`desk.form.sides.${row.side}`),
          name(row.person),
          name(row.office),
          name(row.party),
          row.role && t(`vocabulary.role.${row.role}`),
          row.attendance && t(`desk.form.attendances.${row.attendance}`),
        ]),
      );
    case 'topics':
      return form.topics.map((row) =>
        joined([t(`vocabulary.topic.${row.slug}`), t(`vocabulary.stage.${row.stage}`), row.note]),
      );
    case 'sources':
      return form.sources.map((row) =>
        joined([row.title, name(row.outlet), row.published, row.url]),
      );
    case 'trip':
      return lines(name(form.trip));
    case 'part_of':
      return lines(name(form.partOf));
    case 'sessions':
      return form.sessions.map((row) =>
        joined([
          row.day,
          [row.start, row.end].filter(Boolean).join('–'),
          row.title,
          name(row.place),
        ]),
      );
    case 'outcomes':
      return form.outcomes.map((row) =>
        joined([
          t(`vocabulary.outcome.${row.kind}`),
          row.title,
          row.topic && t(`vocabulary.topic.${row.topic}`),
          row.url,
        ]),
      );
  }
}

function name(choice: Choice | null): string {
  return choice?.label ?? '';
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
