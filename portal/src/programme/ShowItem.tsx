import { FormattedMessage, useIntl } from 'react-intl';
import type { Airing, Conference } from '../api/types';
import { useZone } from '../app/ZoneChoice';
import { inLanguage } from '../i18n/text';
import { localDay } from '../time/days';
import { Badge, Interpretation } from './Marks';
import { momentOf, type Show } from './shows';
import { nameOf, trackClass, useShowTitle } from './titles';

interface Props {
  show: Show;
  conference: Conference;
  now: number;
}

/** One entry of the day: a session, or a block whose sessions are its parts. */
export function ShowItem({ show, conference, now }: Props) {
  const intl = useIntl();
  const title = useShowTitle(conference)(show);
  const moment = momentOf(show.start, show.end, now);
  const parts = show.block ? show.airings : [];
  const tracks = new Set(show.airings.map((airing) => airing.session.track));
  return (
    <li
      className={`show ${trackClass(show.airings, conference)}${parts.length ? ' block' : ''} ${moment.toLowerCase()}`}>
      <Times start={show.start} end={show.end} from={show.start} />
      <article className="show-body">
        <h3>{title}</h3>
        <p className="marks">
          <Badge kind={show.kind} moment={moment} />
          <span className="channel">{nameOf(conference.channels, show.channel, intl.locale)}</span>
          {tracks.size === 1 && !show.block && <Track code={[...tracks][0]} conference={conference} />}
          {parts.length > 0 && (
            <span>
              <FormattedMessage id="show.parts" values={{ count: show.size }} />
            </span>
          )}
        </p>
        {parts.length === 0 && <Speakers airing={show.airings[0]} />}
        {parts.length > 0 && (
          <ol className="parts">
            {parts.map((airing) => (
              <Part key={airing.id} airing={airing} conference={conference} show={show} now={now} />
            ))}
          </ol>
        )}
        <Interpretation airings={show.airings} original={conference.spokenLanguage} />
      </article>
    </li>
  );
}

function Part({
  airing,
  conference,
  show,
  now,
}: {
  airing: Airing;
  conference: Conference;
  show: Show;
  now: number;
}) {
  const intl = useIntl();
  const [start, end] = [Date.parse(airing.start), Date.parse(airing.end)];
  const moment = momentOf(start, end, now);
  const light = trackClass([airing], conference);
  return (
    <li className={`part ${light} ${moment.toLowerCase()}`}>
      <Times start={start} end={end} from={show.start} />
      <div>
        <h4>{inLanguage(airing.session.title, intl.locale)}</h4>
        <p className="marks">
          {moment === 'ON_NOW' && <Badge kind={airing.kind} moment={moment} />}
          <Track code={airing.session.track} conference={conference} />
          <Speakers airing={airing} />
        </p>
      </div>
    </li>
  );
}

function Track({ code, conference }: { code: string | null | undefined; conference: Conference }) {
  const { locale } = useIntl();
  return code ? <span className="track">{nameOf(conference.tracks, code, locale)}</span> : null;
}

function Speakers({ airing }: { airing: Airing | undefined }) {
  const intl = useIntl();
  const speakers = airing?.session.speakers ?? [];
  return speakers.length ? <span className="speakers">{intl.formatList(speakers)}</span> : null;
}

/** A part after midnight says so: its day is not the one it stands under. */
function Times({ start, end, from }: { start: number; end: number; from: number }) {
  const { zone } = useZone();
  const intl = useIntl();
  const time = (at: number) => intl.formatTime(at, { timeZone: zone, timeStyle: 'short' });
  const later = localDay(start, zone) !== localDay(from, zone);
  return (
    <p className="times">
      {later && <span className="later">{intl.formatDate(start, { timeZone: zone, weekday: 'short' })}</span>}
      <time dateTime={new Date(start).toISOString()}>{time(start)}</time>
      <span className="until">
        <span aria-hidden="true">–</span>
        <time dateTime={new Date(end).toISOString()}>{time(end)}</time>
      </span>
    </p>
  );
}
