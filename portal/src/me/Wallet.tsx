import { FormattedMessage, useIntl } from 'react-intl';
import type { Grant } from '../api/types';
import { useZone } from '../app/ZoneChoice';
import { inLanguage } from '../i18n/text';
import { GiftIcon } from './GiftIcon';

export function Wallet({ grants }: { grants: Grant[] }) {
  const intl = useIntl();
  const { zone } = useZone();
  if (grants.length === 0)
    return (
      <p className="empty">
        <FormattedMessage id="wallet.empty" />
      </p>
    );
  return (
    <ul className="gifts">
      {grants.map(({ id, gift, state, grantedAt }) => (
        <li key={id} className={`gift ${state.toLowerCase()}`}>
          <GiftIcon kind={gift.kind} />
          <div>
            <h3>{inLanguage(gift.name, intl.locale)}</h3>
            {gift.text && <p className="words">{inLanguage(gift.text, intl.locale)}</p>}
            <p className="gift-state">
              <FormattedMessage
                id="wallet.state"
                values={{ state, day: intl.formatDate(grantedAt, { timeZone: zone, dateStyle: 'medium' }) }}
              />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
