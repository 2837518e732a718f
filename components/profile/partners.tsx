import Link from 'next/link';
import { RuleHeading } from '@/components/ui/rule-heading';
import { Cell, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import { relationHref } from '@/lib/client/relation-href';
import type { Day } from '@/lib/domain/dates/day';
import type { PartnerCount } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { begunOnly, eventsHref } from './counted-events';

interface PartnersProps {
  partners: readonly PartnerCount[];
  code: string;
  filter: Filter;
  today: Day;
  words: Words;
}

/** With whom most visits are exchanged, each number leading to its events. */
export function Partners({ partners, code, filter, today, words: { t } }: PartnersProps) {
  if (partners.length === 0) return null;
  const begun = begunOnly(filter, today);
  const head = 'px-2 text-end font-normal text-12 text-muted';
  return (
    <section aria-labelledby="partners">
      <RuleHeading level={2} id="partners">
        {t('profile.party.partners')}
      </RuleHeading>
      <Table caption={t('profile.party.partnersNote')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t('profile.parties.party')}</span>
            </th>
            <th scope="col" className={head}>
              {t('profile.years.received')}
            </th>
            <th scope="col" className={`${head} pe-0`}>
              {t('profile.years.sent')}
            </th>
          </tr>
        </thead>
        <tbody>
          {partners.map((partner) => (
            <Row key={partner.code}>
              <Cell>
                <Link
                  href={relationHref(code, partner.code, filter)}
                  prefetch={false}
                  className="no-underline hover:underline"
                >
                  <bdi>{partner.name}</bdi>
                </Link>
              </Cell>
              <CountCell
                count={partner.received}
                href={eventsHref(begun, [
                  ['visitor', partner.code],
                  ['host', code],
                ])}
              />
              <CountCell
                count={partner.sent}
                href={eventsHref(begun, [
                  ['visitor', code],
                  ['host', partner.code],
                ])}
              />
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function CountCell({ count, href }: { count: number; href: string | null }) {
  return (
    <Cell isNumber>
      {count === 0 || href === null ? (
        <span className={count === 0 ? 'text-muted' : ''}>{count}</span>
      ) : (
        <Link href={href} prefetch={false} className="link touch-target px-1">
          {count}
        </Link>
      )}
    </Cell>
  );
}
