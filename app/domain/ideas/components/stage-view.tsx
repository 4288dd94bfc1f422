import { Breadcrumbs } from '~/components/breadcrumbs';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { DeclarationRow, StagePage } from '../author.queries.server';
import { IDEA_LIMITS } from '../idea';

/** How a project is carried out: what its author declared, and what a funder confirmed. */
export function StageView({ page }: { page: StagePage }) {
  const { lang, t } = useI18n();
  const { idea, declarable, confirmable, declarations } = page;
  return (
    <Measure>
      <FormErrors />
      <PageHeader
        above={
          <Breadcrumbs
            label={t('common.nav_ideas')}
            crumbs={[{ href: paths.idea(lang, idea.number, idea.slug), label: idea.title }]}
          />
        }
        title={t('editor.stage_title')}
        lead={t('editor.stage_lead')}
      />
      <p>
        {t('editor.stage_now')}: <strong>{t(`common.stage_${page.stage}`)}</strong>
      </p>
      {confirmable && <ConfirmForm number={idea.number} {...confirmable} />}
      {declarable.length > 0 && <DeclareForm page={page} />}
      {declarable.length === 0 && !confirmable && <p>{t('editor.stage_none_left')}</p>}
      {declarations.length > 0 && (
        <Section id="declarations" title={t('editor.stage_history')}>
          <ul>
            {declarations.map((row) => (
              <Declaration key={row.id} row={row} />
            ))}
          </ul>
        </Section>
      )}
    </Measure>
  );
}

function DeclareForm({ page }: { page: StagePage }) {
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <form method="post" action={paths.ideaStage(lang, page.idea.number)} noValidate>
      <Radios
        name="stage"
        label={t('editor.stage_choose')}
        value={value('stage')}
        error={error('stage')}
        choices={page.declarable.map((stage) => ({
          value: stage,
          label: t(`common.stage_${stage}`),
          hint: t(`editor.stage_${stage}_hint`),
        }))}
      />
      <TextArea
        name="note"
        label={t('editor.stage_note')}
        hint={t('editor.stage_note_hint')}
        value={value('note')}
        error={error('note')}
        maxLength={IDEA_LIMITS.note}
      />
      <Actions>
        <Button name="intent" value="declare" sending={t('common.sending')}>
          {t('editor.stage_declare')}
        </Button>
      </Actions>
    </form>
  );
}

function ConfirmForm({ number, id, as }: { number: number; id: string; as: string }) {
  const { lang, t } = useI18n();
  return (
    <form method="post" action={paths.ideaStage(lang, number)}>
      <input type="hidden" name="declaration" value={id} />
      <p>{t('editor.stage_confirm_hint', { name: as })}</p>
      <Actions>
        <Button name="intent" value="confirm" icon="badge-check" sending={t('common.sending')}>
          {t('editor.stage_confirm')}
        </Button>
      </Actions>
    </form>
  );
}

function Declaration({ row }: { row: DeclarationRow }) {
  const { t, date } = useI18n();
  return (
    <li>
      <p>
        <strong>{t(`common.stage_${row.stage}`)}</strong>, {date(row.at)}
        <br />
        {row.confirmedBy ? (
          <Tag tone="open" icon="badge-check">
            {t('editor.stage_confirmed', { name: row.confirmedBy.name })}
          </Tag>
        ) : (
          <Tag icon="circle-dashed">{t('editor.stage_unconfirmed')}</Tag>
        )}
      </p>
      {row.note && <p>{row.note}</p>}
    </li>
  );
}
