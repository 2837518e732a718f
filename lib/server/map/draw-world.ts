import type { MultiLineString, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { pathOf, WORLD } from '@/lib/domain/map/world-projection';
import { DISPUTED_BORDERS, type DisputedBorder } from './disputed-borders';

type Named = { name: string };
type Area = Polygon<Named> | MultiPolygon<Named>;

const { countries } = atlas.objects;
/** All but Antarctica: the drawing ends before it. */
const drawn = countries.geometries.filter((one) => nameOf(one) !== 'Antarctica');
const inhabited = { ...countries, geometries: drawn };

/**
 * The land of the world as an SVG document of parts: `#land`, `#borders` and `#disputed`. A page
 * refers to them with `use`, so that 80 kB of outlines are fetched once and take the page's colours.
 * Strokes stay as wide on screen however close the map is.
 */
export function drawWorld(): string {
  const { settled, disputed } = splitBorders();
  const part = (id: string, data: string) =>
    `<path id="${id}" d="${data}" vector-effect="non-scaling-stroke"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WORLD.width} ${WORLD.height}">`,
    part('land', pathOf(merge(atlas, drawn.filter(isArea)))),
    part('borders', pathOf(settled)),
    part('disputed', pathOf(disputed)),
    '</svg>',
  ].join('\n');
}

/** The borders between countries, those of the list apart from the rest. */
function splitBorders(): Record<'settled' | 'disputed', MultiLineString> {
  const pieces = DISPUTED_BORDERS.flatMap(piecesOf);
  const linesWhere = (isWanted: boolean) =>
    pieces.filter(({ isInside }) => isInside === isWanted).map(({ line }) => line);
  return {
    settled: lines([...bordersOf(undefined), ...linesWhere(false)]),
    disputed: lines(linesWhere(true)),
  };
}

/** The lines of the world that a rule of the list is about; empty when the atlas draws none. */
export function disputedLines(border: DisputedBorder): Position[][] {
  return piecesOf(border).flatMap(({ isInside, line }) => (isInside ? [line] : []));
}

function piecesOf(border: DisputedBorder): Piece[] {
  return bordersOf(border).flatMap((line) => splitLine(line, border));
}

/** Borders between the two of a rule; without one, all that no rule is about. */
function bordersOf(rule: DisputedBorder | undefined): Position[][] {
  const isBetween = (one: GeometryObject, other: GeometryObject) => {
    const names = [nameOf(one), nameOf(other)];
    const found = DISPUTED_BORDERS.find(({ between }) =>
      between.every((own) => names.includes(own)),
    );
    return one !== other && found === rule;
  };
  return mesh(atlas, inhabited, isBetween).coordinates;
}

function lines(coordinates: Position[][]): MultiLineString {
  return { type: 'MultiLineString', coordinates };
}

interface Piece {
  isInside: boolean;
  line: Position[];
}

/** A line in pieces, inside the stretch that is disputed and outside; each begins where one ended. */
function splitLine(line: readonly Position[], { within }: DisputedBorder): Piece[] {
  const isIn = ([lng = 0, lat = 0]: Position) =>
    !within ||
    (within.west <= lng && lng <= within.east && within.south <= lat && lat <= within.north);
  const pieces: Piece[] = [];
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const isInside = isIn(from) && isIn(to);
    const open = pieces.at(-1);
    if (open && open.isInside === isInside) open.line.push(to);
    else pieces.push({ isInside, line: [from, to] });
  }
  return pieces;
}

function isArea(one: GeometryObject<Named>): one is Area {
  return one.type === 'Polygon' || one.type === 'MultiPolygon';
}

function nameOf({ properties }: GeometryObject): string {
  return properties && 'name' in properties ? String(properties.name) : '';
}
