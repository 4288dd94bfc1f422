import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';

/** What every field has. Its name is also its id, to which the error summary leads, unless `id` says otherwise. */
export interface FieldProps {
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** In words, what is wrong and how to put it right. */
  error?: string;
  /** The word "optional" in the reader's language; what is not marked is asked for. */
  optional?: string;
}

/** The ids and states that tie a control to its label, hint and error. */
export function fieldWiring({ name, id = name, hint, error }: FieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    described: { 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined },
  };
}

/** Hint and error of a field, above its control, so that a phone's keyboard does not cover them. */
export function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="circle-alert" /> {error}
        </p>
      )}
    </>
  );
}

function Optional({ word }: { word?: string }) {
  return word ? <span className="optional"> ({word})</span> : null;
}

/** The frame of a field with one control: label, hint, error, control. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id } = fieldWiring(field);
  return (
    <div className={classNames('field', field.error !== undefined && 'field-bad')}>
      <label htmlFor={id}>
        {field.label}
        <Optional word={field.optional} />
      </label>
      <FieldNotes id={id} hint={field.hint} error={field.error} />
      {children}
    </div>
  );
}

/** The frame of a field with several controls: the label becomes the legend of the group. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id, described } = fieldWiring(field);
  return (
    <fieldset
      className={classNames('field', field.error !== undefined && 'field-bad')}
      aria-describedby={described['aria-describedby']}
    >
      <legend>
        {field.label}
        <Optional word={field.optional} />
      </legend>
      <FieldNotes id={id} hint={field.hint} error={field.error} />
      {children}
    </fieldset>
  );
}
