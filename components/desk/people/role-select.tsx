'use client';

import { Select } from '@/components/ui/select';
import { useWords } from '@/lib/client/messages/use-words';
import { USER_ROLES, type UserRole } from '@/lib/domain/event/vocabulary';

interface RoleSelectProps {
  /** Seen above the control, or with `isBare` heard alone. */
  label: string;
  value: UserRole;
  onChange: (role: UserRole) => void;
  isBare?: boolean;
  isDisabled?: boolean;
  className?: string;
}

/** One of the roles, each with what it may do. */
export function RoleSelect(props: RoleSelectProps) {
  const { label, value, onChange, isBare = false, isDisabled = false, className = '' } = props;
  const { t, locale } = useWords();
  return (
    <Select
      label={label}
      isLabelHidden={isBare}
      className={className}
      isDisabled={isDisabled}
      placeholder=""
      emptyText=""
      locale={locale}
      options={USER_ROLES.map((id) => ({
        id,
        label: t(`people.roles.${id}`),
        hint: t(`people.roleHints.${id}`),
      }))}
      value={value}
      onChange={(key) => {
        const role = USER_ROLES.find((one) => one === key);
        if (role && role !== value) onChange(role);
      }}
    />
  );
}
