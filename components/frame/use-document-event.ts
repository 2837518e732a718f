import { useEffect, useRef } from 'react';

/** Calls the newest handler for an event of the document while mounted. */
export function useDocumentEvent(type: string, handle: () => void): void {
  const newest = useRef(handle);
  useEffect(() => {
    newest.current = handle;
  });
  useEffect(() => {
    const call = () => newest.current();
    document.addEventListener(type, call);
    return () => document.removeEventListener(type, call);
  }, [type]);
}
