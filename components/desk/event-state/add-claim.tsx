import dynamic from 'next/dynamic';
import { type ComponentProps, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { AddClaimForm as Form } from './add-claim-form';

/** Sent once it is opened. */
const AddClaimForm = dynamic(
  () => import('./add-claim-form').then((module) => module.AddClaimForm),
  { ssr: false },
);

/** Opens into the form that records what a source of the event says. */
export function AddClaim(props: ComponentProps<typeof Form>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="link touch-target w-fit cursor-pointer text-13">
        {t('desk.claims.add')}
      </summary>
      {isOpen && <AddClaimForm {...props} />}
    </details>
  );
}
