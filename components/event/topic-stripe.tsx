import { parentColor, stripeTopics } from './topic-color';

interface TopicStripeProps {
  /** Topic slugs of the event, in order of weight. */
  topics: readonly string[];
  className?: string;
}

/**
 * 4 px at the start edge of a bar or row, in the hues of up to three topics; the leading one takes
 * half. Decoration: the topics are also said in words. Its parent gives the height.
 */
export function TopicStripe({ topics, className = '' }: TopicStripeProps) {
  const parents = stripeTopics(topics);
  return (
    <span aria-hidden="true" className={`flex w-1 shrink-0 flex-col self-stretch ${className}`}>
      {parents.map((parent, index) => {
        const { fill, line } = parentColor(parent);
        return (
          <span
            key={parent}
            className="w-full"
            style={{
              flexGrow: index === 0 ? Math.max(1, parents.length - 1) : 1,
              background: fill,
              boxShadow: `inset 0 0 0 1px ${line}`,
            }}
          />
        );
      })}
    </span>
  );
}
