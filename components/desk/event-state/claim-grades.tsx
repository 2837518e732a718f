import dynamic from 'next/dynamic';
import { type ComponentProps, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { ClaimantLine } from './claim-types';
import type { GradeChoices as Choices } from './grade-choices';

/** Sent once one is opened: nobody has to grade. */
const GradeChoices = dynamic(
  () => import('./grade-choices').then((module) => module.GradeChoices),
  {
    ssr: false,
  },
);

interface ClaimGradesProps extends Omit<ComponentProps<typeof Choices>, 'claimant'> {
  claimants: readonly ClaimantLine[];
}

/** Who says so in a line, with both grades as "C6"; it opens into where they are changed. */
export function ClaimGrades({ claimants, ...edits }: ClaimGradesProps) {
  return (
    <ul>
      {claimants.map((claimant) => (
        <Claimant key={claimant.id} claimant={claimant} {...edits} />
      ))}
    </ul>
  );
}

function Claimant(props: ComponentProps<typeof Choices>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { asserts, name, outlet, credibility, quote } = props.claimant;
  return (
    <li className="text-12 text-muted">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="touch-target w-fit cursor-pointer hover:text-ink">
          {asserts ? '' : `${t('eventPage.claims.denies')} `}
          <bdi className="text-ink">{name}</bdi>
          <span className="ms-1 font-mono">
            {outlet?.reliability}
            {credibility}
          </span>
          {quote !== null && (
            <q className="ms-1">
              <bdi>{quote}</bdi>
            </q>
          )}
        </summary>
        {isOpen && <GradeChoices {...props} />}
      </details>
    </li>
  );
}
