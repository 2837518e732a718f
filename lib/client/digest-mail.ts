import type { Digest, DigestLine } from '@/lib/domain/digest/digest';
import type { Words } from './messages/words';

/** A digest or alert put into words: subject and plain text. */
export function digestMail(
  { t }: Pick<Words, 't'>,
  { cadence, name, lines, more, changesUrl, manageUrl }: Digest,
): { subject: string; text: string } {
  const count = lines.length + more;
  const [first] = lines;
  const subject =
    cadence === 'instant' && count === 1 && first
      ? t('mail.digest.alertSubject', { first: first.text })
      : t('mail.digest.subject', { count, name });
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  const sections = kinds.map((kind) =>
    [
      t(`mail.digest.kind.${kind}`),
      ...lines.filter((line) => line.kind === kind).map(lineText),
    ].join('\n\n'),
  );
  const text = [
    t(`mail.digest.lead.${cadence}`, { name }),
    ...sections,
    ...(more > 0 ? [t('mail.digest.more', { count: more })] : []),
    t('mail.digest.foot', { changesUrl, manageUrl }),
  ].join('\n\n');
  return { subject, text };
}

function lineText({ text, notes, url }: DigestLine): string {
  return [text, ...notes, url].filter((one) => one !== null).join('\n');
}

/** The mail that asks an address whether it wants any others. */
export function confirmMail(
  { t }: Pick<Words, 't'>,
  { name, url }: { name: string; url: string },
): { subject: string; text: string } {
  return { subject: t('mail.confirm.subject'), text: t('mail.confirm.text', { name, url }) };
}
