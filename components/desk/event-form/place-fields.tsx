'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { AddButton } from './add-button';
import { At } from './at';
import { codeName } from './code-name';
import { useField, useFormTools } from './form-context';
import { newPlace, type PlaceRow } from './form-model';
import { RowTools } from './row-tools';
import { changeRow } from './rows';
import { SuggestBox } from './suggest-box';
import { useRowTools } from './use-row-tools';

/** The places in the order of the journey; the first is the one that lists name. */
export function PlaceFields() {
  const { form, edit } = useFormTools();
  const t = useTranslations('desk.form');
  return (
    <div className="flex flex-col items-start gap-3">
      {form.places.length > 0 && (
        <ol className="flex w-full flex-col gap-3">
          {form.places.map((row, index) => (
            <PlaceItem key={row.key} row={row} index={index} />
          ))}
        </ol>
      )}
      <AddButton
        path={`places[${form.places.length}]`}
        onAdd={() => edit((now) => ({ ...now, places: [...now.places, newPlace()] }))}
      >
        {t('addPlace')}
      </AddButton>
    </div>
  );
}

function PlaceItem({ row, index }: { row: PlaceRow; index: number }) {
  const { edit } = useFormTools();
  const tools = useRowTools('places', index);
  const t = useTranslations('desk.form');
  const locale = useLocale();
  const path = `places[${index}]`;
  const city = useField(path, `${path}.city`);
  const country = useField(`${path}.country`);
  const isNew = row.place !== null && row.place.slug === null;
  const what = t('placeN', { n: index + 1 });
  const change = (one: Partial<PlaceRow>) =>
    edit((now) => ({ ...now, places: changeRow(now.places, row.key, one) }));
  return (
    <li className="flex items-start gap-2">
      <div className="grid min-w-0 grow grid-cols-1 gap-3 sm:grid-cols-2">
        <At path={path}>
          <SuggestBox
            {...city}
            label={what}
            type="place"
            canCreate
            value={row.place}
            description={row.place?.slug ? codeName(row.place.hint, locale) : undefined}
            onChange={(place) => change(place?.slug ? { place, country: null } : { place })}
          />
        </At>
        {isNew && (
          <At path={`${path}.country`}>
            <SuggestBox
              {...country}
              label={t('newPlaceCountry')}
              type="party"
              value={row.country}
              onChange={(one) => change({ country: one })}
            />
          </At>
        )}
      </div>
      <RowTools what={what} {...tools} />
    </li>
  );
}
