import { USER_ROLES, type UserRole } from '@/lib/domain/event/vocabulary';
import { CommandError } from './command-error';

type Values = Record<string, string | boolean | undefined>;

/** Gives the text of an option that must be given; all that lack are named at once. */
export function readTexts<const Name extends string>(
  values: Values,
  names: readonly Name[],
): (name: Name) => string {
  const texts = new Map(names.map((name) => [name, textOf(values[name])]));
  const missing = names.flatMap((name) => (texts.get(name) === '' ? [`--${name}`] : []));
  if (missing.length > 0) {
    throw new CommandError(`${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} needed.`);
  }
  return (name) => texts.get(name) ?? '';
}

function textOf(value: string | boolean | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A role by name. */
export function readRole(text: string): UserRole {
  const role = USER_ROLES.find((one) => one === text);
  if (!role) throw new CommandError(`--role must be one of ${USER_ROLES.join(', ')}.`);
  return role;
}
