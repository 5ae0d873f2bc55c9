import { useDeferredValue, useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Airing, Conference } from '../api/types';
import { useList } from '../api/useResource';
import { Waiting } from '../app/Waiting';
import { useEdition } from '../app/Edition';
import { ProblemNotice } from '../app/ProblemNotice';
import { useLanguage } from '../app/Speech';
import { useZone } from '../app/ZoneChoice';
import { noonOf } from '../time/days';
import { Backdrop } from './Backdrop';
import { Filters } from './Filters';
import { ShowItem } from './ShowItem';
import { daysOf, inTrack, showsOf, type Show } from './shows';
import { useNow } from '../time/useNow';
import './programme.css';

export function ProgrammePage() {
  const { conference, problem, none, reload } = useEdition();
  if (conference) return <Programme conference={conference} />;
  if (problem) return <ProblemNotice problem={problem} retry={reload} />;
  if (!none) return <Waiting />;
  return (
    <p className="plain lead">
      <FormattedMessage id="programme.none" />
    </p>
  );
}

function Programme({ conference }: { conference: Conference }) {
  const { language } = useLanguage();
  const { zone } = useZone();
  const now = useNow();
  const [track, setTrack] = useState<string | null>(null);
  const { data, problem, reload } = useList<Airing>(
    `/api/agenda/v1/conferences/${conference.slug}/airings?zone=${encodeURIComponent(zone)}&lang=${language}`,
  );
  // A new zone only moves what is here: the old answer stays until the new one has come.
  const airings = useLatest(data);
  const shown = useDeferredValue(track);
  const whole = useMemo(() => showsOf(airings ?? []), [airings]);
  const shows = inTrack(whole, shown);
  return (
    <>
      <Backdrop conference={conference} shows={whole} now={now} />
      <div className="column">
        <Filters conference={conference} track={track} onTrack={setTrack} />
        {problem && <ProblemNotice problem={problem} retry={reload} />}
        {!airings && !problem && <Waiting />}
        {airings && shows.length === 0 && (
          <p className="lead empty">
            <FormattedMessage id="programme.empty" />
          </p>
        )}
        <Days shows={shows} conference={conference} now={now} />
      </div>
    </>
  );
}

function useLatest<T>(value: T | undefined): T | undefined {
  const [latest, setLatest] = useState(value);
  if (value !== undefined && value !== latest) setLatest(value);
  return value ?? latest;
}

function Days({ shows, conference, now }: { shows: Show[]; conference: Conference; now: number }) {
  const { zone } = useZone();
  const intl = useIntl();
  return daysOf(shows, zone).map(({ day, shows: ofDay }) => (
    <section key={day} className="day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} className="day-title">
        {intl.formatDate(noonOf(day), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })}
      </h2>
      <ol className="shows">
        {ofDay.map((show) => (
          <ShowItem key={show.key} show={show} conference={conference} now={now} />
        ))}
      </ol>
    </section>
  ));
}
