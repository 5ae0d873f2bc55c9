import { useIntl } from 'react-intl';
import type { Airing, Conference, Named } from '../api/types';
import { inLanguage } from '../i18n/text';
import type { Show } from './shows';

export function nameOf(list: readonly Named[], code: string | null | undefined, locale: string): string {
  if (!code) return '';
  return inLanguage(list.find((named) => named.code === code)?.name, locale) || code;
}

/** The name of a show: its block's, else its channel's as one show, else its only session's. */
export function useShowTitle(conference: Conference): (show: Show) => string {
  const intl = useIntl();
  return (show) => {
    if (!show.block) return inLanguage(show.airings[0]?.session.title, intl.locale);
    const channel = nameOf(conference.channels, show.channel, intl.locale);
    return (
      inLanguage(show.block.name, intl.locale) || intl.formatMessage({ id: 'show.unnamed' }, { channel })
    );
  };
}

/** Each track has one of the stage's lights; what is of several tracks, or of none, is lit white. */
export function trackClass(airings: readonly Airing[], conference: Conference): string {
  const tracks = new Set(airings.map((airing) => airing.session.track ?? ''));
  const index = conference.tracks.findIndex((track) => tracks.has(track.code));
  return tracks.size === 1 && index >= 0 ? `gel-${index % 4}` : 'gel-none';
}
