import { Section } from '~/components/layout';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { OFF_BOARD, stageName } from '../../boards/board';
import type { CardMove } from '../../boards/board-page';

/** The way of a card over the board: who moved it, and when. */
export function CardMoves({ moves }: { moves: CardMove[] }) {
  const i18n = useI18n();
  const { t, dateTime } = i18n;
  const name = (stand: CardMove['from']) => {
    if (stand === OFF_BOARD) return t('boards.move_off');
    return stand ? stageName(stand, i18n) : t('boards.stage_removed');
  };
  if (moves.length === 0) return null;
  return (
    <Section id="moves" title={t('boards.moves')}>
      <ol className="plain links">
        {moves.map(({ id, from, to, by, at }) => (
          <li key={id}>
            {name(from)} → <strong>{from === OFF_BOARD ? t('boards.move_back') : name(to)}</strong>{' '}
            <span className="meta">
              {by || t('common.erased_person')}, <Time at={at} text={dateTime(at)} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
