'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { choicesQuery, feedAddress } from '@/lib/client/feed-address';
import { type Choices, FeedOptionsForm } from './feed-options-form';
import { FeedRows } from './feed-rows';

interface SubscribePanelProps {
  baseUrl: string;
  /** What the calendar is called where it is added. */
  name: string;
  /** The filter with and without its window, as query strings. */
  query: string;
  rollingQuery: string;
  choices: Choices;
  windowText: string | null;
}

/** The ways to subscribe and the options that change their address at once. */
export function SubscribePanel(props: SubscribePanelProps) {
  const { baseUrl, name, query, rollingQuery, windowText } = props;
  const router = useRouter();
  const [choices, setChoices] = useState(props.choices);
  const [isPending, startTransition] = useTransition();
  const change = (next: Choices) => {
    setChoices(next);
    // What it holds is counted anew by the server; the links are right already.
    const piece = [query, next.only ? 'only=1' : '', choicesQuery(next)].filter(Boolean).join('&');
    startTransition(() => {
      router.replace(piece === '' ? '/subscribe' : `/subscribe?${piece}`, { scroll: false });
    });
  };
  return (
    <div aria-busy={isPending}>
      <FeedRows
        address={feedAddress(baseUrl, choices.only ? query : rollingQuery, choices)}
        name={name}
      />
      <FeedOptionsForm
        choices={choices}
        onChange={change}
        pairs={[...new URLSearchParams(query)]}
        windowText={windowText}
      />
    </div>
  );
}
