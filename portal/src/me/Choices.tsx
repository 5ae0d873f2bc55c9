import { FormattedMessage, useIntl } from 'react-intl';
import type { Consent, Named } from '../api/types';
import { inLanguage } from '../i18n/text';

const consents: Consent[] = ['CONTACT', 'STATISTICS'];

export function Tracks({ tracks }: { tracks: Named[] }) {
  const { locale } = useIntl();
  return (
    <fieldset className="choice">
      <legend>
        <FormattedMessage id="form.tracks" />
      </legend>
      <div className="gels">
        {tracks.map(({ code, name }, index) => (
          <label key={code} className={`gel gel-${index % 4}`}>
            <input type="checkbox" name="tracks" value={code} />
            <span>{inLanguage(name, locale) || code}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Nothing is ticked beforehand: a consent is given, not taken. */
export function Consents() {
  return (
    <fieldset className="choice">
      <legend>
        <FormattedMessage id="form.consents" />
      </legend>
      {consents.map((purpose) => (
        <label key={purpose} className="consent">
          <input type="checkbox" name="consents" value={purpose} />
          <span>
            <FormattedMessage id={`form.consents.${purpose}`} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
