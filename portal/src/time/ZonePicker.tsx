import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Aria } from '../app/Aria';
import { Picker, type Option } from '../app/Picker';
import { allZones, searchText, zoneAt } from './zones';

interface Props {
  label: string;
  name?: string;
  value: string;
  onChange: (zone: string) => void;
  /** Offsets are told as of then. */
  at: Date;
}

/** Any IANA zone, found by city, region, offset or name in the reader's language. */
export default function ZonePicker({ label, name, value, onChange, at }: Props) {
  const { locale } = useIntl();
  const time = at.getTime();
  const options = useMemo<Option[]>(() => {
    const zones = allZones(new Date(time), locale);
    // An account may name an older alias (Asia/Calcutta) that the browser does not list.
    if (!zones.some((zone) => zone.id === value)) zones.unshift(zoneAt(value, new Date(time), locale));
    return zones.map((zone) => ({
      id: zone.id,
      label: zone.city,
      hint: zone.offset,
      search: searchText(zone),
    }));
  }, [locale, time, value]);
  return (
    <Aria>
      <Picker label={label} {...(name && { name })} options={options} value={value} onChange={onChange} />
    </Aria>
  );
}
