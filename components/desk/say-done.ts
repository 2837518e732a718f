/** The event at which the desk begins to show toasts. */
export const FIRST_TOAST = 'chancery:toast';

/** Says that something worked, and offers the way back. What shows it is loaded at the first time. */
export async function sayDone(
  message: string,
  undo?: { label: string; run: () => void },
): Promise<void> {
  document.dispatchEvent(new Event(FIRST_TOAST));
  const { showToast } = await import('@/components/ui/toast');
  showToast({ message, ...(undo && { undo }) });
}
