import Link from 'next/link';
import { ArrowIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';

/** Names of parties by code, from the server. */
export type PartyNames = Readonly<Record<string, string>>;

interface PartyNameProps {
  code: string;
  names: PartyNames;
  /** Leads to the party's page. */
  isLink?: boolean;
}

/** A country or organisation: its code, then its name. */
export function PartyName({ code, names, isLink = false }: PartyNameProps) {
  const name = names[code];
  const text = (
    <>
      {name !== undefined && <span className="font-mono text-12 text-muted">{code}</span>}{' '}
      <bdi>{name ?? code}</bdi>
    </>
  );
  if (!isLink) return <span>{text}</span>;
  return (
    <Link href={`/parties/${code}`} className="no-underline hover:underline">
      {text}
    </Link>
  );
}

interface PartyRouteProps {
  /** Codes, each once. */
  visitors: readonly string[];
  hosts: readonly string[];
  names: PartyNames;
  words: Words;
}

/** Who goes to whom: visitors, an arrow that mirrors in Arabic, hosts. */
export function PartyRoute({ visitors, hosts, names, words }: PartyRouteProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {visitors.map((code) => (
        <PartyName key={code} code={code} names={names} />
      ))}
      {visitors.length > 0 && hosts.length > 0 && (
        <>
          <ArrowIcon size={14} className="text-muted" />
          <span className="sr-only">{words.t('event.to')}</span>
        </>
      )}
      {hosts.map((code) => (
        <PartyName key={code} code={code} names={names} />
      ))}
    </span>
  );
}
