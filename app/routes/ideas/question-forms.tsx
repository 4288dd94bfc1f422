import { Button } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { MESSAGE_MAX, type Question } from '~/domain/funding/contact';
import { useI18n } from '~/i18n/i18n';

/** A funder asks the author. */
export function AskForm({ idempotencyKey }: { idempotencyKey: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <TextArea
        name="body"
        label={t('funding.question_label')}
        maxLength={MESSAGE_MAX}
        rows={5}
        value={value('body')}
        error={error('body')}
      />
      <Actions>
        <Button icon="send" sending={t('common.sending')}>
          {t('funding.question_button')}
        </Button>
      </Actions>
    </form>
  );
}

/** The author answers one question. Of several forms on the page, only the one that came back shows its error. */
export function AnswerForm({ question }: { question: Question }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const cameBack = value('question') === question.id;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="question" value={question.id} />
      <TextArea
        name="answer"
        id={cameBack ? 'answer' : `answer-${question.id}`}
        label={t('funding.answer_label')}
        maxLength={MESSAGE_MAX}
        rows={4}
        value={cameBack ? value('answer') : undefined}
        error={cameBack ? error('answer') : undefined}
      />
      <Actions>
        <Button icon="send" sending={t('common.sending')}>
          {t('funding.answer_button')}
        </Button>
      </Actions>
    </form>
  );
}
