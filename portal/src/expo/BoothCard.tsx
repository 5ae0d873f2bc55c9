import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Booth } from '../api/types';
import { inLanguage } from '../i18n/text';

interface Props {
  booth: Booth;
  region: string;
  /** Which light its stage has. */
  view: number;
}

export function BoothCard({ booth, region, view }: Props) {
  const intl = useIntl();
  const text = (value: Parameters<typeof inLanguage>[0]) => inLanguage(value, intl.locale);
  const products = booth.products ?? [];
  const links = (booth.links ?? []).filter(({ url }) => /^https?:\/\//.test(url));
  return (
    <li className={`booth view-${view}`}>
      <Stage />
      <article>
        <h2>{text(booth.name)}</h2>
        {region && region !== text(booth.name) && <p className="booth-region">{region}</p>}
        {booth.welcome && <p className="words">{text(booth.welcome)}</p>}
        {products.length > 0 && (
          <>
            <h3>
              <FormattedMessage id="expo.products" />
            </h3>
            <ul className="products">
              {products.map(({ code, name }) => (
                <li key={code}>{text(name)}</li>
              ))}
            </ul>
          </>
        )}
        <TeamLanguages booth={booth} />
        {links.map(({ label, url }) => (
          <a key={url} className="booth-link" href={url} rel="noreferrer">
            {text(label)}
          </a>
        ))}
      </article>
    </li>
  );
}

function TeamLanguages({ booth }: { booth: Booth }) {
  const intl = useIntl();
  const tags = [...new Set((booth.team ?? []).flatMap((member) => member.languages))];
  if (tags.length === 0) return null;
  const names = tags.map((tag) => intl.formatDisplayName(tag, { type: 'language' }) ?? tag);
  return (
    <p className="booth-team">
      <FormattedMessage id="expo.team" values={{ languages: intl.formatList(names) }} />
    </p>
  );
}

/** A small cyclorama: wall, horizon, floor, and the stand in its light. */
function Stage() {
  const id = useId();
  return (
    <svg className="stage" viewBox="0 0 400 150" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <radialGradient id={id} cx="0.5" cy="0.74" r="0.62">
          <stop offset="0" className="glow-near" />
          <stop offset="1" className="glow-far" />
        </radialGradient>
      </defs>
      <rect width="400" height="150" fill={`url(#${id})`} />
      <path className="stage-floor" d="M0 124Q200 92 400 124V150H0Z" />
      <path className="stage-horizon" d="M0 124Q200 92 400 124" />
      <ellipse className="stage-shade" cx="200" cy="127" rx="86" ry="6" />
      <path className="stage-side" d="M128 66l38-12v64l-38 9zM272 66l-38-12v64l38 9z" />
      <path className="stage-front" d="M166 54q34-9 68 0v64q-34-8-68 0z" />
      <path className="stage-horizon" d="M176 96q24-8 48 0" />
      <circle className="stage-sun" cx="200" cy="77" r="6" />
    </svg>
  );
}
