'use client';

import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';

interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  variant: ButtonVariant;
  size?: ButtonSize;
  className?: string;
}

/** A button of react-aria: press events, pending state, focus on every platform. */
export function Button({ variant, size = 'medium', className = '', ...rest }: ButtonProps) {
  return <AriaButton className={`${buttonClass(variant, size)} ${className}`} {...rest} />;
}
