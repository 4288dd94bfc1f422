import { Button } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { Appeal } from '../application';
import { CALL_LIMITS } from '../call';

/** An appeal with its reply, as both sides read it. */
export function AppealText({ appeal }: { appeal: Appeal }) {
  const { t, dateTime } = useI18n();
  return (
    <Section id="appeal" title={t('calls.appeal')}>
      <p className="meta">{dateTime(appeal.at)}</p>
      <PlainWords text={appeal.body} />
      {appeal.outcome ? (
        <>
          <p>
            <strong>{t(`calls.appeal_${appeal.outcome}`)}</strong>
            {appeal.outcome === 'upheld' &&
              ` ${t('calls.appeal_was', { outcome: t(`calls.outcome_${appeal.against}`) })}`}
            {appeal.decidedAt && <span className="meta"> {dateTime(appeal.decidedAt)}</span>}
          </p>
          {appeal.reply && <PlainWords text={appeal.reply} />}
        </>
      ) : (
        <p>{t('calls.appeal_open')}</p>
      )}
    </Section>
  );
}

interface AppealWaitsProps {
  /** The names of those who may answer it. */
  judges: string[];
  /** The slug of the funder. */
  funder: string;
}

/** An appeal that waits for somebody else of the funder, and how to find one where nobody is left. */
export function AppealWaits({ judges, funder }: AppealWaitsProps) {
  const { lang, t, list } = useI18n();
  if (judges.length > 0) {
    return (
      <Notice>
        <p>{t('calls.appeal_judges', { names: list(judges) })}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={t('calls.appeal_nobody')}>
      <p>{t('calls.appeal_nobody_text')}</p>
      <p>
        <a href={paths.organisationMembers(lang, funder)}>{t('calls.appeal_invite')}</a>
      </p>
    </Notice>
  );
}

/** Appealing against a decision, once. */
export function AppealForm({ until }: { until: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Section id="appeal" title={t('calls.appeal_make')}>
      <p>{t('calls.appeal_lead')}</p>
      <p>
        {t('calls.appeals_until')}: {until}
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="intent" value="appeal" />
        <TextArea
          name="body"
          label={t('calls.appeal_body')}
          hint={t('calls.appeal_hint')}
          maxLength={CALL_LIMITS.appeal}
          rows={6}
          value={value('body')}
          error={error('body')}
        />
        <Actions>
          <Button icon="send" sending={t('common.sending')}>
            {t('calls.appeal_send')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
