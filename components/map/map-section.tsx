import Link from 'next/link';
import { RuleHeading } from '@/components/ui/rule-heading';
import { pickMessages } from '@/lib/client/messages/messages';
import type { Words } from '@/lib/client/messages/words';
import { MoreWords } from '@/lib/client/messages/words-provider';
import type { MapPlace, MapRoute } from '@/lib/domain/map/map-view';
import { MapFigure } from './map-figure';

interface MapSectionProps {
  places: readonly MapPlace[];
  routes: readonly MapRoute[];
  /** The whole map of the same events; null when the filter has no words for them. */
  href: string | null;
  words: Words;
}

/** A small map on a page about something else; left out when nothing has coordinates. */
export function MapSection({ places, routes, href, words }: MapSectionProps) {
  const { t } = words;
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="map">
      <RuleHeading
        level={2}
        id="map"
        aside={
          href !== null && (
            <Link href={href} prefetch={false} className="link">
              {t('map.whole')}
            </Link>
          )
        }
      >
        {t('map.title')}
      </RuleHeading>
      <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['map'])}>
        <MapFigure places={places} routes={routes} query="" isAside />
      </MoreWords>
      <p className="mt-1 text-12 text-muted">{t('map.boundariesShort')}</p>
    </section>
  );
}
