import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Mode, Venue } from '../api/types';
import { useIntl } from 'react-intl';

/** Online or in person, and then where: how many places are left is said before, not after. */
export function Attendance({ venues }: { venues: Venue[] }) {
  const [mode, setMode] = useState<Mode>('ONLINE');
  const modes: Mode[] = venues.length > 0 ? ['ONLINE', 'IN_PERSON'] : ['ONLINE'];
  return (
    <>
      <fieldset className="choice">
        <legend>
          <FormattedMessage id="form.mode" />
        </legend>
        <div className="choice-cards">
          {modes.map((candidate) => (
            <label key={candidate} className="card-choice">
              <input
                type="radio"
                name="mode"
                value={candidate}
                checked={mode === candidate}
                onChange={() => setMode(candidate)}
              />
              <span className="card-title">
                <FormattedMessage id={`form.mode.${candidate}`} />
              </span>
              <span className="card-hint">
                <FormattedMessage id={`form.mode.${candidate}.hint`} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {mode === 'IN_PERSON' && <Venues venues={venues} />}
    </>
  );
}

function Venues({ venues }: { venues: Venue[] }) {
  const intl = useIntl();
  return (
    <fieldset className="choice">
      <legend>
        <FormattedMessage id="form.venue" />
      </legend>
      <div className="choice-cards">
        {venues.map(({ code, city, country, placesLeft }) => (
          <label key={code} className="card-choice">
            <input type="radio" name="venue" value={code} required />
            <span className="card-title">{city}</span>
            <span className="card-hint">
              {intl.formatDisplayName(country, { type: 'region' })}
              {typeof placesLeft === 'number' && (
                <span className={placesLeft > 0 ? 'places' : 'places none'}>
                  <FormattedMessage id="form.places" values={{ count: placesLeft }} />
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
