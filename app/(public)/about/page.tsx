import type { Metadata } from 'next';
import { AboutPage } from '@/components/about/about-page';
import { getWords } from '../../get-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('about.title'), alternates: { canonical: '/about' } };
}

export default async function Page() {
  return (
    <div className="page-column py-6">
      <AboutPage words={await getWords()} />
    </div>
  );
}
