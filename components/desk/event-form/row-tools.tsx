'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { ChevronDownIcon, CrossIcon } from '@/components/ui/icons';

export interface RowToolsProps {
  /** What the row is, for the labels: "Place 2". */
  what: string;
  index: number;
  count: number;
  /** Left out where order means nothing. */
  onMove?: (by: number) => void;
  onRemove: () => void;
}

/** Order and removal of a row, by buttons: nothing has to be dragged. */
export function RowTools({ what, index, count, onMove, onRemove }: RowToolsProps) {
  const t = useTranslations('desk.form');
  return (
    <div className="flex shrink-0 items-center pt-6">
      {onMove &&
        [-1, 1].map((by) => (
          <Button
            key={by}
            variant="quiet"
            aria-label={t(by < 0 ? 'moveUp' : 'moveDown', { what })}
            isDisabled={index === (by < 0 ? 0 : count - 1)}
            onPress={() => onMove(by)}
            className="w-8 px-0!"
          >
            <ChevronDownIcon className={by < 0 ? 'rotate-180' : ''} />
          </Button>
        ))}
      <Button
        variant="quiet"
        aria-label={t('remove', { what })}
        onPress={onRemove}
        className="w-8 px-0!"
      >
        <CrossIcon />
      </Button>
    </div>
  );
}
