import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Row } from '~/components/layout';
import { ItemStateTag } from '~/domain/hearings/components/meeting/agenda-table';
import { InLanguage } from '~/domain/hearings/components/meeting/in-language';
import { type AgendaItem, itemState, MEETING_LIMITS, minuteAt } from '~/domain/hearings/meeting/meeting';
import { useI18n } from '~/i18n/i18n';
import { LANGS } from '~/i18n/languages';
import { kyrgyzTime } from '~/platform/kyrgyz-day';

interface AgendaItemRowProps {
  item: AgendaItem;
  startsAt: Date | null;
  mayChange: boolean;
  isFirst: boolean;
  isLast: boolean;
}

/** One point with its time, and what may be done with it. */
export function AgendaItemRow({ item, startsAt, mayChange, isFirst, isLast }: AgendaItemRowProps) {
  const { t, number } = useI18n();
  const { value } = useFormFeedback();
  const at = minuteAt(startsAt, item.startMinute);
  return (
    <li className="section">
      <p>
        <strong>{at ? kyrgyzTime(at) : number(item.position)}</strong> <InLanguage texts={item.titles} />{' '}
        <ItemStateTag state={itemState(item)} />
      </p>
      <p className="meta">
        {t('meeting.length_minutes', { n: number(item.minutes) })}
        {item.speaker && ` · ${t('meeting.speaker_is', { name: item.speaker })}`}
      </p>
      {mayChange && (
        <>
          <form method="post">
            <input type="hidden" name="item" value={item.id} />
            <input type="hidden" name="version" value={item.version} />
            <Row>
              <Move intent="up" disabled={isFirst} />
              <Move intent="down" disabled={isLast} />
              {!item.begunAt && !item.record && (
                <Button look="danger" name="intent" value="remove" icon="trash-2">
                  {t('common.remove')}
                </Button>
              )}
            </Row>
          </form>
          <Details summary={t('common.edit')} open={value('item') === item.id && value('intent') === 'edit'}>
            <ItemForm item={item} />
          </Details>
        </>
      )}
    </li>
  );
}

function Move({ intent, disabled }: { intent: 'up' | 'down'; disabled: boolean }) {
  const { t } = useI18n();
  return (
    <Button look="secondary" name="intent" value={intent} disabled={disabled}>
      {t(`meeting.move_${intent}`)}
    </Button>
  );
}

/** The fields of a point. What was typed and its errors belong to the form that came back, of the several on the page. */
function ItemFields({ item, isMine }: { item: AgendaItem | null; isMine: boolean }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const field = (name: string, stored = '') => ({
    name,
    id: isMine ? name : `${item?.id ?? 'new'}-${name}`,
    value: isMine ? value(name, stored) : stored,
    error: isMine ? error(name) : undefined,
  });
  return (
    <>
      {LANGS.map((lang) => (
        <TextField
          key={lang}
          {...field(`title_${lang}`, item?.titles[lang])}
          label={t('meeting.item_title', { lang: t(`common.lang_${lang}`) })}
          hint={lang === 'ky' ? t('meeting.one_language') : undefined}
          maxLength={MEETING_LIMITS.title}
          lang={lang}
        />
      ))}
      <TextField
        {...field('speaker', item?.speaker)}
        label={t('meeting.speaker')}
        optional={t('common.optional')}
        maxLength={MEETING_LIMITS.speaker}
      />
      <TextField
        {...field('minutes', String(item?.minutes ?? 15))}
        label={t('meeting.item_minutes')}
        inputMode="numeric"
        width="short"
        maxLength={3}
      />
    </>
  );
}

function ItemForm({ item }: { item: AgendaItem }) {
  const { t } = useI18n();
  const { value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="edit" />
      <input type="hidden" name="item" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <ItemFields item={item} isMine={value('intent') === 'edit' && value('item') === item.id} />
      <Button sending={t('common.sending')}>{t('common.save')}</Button>
    </form>
  );
}

/** The form for one more point; `seen` keeps a form that is sent twice from adding two. */
export function NewItem({ seen }: { seen: number }) {
  const { t } = useI18n();
  const { value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="seen" value={seen} />
      <ItemFields item={null} isMine={value('intent') === 'add'} />
      <Button icon="plus" sending={t('common.sending')}>
        {t('common.add')}
      </Button>
    </form>
  );
}
