'use client';

import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

interface ToggleGroupProps<Value extends string> {
  label: string;
  options: readonly { id: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few as text in a row, the chosen one underlined: zoom levels, lanes, themes. */
export function ToggleGroup<Value extends string>(props: ToggleGroupProps<Value>) {
  const { label, options, value, onChange } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id));
        if (chosen) onChange(chosen.id);
      }}
      className="flex gap-3 text-13"
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className="touch-target min-h-6 min-w-6 border-idle border-b-2 text-muted hover:text-ink data-selected:border-ink data-selected:text-ink"
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
