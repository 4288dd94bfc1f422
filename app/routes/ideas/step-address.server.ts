import type { Params } from '@remix-run/react';
import { isLang, type Lang } from '~/i18n/languages';
import { EDITOR_STEPS, type EditorStep } from '~/paths';
import { AppError } from '~/platform/errors';
import { ideaNumber } from './idea-number';

export interface StepAddress {
  number: number;
  step: EditorStep;
  text: Lang | null;
  blank: number;
  kept: string | null;
}

/** What the address of an editor's step says. Throws not_found. */
export function stepAddress(request: Request, params: Params): StepAddress {
  const { searchParams } = new URL(request.url);
  const step = EDITOR_STEPS.find((known) => known === params.step);
  if (!step) throw new AppError('not_found');
  const text = searchParams.get('text');
  return {
    number: ideaNumber(params),
    step,
    text: isLang(text) ? text : null,
    blank: Number(searchParams.get('blank')),
    kept: searchParams.get('kept'),
  };
}
