const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it. */
function partsIn(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

function read(instant: string | number | Date, zone: string): Record<string, string> {
  const parts = partsIn(zone).formatToParts(new Date(instant));
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

/** The calendar day of an instant where the visitor is: `2020-11-19`. */
export function localDay(instant: string | number | Date, zone: string): string {
  const { year, month, day } = read(instant, zone);
  return `${year}-${month}-${day}`;
}

/** Hours since the local midnight, with the fraction: 5.5 is half past five. */
export function localHour(instant: string | number | Date, zone: string): number {
  const { hour, minute } = read(instant, zone);
  return Number(hour) + Number(minute) / 60;
}

/** A day without an instant is shown as itself wherever the reader is: format this with `timeZone: 'UTC'`. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
