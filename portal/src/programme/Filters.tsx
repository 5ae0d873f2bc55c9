import { lazy, Suspense } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Conference } from '../api/types';
import { useZone } from '../app/ZoneChoice';
import { inLanguage } from '../i18n/text';
import { noonOf } from '../time/days';
import { cityOf } from '../time/zones';

const ZonePicker = lazy(() => import('../time/ZonePicker'));

interface Props {
  conference: Conference;
  track: string | null;
  onTrack: (track: string | null) => void;
}

export function Filters({ conference, track, onTrack }: Props) {
  const { zone, choose } = useZone();
  const intl = useIntl();
  return (
    <div className="filters">
      <fieldset className="gels">
        <legend>
          <FormattedMessage id="programme.tracks" />
        </legend>
        <Gel checked={track === null} onChoose={() => onTrack(null)} light="gel-none">
          <FormattedMessage id="programme.tracks.all" />
        </Gel>
        {conference.tracks.map(({ code, name }, index) => (
          <Gel key={code} checked={track === code} onChoose={() => onTrack(code)} light={`gel-${index % 4}`}>
            {inLanguage(name, intl.locale) || code}
          </Gel>
        ))}
      </fieldset>
      <div className="zone">
        <Suspense fallback={<ZoneStandIn zone={zone} />}>
          <ZonePicker
            label={intl.formatMessage({ id: 'programme.zone' })}
            value={zone}
            onChange={choose}
            at={noonOf(conference.start)}
          />
        </Suspense>
      </div>
    </div>
  );
}

interface GelProps {
  checked: boolean;
  onChoose: () => void;
  light: string;
  children: React.ReactNode;
}

function Gel({ checked, onChoose, light, children }: GelProps) {
  return (
    <label className={`gel ${light}`}>
      <input type="radio" name="track" checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}

/** Holds the picker's place while its code is fetched. */
function ZoneStandIn({ zone }: { zone: string }) {
  return (
    <div className="picker" aria-hidden="true">
      <span className="picker-label">
        <FormattedMessage id="programme.zone" />
      </span>
      <span className="picker-field">
        <span className="picker-input">{cityOf(zone)}</span>
      </span>
    </div>
  );
}
