import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';

interface LinkButtonProps extends ComponentProps<typeof Link> {
  variant: ButtonVariant;
  size?: ButtonSize;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ variant, size = 'medium', className = '', ...rest }: LinkButtonProps) {
  return <Link className={`${buttonClass(variant, size)} ${className}`} {...rest} />;
}
