import { Button } from '~/components/button';
import { Select } from '~/components/fields/select';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { LANGS, LANGUAGE_NAMES } from '~/i18n/languages';
import { COMMENT_EDIT_MINUTES, COMMENT_MAX } from '../comment';

/** Who writes, as the form tells them. */
export interface Commenter {
  signedIn: boolean;
  /** The organisation that they act for now. */
  acting: string | null;
  /** From `newKey()` for the signed-in; pages for everybody carry none. */
  idempotencyKey: string | null;
}

interface CommentFormProps {
  action: string;
  commenter: Commenter;
  /** The comment that is answered; null for a comment of the first level. */
  answering: { id: string; name: string | null } | null;
}

/** Writes a comment or an answer. Works for visitors too: what they wrote is kept until they have signed in. */
export function CommentForm({ action, commenter, answering }: CommentFormProps) {
  const { lang, t } = useI18n();
  const feedback = useFormFeedback();
  const hint = t('discussion.body_hint', { minutes: COMMENT_EDIT_MINUTES });
  return (
    <form method="post" action={action} className="measure">
      {answering && <input type="hidden" name="parent_id" value={answering.id} />}
      {commenter.idempotencyKey && <input type="hidden" name="idempotency_key" value={commenter.idempotencyKey} />}
      {commenter.acting && <p className="meta">{t('common.acting_as', { name: commenter.acting })}</p>}
      <TextArea
        name="body"
        label={t(answering ? 'discussion.answer_label' : 'discussion.body_label')}
        hint={commenter.signedIn ? hint : `${t('discussion.visitor_hint')} ${hint}`}
        error={feedback.error('body')}
        value={feedback.value('body')}
        maxLength={COMMENT_MAX}
        rows={4}
      />
      <Select
        name="lang"
        label={t('discussion.lang_label')}
        value={feedback.value('lang', lang)}
        options={LANGS.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      <Actions>
        <Button icon="send" sending={t('common.sending')}>
          {t(answering ? 'discussion.send_answer' : 'common.send')}
        </Button>
      </Actions>
    </form>
  );
}
