import Link from 'next/link';
import { NameText } from '@/components/event/name-text';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { TenureView } from '@/lib/domain/event/profile-view';

interface TenuresProps {
  tenures: readonly TenureView[];
  words: Words;
}

/** Offices of a party with whoever held them, the present holder first. */
export function PartyOffices({ tenures, words }: TenuresProps) {
  const { t } = words;
  const offices = [...new Set(tenures.map((one) => one.office.title))];
  return (
    <section aria-labelledby="offices">
      <RuleHeading level={2} id="offices">
        {t('profile.party.offices')}
      </RuleHeading>
      {offices.length === 0 ? (
        <p className="py-1 text-13 text-muted">{t('profile.party.noOffices')}</p>
      ) : (
        <dl>
          {offices.map((title) => (
            <div key={title} className="border-rule border-b py-2">
              <dt className="text-13 text-muted">
                <bdi>{title}</bdi>
              </dt>
              {tenures
                .filter((one) => one.office.title === title)
                .map((one) => (
                  <dd
                    key={`${one.person.slug} ${one.from}`}
                    className="flex items-baseline justify-between gap-3"
                  >
                    <Link href={`/people/${one.person.slug}`} prefetch={false} className="link">
                      <NameText text={one.person.name} />
                    </Link>
                    <span className="shrink-0 text-12 text-muted">{tenureText(one, words)}</span>
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

interface PersonOfficesProps extends TenuresProps {
  /** Offices seen at events only. */
  offices: readonly string[];
}

/** Offices a person held, with dates where they are recorded. */
export function PersonOffices({ tenures, offices, words }: PersonOfficesProps) {
  const { t } = words;
  const dated = new Set(tenures.map((one) => one.office.title));
  const others = offices.filter((title) => !dated.has(title));
  if (dated.size === 0 && others.length === 0) return null;
  return (
    <section aria-labelledby="offices">
      <RuleHeading level={2} id="offices">
        {t('profile.person.offices')}
      </RuleHeading>
      <ul>
        {tenures.map((one) => (
          <li key={`${one.office.title} ${one.from}`} className="border-rule border-b py-1.5">
            <bdi>{one.office.title}</bdi>
            <span className="block text-12 text-muted">{tenureText(one, words)}</span>
          </li>
        ))}
        {others.map((title) => (
          <li key={title} className="border-rule border-b py-1.5">
            <bdi>{title}</bdi>
            <span className="block text-12 text-muted">{t('profile.tenure.unknown')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "since 27 Oct 2022", "27 Oct 2022 – 3 May 2026", "in office". */
function tenureText({ from, to, ongoing }: TenureView, { t, locale }: Words): string {
  const first = from && formatDay(from, locale);
  const last = to && formatDay(to, locale);
  if (first && last) return t('profile.tenure.span', { from: first, to: last });
  if (ongoing)
    return first ? t('profile.tenure.from', { from: first }) : t('profile.tenure.ongoing');
  if (last) return t('profile.tenure.until', { to: last });
  return first ? t('profile.tenure.from', { from: first }) : t('profile.tenure.unknown');
}
