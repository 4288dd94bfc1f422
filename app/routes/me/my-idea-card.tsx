import { Card } from '~/components/card';
import { Row } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Tag, type TagTone } from '~/components/tag';
import { Time } from '~/components/time';
import type { PublicationState } from '~/domain/ideas/idea';
import type { MyIdea } from '~/domain/ideas/my-ideas.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { IdeaName } from './idea-name';

const TONES: Partial<Record<PublicationState, TagTone>> = {
  submitted: 'active',
  returned: 'due',
  published: 'open',
  declined: 'stopped',
};

/** `silentSince` is the day since which nothing was heard of a project that is running. */
type Listed = MyIdea & { newTalks: number; isRunning: boolean; silentSince: string | null };

/** What one can do with it now. */
function MyIdeaLinks({ idea }: { idea: Listed }) {
  const { lang, t } = useI18n();
  const { publication, number, newTalks, isRunning } = idea;
  return (
    <Row>
      {publication === 'draft' && (
        <a className="tap" href={paths.editIdea(lang, number, 'problem')}>
          {t('me.continue')}
        </a>
      )}
      {publication === 'returned' && (
        <a className="tap" href={paths.editIdea(lang, number, 'check')}>
          {t('me.answer_remarks')}
        </a>
      )}
      {(publication === 'draft' || publication === 'returned') && (
        <a className="tap" href={paths.previewIdea(lang, number)}>
          {t('me.preview')}
        </a>
      )}
      {isRunning && (
        <a className="tap" href={paths.ideaProgress(lang, number)}>
          {t('projects.summary_link')}
        </a>
      )}
      {newTalks > 0 && (
        <a className="tap" href={paths.talks(lang, { idea: number })}>
          {t('me.new_talks', { n: newTalks })}
        </a>
      )}
    </Row>
  );
}

/** An idea of one's own with its state, what its moderator wrote, and what to do next. */
export function MyIdeaCard({ idea }: { idea: Listed }) {
  const { t, date } = useI18n();
  const { publication, stage, organisation, changeWaits, hidden, note, updatedAt, supportCount, commentCount } = idea;
  return (
    <Card as="li">
      <p>
        <IdeaName idea={idea} />
      </p>
      <Row>
        <Tag tone={TONES[publication] ?? 'plain'} icon="circle-dashed">
          {t(`common.publication_${publication}`)}
        </Tag>
        {publication === 'published' && <Tag icon="wallet">{t(`common.stage_${stage}`)}</Tag>}
        {changeWaits && <Tag icon="clock">{t('me.change_waits')}</Tag>}
        {idea.silentSince && (
          <Tag tone="due" icon="clock">
            {t('projects.silent_tag')}
          </Tag>
        )}
        {hidden && (
          <Tag tone="stopped" icon="eye-off">
            {t('me.hidden')}
          </Tag>
        )}
      </Row>
      <Row>
        {organisation && <span className="meta">{t('me.of_organisation', { name: organisation })}</span>}
        <span className="meta">
          <Time at={updatedAt} text={t('me.changed', { date: date(updatedAt) })} />
        </span>
        {publication === 'published' && (
          <>
            <span className="meta">{t('common.pl_supports', { n: supportCount })}</span>
            <span className="meta">{t('common.pl_comments', { n: commentCount })}</span>
          </>
        )}
      </Row>
      {note && (
        <div>
          <p className="notice-title">{t('me.moderator_note')}</p>
          <PlainWords text={note} />
        </div>
      )}
      <MyIdeaLinks idea={idea} />
    </Card>
  );
}
