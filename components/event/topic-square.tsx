import { topicColor } from './topic-color';

/** The hue of a topic as a square of 8 px; decoration beside its name. */
export function TopicSquare({ slug }: { slug: string }) {
  const color = topicColor(slug);
  if (!color) return null;
  return (
    <span
      aria-hidden="true"
      className="size-2 shrink-0"
      style={{ background: color.fill, boxShadow: `inset 0 0 0 1px ${color.line}` }}
    />
  );
}
