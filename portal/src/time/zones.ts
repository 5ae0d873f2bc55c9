export interface Zone {
  id: string;
  city: string;
  /** As of the instant asked for: `GMT+9`. */
  offset: string;
  /** In the reader's language: `Japan Standard Time`. */
  name: string;
}

export function isZone(id: string | null | undefined): id is string {
  if (!id) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: id });
    return true;
  } catch {
    return false;
  }
}

export function browserZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(zone) ? zone : 'UTC';
}

export function cityOf(id: string): string {
  return (id.split('/').pop() ?? id).replaceAll('_', ' ');
}

/** Offsets change with the seasons, so they are those of the event, not of today. */
export function zoneAt(id: string, at: Date, locale: string): Zone {
  const part = (timeZoneName: 'shortOffset' | 'long') =>
    new Intl.DateTimeFormat(locale, { timeZone: id, timeZoneName })
      .formatToParts(at)
      .find((candidate) => candidate.type === 'timeZoneName')?.value ?? '';
  return { id, city: cityOf(id), offset: part('shortOffset'), name: part('long') };
}

export function allZones(at: Date, locale: string): Zone[] {
  const ids = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  const zones = [...ids].map((id) => zoneAt(id, at, locale));
  return zones.sort((a, b) => a.city.localeCompare(b.city, locale));
}

/** What a person may type to find a zone: `são paulo`, `tokyo`, `japan`, `gmt+3`. */
export function searchText(zone: Zone): string {
  return fold(`${zone.city} ${zone.id} ${zone.offset} ${zone.name}`);
}

export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[_/]/g, ' ');
}
