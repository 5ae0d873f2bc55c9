import { useMemo, useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { FormattedMessage } from 'react-intl';
import { fold } from '../time/zones';
import './picker.css';

export interface Option {
  id: string;
  label: string;
  hint?: string;
  /** Folded text to search in; the label if not said. */
  search?: string;
}

interface Props {
  label: string;
  name?: string;
  options: Option[];
  value: string | null;
  onChange: (id: string) => void;
  isRequired?: boolean;
}

/** A field to search and choose one of many, every word of the query in any order and without accents. */
export function Picker({ label, name, options, value, onChange, isRequired = false }: Props) {
  const chosen = options.find((option) => option.id === value);
  const [typed, setTyped] = useState<string>();
  const found = useMemo(() => matching(options, typed), [options, typed]);
  const settle = () => setTyped(undefined);
  return (
    <ComboBox
      className="picker"
      {...(name && { name })}
      isRequired={isRequired}
      menuTrigger="focus"
      allowsEmptyCollection
      items={found}
      inputValue={typed ?? chosen?.label ?? ''}
      onInputChange={(text) => setTyped(text === (chosen?.label ?? '') ? undefined : text)}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key));
        settle();
      }}
      onOpenChange={(open) => !open && settle()}
      defaultFilter={() => true}>
      <Label className="picker-label">{label}</Label>
      <div className="picker-field">
        <Input className="picker-input" onFocus={(event) => event.target.select()} onBlur={settle} />
        {chosen?.hint && typed === undefined && <span className="picker-hint">{chosen.hint}</span>}
        <Button className="picker-button">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 6 4 4 4-4" />
          </svg>
        </Button>
      </div>
      <FieldError className="field-error" />
      <Popover className="picker-list" offset={6}>
        <ListBox<Option> renderEmptyState={() => <FormattedMessage id="picker.none" />}>
          {(option) => (
            <ListBoxItem className="picker-item" id={option.id} textValue={option.label}>
              <span>{option.label}</span>
              {option.hint && <span className="picker-hint">{option.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function matching(options: Option[], typed: string | undefined): Option[] {
  if (!typed) return options;
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return options.filter((option) => {
    const text = option.search ?? fold(option.label);
    return words.every((word) => text.includes(word));
  });
}
