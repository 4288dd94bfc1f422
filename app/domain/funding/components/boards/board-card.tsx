import { Button } from '~/components/button';
import { ChoiceInput } from '~/components/fields/choices';
import { useFormFeedback } from '~/components/form-feedback';
import { HiddenText } from '~/components/layout';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { type BoardStage, stageName } from '../../boards/board';
import type { BoardCard } from '../../boards/board-page';
import { OtherCard } from '../scores/other-card';
import { useResponsible } from './card-words';
import { useLeftCards } from './stale-cards';

interface BoardCardItemProps {
  card: BoardCard;
  stages: BoardStage[];
  /** The error of a form without cards leads here. */
  isFirst: boolean;
}

/** The card as forms send it: what changed since then was changed by somebody else. */
const seenCard = ({ id, version, notes }: BoardCard) => `${id}:${version}:${notes.mark}`;

/** One idea on the board: what it is, what waits, and where it can be moved. */
export function BoardCardItem({ card, stages, isFirst }: BoardCardItemProps) {
  const { lang, t } = useI18n();
  const { values } = useFormFeedback();
  const left = useLeftCards();
  const { id, number, idea } = card;
  const seen = seenCard(card);
  const isTicked = left ? left.cards.some((stale) => stale.id === id) : values('card').includes(seen);
  return (
    <li className="card" id={`card-${id}`} data-card={id}>
      <ChoiceInput
        type="checkbox"
        form="bulk"
        id={isFirst ? 'card' : `tick-${id}`}
        name="card"
        value={seen}
        label={
          <>
            <HiddenText>{t('boards.tick')}: </HiddenText>
            {t('funding.entry_number', { number })}
          </>
        }
        checked={isTicked}
      />
      <h3 lang={idea && idea.title.lang !== lang ? idea.title.lang : undefined}>
        <a href={paths.shortlistEntry(lang, id)}>{idea?.title.text ?? t('funding.gone')}</a>
      </h3>
      <CardFacts card={card} />
      <MoveForm card={card} stages={stages} seen={seen} />
    </li>
  );
}

function CardFacts({ card }: { card: BoardCard }) {
  const { lang, t, date, money, number } = useI18n();
  const responsible = useResponsible();
  const { idea, tags, dueOn, isOverdue, notes, score } = card;
  return (
    <>
      {idea && (
        <p className="meta">
          {idea.place} · {t('funding.gap')}: {money(idea.gap, idea.currency)}
        </p>
      )}
      {card.standing === 'archived' && <p className="meta">{t('funding.archived')}</p>}
      {dueOn && (
        <p>
          <Tag tone={isOverdue ? 'stopped' : 'due'} icon={isOverdue ? 'calendar-x' : 'calendar'}>
            {t(isOverdue ? 'boards.overdue' : 'boards.due')}: <Time at={dueOn} text={date(dueOn)} />
          </Tag>
        </p>
      )}
      {card.responsible && (
        <p className="meta">
          {t('boards.responsible')}: {responsible(card)}
        </p>
      )}
      {tags.length > 0 && (
        <p className="meta">
          {t('boards.tags')}: {tags.join(', ')}
        </p>
      )}
      {score && (
        <p className="meta">
          <a href={paths.scores(lang, card.id, { rubric: score.otherRubric?.id })}>
            {t('scores.on_card', { mean: score.mean, n: score.assessors })}
          </a>
          <OtherCard score={score} />
        </p>
      )}
      {notes.count > 0 && <p className="meta">{t('funding.notes_count', { n: number(notes.count) })}</p>}
    </>
  );
}

function MoveForm({ card, stages, seen }: { card: BoardCard; stages: BoardStage[]; seen: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const name = t('funding.entry_number', { number: card.number });
  return (
    <form method="post" className="board-move">
      <input type="hidden" name="card" value={seen} />
      <select
        className="control"
        name="stage"
        defaultValue={card.stage.id}
        aria-label={`${t('boards.stage')}: ${name}`}
      >
        {stages.map((stage) => (
          <option key={stage.id} value={stage.id}>
            {stageName(stage, i18n)}
          </option>
        ))}
      </select>
      <Button look="secondary" name="intent" value="move">
        {t('boards.move')}
        <HiddenText>: {name}</HiddenText>
      </Button>
    </form>
  );
}
