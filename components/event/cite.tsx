import type { Words } from '@/lib/client/messages/words';
import {
  CITATION_FORMS,
  type Citation,
  type CitationForm,
  citedTitle,
} from '@/lib/domain/cite/citation';
import { formatBibtex } from '@/lib/domain/cite/format-bibtex';
import { formatRis } from '@/lib/domain/cite/format-ris';
import { formatDay } from '@/lib/domain/dates/format-day';
import { CopyText } from './copy-text';

interface CiteProps {
  citation: Omit<Citation, 'publisher'>;
  words: Words;
}

/** How to cite a page: as a sentence, for BibTeX, for reference managers. */
export function Cite({ citation, words }: CiteProps) {
  const { t } = words;
  const whole: Citation = { ...citation, publisher: t('cite.publisher') };
  const texts: Record<CitationForm, string> = {
    text: sentenceOf(whole, words),
    bibtex: formatBibtex(whole),
    ris: formatRis(whole),
  };
  return (
    <details className="border-rule border-b">
      <summary className="flex min-h-8 cursor-pointer items-center hover:underline pointer-coarse:min-h-11">
        {t('cite.title')}
      </summary>
      <div className="flex flex-col gap-4 pb-4">
        {CITATION_FORMS.map((form) => (
          <section key={form} aria-label={t(`cite.forms.${form}`)}>
            <div className="flex items-baseline justify-between gap-4 text-12">
              <span className="text-muted">{t(`cite.forms.${form}`)}</span>
              <CopyText
                text={texts[form]}
                label={t('cite.copy')}
                copiedLabel={t('cite.copied')}
                name={t('cite.copyForm', { form: t(`cite.forms.${form}`) })}
              />
            </div>
            {form === 'text' ? (
              <p className="text-13 wrap-anywhere">{texts.text}</p>
            ) : (
              <pre
                dir="ltr"
                className="bg-hover p-2 font-mono text-12 wrap-anywhere whitespace-pre-wrap"
              >
                {texts[form]}
              </pre>
            )}
          </section>
        ))}
      </div>
    </details>
  );
}

/** “Prime Minister … to Moscow, 10–11 Oct 2023.” Chancery … [address] (read 24 Nov 2026). */
function sentenceOf(citation: Citation, { t, locale }: Words): string {
  return t('cite.sentence', {
    title: citedTitle(citation),
    publisher: citation.publisher,
    url: citation.url,
    day: formatDay(citation.accessed, locale),
  });
}
