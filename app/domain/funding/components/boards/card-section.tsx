import { useActionData } from '@remix-run/react';
import { Button } from '~/components/button';
import { DayField } from '~/components/fields/day-field';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { StaleForm } from '~/platform/forms.server';
import { BOARD_LIMITS, stageName } from '../../boards/board';
import type { CardPage } from '../../boards/board-page';
import { useCardFacts } from './stale-cards';

/** What colleagues keep about a card: its stage, who is responsible, until when, tags. */
export function CardSection({ page }: { page: CardPage }) {
  const { t, dateTime } = useI18n();
  const { changedAt, changedBy, isOverdue } = page;
  return (
    <Section id="card" title={t('boards.card')}>
      {isOverdue && (
        <p>
          <Tag tone="stopped" icon="calendar-x">
            {t('boards.overdue')}
          </Tag>
        </p>
      )}
      {changedAt && (
        <p className="meta">
          {t('boards.changed_last')}: {changedBy || t('common.erased_person')},{' '}
          <Time at={changedAt} text={dateTime(changedAt)} />
        </p>
      )}
      <SavedMeanwhile page={page} />
      <CardForm page={page} />
    </Section>
  );
}

/** Where a colleague saved first: what the card says now, beside what was typed, which stands in the form. */
function SavedMeanwhile({ page }: { page: CardPage }) {
  const { t } = useI18n();
  const { value } = useFormFeedback();
  const facts = useCardFacts();
  const answer = useActionData() as Partial<StaleForm> | undefined;
  if (!answer?.stale || value('intent') !== 'card') return null;
  return (
    <Notice tone="warning">
      <p>
        {t('boards.stale_now')}: {facts(page.entry)}
      </p>
      <p>{t('boards.stale_yours')}</p>
    </Notice>
  );
}

function CardForm({ page: { entry, stages, colleagues } }: { page: CardPage }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { error, value } = useFormFeedback();
  const { responsible } = entry;
  const people = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  const left = responsible && !colleagues.some(({ id }) => id === responsible.id);
  const former = left ? [{ value: responsible.id, label: responsible.name || t('common.erased_person') }] : [];
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="card" />
      <input type="hidden" name="version" value={entry.version} />
      <Select
        name="stage"
        label={t('boards.stage')}
        options={stages.map((stage) => ({ value: stage.id, label: stageName(stage, i18n) }))}
        value={value('stage', entry.stage.id)}
        error={error('stage')}
      />
      <Select
        name="responsible"
        label={t('boards.responsible')}
        options={[...people, ...former]}
        value={value('responsible', responsible?.id)}
        empty={t('boards.nobody')}
        error={error('responsible')}
      />
      <DayField name="due" label={t('boards.due')} optional initial={entry.dueOn} />
      <TextField
        name="tags"
        label={t('boards.tags')}
        hint={t('boards.tags_hint')}
        optional={t('common.optional')}
        value={value('tags', entry.tags.join(', '))}
        error={error('tags')}
        maxLength={BOARD_LIMITS.tags * (BOARD_LIMITS.tag + 2)}
        autoComplete="off"
      />
      <Actions>
        <Button sending={t('common.sending')}>{t('boards.card_save')}</Button>
      </Actions>
    </form>
  );
}
