declare module 'tz-lookup' {
  /** The IANA zone at a point, in degrees. Throws RangeError when the point is not on Earth. */
  function tzLookup(latitude: number, longitude: number): string;
  export = tzLookup;
}
