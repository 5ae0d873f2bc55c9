import { describe, expect, it } from 'vitest';
import { arcOf, lanesOf, phaseOf, type Frame } from './arc';
import { showsOf } from './shows';

const frame: Frame = { width: 1000, height: 300, sag: 50, lane: 10, label: 3, rtl: false };
const session = { id: 's', code: 's', title: 's' };
const at = (code: string, from: string, to: string, block: string | null = null) => ({
  id: code,
  code,
  session,
  block,
  kind: 'LIVE' as const,
  start: `2020-11-19T${from}:00Z`,
  end: `2020-11-19T${to}:00Z`,
});
const shows = showsOf([at('a', '08:00', '10:00'), at('b', '09:00', '11:00'), at('g', '10:00', '12:00', 'G')]);

describe('the horizon', () => {
  it('never draws two shows of the same time over each other, and gives a block the lowest lane', () => {
    const lanes = Object.fromEntries(lanesOf(shows).map(({ show, lane }) => [show.key, lane]));
    expect(lanes).toEqual({ 'block:G': 0, a: 0, b: 1 });
  });

  it('runs the other way for readers from right to left', () => {
    const early = Date.parse('2020-11-19T08:00:00Z');
    const [ltr, rtl] = [arcOf(shows, 'UTC', frame), arcOf(shows, 'UTC', { ...frame, rtl: true })];
    expect(ltr.place(early).x + rtl.place(early).x).toBeCloseTo(1000);
    expect(ltr.place(early).x).toBeLessThan(200);
  });

  it('marks the visitor’s midnight, not that of UTC', () => {
    const midnights = (zone: string) => arcOf(shows, zone, frame).ticks.filter((tick) => tick.midnight);
    expect(midnights('UTC')).toEqual([]);
    expect(midnights('Pacific/Auckland').map((tick) => new Date(tick.at).toISOString())).toEqual([
      '2020-11-19T11:00:00.000Z',
    ]);
  });

  it('has the sky of the hour', () => {
    expect([4, 6, 12, 19, 23].map(phaseOf)).toEqual(['night', 'dawn', 'day', 'dusk', 'night']);
  });
});
