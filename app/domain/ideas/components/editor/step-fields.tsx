import { useActionData } from '@remix-run/react';
import { createContext, type ReactNode, useContext } from 'react';
import { useFormFeedback } from '~/components/form-feedback';
import type { Lang } from '~/i18n/languages';
import type { RejectedForm } from '~/platform/forms.server';
import type { EditorPage } from '../../editor-page';
import { rowNumbers } from '../../step-intent';

/** A row of a list in the form: the number that the form gives it. */
export interface FormRow {
  number: number;
  /** The name of one of its fields: `budget.2.title`. */
  name(field: string): string;
  /** Its id in the draft; empty for a new row. */
  id: string;
}

/** What the fields of a step need to know: values, errors, and the original beside a translation. */
export interface StepFields {
  page: EditorPage;
  /** The language of the words, where it is not the page's. */
  lang: Lang;
  isTranslation: boolean;
  value(name: string): string | undefined;
  error(name: string): string | undefined;
  /** Whether a box with a hidden "no" beside it is ticked. */
  isTicked(name: string): boolean;
  /** The same field in the original's language. */
  original(name: string): string | undefined;
  /** Rows that are saved or were typed, and empty ones: at least `least` in the original. */
  rows(prefix: string, least: number): FormRow[];
}

const StepContext = createContext<StepFields | null>(null);

/** Gives the fields of a step their values: as typed where the form came back, else as saved. */
export function StepFieldsProvider({ page, children }: { page: EditorPage; children: ReactNode }) {
  const feedback = useFormFeedback();
  const typed = (useActionData() as RejectedForm | undefined)?.values;
  const value = (name: string) => feedback.value(name, page.values[name]);
  const isTranslation = page.text !== page.original;
  const fields: StepFields = {
    page,
    lang: page.text,
    isTranslation,
    value,
    error: feedback.error,
    isTicked: (name) => feedback.values(name, [page.values[name] ?? 'no']).includes('yes'),
    original: (name) => page.originalValues?.[name],
    rows(prefix, least) {
      const numbers = rowNumbers(Object.keys(typed ?? page.values), prefix);
      if (!typed && !isTranslation) {
        const wanted = Math.max(least, numbers.length + page.blank);
        while (numbers.length < wanted) numbers.push((numbers.at(-1) ?? -1) + 1);
      }
      return numbers.map((number) => {
        const name = (field: string) => `${prefix}.${number}.${field}`;
        return { number, name, id: value(name('id')) ?? '' };
      });
    },
  };
  return <StepContext.Provider value={fields}>{children}</StepContext.Provider>;
}

/** The fields of the step around the component. */
export function useStepFields(): StepFields {
  const fields = useContext(StepContext);
  if (!fields) throw new Error('useStepFields outside StepFieldsProvider');
  return fields;
}
