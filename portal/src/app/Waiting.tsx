import { FormattedMessage } from 'react-intl';

/** Something is on its way. */
export function Waiting() {
  return (
    <p className="waiting" role="status">
      <FormattedMessage id="app.loading" />
    </p>
  );
}
