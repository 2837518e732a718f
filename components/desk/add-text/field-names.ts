import type { Words } from '@/lib/client/messages/words';

/** The control that a field of a draft is corrected in: dates have one, topics have one. */
export function controlOf(field: string): string {
  if (field === 'end_date' || field === 'edtf' || field === 'date_precision') return 'start_date';
  if (/^destinations\[\d+\]\.(start|end)_date$/.test(field)) return 'start_date';
  if (field.startsWith('topics')) return 'topics';
  if (field === 'rank') return 'kind';
  return field === 'official' ? 'status' : field;
}

/** The id of the control of a field of a row. */
export function fieldId(rowKey: string, field: string): string {
  return `add-${rowKey}-${controlOf(field).replace(/[^\w]+/g, '-')}`;
}

/** What people call a field: "visitors[0].office" is "Office". */
export function fieldLabel(field: string, { t }: Words): string {
  const control = controlOf(field);
  const [side = '', part = ''] = control.split(/\[\d+\]\.?/);
  if (control === 'start_date') return t('desk.form.date');
  if (control === 'topics') return t('desk.add.topics');
  if (control === 'kind') return t('desk.form.kind');
  if (part === 'office') return t('desk.add.field.office');
  if (part === 'country') return t('desk.add.field.country');
  if (part === 'city') return t('desk.add.field.city');
  if (side === 'visitors') return t('desk.add.field.visitors');
  return side === 'counterparts' ? t('desk.add.field.counterparts') : t('desk.form.status');
}
