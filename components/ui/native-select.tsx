'use client';

import { useId } from 'react';
import { controlClass, fieldClass } from './field';
import { ChevronDownIcon } from './icons';

interface NativeSelectProps<Value extends string> {
  label: string;
  /** One line of help under the control. */
  description?: string;
  options: readonly { id: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string;
}

/** One of a short list by the browser's own control: light, and at home on every phone. */
export function NativeSelect<Value extends string>(props: NativeSelectProps<Value>) {
  const { label, description, options, value, onChange, className = '' } = props;
  const id = useId();
  return (
    <div className={`${fieldClass} ${className}`}>
      <label htmlFor={id} className="text-13 font-strong">
        {label}
      </label>
      <div className="relative">
        <select
          id={id}
          value={value}
          aria-describedby={description ? `${id}-note` : undefined}
          onChange={(event) => {
            const chosen = options.find((option) => option.id === event.target.value);
            if (chosen) onChange(chosen.id);
          }}
          className={`${controlClass} appearance-none truncate pe-8`}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDownIcon className="pointer-events-none absolute inset-y-0 end-2 my-auto text-muted" />
      </div>
      {description && (
        <span id={`${id}-note`} className="text-12 text-muted">
          {description}
        </span>
      )}
    </div>
  );
}
