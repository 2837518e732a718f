/** Written after a city's name with a comma, and part of it: "Washington, D.C.", "Mexico, D.F.". */
const DISTRICT = /^(?:[A-Z]\.\s?){1,3}$/;

/** A comma that is not inside brackets: "Sydney (Nova Scotia), Gander (Newfoundland)". */
const SEPARATOR = /[,;](?![^()]*\))|\s+[/&]\s+|\s+and\s+/;

/**
 * The cities of a visit as one cell lists them, in the order visited: "Baghdad, Erbil" → Baghdad and
 * Erbil. A district stays with its city ("Washington, D.C."), as does what stands in brackets
 * ("Havana (Cuba)"). A city called on twice is named twice. Empty text gives an empty list.
 */
export function splitCities(text: string): string[] {
  const cities: string[] = [];
  for (const part of text.split(SEPARATOR).map((one) => one.replace(/\s+/g, ' ').trim())) {
    const before = cities.at(-1);
    if (DISTRICT.test(part) && before !== undefined) cities.splice(-1, 1, `${before}, ${part}`);
    else if (part !== '') cities.push(part);
  }
  return cities;
}
