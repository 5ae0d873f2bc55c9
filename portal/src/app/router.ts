import { useCallback, useSyncExternalStore, type MouseEvent } from 'react';

export type PageName = 'programme' | 'expo' | 'me';
export type Route = { page: PageName; conference: string | null } | { page: 'missing'; conference: null };

/** `/`, `/expo`, `/me` speak of the current conference; `/{slug}`, `/{slug}/expo`, `/{slug}/me` of one by name. */
export function routeOf(path: string): Route {
  const parts = path.split('/').filter(Boolean);
  const [first, second] = parts;
  const missing: Route = { page: 'missing', conference: null };
  if (!first) return { page: 'programme', conference: null };
  if (first === 'expo' || first === 'me') return second ? missing : { page: first, conference: null };
  if (parts.length > 2 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(first)) return missing;
  if (!second) return { page: 'programme', conference: first };
  return second === 'expo' || second === 'me' ? { page: second, conference: first } : missing;
}

export function pathOf(page: PageName, conference: string | null): string {
  const parts = [conference, page === 'programme' ? null : page].filter(Boolean);
  return `/${parts.join('/')}`;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname);
}

export function go(path: string): void {
  if (path !== window.location.pathname) window.history.pushState(null, '', path);
  window.scrollTo(0, 0);
  listeners.forEach((listener) => listener());
}

/** A plain link that stays in the page unless the person asks for a new tab. */
export function useLink(path: string): { href: string; onClick: (event: MouseEvent) => void } {
  const onClick = useCallback(
    (event: MouseEvent) => {
      if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go(path);
    },
    [path],
  );
  return { href: path, onClick };
}
