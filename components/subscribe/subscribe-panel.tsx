'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import { choicesQuery, feedAddress } from '@/lib/client/feed-address';
import { type Choices, FeedOptionsForm } from './feed-options-form';
import { FeedRows } from './feed-rows';
import { MailForm, type SubscribeByMail } from './mail-form';
import { OtherFormats } from './other-formats';
import { type SaveView, SaveViewForm } from './save-view-form';

interface SubscribePanelProps {
  /** What the calendar is called where it is added. */
  name: string;
  /** The filter with and without its window, as query strings, and the address of its calendar. */
  query: string;
  rollingQuery: string;
  address: string;
  rollingAddress: string;
  choices: Choices;
  windowText: string | null;
  /** Keeps the filter as a view of whoever is signed in; null for those who keep none. */
  saveView: SaveView | null;
  /** Asks an address whether it wants mail; null where no mail can be sent. */
  subscribeByMail: SubscribeByMail | null;
  /** The diary's zone. */
  zone: string;
}

/** The ways to subscribe and the options that change their address at once. */
export function SubscribePanel(props: SubscribePanelProps) {
  const { name, query, rollingQuery, windowText, saveView, subscribeByMail } = props;
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
  const t = useTranslations('subscribe.mail');
  const filter = choices.only ? query : rollingQuery;
  const base = choices.only ? props.address : props.rollingAddress;
  return (
    <div aria-busy={isPending}>
      <FeedRows address={feedAddress(base, choices)} name={name} />
      <OtherFormats base={base} />
      <FeedOptionsForm
        choices={choices}
        onChange={change}
        pairs={[...new URLSearchParams(query)]}
        windowText={windowText}
      />
      {saveView && <SaveViewForm save={saveView} filter={filter} suggestedName={name} />}
      {subscribeByMail ? (
        <MailForm subscribe={subscribeByMail} filter={filter} name={name} zone={props.zone} />
      ) : (
        <p className="py-3 text-12 text-muted">{t('off')}</p>
      )}
    </div>
  );
}
