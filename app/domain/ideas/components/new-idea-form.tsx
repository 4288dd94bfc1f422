import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { GroupedSelect, type SelectGroup } from '~/components/fields/grouped-select';
import { TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { LANGS, LANGUAGE_NAMES } from '~/i18n/languages';
import { paths } from '~/paths';
import { IDEA_LIMITS } from '../idea';

export interface NewIdeaFormData {
  places: SelectGroup[];
  /** The place that the person gave as theirs. */
  placeId: string | null;
  /** Clerks and councils enter ideas for people at the desk. */
  maySayForWhom: boolean;
  idempotencyKey: string;
}

/** Language, place and a button: the rest follows step by step. */
export function NewIdeaForm({ form }: { form: NewIdeaFormData }) {
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <>
      <FormErrors />
      <form method="post" action={paths.newIdea(lang)} noValidate>
        <input type="hidden" name="idempotency_key" value={form.idempotencyKey} />
        <Radios
          name="lang"
          label={t('editor.new_lang')}
          hint={t('editor.new_lang_hint')}
          value={value('lang', lang)}
          error={error('lang')}
          choices={LANGS.map((code) => ({
            value: code,
            label: <span lang={code}>{LANGUAGE_NAMES[code]}</span>,
          }))}
        />
        <GroupedSelect
          name="placeId"
          label={t('editor.place')}
          hint={t('editor.place_hint')}
          groups={form.places}
          value={value('placeId', form.placeId ?? '')}
          error={error('placeId')}
          empty={t('editor.choose')}
        />
        {form.maySayForWhom && (
          <TextField
            name="enteredFor"
            label={t('editor.new_for')}
            hint={t('editor.new_for_hint')}
            optional={t('common.optional')}
            value={value('enteredFor')}
            error={error('enteredFor')}
            maxLength={IDEA_LIMITS.contactName}
            autoComplete="off"
          />
        )}
        <Actions>
          <Button icon="arrow-right" sending={t('common.sending')}>
            {t('editor.new_start')}
          </Button>
        </Actions>
      </form>
    </>
  );
}
