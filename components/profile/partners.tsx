import Link from 'next/link';
import { RuleHeading } from '@/components/ui/rule-heading';
import { Cell, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import type { PartnerCount } from '@/lib/domain/event/profile-view';

interface PartnersProps {
  partners: readonly PartnerCount[];
  code: string;
  words: Words;
}

/** With whom most visits are exchanged, each number leading to its events. */
export function Partners({ partners, code, words: { t } }: PartnersProps) {
  if (partners.length === 0) return null;
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
                  href={`/parties/${partner.code}`}
                  prefetch={false}
                  className="no-underline hover:underline"
                >
                  <bdi>{partner.name}</bdi>
                </Link>
              </Cell>
              <CountCell
                count={partner.received}
                href={`/events?visitor=${partner.code}&host=${code}${STANDING}`}
              />
              <CountCell
                count={partner.sent}
                href={`/events?visitor=${code}&host=${partner.code}${STANDING}`}
              />
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

/** What was called off or is still to come is not counted, so the lists leave it out too. */
export const STANDING = '&to=today&status=-cancelled,-did-not-happen';

function CountCell({ count, href }: { count: number; href: string }) {
  return (
    <Cell isNumber>
      {count === 0 ? (
        <span className="text-muted">0</span>
      ) : (
        <Link href={href} prefetch={false} className="link touch-target px-1">
          {count}
        </Link>
      )}
    </Cell>
  );
}
