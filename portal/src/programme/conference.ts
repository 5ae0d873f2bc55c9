import type { Conference } from '../api/types';

/** The conference a visitor means without naming one: on now or next, else the latest; never a test. */
export function currentOf(conferences: readonly Conference[], today: string): Conference | undefined {
  const real = conferences.filter((conference) => !conference.test);
  const ahead = real.filter((conference) => conference.end >= today);
  const order = (a: Conference, b: Conference) => a.start.localeCompare(b.start) || rank(a) - rank(b);
  return ahead.sort(order)[0] ?? real.sort((a, b) => b.start.localeCompare(a.start) || rank(a) - rank(b))[0];
}

/** An umbrella edition comes before its regional ones of the same day. */
function rank(conference: Conference): number {
  return conference.kind === 'INTERNATIONAL' ? 0 : 1;
}
