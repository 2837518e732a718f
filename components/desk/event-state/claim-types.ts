import type { Reliability } from '@/lib/domain/event/vocabulary';
import type { ActionResult } from './action-types';

/** The event on screen. */
interface OnEvent {
  id: string;
  version: number;
}

export type ClaimEdit =
  | ({ edit: 'judge'; claimId: string; credibility: number } & OnEvent)
  | ({ edit: 'choose'; claimId: string } & OnEvent)
  | { edit: 'grade'; outlet: string; reliability: Reliability }
  | ({
      edit: 'add';
      sourceId: string;
      field: 'dates' | 'occurrence';
      value?: string;
      asserts: boolean;
    } & OnEvent);

export type EditClaim = (edit: ClaimEdit) => Promise<ActionResult>;

/** Who claims a value, as the desk shows it. */
export interface ClaimantLine {
  id: string;
  asserts: boolean;
  name: string;
  credibility: number;
  outlet: { slug: string; name: string; reliability: Reliability } | null;
  quote: string | null;
}

/** A value that is said of a field. */
export interface ValueLine {
  text: string;
  isShown: boolean;
  isChosen: boolean;
  /** The claim to choose when this is to be shown; null where nothing can be chosen. */
  chooseId: string | null;
  claimants: ClaimantLine[];
}

export interface FieldLine {
  field: string;
  name: string;
  isDisputed: boolean;
  values: ValueLine[];
}
