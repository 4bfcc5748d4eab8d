"""CalendarFile: an invitation as a calendar file that any calendar program reads (RFC 5545, RFC 5546, RFC 7986)."""

from __future__ import annotations

import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop import __version__
from desktop.core.errors import BadInput
from desktop.core.invitation import Invitation, format_invitation, page_link
from desktop.core.passing_on import Wording
from desktop.store.paths import kind_of, reason_of

ZONE_YEARS = 12
"""For so long the zone's changes are written out; programs that know the zone by its name need none of it."""
PRODUCT = f"-//Parley//Parley {__version__}//EN"


def calendar_text(invitation: Invitation, wording: Wording, *, stamp: datetime, page: str = "") -> bytes:
    """The file; a cancelled chat's tells calendars that have it (METHOD:CANCEL). `page` is the join page's address.

    The link stands in CONFERENCE;FEATURE=CHAT, and in URL in the form that works without Parley, where there is one.
    Raises BadInput where the chat has no date or nothing by which its next version would be known.
    """
    from icalendar import STATUS, Calendar, Conference, Event, vCalAddress, vRecur

    plan = invitation.plan
    if plan is None or not invitation.uid:
        raise BadInput("Only a chat with a date goes into a calendar.", "Say first when it begins.")
    zone = ZoneInfo(invitation.zone) if invitation.zone else UTC
    rooms = [Conference(format_invitation(invitation), feature="CHAT", label="Parley")]
    if wording.web:
        rooms.append(Conference(wording.web, feature="CHAT", label=f"#{invitation.hashtag}"))
    event = Event.new(
        uid=invitation.uid,
        sequence=invitation.sequence,
        stamp=stamp,
        last_modified=stamp,
        start=plan.start.astimezone(zone),
        end=plan.end.astimezone(zone),
        summary=wording.summary,
        description=wording.description,
        status=STATUS.CANCELLED if invitation.is_cancelled else STATUS.CONFIRMED,
        url=page_link(invitation, page) if page else wording.web or None,
        conferences=rooms,
    )
    if wording.organiser:
        organiser = vCalAddress(wording.organiser)
        organiser.params["CN"] = wording.organiser_name
        event.add("ORGANIZER", organiser)
    if invitation.rule:
        event.add("RRULE", vRecur.from_ical(invitation.rule))
    if invitation.left_out:  # RFC 5545, 3.8.5.1: of the form that DTSTART has
        first = plan.start.astimezone(zone)
        days = map(date.fromisoformat, invitation.left_out)
        event.add("EXDATE", [first.replace(year=one.year, month=one.month, day=one.day) for one in days])
    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", PRODUCT)
    calendar.add("METHOD", "CANCEL" if invitation.is_cancelled else "PUBLISH")
    calendar.add_component(event)
    year = plan.start.year
    calendar.add_missing_timezones(date(year - 1, 1, 1), date(year + ZONE_YEARS, 1, 1))
    return bytes(calendar.to_ical())


def keep(path: Path, text: bytes) -> None:
    """The whole of it in that file, in place of what was there, or nothing. Raises HomeUnusable."""
    try:
        with tempfile.TemporaryDirectory(dir=path.absolute().parent, prefix=".parley-") as folder:
            whole = Path(folder, path.name)
            whole.write_bytes(text)
            whole.replace(path)
    except OSError as problem:
        said = f"{path.name} cannot be written: {reason_of(problem)}."
        raise kind_of(problem)(said, "Choose another folder.") from problem
