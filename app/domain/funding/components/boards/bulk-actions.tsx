import type { ReactNode } from 'react';
import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { DayField } from '~/components/fields/day-field';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { BOARD_LIMITS, stageName } from '../../boards/board';
import type { BoardPage } from '../../boards/board-page';
import { useLeftCards } from './stale-cards';

/** What is done with all ticked cards at once. The boxes stand on the cards and belong to this form. */
export function BulkActions({ page }: { page: BoardPage }) {
  const { t } = useI18n();
  const { rejected, error } = useFormFeedback();
  // Where cards were left alone, what is said of them comes first.
  const left = useLeftCards();
  return (
    <section className="board-bulk no-print" id="selected" aria-label={t('boards.bulk')}>
      <Details summary={t('boards.bulk')} open={rejected && !left}>
        {error('card') && <p className="error">{error('card')}</p>}
        <form method="post" id="bulk" noValidate>
          <Actions>
            <Button look="secondary" icon="scale" name="intent" value="compare">
              {t('boards.compare')}
            </Button>
          </Actions>
          <div className="grid">
            <Move page={page} />
            <TagField />
            <Responsible page={page} />
            <Due />
          </div>
          <p className="meta">{t('boards.take_off_hint')}</p>
          <Button look="secondary" icon="x" name="intent" value="take_off">
            {t('boards.take_off')}
          </Button>
        </form>
      </Details>
    </section>
  );
}

interface DoProps {
  intent: string;
  children: ReactNode;
}

function Do({ intent, children }: DoProps) {
  const { t } = useI18n();
  return (
    <Button look="secondary" name="intent" value={intent} sending={t('common.sending')}>
      {children}
    </Button>
  );
}

function Move({ page }: { page: BoardPage }) {
  const i18n = useI18n();
  const { error, value } = useFormFeedback();
  const { t } = i18n;
  return (
    <div>
      <Select
        name="stage"
        label={t('boards.stage')}
        options={page.stages.map((stage) => ({ value: stage.id, label: stageName(stage, i18n) }))}
        value={value('stage')}
        error={error('stage')}
      />
      <Do intent="move">{t('boards.move')}</Do>
    </div>
  );
}

function TagField() {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <div>
      <TextField
        name="tag"
        label={t('boards.tag')}
        value={value('tag')}
        error={error('tag')}
        maxLength={BOARD_LIMITS.tag}
        autoComplete="off"
      />
      <Actions>
        <Do intent="add_tag">{t('boards.add_tag')}</Do>
        <Do intent="drop_tag">{t('boards.drop_tag')}</Do>
      </Actions>
    </div>
  );
}

function Responsible({ page }: { page: BoardPage }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <div>
      <Select
        name="responsible"
        label={t('boards.responsible')}
        options={page.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={value('responsible')}
        empty={t('boards.nobody')}
        error={error('responsible')}
      />
      <Do intent="responsible">{t('boards.set_responsible')}</Do>
    </div>
  );
}

function Due() {
  const { t } = useI18n();
  return (
    <div>
      <DayField name="due" label={t('boards.due')} hint={t('boards.due_hint')} />
      <Do intent="due">{t('boards.set_due')}</Do>
    </div>
  );
}
