import type { ReactNode } from 'react';
import { ButtonLink } from '~/components/button';
import { Card } from '~/components/card';
import { Actions, Row } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { PledgeView } from '../../grants/grant-view';
import { GrantState } from './grant-state';

interface PledgeCardProps {
  pledge: PledgeView;
  currency: string;
  /** The other side: the funder for the author, the idea for the funder. */
  title: ReactNode;
  /** Where the reader answers the excess that waits for them. */
  answer: string | null;
  /** Of its heading: 3 under the heading of a section. */
  level?: 2 | 3;
  children?: ReactNode;
}

/** A pledge as its two sides read it. */
export function PledgeCard({ pledge, currency, title, answer, level = 3, children }: PledgeCardProps) {
  const { t, date, money } = useI18n();
  const Heading = `h${level}` as const;
  const { amount, conditions, validUntil, state, withdrawalReason } = pledge;
  return (
    <Card as="li">
      <Heading>
        {title}: {money(amount, currency)}
      </Heading>
      <Row>
        <GrantState state={state} />
        <span className="meta">
          {t('grants.valid_until')}: <Time at={validUntil} text={date(validUntil)} />
        </span>
      </Row>
      <PlainWords text={conditions} />
      {withdrawalReason && <p>{t('grants.reason_is', { reason: withdrawalReason })}</p>}
      {answer && (
        <Actions>
          <ButtonLink href={answer} icon="triangle-alert">
            {t('grants.to_excess')}
          </ButtonLink>
        </Actions>
      )}
      {children}
    </Card>
  );
}
