import type { ReactNode, SVGProps } from 'react';

/*
 * Icons are drawn on a 16 px grid with 1.5 px strokes in the colour of the text. They are silent to
 * assistive technology: the words beside them, or the control's own label, say what they mean.
 */

interface IconProps extends SVGProps<SVGSVGElement> {
  /** Edge length in pixels. */
  size?: number;
}

function Icon({ size = 16, children, ...rest }: IconProps & { children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
    >
      {children}
    </svg>
  );
}

/** Visitor to host, old to new: points to the end of the line and so mirrors in Arabic. */
export function ArrowIcon({ className = '', ...rest }: IconProps) {
  return (
    <Icon className={`rtl:-scale-x-100 ${className}`} {...rest}>
      <path d="M2 8h11.5M9.5 4l4 4-4 4" />
    </Icon>
  );
}

export function ChevronDownIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m4 6 4 4 4-4" />
    </Icon>
  );
}

/** To the start of the line. */
export function ChevronStartIcon({ className = '', ...rest }: IconProps) {
  return (
    <Icon className={`rtl:-scale-x-100 ${className}`} {...rest}>
      <path d="m10 3-5 5 5 5" />
    </Icon>
  );
}

/** To the end of the line. */
export function ChevronEndIcon({ className = '', ...rest }: IconProps) {
  return (
    <Icon className={`rtl:-scale-x-100 ${className}`} {...rest}>
      <path d="m6 3 5 5-5 5" />
    </Icon>
  );
}

export function CheckIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m3 8.5 3.5 3.5L13 4.5" />
    </Icon>
  );
}

export function CircleIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="4.75" />
    </Icon>
  );
}

export function QuestionIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 5.75C5 4 6.25 3 8 3s3 1.1 3 2.6c0 2.3-3 2.3-3 4.4" />
      <path d="M8 13v.01" strokeWidth={2} />
    </Icon>
  );
}

export function ClockIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 4.75V8l2.25 1.5" />
    </Icon>
  );
}

export function CrossIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  );
}

export function PlusIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 3v10M3 8h10" />
    </Icon>
  );
}

export function MinusIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 8h10" />
    </Icon>
  );
}

export function SearchIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3.5 3.5" />
    </Icon>
  );
}

export function CalendarIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.75 3.75h10.5v9.5H2.75zM2.75 6.75h10.5M5.5 2.25v3M10.5 2.25v3" />
    </Icon>
  );
}

export function ExternalIcon({ className = '', ...rest }: IconProps) {
  return (
    <Icon className={`rtl:-scale-x-100 ${className}`} {...rest}>
      <path d="M6.5 3.5h-3v9h9v-3M9 2.75h4.25V7M13 3 7.5 8.5" />
    </Icon>
  );
}

export function MenuIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2 4.5h12M2 8h12M2 11.5h12" />
    </Icon>
  );
}

export function WarningIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 2.5 14 13H2zM8 6.75v2.75" />
      <path d="M8 11.25v.01" strokeWidth={2} />
    </Icon>
  );
}
