export type ButtonVariant = 'filled' | 'outline' | 'quiet' | 'danger';

const VARIANTS: Record<ButtonVariant, string> = {
  filled:
    'bg-accent text-on-accent border-accent hover:bg-[color-mix(in_srgb,var(--color-accent)_88%,var(--color-ink))]',
  outline: 'bg-surface text-ink border-edge hover:border-ink hover:bg-hover',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-hover',
  danger: 'bg-surface text-danger border-danger hover:bg-hover',
};

const SIZES = {
  /** 24 px: inside a line of controls. */
  small: 'h-6 px-2 text-12 gap-1',
  /** 32 px: a row. */
  medium: 'h-8 px-3 text-14 gap-1.5',
  /** 44 px: full-width actions on phones. */
  large: 'h-11 px-4 text-16 gap-2',
} as const;
export type ButtonSize = keyof typeof SIZES;

/** The look of a button, for buttons and for links that act as one. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize): string {
  const common =
    'touch-target inline-flex shrink-0 items-center justify-center rounded-2 border whitespace-nowrap ' +
    'no-underline transition-colors disabled:opacity-50 aria-disabled:opacity-50 data-disabled:opacity-50';
  return `${common} ${SIZES[size]} ${VARIANTS[variant]}`;
}
