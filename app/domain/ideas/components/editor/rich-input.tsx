import { Details } from '~/components/details';
import { RichTextField } from '~/components/fields/rich-text-field';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import { IDEA_LIMITS } from '../../idea';
import { useStepFields } from './step-fields';
import { useInput } from './step-inputs';

interface RichInputProps {
  name: string;
  label: MessageKey;
  hint?: MessageKey;
}

/** A long text with formatting in the language of the step; beside a translation, the original on request. */
export function RichInput(props: RichInputProps) {
  const { t } = useI18n();
  const { lang, original, page } = useStepFields();
  const input = useInput(props);
  const words = original(props.name);
  return (
    <>
      <RichTextField {...input} lang={lang} maxLength={IDEA_LIMITS.longText} rows={8} />
      {words && (
        <Details summary={`${t('editor.original')}: ${t(props.label)}`}>
          <div lang={page.original}>
            {words.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Details>
      )}
    </>
  );
}
