'use client';

import Link from 'next/link';
import { WarningIcon } from '@/components/ui/icons';
import { useWords } from '@/lib/client/messages/use-words';
import type { FindClashes } from './clash-types';
import { useFormTools } from './form-context';
import { useClashes } from './use-clashes';

interface ClashNotesProps {
  /** The stored event in the form, null for a new one. */
  id: string | null;
  find: FindClashes;
}

/** Likely duplicates and people in two places at once, while the form is filled in. It forbids nothing. */
export function ClashNotes({ id, find }: ClashNotesProps) {
  const { t } = useWords();
  const { form } = useFormTools();
  const found = useClashes(form, id, find);
  return (
    <div aria-live="polite" className="empty:hidden">
      {found.length > 0 && (
        <ul className="flex flex-col gap-1 border-danger border-s-2 ps-3 text-13">
          {found.map((line) => (
            <li key={line.id}>
              <WarningIcon size={14} className="me-1 inline align-[-0.15em]" />
              {t(`desk.clash.${line.type}`, { who: line.who.join(', ') })}{' '}
              <Link
                href={`/desk/events/${line.id}/edit`}
                prefetch={false}
                target="_blank"
                className="link"
              >
                <bdi>{line.title}</bdi>
              </Link>
              {`, ${line.dates}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
