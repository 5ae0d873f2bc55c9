import type { IntlShape } from 'react-intl';
import type { Problem } from './types';

/** What a person reads of a problem: the service's own words where it has any, else ours. */
export function wordsOf(problem: Problem, intl: IntlShape): { title: string; detail: string } {
  if (problem.title) {
    const loose = (problem.violations ?? []).map((violation) => violation.message);
    return { title: problem.title, detail: problem.detail ?? loose.join(' ') };
  }
  const unreachable = problem.status === 0 || problem.status === 502 || problem.status === 504;
  return {
    title: intl.formatMessage({ id: unreachable ? 'problem.unreachable' : 'problem.unexpected' }),
    detail: unreachable
      ? intl.formatMessage({ id: 'problem.unreachable.detail' })
      : intl.formatMessage({ id: 'problem.unexpected.detail' }, { status: String(problem.status) }),
  };
}

/** The message for each field of a form; a path like `registrations[0].name` belongs to its last part. */
export function byField(problem: Problem | undefined): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { field, message } of problem?.violations ?? []) {
    const name =
      field
        .replace(/\[\d+\]/g, '')
        .split('.')
        .pop() ?? field;
    messages[name] = messages[name] ? `${messages[name]} ${message}` : message;
  }
  return messages;
}
