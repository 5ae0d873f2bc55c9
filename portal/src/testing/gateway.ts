import { vi } from 'vitest';
import type { Airing, Conference, Session } from '../api/types';

export interface Call {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Answer = (call: Call) => { status?: number; body: unknown } | undefined;

/** Plays the gateway at the wire: the first answer that knows the call wins, anything else is a 404 problem. */
export function gateway(...answers: Answer[]): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    const body: unknown = init.body ? JSON.parse(String(init.body)) : null;
    const call = { method: init.method ?? 'GET', path, headers: new Headers(init.headers), body };
    calls.push(call);
    const found = answers.map((answer) => answer(call)).find(Boolean);
    const { status = 200, body: json } = found ?? { status: 404, body: { title: 'Not found', status: 404 } };
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return Promise.resolve(new Response(JSON.stringify(json), { status, headers: { 'Content-Type': type } }));
  });
  return calls;
}

export const on =
  (method: string, path: RegExp, body: unknown, status = 200): Answer =>
  (call) =>
    call.method === method && path.test(call.path) ? { status, body } : undefined;

export const list = (...items: unknown[]) => ({ items, next: null });

export const loggedIn: Session = {
  authenticated: true,
  subject: 's',
  name: '佐藤 明里',
  email: 'akari@tokyo.example',
  zone: 'Asia/Tokyo',
  language: 'ja',
  roles: ['participant'],
  expiresAt: '2030-01-01T00:00:00Z',
  csrfToken: 'csrf',
};

export const conference: Conference = {
  slug: 'partners-2020',
  kind: 'INTERNATIONAL',
  test: false,
  name: 'International Partner Conference 2020',
  zone: 'Europe/Moscow',
  start: '2020-11-19',
  end: '2020-11-19',
  spokenLanguage: 'en',
  interpretedInto: ['ja', 'ar'],
  tracks: [
    { code: 'B2B', name: 'Business' },
    { code: 'INDUSTRIAL', name: 'Industrial' },
  ],
  channels: [{ code: 'GLOBAL', name: 'Worldwide' }],
};

export const airing = (
  code: string,
  title: string,
  start: string,
  end: string,
  more: Partial<Airing>,
): Airing => ({
  id: code,
  code,
  session: { id: code, code, title, track: 'B2B', speakers: [] },
  channel: 'GLOBAL',
  kind: 'LIVE',
  start,
  end,
  ...more,
});
