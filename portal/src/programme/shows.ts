import type { Airing, Named } from '../api/types';
import { localDay } from '../time/days';

/** What a visitor sees as one item: a single airing, or a block of them that is one show. */
export interface Show {
  key: string;
  block: Named | null;
  channel: string | null;
  kind: Airing['kind'];
  start: number;
  end: number;
  /** How many airings the whole has, whatever a filter leaves. */
  size: number;
  airings: Airing[];
}

export interface Day {
  day: string;
  shows: Show[];
}

export type Moment = 'UPCOMING' | 'ON_NOW' | 'OVER';

function blockOf(airing: Airing): Named | null {
  if (!airing.block) return null;
  return typeof airing.block === 'string' ? { code: airing.block, name: '' } : airing.block;
}

/** Airings of one block become one show; rehearsals are for crews only. In order of start, then channel. */
export function showsOf(airings: readonly Airing[]): Show[] {
  const shows = new Map<string, Show>();
  for (const airing of [...airings].sort(byStart)) {
    if (airing.kind === 'REHEARSAL') continue;
    const block = blockOf(airing);
    const key = block ? `block:${block.code}` : airing.id;
    const show = shows.get(key);
    if (show) {
      show.airings.push(airing);
      show.size += 1;
      show.end = Math.max(show.end, Date.parse(airing.end));
    } else {
      shows.set(key, newShow(key, block, airing));
    }
  }
  return [...shows.values()];
}

function newShow(key: string, block: Named | null, airing: Airing): Show {
  return {
    key,
    block,
    channel: airing.channel ?? null,
    kind: airing.kind,
    start: Date.parse(airing.start),
    end: Date.parse(airing.end),
    size: 1,
    airings: [airing],
  };
}

function byStart(a: Airing, b: Airing): number {
  return Date.parse(a.start) - Date.parse(b.start) || (a.channel ?? '').localeCompare(b.channel ?? '');
}

/** Only what belongs to the track; a block keeps its own time and size with the airings that are left. */
export function inTrack(shows: readonly Show[], track: string | null): Show[] {
  return shows
    .map((show) => ({
      ...show,
      airings: show.airings.filter(({ session }) => !track || session.track === track),
    }))
    .filter((show) => show.airings.length > 0);
}

/** Shows by the visitor's own day: a show that runs over midnight belongs to the day it starts. */
export function daysOf(shows: readonly Show[], zone: string): Day[] {
  const days: Day[] = [];
  for (const show of shows) {
    const day = localDay(show.start, zone);
    const last = days.at(-1);
    if (last?.day === day) last.shows.push(show);
    else days.push({ day, shows: [show] });
  }
  return days;
}

/** An end is the first moment that is over: back to back, exactly one of two is on. */
export function momentOf(start: number, end: number, now: number): Moment {
  if (now < start) return 'UPCOMING';
  return now < end ? 'ON_NOW' : 'OVER';
}
