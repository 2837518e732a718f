import { DeskList } from '@/components/desk/desk-list';
import { LinkButton } from '@/components/ui/link-button';
import { requireDesk } from '@/lib/server/auth/page-context';
import { DESK_LISTS, type DeskListName, listDesk } from '@/lib/server/queries/list-desk';
import { getWords } from '../get-words';

/** Rows of each list on the first page, and of the one list that is shown alone. */
const FEW = 8;
const MANY = 200;

const NAMES = ['drafts', 'in-review', 'changed'] as const satisfies readonly DeskListName[];

export default async function DeskPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const ctx = await requireDesk('/desk');
  const words = await getWords();
  const { list } = await searchParams;
  const alone = NAMES.find((name) => name === list && name in DESK_LISTS);
  const wanted = alone === undefined ? NAMES : [alone];
  const lists = await Promise.all(
    wanted.map((name) => listDesk(ctx, name, alone === undefined ? FEW : MANY)),
  );
  return (
    <div className="page-column py-6">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-serif text-28">{words.t('desk.title')}</h1>
        <LinkButton variant="filled" href="/desk/events/new">
          {words.t('desk.newEvent')}
        </LinkButton>
      </div>
      <div className="flex flex-col gap-10">
        {lists.map((one) =>
          one.ok ? (
            <DeskList
              key={one.value.name}
              {...one.value}
              moreHref={alone === undefined ? `/desk?list=${one.value.name}` : null}
              words={words}
            />
          ) : null,
        )}
      </div>
    </div>
  );
}
