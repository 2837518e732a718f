# A calendar on standard input as libical reads it, the library of GNOME, KDE and others.
import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib


def written(moment):
    if moment is None or moment.is_null_time():
        return None
    if moment.is_date():
        return moment.as_ical_string()
    return moment.convert_to_zone(ICalGLib.Timezone.get_utc_timezone()).as_ical_string()


def components(parent, kind):
    child = parent.get_first_component(kind)
    while child is not None:
        yield child
        child = parent.get_next_component(kind)


def faults_of(component):
    """What the parser could not take: it leaves an X-LIC-ERROR where the property was."""
    fault = component.get_first_property(ICalGLib.PropertyKind.XLICERROR_PROPERTY)
    while fault is not None:
        yield fault.as_ical_string().strip()
        fault = component.get_next_property(ICalGLib.PropertyKind.XLICERROR_PROPERTY)
    for child in components(component, ICalGLib.ComponentKind.ANY_COMPONENT):
        yield from faults_of(child)


calendar = ICalGLib.Component.new_from_string(sys.stdin.buffer.read().decode("utf-8"))
faults = list(faults_of(calendar))
if not calendar.is_valid():
    faults.append("the component is not valid")
events = [
    {
        "uid": event.get_uid(),
        "summary": event.get_summary(),
        "status": event.get_first_property(
            ICalGLib.PropertyKind.STATUS_PROPERTY
        ).get_value_as_string(),
        "sequence": event.get_sequence(),
        "start": written(event.get_dtstart()),
        "end": written(event.get_dtend()),
    }
    for event in components(calendar, ICalGLib.ComponentKind.VEVENT_COMPONENT)
]
print(json.dumps({"faults": faults, "events": events}))
