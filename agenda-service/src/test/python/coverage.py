#!/usr/bin/env python3
"""Works out coverage a second time, by brute force and with Python's own time zones, for the tests to compare with.

Every minute of an airing is looked at on the clock of every zone of every territory (tz database, zone.tab). Run it in this
folder after a new release of the tz database: python3 coverage.py > ../resources/coverage/expected.json
"""
import json
import random
from datetime import datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo

TABLE = "../../main/resources/tz/zone.tab"
WINDOWS = [("08:00", "22:00"), ("09:30", "17:45"), ("19:00", "02:00"), ("00:00", "24:00"), ("06:00", "24:00")]


def territories():
    zones = {}
    for line in open(TABLE, encoding="ascii"):
        if not line.startswith("#"):
            country, _, zone = line.rstrip("\n").split("\t")[:3]
            zones.setdefault(country, []).append(zone)
    return zones


def minute(text):
    hour, rest = text.split(":")
    return int(hour) * 60 + int(rest)


@cache
def minutes_of_day(start, end, zone):
    """The local times of all minutes of an airing."""
    there = ZoneInfo(zone)
    length = int((end - start).total_seconds()) // 60
    local = [(start + timedelta(minutes=i)).astimezone(there) for i in range(length)]
    return frozenset(time.hour * 60 + time.minute for time in local)


def suits(start, end, zone, window):
    opens, closes = minute(window[0]), minute(window[1])
    if opens < closes:
        return all(opens <= time < closes for time in minutes_of_day(start, end, zone))
    return all(time >= opens or time < closes for time in minutes_of_day(start, end, zone))


def judge(airings, window, world):
    missed, partly = [], []
    for country, zones in sorted(world.items()):
        covered = [any(suits(start, end, zone, window) for start, end in airings) for zone in zones]
        if not any(covered):
            missed.append(country)
        elif not all(covered):
            partly.append(country)
    return {"missed": missed, "partly": partly}


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


def sessions():
    """The reference event's first talk and block, two blocks 12 h apart, and others on days of all seasons and both changes of clocks."""
    yield "REFERENCE-TALK", [("2020-11-19T05:30", 50), ("2020-11-19T12:00", 50)]
    yield "REFERENCE-BLOCK", [("2020-11-20T05:30", 180), ("2020-11-20T12:00", 180)]
    yield "TWELVE-HOURS", [("2020-11-21T05:30", 120), ("2020-11-21T17:30", 120)]
    yield "TWELVE-HOURS-BLOCK", [("2020-11-22T05:00", 180), ("2020-11-22T17:00", 180)]
    dice = random.Random(2020)
    day = datetime(2021, 3, 7)
    for number in range(36):
        day += timedelta(days=dice.choice([7, 7, 14]))
        first = day + timedelta(minutes=5 * dice.randrange(100))
        second = first + timedelta(minutes=5 * dice.randrange(80, 160))
        length = dice.choice([20, 45, 60, 90, 150, 180, 240])
        yield f"S-{number}", [(time.isoformat()[:16], length) for time in (first, second)]


def main():
    world = territories()
    cases = []
    for code, airings in sessions():
        times = [(utc(start), utc(start) + timedelta(minutes=length)) for start, length in airings]
        cases.append({
            "code": code,
            "airings": [[start.strftime("%Y-%m-%dT%H:%M:%SZ"), end.strftime("%Y-%m-%dT%H:%M:%SZ")] for start, end in times],
            "expected": {"-".join(window): judge(times, window, world) for window in WINDOWS}})
    starts = []
    for step in range(144):
        first = utc("2020-11-19T00:00") + timedelta(minutes=5 * step)
        times = [(first + timedelta(hours=apart), first + timedelta(hours=apart + 3)) for apart in (0, 12)]
        if not judge(times, WINDOWS[0], world)["missed"]:
            starts.append(first.strftime("%H:%M"))
    print('{"territories": %d, "zones": %d, "startsOfThreeHoursTwelveApart": %s, "cases": [' % (
        len(world), sum(map(len, world.values())), json.dumps(starts)))
    print(",\n".join(map(json.dumps, cases)))
    print("]}")


main()
