import { FormattedMessage, useIntl } from 'react-intl';
import type { Conference } from '../api/types';
import { useEdition } from '../app/Edition';
import { Heading } from '../app/Heading';
import { pathOf, useLink } from '../app/router';
import { useZone } from '../app/ZoneChoice';
import { inLanguage } from '../i18n/text';
import { noonOf } from '../time/days';
import { cityOf } from '../time/zones';
import { DayArc } from './DayArc';
import { momentOf, type Show } from './shows';

interface Props {
  conference: Conference;
  shows: Show[];
  now: number;
}

/** The opening of the page: whose conference, when it is for this visitor, and their day as a horizon. */
export function Backdrop({ conference, shows, now }: Props) {
  const intl = useIntl();
  const name = inLanguage(conference.name, intl.locale);
  const { slug } = useEdition();
  const days = [noonOf(conference.start), noonOf(conference.end)] as const;
  return (
    <section className="backdrop">
      <div className="backdrop-words">
        <p className="eyebrow">{intl.formatDateTimeRange(...days, { timeZone: 'UTC', dateStyle: 'long' })}</p>
        <Heading title={name} />
        <p className="lead">
          <Hours shows={shows} now={now} />{' '}
          <FormattedMessage
            id="backdrop.languages"
            values={{ count: conference.interpretedInto.length + 1, tracks: conference.tracks.length }}
          />
        </p>
        <p className="actions">
          <a {...useLink(pathOf('me', slug))} className="button">
            <FormattedMessage id="backdrop.register" />
          </a>
          <a {...useLink(pathOf('expo', slug))} className="button quiet">
            <FormattedMessage id="backdrop.expo" />
          </a>
        </p>
      </div>
      <DayArc shows={shows} conference={conference} now={now} />
    </section>
  );
}

function Hours({ shows, now }: { shows: Show[]; now: number }) {
  const { zone } = useZone();
  const intl = useIntl();
  if (shows.length === 0) return null;
  const start = Math.min(...shows.map((show) => show.start));
  const end = Math.max(...shows.map((show) => show.end));
  const time = (at: number) => intl.formatTime(at, { timeZone: zone, timeStyle: 'short' });
  return (
    <FormattedMessage
      id="backdrop.hours"
      values={{
        moment: momentOf(start, end, now),
        from: time(start),
        to: time(end),
        city: <bdi>{cityOf(zone)}</bdi>,
      }}
    />
  );
}
