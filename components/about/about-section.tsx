import type { ReactNode } from 'react';
import { RuleHeading } from '@/components/ui/rule-heading';

interface AboutSectionProps {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** One section that can be linked to. */
export function AboutSection({ id, title, lead, children }: AboutSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6">
      <RuleHeading level={2} id={`${id}-title`}>
        {title}
      </RuleHeading>
      {lead !== undefined && <p className="mb-3 max-w-[68ch]">{lead}</p>}
      {children}
    </section>
  );
}

interface DefinitionsProps {
  rows: readonly { key: string; term: ReactNode; text: string }[];
  /** Terms are single signs. */
  isNarrow?: boolean;
}

/** Words and what they mean, as lines. */
export function Definitions({ rows, isNarrow = false }: DefinitionsProps) {
  return (
    <dl className="border-rule border-t">
      {rows.map(({ key, term, text }) => (
        <div
          key={key}
          className={`grid gap-x-4 border-rule border-b py-1.5 ${isNarrow ? 'grid-cols-[1.5rem_1fr]' : 'sm:grid-cols-[12rem_1fr]'}`}
        >
          <dt className="font-strong">{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
