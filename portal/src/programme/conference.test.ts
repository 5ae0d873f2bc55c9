import { expect, it } from 'vitest';
import type { Conference } from '../api/types';
import { currentOf } from './conference';

const edition = (slug: string, start: string, more: Partial<Conference> = {}): Conference => ({
  slug,
  kind: 'INTERNATIONAL',
  test: false,
  name: slug,
  zone: 'UTC',
  start,
  end: start,
  spokenLanguage: 'en',
  interpretedInto: [],
  tracks: [],
  channels: [],
  ...more,
});

const editions = [
  edition('2021', '2021-11-18'),
  edition('europe-2020', '2020-11-19', { kind: 'REGIONAL' }),
  edition('2020', '2020-11-19'),
  edition('trial', '2020-11-01', { test: true }),
];

it('is the next one, on its last day still, the umbrella before its regional ones', () => {
  expect(currentOf(editions, '2020-10-01')?.slug).toBe('2020');
  expect(currentOf(editions, '2020-11-19')?.slug).toBe('2020');
  expect(currentOf(editions, '2020-11-20')?.slug).toBe('2021');
});

it('is the latest once all are over', () => {
  expect(currentOf(editions, '2030-01-01')?.slug).toBe('2021');
});

it('is never a test', () => {
  expect(currentOf([edition('trial', '2020-11-01', { test: true })], '2020-01-01')).toBeUndefined();
});
