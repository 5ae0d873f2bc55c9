import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Conference } from '../api/types';
import { useLanguage } from '../app/Speech';
import { useZone } from '../app/ZoneChoice';
import { directionOf } from '../i18n/languages';
import { inLanguage } from '../i18n/text';
import { arcOf, type Arc, type Frame } from './arc';
import type { Show } from './shows';
import { trackClass, useShowTitle } from './titles';
import { useNarrow } from './useNarrow';

const wide: Omit<Frame, 'rtl'> = { width: 1440, height: 400, sag: 92, lane: 17, label: 2 };
const narrow: Omit<Frame, 'rtl'> = { width: 480, height: 300, sag: 34, lane: 13, label: 3 };

interface Props {
  shows: Show[];
  conference: Conference;
  now: number;
}

/** The visitor's day as a horizon, the programme as lights over it. A picture of the list below, hence hidden from readers. */
export function DayArc({ shows, conference, now }: Props) {
  const { zone } = useZone();
  const { language } = useLanguage();
  const small = useNarrow();
  const id = useId();
  const frame = { ...(small ? narrow : wide), rtl: directionOf(language) === 'rtl' };
  if (shows.length === 0)
    return <svg className="arc" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true" />;
  const arc = arcOf(shows, zone, frame);
  const start = frame.rtl ? arc.width : 0;
  const floor = `${arc.horizon}V${arc.height}H${start}Z`;
  const wall = `${arc.horizon}V0H${start}Z`;
  return (
    <svg className="arc" viewBox={`0 0 ${arc.width} ${arc.height}`} aria-hidden="true">
      <defs>
        <linearGradient id={`${id}sky`}>
          {arc.sky.map(({ offset, phase }) => (
            <stop key={offset} offset={offset} className={`sky-${phase}`} />
          ))}
        </linearGradient>
        <linearGradient id={`${id}fade`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#fff" stopOpacity="0" />
          <stop offset="0.55" stopColor="#fff" stopOpacity="0.28" />
          <stop offset="1" stopColor="#fff" stopOpacity="1" />
        </linearGradient>
        <mask id={`${id}wall`}>
          <path d={wall} fill={`url(#${id}fade)`} />
        </mask>
        <linearGradient id={`${id}floor`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="floor-near" />
          <stop offset="1" className="floor-far" />
        </linearGradient>
      </defs>
      <g mask={`url(#${id}wall)`}>
        <path className="arc-wall" d={wall} fill={`url(#${id}sky)`} />
      </g>
      <path d={floor} fill={`url(#${id}floor)`} />
      <path className="arc-horizon" d={arc.horizon} stroke={`url(#${id}sky)`} />
      <Ticks arc={arc} zone={zone} />
      <Lights arc={arc} conference={conference} narrow={small} />
      {now > arc.from && now < arc.to && <Now arc={arc} now={now} />}
    </svg>
  );
}

function Ticks({ arc, zone }: { arc: Arc; zone: string }) {
  const intl = useIntl();
  return arc.ticks.map(({ x, y, at, labelled, midnight }) => (
    <g key={at} className={midnight ? 'tick midnight' : 'tick'}>
      <path d={`M${x} ${y + 4}v${labelled ? 9 : 5}`} />
      {labelled && x > arc.width * 0.04 && x < arc.width * 0.96 && (
        <text x={x} y={y + 32}>
          {midnight
            ? intl.formatDate(at, { timeZone: zone, day: 'numeric', month: 'short' })
            : intl.formatTime(at, { timeZone: zone, timeStyle: 'short' })}
        </text>
      )}
    </g>
  ));
}

function Lights({ arc, conference, narrow: small }: { arc: Arc; conference: Conference; narrow: boolean }) {
  const titleOf = useShowTitle(conference);
  const { locale } = useIntl();
  return arc.segments.map(({ show, paths, label }) => (
    <g key={show.key} className={show.kind === 'ENCORE' ? 'light encore' : 'light'}>
      {paths.map(({ airing, path }) => (
        <path key={airing.id} className={trackClass([airing], conference)} d={path}>
          <title>{inLanguage(airing.session.title, locale)}</title>
        </path>
      ))}
      {show.block && !small && label.width > 150 && (
        <text x={label.x} y={label.y}>
          {titleOf(show)}
        </text>
      )}
    </g>
  ));
}

function Now({ arc, now }: { arc: Arc; now: number }) {
  const { x, y } = arc.place(now);
  return (
    <g className="arc-now">
      <path d={`M${x} ${y}V${y - 84}`} />
      <circle cx={x} cy={y} r="5" />
    </g>
  );
}
