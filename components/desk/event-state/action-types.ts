import type { FieldError } from '@/lib/domain/errors';
import type { ActionName, PairActionName } from '@/lib/domain/event/actions';

/** What the panel can do to an event: its actions, publishing at a time, and taking it away. */
export type PanelAction = ActionName | PairActionName | 'hold' | 'delete';

export interface ActionRequest {
  id: string;
  /** The version on screen. */
  version: number;
  action: PanelAction;
  document: {
    reason?: string;
    edtf?: string;
    precision?: string;
    side?: string;
    source?: string;
    into?: string;
    until?: string;
  };
}

export type ActionResult =
  | { state: 'done' }
  | { state: 'stale' | 'refused'; detail: string; errors: FieldError[] };

export type GiveAction = (request: ActionRequest) => Promise<ActionResult>;

export interface RestoreRequest {
  id: string;
  /** The version on screen. */
  version: number;
  toVersion: number;
}

export type RestoreVersion = (request: RestoreRequest) => Promise<ActionResult>;
