import { FormattedMessage, useIntl } from 'react-intl';
import type { Airing } from '../api/types';
import { languageFor } from '../i18n/languages';
import type { Moment } from './shows';

/** The tally light: red only while it is really on. */
export function Badge({ kind, moment }: { kind: Airing['kind']; moment: Moment }) {
  return (
    <>
      {moment === 'ON_NOW' && (
        <span className="badge on">
          <FormattedMessage id="airing.onNow" />
        </span>
      )}
      <span className={`badge ${kind.toLowerCase()}`}>
        <FormattedMessage id={`airing.kind.${kind}`} />
      </span>
    </>
  );
}

/** In how many languages it can be heard, and whether the reader's is one of them. */
export function Interpretation({ airings, original }: { airings: Airing[]; original: string }) {
  const intl = useIntl();
  const spoken = new Map(
    airings.flatMap((airing) => (airing.languages ?? []).map(({ language, by }) => [language, by] as const)),
  );
  spoken.delete(original);
  if (spoken.size === 0) return null;
  const mine = languageFor([intl.locale]);
  const nameOf = (tag: string) => intl.formatDisplayName(tag, { type: 'language', style: 'long' }) ?? tag;
  return (
    <details className="interpretation">
      <summary>
        <FormattedMessage id="airing.languages" values={{ count: spoken.size }} />
        {spoken.has(mine) && <span className="yours">{nameOf(mine)}</span>}
      </summary>
      <ul>
        {[...spoken].map(([tag, by]) => (
          <li key={tag}>
            {nameOf(tag)}
            {by === 'MACHINE' && <FormattedMessage id="airing.languages.machine" />}
          </li>
        ))}
      </ul>
    </details>
  );
}
