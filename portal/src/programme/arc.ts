import type { Airing } from '../api/types';
import { localHour } from '../time/days';
import type { Show } from './shows';

/** The programme drawn on a horizon: time runs along a shallow arc, parallel shows lie in lanes above it. */
export interface Arc {
  width: number;
  height: number;
  horizon: string;
  segments: Segment[];
  ticks: { x: number; y: number; at: number; labelled: boolean; midnight: boolean }[];
  sky: { offset: number; phase: Phase }[];
  place: (at: number) => { x: number; y: number };
  from: number;
  to: number;
}

/** A show's light: one path for each airing, and where its name may stand clear of the lanes over it. */
export interface Segment {
  show: Show;
  paths: { airing: Airing; path: string }[];
  label: { x: number; y: number; width: number };
}

export type Phase = 'night' | 'dawn' | 'day' | 'dusk';

export interface Frame {
  width: number;
  height: number;
  /** How far the ends lie under the middle. */
  sag: number;
  lane: number;
  /** Hours between two labels. */
  label: number;
  rtl: boolean;
}

const HOUR = 3_600_000;
/** Of the lowest lane over the horizon. */
const FOOT = 16;

export function phaseOf(hour: number): Phase {
  if (hour < 5 || hour >= 21) return 'night';
  if (hour < 8) return 'dawn';
  return hour < 17.5 ? 'day' : 'dusk';
}

export function arcOf(shows: readonly Show[], zone: string, frame: Frame): Arc {
  const from = Math.floor((Math.min(...shows.map((show) => show.start)) - HOUR / 2) / HOUR) * HOUR;
  const to = Math.ceil((Math.max(...shows.map((show) => show.end)) + HOUR / 2) / HOUR) * HOUR;
  const crown = frame.height * 0.62;
  const at = (u: number, lift = 0) => ({
    x: round((frame.rtl ? 1 - u : u) * frame.width),
    y: round(crown + frame.sag * (2 * u - 1) ** 2 - lift),
  });
  const place = (instant: number, lift = 0) => at((instant - from) / (to - from), lift);
  const line = (start: number, end: number, lift: number) =>
    points(start, end, (to - from) / 96)
      .map((instant, index) => `${index ? 'L' : 'M'}${Object.values(place(instant, lift)).join(' ')}`)
      .join('');
  return {
    ...frame,
    from,
    to,
    place,
    horizon: line(from, to, 0),
    segments: lanesOf(shows).map(({ show, lane }, _, all) => {
      // A breath between neighbours, so that what is back to back reads as two.
      const breath = (to - from) / 620;
      const over = all.filter(({ show: other }) => other.start < show.end && show.start < other.end);
      const top = Math.max(...over.map((other) => other.lane));
      const paths = show.airings.map((airing) => {
        const [start, end] = [Date.parse(airing.start) + breath, Date.parse(airing.end) - breath];
        return { airing, path: line(start, end, FOOT + lane * frame.lane) };
      });
      const middle = place((show.start + show.end) / 2, FOOT + top * frame.lane + 22);
      return {
        show,
        paths,
        label: { ...middle, width: ((show.end - show.start) / (to - from)) * frame.width },
      };
    }),
    ticks: ticksOf(from, to, zone, frame.label).map((tick) => ({ ...tick, ...place(tick.at) })),
    sky: points(from, to, HOUR)
      .map((instant) => ({
        offset: round(at((instant - from) / (to - from)).x / frame.width),
        phase: phaseOf(localHour(instant, zone)),
      }))
      .sort((a, b) => a.offset - b.offset),
  };
}

/** Each show in the lowest lane that is free; the worldwide blocks first, for they carry the day. */
export function lanesOf(shows: readonly Show[]): { show: Show; lane: number }[] {
  const lanes: Show[][] = [];
  const weighty = [...shows].sort((a, b) => Number(!!b.block) - Number(!!a.block) || a.start - b.start);
  return weighty.map((show) => {
    const free = lanes.findIndex((lane) =>
      lane.every((other) => other.end <= show.start || show.end <= other.start),
    );
    const lane = free < 0 ? lanes.push([]) - 1 : free;
    lanes[lane]?.push(show);
    return { show, lane };
  });
}

function ticksOf(from: number, to: number, zone: string, every: number) {
  return points(from, to, HOUR)
    .filter((at) => at > from && at < to)
    .map((at) => {
      const hour = Math.floor(localHour(at, zone));
      return { at, labelled: hour % every === 0, midnight: hour === 0 };
    });
}

function points(from: number, to: number, step: number): number[] {
  const steps = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: steps + 1 }, (_, index) => Math.min(to, from + index * step));
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}
