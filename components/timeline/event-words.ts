import type { Words } from '@/lib/client/messages/words';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { TimelineAside, TimelineBar } from '@/lib/domain/event/timeline-view';

/** When the event of a bar is, in words. */
export function barDates(bar: TimelineBar, words: Words): string {
  const { edtf, precision, earliest, latest } = bar;
  return formatDateLabel({ edtf, precision, earliest, latest }, words.locale);
}

/** The slot an event had before, in words, or null. */
export function formerDates(bar: TimelineAside, words: Words): string | null {
  if (!bar.was) return null;
  return words.t('timeline.was', {
    dates: formatDateLabel(bar.was, words.locale),
  });
}

/** Its topics by name, the leading one first. */
export function topicNames(topics: readonly string[], { t }: Words): string[] {
  return topics.flatMap((slug) => {
    const topic = findTopic(slug);
    return topic ? [t(`vocabulary.topic.${topic.slug}`)] : [];
  });
}
