import { useFormTools } from './form-context';
import { moveItem, removeItem } from './rows';

type RowList = 'places' | 'participants' | 'topics' | 'sources' | 'sessions' | 'outcomes';

/** What orders and removes a row of one of the form's lists; sources and sessions have no order. */
export function useRowTools(list: RowList, index: number) {
  const { form, edit } = useFormTools();
  const onMove = (by: number) =>
    edit((now) => ({ ...now, [list]: moveItem<unknown>(now[list], index, by) }));
  return {
    index,
    count: form[list].length,
    ...(list !== 'sources' && list !== 'sessions' && { onMove }),
    onRemove: () => edit((now) => ({ ...now, [list]: removeItem<unknown>(now[list], index) })),
  };
}
