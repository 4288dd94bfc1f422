import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Button } from '~/components/button';
import { TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { HiddenText, Measure, Row, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import type { Actor } from '~/domain/accounts/actor';
import { BOARD_LIMITS, type BoardStage, stageName } from '~/domain/funding/boards/board';
import { stagesPage } from '~/domain/funding/boards/board.queries.server';
import { type StagesForm, stagesForm } from '~/domain/funding/boards/board.schema.server';
import { addStage, moveStage, removeStage, renameStage } from '~/domain/funding/boards/stages.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { chooseFunderFirst } from '../choose-funder.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  return { title: i18nFor(lang).t('boards.stages_title'), indexed: false, ...(await stagesPage(actor)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, stagesForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  try {
    await changeStages(actor, form.value);
  } catch (error) {
    return rejectStale(form.form, error);
  }
  return redirectWithFlash(context, paths.boardStages(lang), 'common.saved');
}

function changeStages(actor: Actor, form: StagesForm): Promise<void> {
  switch (form.intent) {
    case 'add':
      return addStage(actor, form.seen, form.name);
    case 'rename':
      return renameStage(actor, form.seen, form.stage, form.name);
    case 'up':
    case 'down':
      return moveStage(actor, form.seen, form.stage, form.intent === 'up' ? -1 : 1);
    case 'remove':
      return removeStage(actor, form.seen, form.stage);
  }
}

export default function BoardStages() {
  const { title, stages, seen, counts } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={['name']} />
      <PageHeader
        title={title}
        lead={t('boards.stages_lead')}
        above={
          <Breadcrumbs
            label={t('funding.crumbs')}
            crumbs={[{ href: paths.board(lang), label: t('funding.desk_board') }]}
          />
        }
      />
      <ol className="plain" id="stage">
        {stages.map((stage, index) => (
          <StageItem
            key={stage.id}
            stage={stage}
            seen={seen}
            count={counts[stage.id] ?? 0}
            isFirst={index === 0}
            isLast={index === stages.length - 1}
          />
        ))}
      </ol>
      {stages.length < BOARD_LIMITS.stages && <NewStage seen={seen} />}
    </Measure>
  );
}

interface StageItemProps {
  stage: BoardStage;
  seen: string;
  count: number;
  isFirst: boolean;
  isLast: boolean;
}

function StageItem({ stage, seen, count, isFirst, isLast }: StageItemProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const { error, value } = useFormFeedback();
  const name = stageName(stage, i18n);
  const isMine = value('intent') === 'rename' && value('stage') === stage.id;
  const act = (intent: 'up' | 'down' | 'remove', disabled: boolean) => (
    <Button look={intent === 'remove' ? 'danger' : 'secondary'} name="intent" value={intent} disabled={disabled}>
      {t(`boards.stage_${intent}`)}
      <HiddenText>: {name}</HiddenText>
    </Button>
  );
  return (
    <li className="entry">
      <form method="post" noValidate>
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="stage" value={stage.id} />
        <TextField
          name="name"
          id={isMine ? 'name' : `name-${stage.id}`}
          label={t('boards.stage_name', { name })}
          hint={stage.kind === 'own' ? undefined : t('boards.stage_usual')}
          value={isMine ? value('name') : (stage.name ?? '')}
          error={isMine ? error('name') : undefined}
          maxLength={BOARD_LIMITS.stageName}
        />
        <p className="meta">{t('boards.stage_cards', { n: number(count) })}</p>
        <Row>
          <Button look="secondary" name="intent" value="rename">
            {t('boards.stage_rename')}
            <HiddenText>: {name}</HiddenText>
          </Button>
          {act('up', isFirst)}
          {act('down', isLast)}
          {count === 0 && act('remove', false)}
        </Row>
      </form>
    </li>
  );
}

function NewStage({ seen }: { seen: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const isMine = value('intent') === 'add';
  return (
    <Section id="add" title={t('boards.stage_add')}>
      <form method="post" noValidate>
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="seen" value={seen} />
        <TextField
          name="name"
          id={isMine ? 'name' : 'new-name'}
          label={t('boards.stage_new_name')}
          value={isMine ? value('name') : ''}
          error={isMine ? error('name') : undefined}
          maxLength={BOARD_LIMITS.stageName}
        />
        <Button icon="plus" sending={t('common.sending')}>
          {t('common.add')}
        </Button>
      </form>
    </Section>
  );
}
