import { useEffect, useState } from 'react';
import type { ClashLine, ClashQuery, FindClashes } from './clash-types';
import type { Choice, EventForm } from './form-model';
import { readDates } from './form-to-input';

/** Milliseconds of rest before the diary is asked. */
const REST = 500;
const NOTHING: readonly ClashLine[] = [];

/** What the event in the form clashes with, asked again whenever that could have changed. */
export function useClashes(form: EventForm, id: string | null, find: FindClashes) {
  const [found, setFound] = useState<readonly ClashLine[]>(NOTHING);
  const query = JSON.stringify(queryOf(form, id));
  useEffect(() => {
    let isLatest = true;
    const timer = setTimeout(() => {
      find(JSON.parse(query)).then(
        (lines) => isLatest && setFound(lines),
        // It is a hint: whoever is offline is told so on saving.
        () => isLatest && setFound(NOTHING),
      );
    }, REST);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [query, find]);
  return found;
}

function queryOf(form: EventForm, id: string | null): ClashQuery {
  const dates = readDates(form);
  const people = form.participants.flatMap((row) => row.person ?? []);
  const known = (choices: readonly (Choice | null)[]) =>
    choices.flatMap((choice) => choice?.slug ?? []);
  const partiesOn = (side: string) =>
    known(form.participants.filter((row) => row.side === side).map((row) => row.party));
  return {
    id,
    edtf: dates.ok ? dates.edtf : null,
    precision: dates.ok ? dates.precision : null,
    places: known(form.places.map((row) => row.place)),
    people: known(people),
    personNames: people.filter((one) => one.slug === null).map((one) => one.label),
    offices: known(form.participants.map((row) => row.office)),
    visitors: partiesOn('visiting'),
    hosts: partiesOn('host'),
  };
}
