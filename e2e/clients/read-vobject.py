# A calendar on standard input as python-vobject reads it, the library of Radicale.
import datetime
import json
import sys

import vobject


def written(line):
    if line is None:
        return None
    value = line.value
    if not isinstance(value, datetime.datetime):
        return value.strftime("%Y%m%d")
    return value.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")


calendar = vobject.readOne(sys.stdin.buffer.read().decode("utf-8"))
faults = []
try:
    calendar.validate(raiseException=True)
except vobject.base.ValidateError as fault:
    faults.append(str(fault))
events = [
    {
        "uid": event.uid.value,
        "summary": event.summary.value,
        "status": event.status.value,
        "sequence": int(event.sequence.value),
        "start": written(event.dtstart),
        "end": written(getattr(event, "dtend", None)),
    }
    for event in getattr(calendar, "vevent_list", [])
]
print(json.dumps({"faults": faults, "events": events}))
