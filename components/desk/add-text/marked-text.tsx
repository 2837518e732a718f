import { useWords } from '@/lib/client/messages/use-words';
import type { DraftSpan } from '@/lib/domain/parse/draft';

interface MarkedTextProps {
  text: string;
  spans: readonly DraftSpan[];
  /** The field in hand, whose words stand out. */
  field: string | null;
  /** Leads to the field that was read from the words. */
  onPick: (field: string) => void;
}

/** The text with the words that fields were read from; each leads to its field. */
export function MarkedText({ text, spans, field, onPick }: MarkedTextProps) {
  const { t } = useWords();
  return (
    <p className="whitespace-pre-line text-14 leading-6">
      {piecesOf(text, spans).map((piece) =>
        piece.span === null ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <button
            key={piece.start}
            type="button"
            title={piece.span.field}
            aria-label={t('desk.add.readAs', { words: piece.text, field: piece.span.field })}
            onClick={() => piece.span && onPick(piece.span.field)}
            className={`rounded-2 border-b-2 text-start ${
              piece.span.field === field ? 'border-accent bg-today' : 'border-edge hover:bg-hover'
            }`}
          >
            {piece.text}
          </button>
        ),
      )}
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
