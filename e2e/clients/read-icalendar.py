# A calendar on standard input as python-icalendar reads it, the library of Home Assistant and others.
import datetime
import json
import sys

import icalendar


def written(event, name):
    if name not in event:
        return None
    value = event.decoded(name)
    if not isinstance(value, datetime.datetime):
        return value.strftime("%Y%m%d")
    return value.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
faults = [
    f"{component.name}: {name}: {reason}"
    for component in calendar.walk()
    for name, reason in component.errors
]
events = [
    {
        "uid": str(event["UID"]),
        "summary": str(event["SUMMARY"]),
        "status": str(event["STATUS"]),
        "sequence": int(event["SEQUENCE"]),
        "start": written(event, "DTSTART"),
        "end": written(event, "DTEND"),
    }
    for event in calendar.walk("VEVENT")
]
print(json.dumps({"faults": faults, "events": events}))
