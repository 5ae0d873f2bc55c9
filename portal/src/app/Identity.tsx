import { createContext, use, type ReactNode } from 'react';
import type { Session } from '../api/types';
import { useResource } from '../api/useResource';

const SessionContext = createContext<Session | undefined>(undefined);

/** Undefined until the gateway has said who this is. */
export const useSession = (): Session | undefined => use(SessionContext);

export function Identity({ children }: { children: ReactNode }) {
  const { data, problem } = useResource<Session>('/session');
  return <SessionContext value={data ?? (problem && { authenticated: false })}>{children}</SessionContext>;
}

export function logInPath(returnTo: string): string {
  return `/login?returnTo=${encodeURIComponent(returnTo)}`;
}

export async function logOut(csrfToken: string): Promise<void> {
  // The answer may lead to the identity provider, where a fetch can't follow: the session here is over either way.
  const response = await fetch('/logout', {
    method: 'POST',
    headers: { 'X-CSRF-Token': csrfToken, Accept: 'application/json' },
    redirect: 'manual',
  });
  const json = response.headers.get('Content-Type')?.includes('json');
  const onwards =
    response.ok && json ? ((await response.json()) as { location?: string }).location : undefined;
  window.location.assign(onwards ?? '/');
}
