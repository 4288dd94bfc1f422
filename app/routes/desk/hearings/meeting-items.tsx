import { useActionData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Row } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { ItemStateTag } from '~/domain/hearings/components/meeting/agenda-table';
import { InLanguage } from '~/domain/hearings/components/meeting/in-language';
import { type AgendaItem, itemState, MEETING_LIMITS } from '~/domain/hearings/meeting/meeting';
import { useI18n } from '~/i18n/i18n';
import type { StaleForm } from '~/platform/forms.server';
import { kyrgyzTime } from '~/platform/kyrgyz-day';

interface ItemDeskProps {
  item: AgendaItem;
  mayRun: boolean;
  mayRecord: boolean;
}

/** One point: where it stands, going on to it, and what was said on it. */
export function ItemDesk({ item, mayRun, mayRecord }: ItemDeskProps) {
  const { t, number } = useI18n();
  const state = itemState(item);
  const { value } = useFormFeedback();
  const isTyped = value('intent') === 'record' && value('item') === item.id;
  return (
    <div className="section" id={`item-${item.id}`}>
      <h3>
        {number(item.position)}. <InLanguage texts={item.titles} /> <ItemStateTag state={state} />
      </h3>
      <p className="meta">
        {t('meeting.length_minutes', { n: number(item.minutes) })}
        {item.speaker && ` · ${t('meeting.speaker_is', { name: item.speaker })}`}
        {item.begunAt && ` · ${t('meeting.since', { time: kyrgyzTime(item.begunAt) })}`}
        {item.endedAt && ` · ${t('meeting.until', { time: kyrgyzTime(item.endedAt) })}`}
      </p>
      {mayRun && <Steps item={item} />}
      {mayRecord && (
        <Details
          summary={t(item.record ? 'meeting.record_edit' : 'meeting.record_write')}
          open={state === 'current' || isTyped}
        >
          <RecordForm item={item} isTyped={isTyped} />
        </Details>
      )}
      {!mayRecord && item.record && <PlainWords text={item.record} />}
    </div>
  );
}

function Steps({ item }: { item: AgendaItem }) {
  const { t } = useI18n();
  const state = itemState(item);
  return (
    <form method="post">
      <input type="hidden" name="item" value={item.id} />
      <Row>
        {state === 'current' ? (
          <Button name="intent" value="end" look="secondary">
            {t('meeting.end_item')}
          </Button>
        ) : (
          <Button name="intent" value="begin" look={state === 'waiting' ? 'primary' : 'secondary'}>
            {t(state === 'waiting' ? 'meeting.begin_item' : 'meeting.resume_item')}
          </Button>
        )}
        {state !== 'waiting' && (
          <Button name="intent" value="reset" look="quiet">
            {t('meeting.reset_item')}
          </Button>
        )}
      </Row>
    </form>
  );
}

/** Where another wrote meanwhile, one's own words stay in the field and theirs stand above: both are there to be joined. */
function RecordForm({ item, isTyped }: { item: AgendaItem; isTyped: boolean }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const answer = useActionData() as Partial<StaleForm> | undefined;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="record" />
      <input type="hidden" name="item" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      {isTyped && answer?.stale && (
        <Notice tone="warning" title={t('meeting.record_theirs')}>
          <PlainWords text={item.record} />
          <p>{t('meeting.record_join')}</p>
        </Notice>
      )}
      <TextArea
        name="record"
        id={isTyped ? 'record' : `record-${item.id}`}
        label={t('meeting.record')}
        hint={t('meeting.record_hint')}
        value={isTyped ? value('record', item.record) : item.record}
        error={isTyped ? error('record') : undefined}
        maxLength={MEETING_LIMITS.record}
        rows={8}
      />
      <Button sending={t('common.sending')}>{t('common.save')}</Button>
    </form>
  );
}
