import { expect, it } from 'vitest';
import { pathOf, routeOf } from './router';

it.each([
  ['/', { page: 'programme', conference: null }],
  ['/expo', { page: 'expo', conference: null }],
  ['/me/', { page: 'me', conference: null }],
  ['/partners-2020', { page: 'programme', conference: 'partners-2020' }],
  ['/partners-2020/expo', { page: 'expo', conference: 'partners-2020' }],
  ['/partners-2020/else', { page: 'missing', conference: null }],
  ['/expo/expo', { page: 'missing', conference: null }],
  ['/%2e%2e', { page: 'missing', conference: null }],
])('%s is understood', (path, route) => {
  expect(routeOf(path)).toEqual(route);
});

it('a path leads back to its page', () => {
  for (const page of ['programme', 'expo', 'me'] as const)
    for (const conference of [null, 'partners-2020'])
      expect(routeOf(pathOf(page, conference))).toEqual({ page, conference });
});
