import { claimValueText } from '@/components/event/claim-text';
import type { Words } from '@/lib/client/messages/words';
import type { ClaimRecord, EventRecord } from '@/lib/domain/event/event-record';
import { isChoosable } from '@/lib/domain/evidence/claim-value';
import { type ClaimedValue, weighClaims } from '@/lib/domain/evidence/weigh-claims';
import type { ClaimantLine, FieldLine } from './claim-types';

/** What is said of an event, by field and value, ready for the panel that judges it. */
export function claimLines(record: EventRecord, words: Words): FieldLine[] {
  return weighClaims(record).map(({ field, values, isDisputed }) => ({
    field,
    name: words.t(`eventPage.claimField.${field}`),
    isDisputed,
    values: values.map((value) => ({
      text: claimValueText({ field, value: value.value }, record, words),
      isShown: value.isShown,
      isChosen: value.isChosen,
      chooseId: isChoosable(field) ? choiceOf(value) : null,
      claimants: [...value.asserting, ...value.denying].map((claim) =>
        claimantLine(claim, record, words),
      ),
    })),
  }));
}

/** The claim by which a value that is not shown, or stands on nobody's choice, can be chosen. */
function choiceOf({ isShown, isChosen, asserting }: ClaimedValue): string | null {
  return isShown && isChosen ? null : (asserting[0]?.id ?? null);
}

function claimantLine(claim: ClaimRecord, { sources }: EventRecord, { t }: Words): ClaimantLine {
  const source = sources.find((one) => one.id === claim.sourceId);
  const outlet = source?.outlet ?? null;
  const { id, asserts, credibility, quote } = claim;
  return {
    id,
    asserts,
    credibility,
    quote,
    name: outlet?.name ?? source?.title ?? t('eventPage.claims.desk'),
    outlet: outlet && {
      slug: outlet.slug,
      name: outlet.name,
      reliability: outlet.reliability,
    },
  };
}
