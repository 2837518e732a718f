import { claimValueText } from '@/components/event/claim-text';
import { ExternalIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { ClaimRecord, EventRecord, SourceRecord } from '@/lib/domain/event/event-record';
import { claimValueOf } from '@/lib/domain/evidence/claim-value';

interface SourcesProps {
  record: EventRecord;
  words: Words;
}

/** The footnotes: where it stands, who published it and how good they are, and what it says. */
export function Sources({ record, words }: SourcesProps) {
  const { t } = words;
  return (
    <section aria-labelledby="sources">
      <RuleHeading level={2} id="sources">
        {t('eventPage.sources')}
      </RuleHeading>
      {record.sources.length === 0 ? (
        <p className="text-13 text-muted">{t('eventPage.noSources')}</p>
      ) : (
        <ol>
          {record.sources.map((source, index) => (
            <li
              key={source.id}
              id={`source-${index + 1}`}
              className="flex gap-3 border-rule border-b py-2 target:bg-today"
            >
              <span aria-hidden="true" className="w-4 shrink-0 text-end text-12 text-muted">
                {index + 1}
              </span>
              <Source
                source={source}
                record={record}
                claims={record.claims.filter((claim) => claim.sourceId === source.id)}
                words={words}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface SourceProps {
  source: SourceRecord;
  claims: ClaimRecord[];
  record: EventRecord;
  words: Words;
}

function Source({ source, claims, record, words }: SourceProps) {
  const { t, locale } = words;
  const { url, title, outlet, published } = source;
  const says = claimsText(claims, record, words);
  const quote = claims.find((claim) => claim.quote !== null)?.quote;
  return (
    <div className="min-w-0">
      <p className="wrap-anywhere">
        {url === null ? (
          <bdi>{title}</bdi>
        ) : (
          <a href={url} rel="noopener" className="link">
            <bdi>{title}</bdi>
            <ExternalIcon size={12} className="ms-1 inline align-baseline text-muted" />
          </a>
        )}
      </p>
      <p className="text-12 text-muted">
        {outlet && (
          <>
            <bdi className="text-ink">{outlet.name}</bdi>
            {` · ${t(`eventPage.voice.${outlet.voice}`)} · `}
            {t('eventPage.source.grade', {
              grade: outlet.reliability,
              words: t(`eventPage.grade.${outlet.reliability}`),
            })}
            {' · '}
          </>
        )}
        {published ? formatDay(published, locale) : t('eventPage.source.undated')}
      </p>
      {says !== '' && (
        <p className="text-12 text-muted">{t('eventPage.source.says', { claims: says })}</p>
      )}
      {quote && (
        <blockquote className="mt-1 border-rule border-s-2 ps-2 font-serif">
          <bdi>{quote}</bdi>
        </blockquote>
      )}
    </div>
  );
}

/** What the source asserts or denies, each thing once: "announced; confirmed, for the host side". */
function claimsText(claims: readonly ClaimRecord[], record: EventRecord, words: Words): string {
  const { t } = words;
  const said = claims.map((claim) => {
    const value = claimValue(claim, record, words);
    const bySide =
      claim.side === null
        ? value
        : t('eventPage.source.claim', { claim: value, side: t(`eventPage.side.${claim.side}`) });
    return claim.asserts ? bySide : t('eventPage.source.denies', { claim: bySide });
  });
  // The bare word adds nothing where the same is said for a side.
  const kept = said.filter(
    (text) => !said.some((other) => other !== text && other.startsWith(`${text},`)),
  );
  return [...new Set(kept)].join('; ');
}

/** What the event shows goes by the name of its field; what it does not, by what is said. */
function claimValue(claim: ClaimRecord, record: EventRecord, words: Words): string {
  const { field, value } = claim;
  const isStatus = field === 'occurrence' || field === 'status';
  if (!isStatus && value === claimValueOf(record, field)) {
    return words.t(`eventPage.claimField.${field}`);
  }
  return claimValueText(claim, record, words);
}
