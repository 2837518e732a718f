import { getWords } from '../get-words';

export default async function HomePage() {
  const { t } = await getWords();
  return (
    <div className="page-column py-6">
      <h1 className="font-serif text-28">{t('home.title')}</h1>
    </div>
  );
}
