import type { CalendarRelations } from './calendar-entry';
import { geoValue } from './calendar-value';
import { contentLine, textLine, uriLine } from './content-line';
import { quoteParameter } from './text';

/**
 * The properties of `profile=rich`: CONCEPT, REFID, LINK and RELATED-TO (RFC 9253 8.1, 8.3, 8.2
 * and 9.1). Stops of one trip share a REFID; a visit made for a summit has it as PARENT; a source
 * is a LINK that describes the event.
 */
export function richLines({ trip, partOf, concepts, sources }: CalendarRelations): string {
  return (
    concepts.map((concept) => uriLine('CONCEPT', concept)).join('') +
    textLine('REFID', trip) +
    textLine('RELATED-TO;RELTYPE=PARENT', partOf) +
    sources.map(({ url, title }) => uriLine(linkName(title), url)).join('')
  );
}

function linkName(label: string): string {
  return `LINK;LINKREL=describedby;LABEL=${quoteParameter(label)};VALUE=URI`;
}

/**
 * The components of `profile=rich`: PARTICIPANT and VLOCATION (RFC 9073 7.1 and 7.2). Neither
 * invites anybody: ATTENDEE and ORGANIZER are never written.
 */
export function richComponents(uid: string, relations: CalendarRelations): string {
  const participants = relations.participants.map(
    ({ name, description, url }, index) =>
      'BEGIN:PARTICIPANT\r\n' +
      textLine('UID', `${uid}-p${index + 1}`) +
      'PARTICIPANT-TYPE:ACTIVE\r\n' +
      textLine('SUMMARY', name) +
      textLine('DESCRIPTION', description) +
      uriLine('URL', url) +
      'END:PARTICIPANT\r\n',
  );
  const places = relations.places.map(
    ({ name, url, geo }, index) =>
      'BEGIN:VLOCATION\r\n' +
      textLine('UID', `${uid}-l${index + 1}`) +
      textLine('NAME', name) +
      (geo ? contentLine('GEO', geoValue(geo)) : '') +
      uriLine('URL', url) +
      'END:VLOCATION\r\n',
  );
  return participants.join('') + places.join('');
}
