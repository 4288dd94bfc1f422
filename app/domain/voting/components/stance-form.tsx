import { Button } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { Details } from '~/components/details';
import type { IconName } from '~/components/icons/icon-names';
import { Actions } from '~/components/layout';
import { Time } from '~/components/time';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import {
  type LevelCounts,
  type OwnStance,
  STANCE_CHOICES,
  type StanceChoice,
  type StanceRight,
  totalOf,
  writeReceipt,
} from '../stance';

const ICONS: Record<StanceChoice, IconName> = { for: 'check', against: 'x', abstain: 'circle-dashed' };

interface StanceFormProps {
  /** Where a press is sent: each of the three buttons saves at once. */
  action: string;
  levels: LevelCounts[];
  own: OwnStance | null;
  right: StanceRight;
  /** Until when it may be changed. */
  until: Date | null;
}

/** How many took each stance, the three buttons, and what is stored of one's own. A plain form, for visitors too. */
export function StanceForm({ action, levels, own, right, until }: StanceFormProps) {
  const { t, number } = useI18n();
  const total = totalOf(levels);
  const open = right === 'may' || right === 'asks';
  return (
    <div className="flush">
      {open ? (
        <form method="post" action={action}>
          <Actions>
            {STANCE_CHOICES.map((choice) => (
              <Button
                key={choice}
                name="choice"
                value={choice}
                look="secondary"
                icon={ICONS[choice]}
                pressed={own?.choice === choice}
              >
                {t('remarks.stance_button', { choice: t(`remarks.stance_${choice}`), n: number(total[choice]) })}
              </Button>
            ))}
          </Actions>
        </form>
      ) : (
        <StanceNumbers counts={total} />
      )}
      {right === 'unconfirmed' && <p>{t('remarks.stance_unconfirmed')}</p>}
      {own && <Saved own={own} open={open} until={until} />}
      <p className="meta">{t('remarks.stance_advisory')}</p>
      {levels.length > 0 && <StanceLevels levels={levels} />}
    </div>
  );
}

/** The counts in words. */
export function StanceNumbers({ counts }: { counts: Record<StanceChoice, number> }) {
  const { t, number } = useI18n();
  return (
    <p>
      {STANCE_CHOICES.map((choice) =>
        t('remarks.stance_button', { choice: t(`remarks.stance_${choice}`), n: number(counts[choice]) }),
      ).join(' · ')}
    </p>
  );
}

function Saved({ own, open, until }: { own: OwnStance; open: boolean; until: Date | null }) {
  const { t, dateTime } = useI18n();
  return (
    <p>
      <strong>{t('remarks.stance_own', { choice: t(`remarks.stance_${own.choice}`) })}</strong>{' '}
      {t('remarks.stance_saved')} <Time at={own.changedAt} text={dateTime(own.changedAt)} />.{' '}
      {open && until && <>{t('remarks.stance_until', { date: dateTime(until) })} </>}
      {t('remarks.receipt_label')} <b className="number">{writeReceipt(own.receipt)}</b>.
    </p>
  );
}

/** The counts by verification level, on request. */
export function StanceLevels({ levels }: { levels: LevelCounts[] }) {
  const { t, number } = useI18n();
  const caption = t('remarks.levels_caption');
  return (
    <Details summary={caption}>
      <p className="meta">{t('remarks.levels_note')}</p>
      <DataTable
        caption={caption}
        captionHidden
        rows={levels}
        rowKey={({ level }) => String(level)}
        columns={[
          {
            key: 'level',
            title: t('remarks.level'),
            cell: ({ level }) => t(`remarks.level_${Math.min(3, level)}` as MessageKey),
          },
          ...STANCE_CHOICES.map((choice) => ({
            key: choice,
            title: t(`remarks.stance_${choice}`),
            numeric: true,
            cell: (row: LevelCounts) => number(row[choice]),
          })),
        ]}
      />
    </Details>
  );
}
