import { afterEach, describe, expect, it, vi } from 'vitest';
import { get, getAll, post, ProblemError } from './client';

const answer = (body: unknown, status = 200, type = 'application/json') =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': type },
  });

afterEach(() => vi.unstubAllGlobals());

function network(...answers: (Response | Error)[]) {
  const fetch = vi.fn<(path: string, init: RequestInit) => Promise<Response>>(() => {
    const next = answers.shift();
    return next instanceof Response ? Promise.resolve(next) : Promise.reject(next);
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const problemOf = async (call: Promise<unknown>) => {
  const failure: unknown = await call.catch((thrown: unknown) => thrown);
  return failure instanceof ProblemError ? failure.problem : failure;
};

describe('the client', () => {
  it('hands on the problem in the service’s words', async () => {
    network(
      answer(
        { title: 'Admission is closed', status: 409, detail: 'Since Friday.' },
        409,
        'application/problem+json',
      ),
    );
    expect(await problemOf(get('/api/x'))).toMatchObject({
      title: 'Admission is closed',
      detail: 'Since Friday.',
    });
  });

  it('has the status alone when something on the way answered with a page', async () => {
    network(answer('<h1>Bad gateway</h1>', 502, 'text/html'));
    expect(await problemOf(get('/api/x'))).toEqual({ title: '', status: 502 });
  });

  it('tells no answer from a refusal', async () => {
    network(new TypeError('Failed to fetch'));
    expect(await problemOf(get('/api/x'))).toEqual({ title: '', status: 0 });
  });

  it('reads a list to its end', async () => {
    const fetch = network(answer({ items: [1, 2], next: 'a+b' }), answer({ items: [3], next: null }));
    expect(await getAll('/api/x?lang=ja')).toEqual([1, 2, 3]);
    expect(fetch.mock.calls.map(([path]) => path)).toEqual([
      '/api/x?lang=ja&limit=200',
      '/api/x?lang=ja&limit=200&cursor=a%2Bb',
    ]);
  });

  it('sends what a write from a browser needs', async () => {
    const fetch = network(answer({ id: '1' }, 201));
    await post('/api/x', { name: 'A' }, { 'X-CSRF-Token': 't', 'Idempotency-Key': 'k' });
    const [, init] = fetch.mock.calls[0] ?? [];
    expect(init).toMatchObject({ method: 'POST', body: '{"name":"A"}' });
    expect(init?.headers).toMatchObject({
      'X-CSRF-Token': 't',
      'Idempotency-Key': 'k',
      'Content-Type': 'application/json',
    });
  });
});
