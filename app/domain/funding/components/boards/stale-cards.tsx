import { useActionData } from '@remix-run/react';
import { useFormFeedback } from '~/components/form-feedback';
import { Notice } from '~/components/notice';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { stageName } from '../../boards/board';
import type { BoardPage, StaleCard } from '../../boards/board-page';
import { useResponsible } from './card-words';

/** What became of a change that came too late for some of its cards. */
export interface LeftCards {
  cards: StaleCard[];
  /** No longer on the board. */
  gone: number;
  done: number;
}

/** The cards that the last change left alone, if it left any. */
export function useLeftCards(): LeftCards | undefined {
  return (useActionData() as { left?: LeftCards } | undefined)?.left;
}

/** Names each card that a colleague changed meanwhile: how it is now, and what was wanted. Nothing of it is lost. */
export function StaleCardsNotice({ page }: { page: BoardPage }) {
  const { t, number } = useI18n();
  const left = useLeftCards();
  const wanted = useWanted(page);
  if (!left) return null;
  return (
    <Notice tone="warning" title={t('boards.stale_title')} live>
      <p>{t('boards.stale_done', { n: number(left.done) })}</p>
      {left.gone > 0 && <p>{t('boards.stale_gone', { n: number(left.gone) })}</p>}
      {left.cards.length > 0 && (
        <>
          <p>
            {t('boards.stale_wanted')}: <strong>{wanted}</strong>
          </p>
          <ul>
            {left.cards.map((card) => (
              <li key={card.id}>
                <StaleCardNow card={card} />
              </li>
            ))}
          </ul>
          <p>{t('boards.stale_again')}</p>
        </>
      )}
    </Notice>
  );
}

function StaleCardNow({ card }: { card: StaleCard }) {
  const { lang, t, dateTime } = useI18n();
  const { id, number, idea, changedBy, changedAt } = card;
  const facts = useCardFacts();
  return (
    <>
      <a href={paths.shortlistEntry(lang, id)}>{idea?.title.text ?? t('funding.entry_number', { number })}</a>
      <br />
      {t('boards.stale_now')}: {facts(card)}
      {changedAt && (
        <>
          {' '}
          ({changedBy || t('common.erased_person')}, <Time at={changedAt} text={dateTime(changedAt)} />)
        </>
      )}
    </>
  );
}

/** Everything of a card that a colleague may have changed, in one line. */
export function useCardFacts() {
  const i18n = useI18n();
  const responsible = useResponsible();
  const { t, date } = i18n;
  return (card: Pick<StaleCard, 'stage' | 'tags' | 'dueOn' | 'responsible'>) =>
    [
      `${t('boards.stage')}: ${stageName(card.stage, i18n)}`,
      `${t('boards.responsible')}: ${responsible(card)}`,
      `${t('boards.due')}: ${card.dueOn ? date(card.dueOn) : t('common.none')}`,
      `${t('boards.tags')}: ${card.tags.join(', ') || t('common.none')}`,
    ].join(' · ');
}

/** The change that was asked for, in words. */
function useWanted({ stages, colleagues }: BoardPage): string {
  const i18n = useI18n();
  const { t } = i18n;
  const { value } = useFormFeedback();
  const stage = stages.find(({ id }) => id === value('stage'));
  const colleague = colleagues.find(({ id }) => id === value('responsible'));
  const day = ['day', 'month', 'year'].map((part) => value(`due.${part}`) ?? '').join('.');
  switch (value('intent')) {
    case 'move':
      return `${t('boards.stage')}: ${stage ? stageName(stage, i18n) : ''}`;
    case 'add_tag':
      return `${t('boards.add_tag')}: ${value('tag')}`;
    case 'drop_tag':
      return `${t('boards.drop_tag')}: ${value('tag')}`;
    case 'responsible':
      return `${t('boards.responsible')}: ${colleague?.name ?? t('boards.nobody')}`;
    case 'due':
      return `${t('boards.due')}: ${day === '..' ? t('common.none') : day}`;
    default:
      return t('boards.take_off');
  }
}
