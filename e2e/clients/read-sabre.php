<?php
// A calendar on standard input as sabre/vobject reads it, the library of Nextcloud and ownCloud.
require_once 'Sabre/VObject/includes.php';

use Sabre\VObject\Reader;

$calendar = Reader::read(stream_get_contents(STDIN));
$faults = array_map(fn ($fault) => $fault['message'], $calendar->validate());

function written($property)
{
    if ($property === null) return null;
    $moment = $property->getDateTime();
    if (!$property->hasTime()) return $moment->format('Ymd');
    return (clone $moment)->setTimezone(new DateTimeZone('UTC'))->format('Ymd\THis\Z');
}

// Version 2 of the library, which Debian has, leaves the escapes of a text (RFC 5545, 3.3.11) in it.
function text($property)
{
    return strtr((string) $property, ['\\,' => ',', '\\;' => ';', '\\\\' => '\\']);
}

$events = [];
foreach ($calendar->select('VEVENT') as $event) {
    $events[] = [
        'uid' => (string) $event->UID,
        'summary' => text($event->SUMMARY),
        'status' => (string) $event->STATUS,
        'sequence' => (int) (string) $event->SEQUENCE,
        'start' => written($event->DTSTART),
        'end' => written($event->DTEND),
    ];
}
echo json_encode(['faults' => $faults, 'events' => $events], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
