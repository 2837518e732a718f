import { useWords } from '@/lib/client/messages/use-words';
import type { DraftSpan } from '@/lib/domain/parse/draft';
import { controlOf, fieldLabel } from './field-names';

interface MarkedTextProps {
  text: string;
  spans: readonly DraftSpan[];
  /** The field in hand: its words are marked. */
  field: string | null;
  /** Leads to the field that was read from the words. */
  onPick: (field: string) => void;
}

/** The text with the words that fields were read from; each leads to its field. */
export function MarkedText({ text, spans, field, onPick }: MarkedTextProps) {
  const words = useWords();
  return (
    <p className="whitespace-pre-line text-14 leading-6">
      {piecesOf(text, spans).map(({ start, text: piece, span }) => {
        if (span === null) return <span key={start}>{piece}</span>;
        const label = fieldLabel(span.field, words);
        const isInHand = field !== null && controlOf(span.field) === controlOf(field);
        return (
          <button
            key={start}
            type="button"
            title={label}
            aria-label={words.t('desk.add.readAs', { words: piece, field: label })}
            onClick={() => onPick(span.field)}
            className={`rounded-2 border-b-2 text-start leading-5 ${
              isInHand ? 'border-accent bg-today' : 'border-edge hover:bg-hover'
            }`}
          >
            {piece}
          </button>
        );
      })}
    </p>
  );
}

interface Piece {
  start: number;
  text: string;
  span: DraftSpan | null;
}

/** The text cut at its spans; of two that overlap the first is shown. */
function piecesOf(text: string, spans: readonly DraftSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) pieces.push({ start: at, text: text.slice(at, to), span: null });
  };
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    if (span.start < at || span.end > text.length || span.end <= span.start) continue;
    plain(span.start);
    pieces.push({ start: span.start, text: text.slice(span.start, span.end), span });
    at = span.end;
  }
  plain(text.length);
  return pieces;
}
