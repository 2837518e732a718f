import { useEffect, useState } from 'react';

/** Milliseconds for which a button says that it worked. */
const SAID = 2_000;

/** Copies texts to the clipboard, and tells for two seconds that it did. */
export function useCopy(): {
  isCopied: boolean;
  /** `onRefused` is called where the browser gives no permission. */
  copy: (text: string, onRefused?: () => void) => void;
} {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = (text: string, onRefused?: () => void) => {
    navigator.clipboard.writeText(text).then(() => setCopied(true), onRefused);
  };
  return { isCopied, copy };
}
