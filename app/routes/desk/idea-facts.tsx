import { LangMarked } from '~/components/lang-marked';
import { Row } from '~/components/layout';
import { Notice } from '~/components/notice';
import { SummaryList } from '~/components/summary-list';
import { Time } from '~/components/time';
import { DueTag } from '~/domain/moderation/components/due-tag';
import type { DeskIdea } from '~/domain/moderation/desk-idea';
import { useI18n } from '~/i18n/i18n';
import { LANGUAGE_NAMES } from '~/i18n/languages';

/** What waits, since when and until when. */
export function WaitingNotice({ idea }: { idea: DeskIdea }) {
  const { t, date } = useI18n();
  if (!idea.waits) return <Notice title={t('moderation.waits_nothing')} />;
  return (
    <Notice title={t(`moderation.waits_${idea.waits}`)}>
      {idea.waits === 'change' && <p>{t('moderation.waits_change_text')}</p>}
      <Row>
        {idea.due && <DueTag due={idea.due} isOverdue={idea.isOverdue} />}
        {idea.since && (
          <span className="meta">
            <Time at={idea.since} text={t('moderation.since', { date: date(idea.since) })} />
          </span>
        )}
      </Row>
      {idea.may.decide && (
        <p>
          <a href="#decide">{t('moderation.to_decision')}</a>
        </p>
      )}
    </Notice>
  );
}

/** What the moderator needs to know about an idea besides its words. */
export function IdeaFacts({ idea }: { idea: DeskIdea }) {
  const { lang, t } = useI18n();
  const rows = [
    { label: t('moderation.idea_number'), value: String(idea.number) },
    { label: t('moderation.idea_state'), value: t(`common.publication_${idea.publication}`) },
    { label: t('common.place'), value: idea.place },
    { label: t('moderation.idea_author'), value: idea.author || t('common.erased_person') },
    {
      label: t('moderation.idea_author_lang'),
      value: <LangMarked text={LANGUAGE_NAMES[idea.authorLang]} lang={idea.authorLang} page={lang} />,
    },
  ];
  if (idea.enteredFor) rows.push({ label: t('moderation.idea_entered_for'), value: idea.enteredFor });
  return <SummaryList rows={rows} />;
}
