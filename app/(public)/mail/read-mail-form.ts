import type { TypedMail } from '@/components/subscribe/mail-form';

/**
 * What somebody typed into the form of mail, and the document it asks for. A form has only the fields
 * that its choice needs: an alert has no hour, and no zone but the diary's.
 */
export function readMailForm(
  form: FormData,
  diaryZone: string,
): { typed: TypedMail; input: Record<string, unknown> } {
  const text = (name: string) => String(form.get(name) ?? '');
  const typed = {
    email: text('email'),
    cadence: text('cadence'),
    hour: text('hour'),
    weekday: text('weekday'),
    zone: text('zone'),
    kinds: form.getAll('kinds').map(String),
  };
  const given = Object.entries(typed).filter(([, value]) => value !== '');
  return {
    typed,
    input: { zone: diaryZone, ...Object.fromEntries(given), filter: text('filter') },
  };
}
