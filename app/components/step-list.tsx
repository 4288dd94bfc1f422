import type { ReactNode } from 'react';
import { HiddenText } from './layout';

export type StepState = 'done' | 'current' | 'todo';

export interface Step {
  /** Unique within the list. */
  key: string;
  title: string;
  /** The language of the title, where it is not the page's. */
  lang?: string;
  state: StepState;
  /** Date, who is responsible, what to do. */
  detail?: ReactNode;
  /** Leads to the step where one may go there. */
  href?: string;
}

interface StepListProps {
  steps: Step[];
  /** How each state is read out, since colour and tick cannot be heard. */
  states: Record<StepState, string>;
}

/** A process from its first step to its last: what is done, what is on now, what comes. */
export function StepList({ steps, states }: StepListProps) {
  return (
    <ol className="steps plain">
      {steps.map(({ key, title, lang, state, detail, href }) => (
        <li key={key} className={`step step-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
          <p className="step-title">
            <span lang={lang}>{href ? <a href={href}>{title}</a> : title}</span>
            <HiddenText> ({states[state]})</HiddenText>
          </p>
          {detail && <div className="meta">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
