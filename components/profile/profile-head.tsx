import type { ReactNode } from 'react';
import { NameText } from '@/components/event/name-text';
import { directionOf } from '@/lib/client/messages/messages';
import type { ScriptName } from '@/lib/domain/event/event-record';

interface ProfileHeadProps {
  kicker: ReactNode;
  title: string;
  /** The name in other languages and scripts. */
  names?: readonly ScriptName[];
  /** A line or two below: counts, coordinates. */
  children?: ReactNode;
}

/** The opening of a page about one thing. */
export function ProfileHead({ kicker, title, names = [], children }: ProfileHeadProps) {
  return (
    <header className="mb-6">
      <p className="text-12 text-muted">{kicker}</p>
      <h1 className="mt-1 font-serif text-28 text-pretty">
        <NameText text={title} />
      </h1>
      {names.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-4 text-14 text-muted">
          {names.map((name) => (
            <li key={`${name.lang} ${name.name}`}>
              <bdi lang={name.lang} dir={directionOf(name.lang)}>
                {name.name}
              </bdi>
            </li>
          ))}
        </ul>
      )}
      {children && <div className="mt-2 text-14">{children}</div>}
    </header>
  );
}
