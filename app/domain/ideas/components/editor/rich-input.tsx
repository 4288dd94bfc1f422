import type { MessageKey } from '~/i18n/i18n';
import { IDEA_LIMITS } from '../../idea';
import { LinesInput } from './step-inputs';

interface RichInputProps {
  name: string;
  label: MessageKey;
  hint?: MessageKey;
}

/** A long text with formatting in the language of the step. */
export function RichInput(props: RichInputProps) {
  return <LinesInput {...props} maxLength={IDEA_LIMITS.longText} rows={8} />;
}
