import { FormattedMessage, useIntl } from 'react-intl';
import type { Booth, Conference, Region } from '../api/types';
import { useList, useResource } from '../api/useResource';
import { Waiting } from '../app/Waiting';
import { useEdition } from '../app/Edition';
import { Heading } from '../app/Heading';
import { ProblemNotice } from '../app/ProblemNotice';
import { useLanguage } from '../app/Speech';
import { inLanguage } from '../i18n/text';
import { BoothCard } from './BoothCard';
import './expo.css';

export default function ExpoPage() {
  const { conference, problem, reload } = useEdition();
  const intl = useIntl();
  return (
    <div className="column page">
      <Heading
        title={intl.formatMessage({ id: 'nav.expo' })}
        shown={intl.formatMessage({ id: 'expo.title' })}
      />
      <p className="lead">
        <FormattedMessage id="expo.lead" />
      </p>
      {conference && <Booths conference={conference} />}
      {!conference && (problem ? <ProblemNotice problem={problem} retry={reload} /> : <Waiting />)}
    </div>
  );
}

function Booths({ conference }: { conference: Conference }) {
  const { language } = useLanguage();
  const { data, problem, reload } = useList<Booth>(
    `/api/booth/v1/conferences/${conference.slug}/booths?lang=${language}`,
  );
  const regions =
    useResource<{ regions: Region[] }>(`/api/agenda/v1/regions?lang=${language}`).data?.regions ?? [];
  if (problem && !data) return <ProblemNotice problem={problem} retry={reload} />;
  if (!data) return <Waiting />;
  if (data.length === 0)
    return (
      <p className="lead empty">
        <FormattedMessage id="expo.empty" />
      </p>
    );
  return (
    <ul className="booths">
      {data.map((booth, index) => {
        const region = regions.find((candidate) => candidate.code === booth.region);
        return (
          <BoothCard
            key={booth.id}
            booth={booth}
            region={inLanguage(region?.name, language)}
            view={index % 6}
          />
        );
      })}
    </ul>
  );
}
