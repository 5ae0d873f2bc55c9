import { FormattedMessage, useIntl } from 'react-intl';
import { wordsOf } from '../api/problem';
import type { Problem } from '../api/types';

/** A problem in the words of who found it, and a way on. */
export function ProblemNotice({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const { title, detail } = wordsOf(problem, useIntl());
  return (
    <div className="notice" role="alert">
      <p className="notice-title">{title}</p>
      {detail && <p>{detail}</p>}
      {problem.traceId && <p className="notice-trace">{problem.traceId}</p>}
      {retry && (
        <button type="button" className="button quiet" onClick={retry}>
          <FormattedMessage id="problem.retry" />
        </button>
      )}
    </div>
  );
}
