import type { Page, Problem } from './types';

/** An answer that is not a success; `problem` is what the person is told. Status 0: no answer at all. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return call<T>(path, { ...(signal && { signal }) });
}

/** A list whole: follows `next` until the service has no more. */
export async function getAll<T>(path: string, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  const join = path.includes('?') ? '&' : '?';
  let next: string | null = null;
  do {
    const cursor: string = next ? `&cursor=${encodeURIComponent(next)}` : '';
    const page: Page<T> = await get<Page<T>>(`${path}${join}limit=200${cursor}`, signal);
    items.push(...page.items);
    next = page.next;
  } while (next);
  return items;
}

export async function post<T>(path: string, body: unknown, headers: Record<string, string>): Promise<T> {
  return call<T>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function call<T>(path: string, init: RequestInit): Promise<T> {
  const headers = { Accept: 'application/json, application/problem+json', ...init.headers };
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers, credentials: 'same-origin' });
  } catch (failure) {
    if (init.signal?.aborted) throw failure;
    throw new ProblemError({ title: '', status: 0 });
  }
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** A proxy on the way may answer with a page of its own: then the status is all there is. */
export async function problemOf(response: Response): Promise<Problem> {
  const bare: Problem = { title: '', status: response.status };
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? '')) return bare;
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null ? { ...bare, ...body } : bare;
}
