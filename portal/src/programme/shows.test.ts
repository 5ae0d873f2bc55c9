import { describe, expect, it } from 'vitest';
import type { Airing } from '../api/types';
import { daysOf, inTrack, momentOf, showsOf } from './shows';

function airing(code: string, start: string, minutes: number, more: Partial<Airing> = {}): Airing {
  const end = new Date(Date.parse(start) + minutes * 60_000).toISOString();
  return {
    id: code,
    code,
    session: { id: code, code, title: code, track: 'B2B' },
    kind: 'LIVE',
    start,
    end,
    ...more,
  };
}

const global = { channel: 'GLOBAL', block: 'GLOBAL-LIVE' };

describe('shows', () => {
  it('makes one show of the airings of a block, in order, whatever order they come in', () => {
    const shows = showsOf([
      airing('second', '2020-11-19T06:20:00Z', 35, global),
      airing('elsewhere', '2020-11-19T06:00:00Z', 30),
      airing('first', '2020-11-19T05:30:00Z', 50, global),
    ]);
    expect(shows.map((show) => show.airings.map(({ code }) => code))).toEqual([
      ['first', 'second'],
      ['elsewhere'],
    ]);
    expect(new Date(shows[0]?.end ?? 0).toISOString()).toBe('2020-11-19T06:55:00.000Z');
  });

  it('keeps the live block and its encore apart', () => {
    const again = { channel: 'GLOBAL', block: 'GLOBAL-ENCORE', kind: 'ENCORE' as const };
    const shows = showsOf([
      airing('live', '2020-11-19T05:30:00Z', 50, global),
      airing('encore', '2020-11-19T12:00:00Z', 50, again),
    ]);
    expect(shows.map((show) => show.kind)).toEqual(['LIVE', 'ENCORE']);
  });

  it('takes a block by its code or with its name', () => {
    const named = { code: 'GLOBAL-LIVE', name: { en: 'The global programme' } };
    const [show] = showsOf([
      airing('a', '2020-11-19T05:30:00Z', 50, { block: named }),
      airing('b', '2020-11-19T06:20:00Z', 35, { block: named }),
    ]);
    expect(show?.airings).toHaveLength(2);
    expect(show?.block?.name).toEqual({ en: 'The global programme' });
  });

  it('never shows a rehearsal', () => {
    expect(showsOf([airing('r', '2020-11-17T06:00:00Z', 960, { kind: 'REHEARSAL' })])).toEqual([]);
  });

  it('narrows a block to the airings of a track, and it stays the show that it is', () => {
    const industrial = { id: 'i', code: 'i', title: 'i', track: 'INDUSTRIAL' };
    const shows = showsOf([
      airing('a', '2020-11-19T05:30:00Z', 50, global),
      airing('b', '2020-11-19T06:20:00Z', 35, { ...global, session: industrial }),
      airing('c', '2020-11-19T06:20:00Z', 35),
    ]);
    const [narrowed, ...others] = inTrack(shows, 'INDUSTRIAL');
    expect(others).toEqual([]);
    expect(narrowed?.airings.map(({ code }) => code)).toEqual(['b']);
    expect(narrowed).toMatchObject({ size: 2, start: shows[0]?.start, end: shows[0]?.end });
    expect(inTrack(shows, null)).toEqual(shows);
  });
});

describe('days', () => {
  const shows = showsOf([
    airing('morning', '2020-11-19T03:30:00Z', 120),
    airing('noon', '2020-11-19T10:30:00Z', 60),
    airing('late', '2020-11-19T14:25:00Z', 35),
  ]);
  const inZone = (zone: string) =>
    daysOf(shows, zone).map(({ day, shows: all }) => [day, all.map((show) => show.key)]);

  it('are the visitor’s own: the same instants, one day or two', () => {
    expect(inZone('Europe/Moscow')).toEqual([['2020-11-19', ['morning', 'noon', 'late']]]);
    expect(inZone('America/Los_Angeles')).toEqual([
      ['2020-11-18', ['morning']],
      ['2020-11-19', ['noon', 'late']],
    ]);
  });

  it('differ on the two sides of the date line', () => {
    expect(inZone('Pacific/Kiritimati')).toEqual([
      ['2020-11-19', ['morning']],
      ['2020-11-20', ['noon', 'late']],
    ]);
    expect(inZone('Pacific/Pago_Pago')).toEqual([
      ['2020-11-18', ['morning', 'noon']],
      ['2020-11-19', ['late']],
    ]);
  });
});

describe('the moment', () => {
  it('has exactly one of two neighbours on', () => {
    expect([momentOf(0, 10, 10), momentOf(10, 20, 10)]).toEqual(['OVER', 'ON_NOW']);
    expect(momentOf(10, 20, 9)).toBe('UPCOMING');
  });
});
