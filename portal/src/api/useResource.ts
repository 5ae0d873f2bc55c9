import { useCallback, useEffect, useState } from 'react';
import { get, getAll, ProblemError } from './client';
import type { Problem } from './types';

export interface Resource<T> {
  data: T | undefined;
  problem: Problem | undefined;
  reload: () => void;
}

type Load = (path: string, signal: AbortSignal) => Promise<unknown>;

/** What was seen before is shown at once and refreshed behind it, so that going back is instant. */
const seen = new Map<string, unknown>();

/** One resource; `null` while its address is not known yet. */
export function useResource<T>(path: string | null): Resource<T> {
  return useLoaded<T>(path, get);
}

/** A list, whole. */
export function useList<T>(path: string | null): Resource<T[]> {
  return useLoaded<T[]>(path, getAll);
}

/** As after a reload of the page. */
export function forget(): void {
  seen.clear();
}

function useLoaded<T>(path: string | null, load: Load): Resource<T> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ path: string; data?: T; problem?: Problem }>();
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    load(path, abort.signal).then(
      (data) => {
        seen.set(path, data);
        setLoaded({ path, data: data as T });
      },
      (failure: unknown) => {
        if (!abort.signal.aborted) setLoaded({ path, problem: asProblem(failure) });
      },
    );
    return () => abort.abort();
  }, [path, load, attempt]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  const mine = loaded?.path === path ? loaded : undefined;
  const before = path === null ? undefined : (seen.get(path) as T | undefined);
  return { data: mine?.data ?? before, problem: mine?.problem, reload };
}

export function asProblem(failure: unknown): Problem {
  return failure instanceof ProblemError ? failure.problem : { title: String(failure), status: 0 };
}
