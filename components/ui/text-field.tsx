'use client';

import type { ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { controlClass, FieldLabel, FieldNotes, type FieldTexts, fieldClass } from './field';

interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className'>, FieldTexts {
  placeholder?: string | undefined;
  className?: string;
  /** Inside the control's end, such as a unit or a key. */
  suffix?: ReactNode;
}

/** One line of text with its label, help and error. */
export function TextField(props: TextFieldProps) {
  const { label, description, errorMessage, placeholder, className = '', suffix, ...rest } = props;
  const isInvalid = rest.isInvalid ?? errorMessage !== undefined;
  return (
    <AriaTextField {...rest} isInvalid={isInvalid} className={`${fieldClass} ${className}`}>
      <FieldLabel>{label}</FieldLabel>
      <div className="relative">
        <Input {...(placeholder === undefined ? {} : { placeholder })} className={controlClass} />
        {suffix && (
          <span className="absolute inset-y-0 end-2 flex items-center text-12 text-muted">
            {suffix}
          </span>
        )}
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}

interface TextAreaProps extends Omit<AriaTextFieldProps, 'children' | 'className'>, FieldTexts {
  placeholder?: string | undefined;
  className?: string;
  rows: number;
}

/** Several lines of text; the reader may make it taller. */
export function TextArea(props: TextAreaProps) {
  const { label, description, errorMessage, placeholder, className = '', rows, ...rest } = props;
  const isInvalid = rest.isInvalid ?? errorMessage !== undefined;
  return (
    <AriaTextField {...rest} isInvalid={isInvalid} className={`${fieldClass} ${className}`}>
      <FieldLabel>{label}</FieldLabel>
      <AriaTextArea
        rows={rows}
        {...(placeholder === undefined ? {} : { placeholder })}
        className={`${controlClass} h-auto! resize-y py-1.5`}
      />
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
