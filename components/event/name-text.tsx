import { Fragment } from 'react';
import { splitAtHyphenated } from '@/lib/domain/names/split-at-hyphenated';

interface NameTextProps {
  text: string;
  className?: string;
}

/**
 * A name or a title: isolated from the direction of what stands around it, and its hyphenated words
 * kept on one line, so that "al-Sudani" never begins with a bare "al-".
 */
export function NameText({ text, className }: NameTextProps) {
  return (
    <bdi className={className}>
      {splitAtHyphenated(text).map(({ text: piece, isWhole }, index) =>
        isWhole ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
          <span key={index} className="whitespace-nowrap">
            {piece}
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
          <Fragment key={index}>{piece}</Fragment>
        ),
      )}
    </bdi>
  );
}
