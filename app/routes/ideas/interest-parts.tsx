import { Button } from '~/components/button';
import { Card, CardList } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Checkbox } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { type Interest, MESSAGE_MAX } from '~/domain/funding/contact';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** What the author reads: who is interested, and what they wrote. */
export function InterestList({ interests }: { interests: Interest[] }) {
  const { lang, t, dateTime } = useI18n();
  if (interests.length === 0) {
    return (
      <EmptyState title={t('funding.interests_none')}>
        <p>{t('funding.interests_none_text')}</p>
      </EmptyState>
    );
  }
  return (
    <CardList>
      {interests.map(({ id, funder, message, at }) => (
        <Card key={id} as="li">
          <h2>
            <a href={paths.organisation(lang, funder.slug)}>{funder.name}</a>
          </h2>
          <p className="meta">
            <Time at={at} text={dateTime(at)} />
          </p>
          <PlainWords text={message} />
        </Card>
      ))}
    </CardList>
  );
}

/** The funder's own interest, with the way to take it back. */
export function OwnInterest({ own }: { own: Interest }) {
  const { t, dateTime } = useI18n();
  return (
    <Notice tone="success" title={t('funding.interest_own')}>
      <p>
        <Time at={own.at} text={dateTime(own.at)} /> ·{' '}
        {t(own.namePublic ? 'funding.interest_name_public' : 'funding.interest_name_private')}
      </p>
      <form method="post">
        <Button look="secondary" name="intent" value="withdraw" sending={t('common.sending')}>
          {t('funding.interest_withdraw')}
        </Button>
      </form>
    </Notice>
  );
}

/** Declares interest, or changes what was written. */
export function InterestForm({ own }: { own: Interest | null }) {
  const { t } = useI18n();
  const { error, rejected, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="declare" />
      <TextArea
        name="message"
        label={t('funding.interest_message')}
        hint={t('funding.interest_message_hint')}
        maxLength={MESSAGE_MAX}
        rows={6}
        value={value('message', own?.message)}
        error={error('message')}
      />
      <Checkbox
        name="name_public"
        label={t('funding.interest_public')}
        checked={rejected ? value('name_public') === 'yes' : (own?.namePublic ?? false)}
      />
      <Actions>
        <Button icon="handshake" sending={t('common.sending')}>
          {t(own ? 'funding.interest_change' : 'funding.interest_button')}
        </Button>
      </Actions>
    </form>
  );
}
