import { Button } from '~/components/button';
import { Select } from '~/components/fields/select';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import type { DeskProtocol } from '~/domain/hearings/protocol/desk-protocol.queries.server';
import { PAPER_LIMITS } from '~/domain/hearings/protocol/hearing-paper';
import { useI18n } from '~/i18n/i18n';
import { LANGS, LANGUAGE_NAMES } from '~/i18n/languages';

/** What the secretary writes; everything else the protocol takes from what happened. */
export function WordsForm({ draft }: Pick<DeskProtocol, 'draft'>) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const { words, version } = draft;
  return (
    <Section id="words" title={t('protocol.desk_words')}>
      <form method="post" noValidate className="measure">
        <input type="hidden" name="version" value={version} />
        <p>{t('protocol.desk_words_text')}</p>
        <Select
          name="lang"
          label={t('protocol.desk_lang')}
          options={LANGS.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang] }))}
          value={value('lang', words.lang)}
          error={error('lang')}
        />
        {(['opening', 'conclusions', 'decisions'] as const).map((field) => (
          <TextArea
            key={field}
            name={field}
            label={t(`protocol.part_${field}`)}
            hint={t(`protocol.desk_${field}_hint`)}
            optional={t('common.optional')}
            rows={field === 'conclusions' ? 8 : 5}
            maxLength={PAPER_LIMITS.words}
            value={value(field, words[field])}
            error={error(field)}
          />
        ))}
        <Actions>
          <Button name="intent" value="save" look="secondary" sending={t('common.sending')}>
            {t('protocol.desk_save')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}

/** Shows the draft to everybody; gone once it is open, or where the rules give no days for corrections. */
export function OpenForm({ desk }: { desk: DeskProtocol }) {
  const { t } = useI18n();
  const { draft, protocolDays } = desk;
  if (draft.openedAt || protocolDays === 0) return null;
  return (
    <Section id="open" title={t('protocol.desk_open_title')}>
      <form method="post" className="measure">
        <input type="hidden" name="version" value={draft.version} />
        <p>{t('protocol.desk_open_text', { n: protocolDays })}</p>
        <Button name="intent" value="open" icon="megaphone" sending={t('common.sending')}>
          {t('protocol.desk_open')}
        </Button>
      </form>
    </Section>
  );
}

/** Publishes the first version, or another one with its reason; says what has to be done before. */
export function PublishForm({ desk }: { desk: DeskProtocol }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const { draft, obstacle, isFirst } = desk;
  const title = t(isFirst ? 'protocol.desk_publish_title' : 'protocol.desk_publish_again');
  if (obstacle) {
    return (
      <Section id="publish" title={title}>
        <Notice title={t(`protocol.obstacle_${obstacle}`)} />
      </Section>
    );
  }
  return (
    <Section id="publish" title={title}>
      <form method="post" noValidate className="measure">
        <input type="hidden" name="version" value={draft.version} />
        <p>{t('protocol.desk_publish_text')}</p>
        {error('publish') && <Notice tone="error" title={error('publish')} />}
        {!isFirst && (
          <TextArea
            name="reason"
            label={t('protocol.version_reason')}
            hint={t('protocol.desk_reason_hint')}
            rows={3}
            maxLength={PAPER_LIMITS.reason}
            value={value('reason')}
            error={error('reason')}
          />
        )}
        <Actions>
          <Button name="intent" value="publish" icon="check" sending={t('common.sending')}>
            {t(isFirst ? 'protocol.desk_publish' : 'protocol.desk_publish_again')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
