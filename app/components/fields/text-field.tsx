import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Field, type FieldProps, fieldWiring } from './field';

/** What the browser and the keyboard are told about a text. */
interface TextProps extends FieldProps {
  value?: string;
  /** How many characters the schema accepts. */
  maxLength?: number;
  autoComplete?: string;
  spellCheck?: boolean;
  /** The language of what is typed, where it is not the page's. */
  lang?: string;
}

interface TextFieldProps extends TextProps {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url';
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url';
  /** As wide as the answer will be; full by default. */
  width?: 'short' | 'medium' | 'full';
  /** Stands after the control: сом, м³, %. */
  unit?: ReactNode;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', inputMode, width = 'full', unit, value, maxLength, autoComplete, spellCheck, lang } = props;
  const { id, described } = fieldWiring(props);
  const control = (
    <input
      className={classNames('control', width !== 'full' && `control-${width}`)}
      type={type}
      id={id}
      name={props.name}
      defaultValue={value}
      {...{ inputMode, maxLength, autoComplete, spellCheck, lang }}
      {...described}
      aria-describedby={unit ? classNames(described['aria-describedby'], `${id}-unit`) : described['aria-describedby']}
    />
  );
  return (
    <Field {...props}>
      {unit ? (
        <div className="with-unit">
          {control}
          <span id={`${id}-unit`}>{unit}</span>
        </div>
      ) : (
        control
      )}
    </Field>
  );
}

/** An amount of money as people type it: "12 500" or "12500,50". The form's schema turns it into tyiyn. */
export function MoneyField(props: FieldProps & { value?: string; unit: string }) {
  return <TextField {...props} inputMode="decimal" width="medium" autoComplete="off" maxLength={20} />;
}

/** Several lines of text. */
export function TextArea(props: TextProps & { rows?: number }) {
  const { value, rows = 5, maxLength, autoComplete, spellCheck, lang } = props;
  const { id, described } = fieldWiring(props);
  return (
    <Field {...props}>
      <textarea
        className="control"
        id={id}
        name={props.name}
        defaultValue={value}
        {...{ rows, maxLength, autoComplete, spellCheck, lang }}
        {...described}
      />
    </Field>
  );
}
