import { claimValueText, credibilityText } from '@/components/event/claim-text';
import { WarningIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import type { ClaimRecord, EventRecord } from '@/lib/domain/event/event-record';
import {
  type ClaimedField,
  type ClaimedValue,
  weighClaims,
} from '@/lib/domain/evidence/weigh-claims';
import { SourceRef } from './source-ref';

interface ClaimsProps {
  record: EventRecord;
  words: Words;
}

/** What sources contradict each other in, each value beside the others with who says it. */
export function Disputes({ record, words }: ClaimsProps) {
  const disputed = weighClaims(record).filter((field) => field.isDisputed);
  return disputed.map((field) => (
    <section key={field.field} className="mt-3 border-ink border-s-2 ps-3">
      <h3 className="flex items-center gap-1.5 text-14 font-strong">
        <WarningIcon className="shrink-0" />
        {words.t('eventPage.claims.disputed', {
          field: words.t(`eventPage.claimField.${field.field}`),
        })}
      </h3>
      <ul className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-x-6 gap-y-3">
        {field.values.map((value) => (
          <li key={value.value}>
            <ValueHead field={field} value={value} record={record} words={words} />
            <Claimants value={value} record={record} words={words} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** Everything that is said, field by field, folded until somebody wants to know. */
export function AllClaims({ record, words }: ClaimsProps) {
  const { t } = words;
  const fields = weighClaims(record);
  if (fields.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="link touch-target w-fit cursor-pointer text-13">
        {t('eventPage.claims.all')}
      </summary>
      <dl className="mt-2">
        {fields.map((field) => (
          <div key={field.field} className="border-rule border-b py-2 sm:flex sm:gap-4">
            <dt className="w-36 shrink-0 text-13 text-muted first-letter:uppercase">
              {t(`eventPage.claimField.${field.field}`)}
            </dt>
            <dd className="flex min-w-0 flex-col gap-2">
              {field.values.map((value) => (
                <div key={value.value}>
                  <ValueHead field={field} value={value} record={record} words={words} />
                  <Claimants value={value} record={record} words={words} />
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface ValueProps extends ClaimsProps {
  field: ClaimedField;
  value: ClaimedValue;
}

function ValueHead({ field, value, record, words }: ValueProps) {
  const { t } = words;
  const isPlain = field.field === 'occurrence';
  return (
    <p className="text-14">
      <bdi className={value.isShown ? 'font-strong' : ''}>
        {claimValueText({ field: field.field, value: value.value }, record, words)}
      </bdi>
      {!isPlain && (value.isShown || value.isChosen) && (
        <span className="ms-2 text-12 text-muted">
          {t(value.isChosen ? 'eventPage.claims.chosen' : 'eventPage.claims.shown')}
        </span>
      )}
    </p>
  );
}

/** Who asserts a value and who denies it, with the grades of both the outlet and the claim. */
export function Claimants({
  value: { asserting, denying },
  record,
  words,
}: ClaimsProps & { value: Pick<ClaimedValue, 'asserting' | 'denying'> }) {
  return (
    <ul className="text-12 text-muted">
      {[...asserting, ...denying].map((claim) => (
        <Claimant key={claim.id} claim={claim} record={record} words={words} />
      ))}
    </ul>
  );
}

function Claimant({ claim, record, words }: ClaimsProps & { claim: ClaimRecord }) {
  const { t } = words;
  const source = record.sources.find((one) => one.id === claim.sourceId) ?? null;
  const outlet = source?.outlet ?? null;
  const name = outlet?.name ?? source?.title ?? t('eventPage.claims.desk');
  return (
    <li>
      {claim.asserts ? '' : `${t('eventPage.claims.denies')} `}
      <bdi className="text-ink">{name}</bdi>
      <SourceRef id={claim.sourceId} sources={record.sources} words={words} />
      {claim.side !== null && `, ${t(`eventPage.side.${claim.side}`)}`}
      {source && (
        <>
          {' · '}
          {outlet
            ? t('eventPage.claims.outletGrade', {
                grade: outlet.reliability,
                words: t(`eventPage.grade.${outlet.reliability}`),
              })
            : t('eventPage.claims.noOutlet')}
          {' · '}
          {t('eventPage.claims.claimGrade', { words: credibilityText(claim.credibility, words) })}
        </>
      )}
      {claim.quote !== null && (
        <span className="block text-ink">
          <q>
            <bdi>{claim.quote}</bdi>
          </q>
        </span>
      )}
    </li>
  );
}
