import { WarningIcon } from '@/components/ui/icons';
import { useWords } from '@/lib/client/messages/use-words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { DraftClash } from '@/lib/domain/parse/read-draft';

/** What a new event would clash with. It forbids nothing, but the row waits to be looked at. */
export function ClashLines({ clashes }: { clashes: readonly DraftClash[] }) {
  const { t, locale } = useWords();
  if (clashes.length === 0) return null;
  return (
    <ul className="mt-1 border-danger border-s-2 ps-2 text-13">
      {clashes.map((clash) => (
        <li key={clash.id}>
          <WarningIcon size={14} className="me-1 inline align-[-0.15em]" />
          {t(`desk.clash.${clash.type}`, { who: clash.who.join(', ') })}{' '}
          <a
            href={`/desk/events/${clash.id}/edit`}
            target="_blank"
            rel="noreferrer"
            className="link"
          >
            <bdi>{clash.title}</bdi>
          </a>
          {`, ${formatDateLabel(clash.dates, locale)}`}
        </li>
      ))}
    </ul>
  );
}
