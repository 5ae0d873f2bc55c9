#!/usr/bin/env python3
"""Makes a schedule of 500 events in 10 rooms on 4 days and nights, in the shape in which pretalx exports frab XML.

python3 festival.py > ../resources/interchange/festival.xml
"""
import random
import uuid
from datetime import datetime, timedelta
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

DICE = random.Random(500)
BERLIN = ZoneInfo("Europe/Berlin")
ROOMS = ["Saal 1", "Saal Zuse", "Halle & Hof", "Ωmega", "ホール", "Workshop A", "Workshop B", "Bühne", "Zelt (klein)", "Kino"]
TRACKS = ["Security", "Art & Culture", "Science", "Ethics, Society & Politics", "Hardware"]
NAMES = ["Zoë Müller", "José Álvarez", "李小龙", "Ада Лавлейс", "Ayşe Öztürk", "Sørén Å.", "مريم", "O'Brien <b>", "山田 太郎", "ada"]
WORDS = "signal noise <tag> & entity quantum żółw naïve façade über résumé λ-calculus “quotes” emoji 🎪 tabs".split(" ")


def text(count):
    return " ".join(DICE.choice(WORDS) for _ in range(count))


def event(number, room, start, minutes):
    # Everybody stays in one room, for nobody can be in two at once.
    persons = DICE.sample(range(12 * ROOMS.index(room), 12 * ROOMS.index(room) + 12), DICE.choice([0, 1, 1, 2, 3]))
    title = f"{text(4).capitalize()} {number}"
    lines = [
        f'<event guid="{uuid.UUID(int=DICE.getrandbits(128), version=4)}" id="{number}" code="X{number:05d}">',
        f"<room>{escape(room)}</room>", f"<title>{escape(title)}</title>", f"<subtitle>{escape(text(3))}</subtitle>",
        f"<type>{DICE.choice(['Talk', 'Lecture', 'Workshop', 'Performance'])}</type>", f"<date>{start.isoformat()}</date>",
        f"<start>{start:%H:%M}</start>", f"<duration>{minutes // 60:02d}:{minutes % 60:02d}</duration>",
        f"<abstract>{escape(text(6))}</abstract>", f"<slug>festival-2026-{number}-x{number:05d}</slug>",
        f"<track>{escape(DICE.choice(TRACKS))}</track>", f"<logo/><persons>"
        + "".join(f'<person id="{p + 1}" guid="{uuid.uuid5(uuid.NAMESPACE_URL, str(p))}">{escape(NAMES[p % len(NAMES)])} {p}</person>'
                  for p in persons)
        + "</persons>", f"<language>{DICE.choice(['de', 'en', 'en', 'fr', 'de-formal'])}</language>",
        f"<description>{escape(text(10))}</description>", "<recording><license>CC BY 4.0</license><optout>false</optout></recording>",
        '<links><link href="https://festival.example/more">more</link></links>', "<attachments/>",
        f"<url>https://festival.example/talk/X{number:05d}/</url>",
        f"<feedback_url>https://festival.example/talk/X{number:05d}/feedback/</feedback_url>", "</event>"]
    return "\n".join(lines)


def main():
    print('<?xml version="1.0" encoding="UTF-8"?>\n<schedule>\n<generator name="pretalx" version="2024.3.1"/>\n<version>1.7</version>')
    print("<conference><title>Festival 2026</title><acronym>festival-2026</acronym><start>2026-03-27</start><end>2026-03-30</end>"
          "<days>4</days><timeslot_duration>00:05</timeslot_duration><base_url>https://festival.example/</base_url>"
          "<logo/><time_zone_name>Europe/Berlin</time_zone_name>"
          '<track name="Security" slug="1-security" color="#ff0000"/></conference>')
    number = 0
    for day in range(4):
        begins = datetime(2026, 3, 27 + day, 10, tzinfo=BERLIN)
        ends = begins + timedelta(hours=17)
        print(f'<day index="{day + 1}" date="{begins:%Y-%m-%d}" start="{begins.isoformat()}" end="{ends.isoformat()}">')
        for room in ROOMS:
            print(f'<room name="{escape(room)}" guid="{uuid.uuid5(uuid.NAMESPACE_URL, room)}">')
            instant = begins.timestamp()
            for _ in range(13 if room in ROOMS[:5] else 12):
                minutes = DICE.choice([20, 30, 40, 45, 60])
                number += 1
                print(event(number, room, datetime.fromtimestamp(instant, BERLIN), minutes))
                instant += 60 * (minutes + DICE.choice([10, 15, 20]))
            print("</room>")
        print("</day>")
    print("</schedule>")


main()
