import type { ReactNode } from 'react';
import { ChoiceInput } from './fields/choices';

export interface FacetOption {
  value: string;
  label: ReactNode;
  /** How many there are, as the page shows it: "214" or "1 000+". */
  count?: string;
  checked: boolean;
}

interface FacetProps {
  name: string;
  title: string;
  options: FacetOption[];
  /** Open from the start; one with something ticked is always open. */
  open?: boolean;
}

/** One group of filters inside a GET form with its own button: nothing is sent by ticking. */
export function Facet({ name, title, options, open }: FacetProps) {
  return (
    <details className="facet" open={open || options.some((option) => option.checked)}>
      <summary>{title}</summary>
      <fieldset aria-label={title}>
        {options.map(({ count, ...option }) => (
          <ChoiceInput
            key={option.value}
            {...option}
            type="checkbox"
            id={`${name}-${option.value}`}
            name={name}
            aside={count !== undefined && <span className="meta number">{count}</span>}
          />
        ))}
      </fieldset>
    </details>
  );
}
