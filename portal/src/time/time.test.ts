import { describe, expect, it } from 'vitest';
import { localDay, localHour } from './days';
import { allZones, cityOf, fold, isZone, searchText, zoneAt } from './zones';

const event = new Date('2020-11-19T10:30:00Z');

describe('local time', () => {
  it('has a day of its own on each side of the date line', () => {
    expect(localDay(event, 'Pacific/Kiritimati')).toBe('2020-11-20');
    expect(localDay(event, 'Pacific/Pago_Pago')).toBe('2020-11-18');
  });

  it('counts midnight as hour 0, and halves and quarters of an hour', () => {
    expect(localHour('2020-11-19T18:30:00Z', 'Asia/Kolkata')).toBe(0);
    expect(localHour('2020-11-19T00:00:00Z', 'Asia/Kathmandu')).toBe(5.75);
  });
});

describe('zones', () => {
  it('are told with the offset of the event’s day, not of today', () => {
    expect(zoneAt('Europe/Berlin', event, 'en').offset).toBe('GMT+1');
    expect(zoneAt('Europe/Berlin', new Date('2020-07-01T00:00:00Z'), 'en').offset).toBe('GMT+2');
  });

  it('are found by city without accents, by offset, and by name', () => {
    const text = searchText(zoneAt('America/Sao_Paulo', event, 'en'));
    for (const query of ['São Paulo', 'sao paulo', 'gmt-3', 'Brasilia']) expect(text).toContain(fold(query));
  });

  it('include UTC, each once', () => {
    const ids = allZones(event, 'en').map((zone) => zone.id);
    expect(ids).toContain('UTC');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(300);
  });

  it('that nobody knows are refused', () => {
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(isZone(null)).toBe(false);
    expect(isZone('Asia/Calcutta')).toBe(true);
  });

  it('are called by their city', () => {
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});
