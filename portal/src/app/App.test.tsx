import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forget } from '../api/useResource';
import { airing, conference, gateway, list, loggedIn, on } from '../testing/gateway';
import { App } from './App';
import { go } from './router';

const programme = list(
  airing('O', 'Opening', '2020-11-19T03:30:00Z', '2020-11-19T05:30:00Z', {}),
  airing('A', 'Security by design', '2020-11-19T14:25:00Z', '2020-11-19T15:10:00Z', { block: 'LIVE' }),
  airing('B', 'Our ecosystem', '2020-11-19T15:10:00Z', '2020-11-19T15:55:00Z', { block: 'LIVE' }),
);
const open = [
  on('GET', /\/conferences\?/, list(conference)),
  on('GET', /\/airings\?/, programme),
  on('GET', /\/me\/registrations\?/, list()),
  on('GET', /\/me\/wallet\?/, list()),
  on('GET', /\/admission$/, { venues: [{ code: 'MOSCOW', city: 'Moscow', country: 'RU', placesLeft: 1 }] }),
  on('GET', /\/regions$/, { regions: [{ code: 'APAC', name: 'Asia', countries: ['JP', 'SG'] }] }),
];
const publicly = on('GET', /^\/session$/, { authenticated: false });
const personally = on('GET', /^\/session$/, loggedIn);

beforeEach(() => {
  forget();
  localStorage.clear();
  localStorage.setItem('cyclorama.zone', 'Europe/Moscow');
  go('/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('tells the programme in the visitor’s zone, a block as one show', async () => {
  gateway(publicly, ...open);
  render(<App />);
  const day = await screen.findByRole('region', { name: 'Thursday, November 19' });
  expect(within(day).getByText('One show of 2 sessions')).toBeTruthy();
  expect(
    within(day)
      .getAllByRole('heading', { level: 4 })
      .map((heading) => heading.textContent),
  ).toEqual(['Security by design', 'Our ecosystem']);
  expect(within(day).getByText('6:30 AM')).toBeTruthy();
});

it('moves to another zone without a reload, and remembers it', async () => {
  gateway(publicly, ...open);
  render(<App />);
  const zone = await screen.findByRole('combobox', { name: 'Time zone' });
  await userEvent.clear(zone);
  await userEvent.type(zone, 'los ang');
  await userEvent.click(await screen.findByRole('option', { name: /Los Angeles/ }));
  expect(await screen.findByRole('region', { name: 'Wednesday, November 18' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Thursday, November 19' })).toBeTruthy();
  expect(localStorage.getItem('cyclorama.zone')).toBe('America/Los_Angeles');
});

it('speaks Arabic from right to left', async () => {
  gateway(publicly, ...open);
  render(<App />);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), 'ar');
  expect(await screen.findByRole('link', { name: 'البرنامج' })).toBeTruthy();
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
});

it('says what is wrong in the service’s words, and tries again', async () => {
  const sorry = { title: 'Agenda is not available', status: 503, detail: 'Try in a minute.' };
  gateway(publicly, on('GET', /\/conferences\?/, sorry, 503));
  render(<App />);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Agenda is not availableTry in a minute.');
  gateway(publicly, ...open);
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: /International/ })).toBeTruthy();
});

it('leads who is not logged in to the login and back', async () => {
  gateway(publicly, ...open);
  go('/me');
  render(<App />);
  const main = await screen.findByRole('main');
  const link = await within(main).findByRole('link', { name: 'Log in' });
  expect(link.getAttribute('href')).toBe('/login?returnTo=%2Fme');
});

it('registers once: what is sent again has the same key, what was changed a new one', async () => {
  const refused = on('POST', /\/registrations$/, { title: 'Service is busy', status: 503 }, 503);
  const calls = gateway(personally, refused, ...open);
  go('/me');
  render(<App />);
  await userEvent.type(await screen.findByRole('combobox', { name: 'Country' }), 'jap');
  await userEvent.click(await screen.findByRole('option', { name: 'Japan' }));
  await userEvent.click(screen.getByRole('radio', { name: /In person/ }));
  await userEvent.click(await screen.findByRole('radio', { name: /Moscow.*1 place left/ }));
  const submit = screen.getByRole('button', { name: 'Register' });
  await userEvent.click(submit);
  expect((await screen.findByRole('alert')).textContent).toContain('Service is busy');
  await userEvent.click(submit);
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Business' }));
  await userEvent.click(submit);
  const sent = calls.filter((call) => call.method === 'POST');
  const keys = sent.map((call) => call.headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(3);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
  expect(sent[0]?.headers.get('X-CSRF-Token')).toBe('csrf');
  expect(sent[0]?.body).toMatchObject({
    country: 'JP',
    zone: 'Europe/Moscow',
    mode: 'IN_PERSON',
    venue: 'MOSCOW',
  });
});

it('shows a refusal at its field, and is free to be sent again once anything was changed', async () => {
  const violations = [{ field: 'name', in: 'body', message: 'must differ from the company' }];
  const refused = on('POST', /\/registrations$/, { title: 'Not valid', status: 400, violations }, 400);
  const calls = gateway(personally, refused, ...open);
  go('/me');
  render(<App />);
  await userEvent.type(await screen.findByRole('combobox', { name: 'Country' }), 'jap');
  await userEvent.click(await screen.findByRole('option', { name: 'Japan' }));
  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
  expect((await screen.findAllByText('must differ from the company')).length).toBeGreaterThan(0);
  await userEvent.type(screen.getByRole('textbox', { name: /Company/ }), 'Acme');
  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
  const bodies = calls.filter((call) => call.method === 'POST').map((call) => call.body);
  expect(bodies).toMatchObject([{ name: '佐藤 明里' }, { name: '佐藤 明里', company: 'Acme' }]);
});
