import { Button } from '~/components/button';
import { Checkboxes, Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { DECLINE_REASONS } from '~/domain/ideas/idea';
import { CANNED_REMARKS, NOTE_MAX } from '~/domain/moderation/canned-remarks';
import type { DeskIdea } from '~/domain/moderation/desk-idea';
import { useI18n } from '~/i18n/i18n';
import { LANGUAGE_NAMES } from '~/i18n/languages';
import { Decision } from './decision';

interface DecisionFormsProps {
  idea: DeskIdea;
  /** The ready-made remarks in the author's language. */
  remarks: Record<string, string>;
}

/** Publish, return or decline what waits. The forms carry the revision that was read. */
export function DecisionForms({ idea, remarks }: DecisionFormsProps) {
  const { t } = useI18n();
  const isChange = idea.waits === 'change';
  const seen = <input type="hidden" name="seen" value={idea.seen} />;
  return (
    <Section id="decide" title={t('moderation.decide')}>
      <form method="post">
        {seen}
        <p>{t(isChange ? 'moderation.waits_change_text' : 'moderation.publish_text')}</p>
        <Button name="intent" value="publish" icon="check" sending={t('common.sending')}>
          {t(isChange ? 'moderation.publish_change' : 'moderation.publish')}
        </Button>
      </form>
      <ReturnForm idea={idea} remarks={remarks} />
      {!isChange && <DeclineForm idea={idea} />}
    </Section>
  );
}

function ReturnForm({ idea, remarks }: DecisionFormsProps) {
  const { t } = useI18n();
  const { error, value, values } = useFormFeedback();
  const lang = LANGUAGE_NAMES[idea.authorLang];
  return (
    <Decision intent="return" seen={idea.seen} title={t('moderation.return')} text={t('moderation.return_text')}>
      <Checkboxes
        name="remarks"
        label={t('moderation.remarks')}
        hint={t('moderation.remarks_hint', { lang })}
        optional={t('common.optional')}
        choices={CANNED_REMARKS.map((remark) => ({
          value: remark,
          label: <span lang={idea.authorLang}>{remarks[remark]}</span>,
        }))}
        values={values('remarks')}
      />
      <TextArea
        name="return_note"
        label={t('moderation.own_words')}
        hint={t('moderation.explanation_hint', { lang })}
        maxLength={NOTE_MAX}
        value={value('return_note')}
        error={error('return_note')}
      />
    </Decision>
  );
}

function DeclineForm({ idea }: { idea: DeskIdea }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Decision
      intent="decline"
      seen={idea.seen}
      title={t('moderation.decline')}
      text={t('moderation.decline_text')}
      look="danger"
    >
      <Radios
        name="reason"
        label={t('moderation.reason')}
        choices={DECLINE_REASONS.map((reason) => ({ value: reason, label: t(`moderation.decline_${reason}`) }))}
        value={value('reason')}
        error={error('reason')}
      />
      <TextArea
        name="decline_note"
        label={t('moderation.explanation')}
        hint={t('moderation.explanation_hint', { lang: LANGUAGE_NAMES[idea.authorLang] })}
        maxLength={NOTE_MAX}
        value={value('decline_note')}
        error={error('decline_note')}
      />
    </Decision>
  );
}
