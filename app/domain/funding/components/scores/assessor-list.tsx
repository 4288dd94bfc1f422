import { DataTable } from '~/components/data-table';
import type { IconName } from '~/components/icons/icon-names';
import { Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import type { Assessor, AssessorState } from '../../scores/assessment';

const STATES: Record<AssessorState, { tone: TagTone; icon: IconName }> = {
  none: { tone: 'plain', icon: 'circle-dashed' },
  draft: { tone: 'due', icon: 'pencil' },
  done: { tone: 'open', icon: 'circle-check' },
  conflict: { tone: 'stopped', icon: 'scale' },
  author_side: { tone: 'stopped', icon: 'scale' },
  read: { tone: 'plain', icon: 'file-text' },
};

/** Who of the funder has finished, who has not, and who does not score, with the reason. */
export function AssessorList({ assessors }: { assessors: Assessor[] }) {
  const { t } = useI18n();
  return (
    <Section id="assessors" title={t('scores.assessors')}>
      <DataTable
        caption={t('scores.assessors_caption')}
        columns={[
          { key: 'name', title: t('scores.assessor'), cell: ({ name }) => name || t('common.erased_person') },
          {
            key: 'state',
            title: t('scores.state'),
            cell: (assessor) => (
              <div className="flush">
                <Tag {...STATES[assessor.state]}>{t(`scores.state_${assessor.state}`)}</Tag>
                {assessor.conflict && <Conflict {...assessor} conflict={assessor.conflict} />}
                {assessor.changedSides && <p>{t('scores.changed_sides')}</p>}
                {assessor.hasLeft && <p className="meta">{t('scores.has_left')}</p>}
              </div>
            ),
          },
        ]}
        rows={assessors}
        rowKey={({ personId }) => personId}
      />
    </Section>
  );
}

function Conflict({
  conflict,
  hasScored,
}: Pick<Assessor, 'hasScored'> & { conflict: NonNullable<Assessor['conflict']> }) {
  const { t, date } = useI18n();
  return (
    <>
      <PlainWords text={conflict.words} />
      {conflict.at && <p className="meta">{t('scores.conflict_at', { date: date(conflict.at) })}</p>}
      {hasScored && <p>{t('scores.conflict_after')}</p>}
    </>
  );
}
