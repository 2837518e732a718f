import type { Metadata } from 'next';
import { ImportDesk } from '@/components/desk/imports/import-desk';
import { ImportHistory } from '@/components/desk/imports/import-history';
import { canPublishEvents } from '@/lib/domain/permissions';
import { requireDesk } from '@/lib/server/auth/page-context';
import { listImports } from '@/lib/server/queries/list-imports';
import { getWords } from '../../get-words';
import { recallMappingAction, undoImportAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: t('desk.imports.title') };
}

export default async function ImportPage() {
  const ctx = await requireDesk('/desk/import');
  const { t } = await getWords();
  const history = await listImports(ctx);
  return (
    <div className="page-column flex flex-col gap-8 py-6">
      <div className="flex flex-col gap-2">
        <h1 className="font-serif text-28">{t('desk.imports.title')}</h1>
        <p className="max-w-160 text-muted">{t('desk.imports.text')}</p>
      </div>
      <ImportDesk canPublish={canPublishEvents(ctx.actor)} recall={recallMappingAction} />
      <ImportHistory lines={history} undo={undoImportAction} />
    </div>
  );
}
