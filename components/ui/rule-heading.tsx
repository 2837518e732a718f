import type { ReactNode } from 'react';

interface RuleHeadingProps {
  /** Level in the outline of the page. */
  level: 1 | 2 | 3;
  id?: string;
  children: ReactNode;
  /** What stands at the end of the line, such as a link to all of it. */
  aside?: ReactNode;
}

/** The opening of a section: a 2 px ink rule over a 12 px heading. */
export function RuleHeading({ level, id, children, aside }: RuleHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="flex min-h-8 items-baseline justify-between gap-4 border-ink border-t-2 pt-1.5 text-12">
      <Heading id={id} className="font-strong">
        {children}
      </Heading>
      {aside}
    </div>
  );
}
