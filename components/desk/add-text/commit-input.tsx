import { useEffect, useState } from 'react';

interface CommitInputProps {
  id: string;
  label: string;
  value: string;
  /** Takes what was typed, or says what is wrong with it. */
  onCommit: (text: string) => string | null;
  onFocus?: () => void;
}

/** A line of text that is taken over when it is left or Enter is pressed; what is wrong stays. */
export function CommitInput({ id, label, value, onCommit, onFocus }: CommitInputProps) {
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    setText(value);
    setProblem(null);
  }, [value]);
  const commit = () => {
    if (text !== value) setProblem(onCommit(text.trim()));
  };
  return (
    <span className="flex min-w-0 flex-col">
      <label htmlFor={id} className="text-12 text-muted">
        {label}
      </label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => setText(event.target.value)}
        onFocus={onFocus}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) commit();
        }}
        className="h-8 min-w-0 rounded-2 border border-edge bg-surface px-2 text-13 aria-invalid:border-danger pointer-coarse:h-11"
      />
      {problem !== null && (
        <span id={`${id}-problem`} role="alert" className="text-12 text-danger">
          {problem}
        </span>
      )}
    </span>
  );
}
