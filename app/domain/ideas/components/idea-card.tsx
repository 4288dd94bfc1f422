import { Card, CardFoot, CardGrid, CardTitle } from '~/components/card';
import { FundingBar } from '~/components/funding-bar/funding-bar';
import { Row } from '~/components/layout';
import { Tag } from '~/components/tag';
import { SectorMark, sectorHue } from '~/domain/places/components/sector-mark';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { IdeaCardData } from '../idea-card';
import { isGapOpen, SEEKING_STAGES } from '../idea-card';

/** The one sentence about the money: what is missing while it is sought, later what it costs. */
function useFinding() {
  const { t, money } = useI18n();
  return ({ currency, elsewhere, gap, own, requested, stage }: IdeaCardData): string => {
    if (gap <= 0) return t('market.card_covered');
    if (isGapOpen(stage)) return t('market.card_gap', { amount: money(gap, currency) });
    return t('market.card_budget', { amount: money(own + elsewhere + requested, currency) });
  };
}

/** The money of an idea as a small bar under the one sentence that matters. */
function CardMoney({ idea }: { idea: IdeaCardData }) {
  const { t, money } = useI18n();
  const findingOf = useFinding();
  const { currency, elsewhere, gap, number, own, requested } = idea;
  if (own + elsewhere + requested === 0) return <p className="meta">{t('market.card_no_budget')}</p>;
  const part = (kind: 'own' | 'elsewhere' | 'committed' | 'gap', amount: number) => ({
    kind,
    label: t(`market.part_${kind}`),
    amount,
    text: money(amount, currency),
  });
  return (
    <FundingBar
      id={`bar-${number}`}
      finding={findingOf(idea)}
      parts={[
        part('own', own),
        part('elsewhere', elsewhere),
        part('committed', Math.max(0, requested - gap)),
        part('gap', gap),
      ]}
    />
  );
}

function CardTags({ idea }: { idea: IdeaCardData }) {
  const { t } = useI18n();
  const { commentCount, daysLeft, isDemo, stage, supportCount } = idea;
  return (
    <Row>
      {daysLeft !== null && (
        <Tag tone="due" icon="clock">
          {daysLeft === 0 ? t('market.card_last_day') : t('common.pl_days_left', { n: daysLeft })}
        </Tag>
      )}
      {stage !== 'seeking' && (
        <Tag tone={SEEKING_STAGES.includes(stage) ? 'active' : 'open'} icon="wallet">
          {t(`common.stage_${stage}`)}
        </Tag>
      )}
      <Tag icon="hand-heart">{t('common.pl_supports', { n: supportCount })}</Tag>
      {commentCount > 0 && <Tag icon="message-square">{t('common.pl_comments', { n: commentCount })}</Tag>}
      {isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
    </Row>
  );
}

/** An idea in a list: what, where, for how many, and how much is missing. */
export function IdeaCard({ idea }: { idea: IdeaCardData }) {
  const { lang, t } = useI18n();
  const { beneficiaries, number, place, sector, slug, summary, textLang, title } = idea;
  const other = textLang === lang ? undefined : textLang;
  const facts = [place, beneficiaries > 0 ? t('market.card_people', { n: beneficiaries }) : ''].filter(Boolean);
  return (
    <Card as="li" hue={sector ? sectorHue(sector.colour) : undefined}>
      {sector && <SectorMark {...sector} />}
      <CardTitle href={paths.idea(lang, number, slug)} lang={other}>
        {title}
      </CardTitle>
      <p lang={other}>{summary}</p>
      <p className="meta">{facts.join(' · ')}</p>
      <CardTags idea={idea} />
      <CardFoot>
        <CardMoney idea={idea} />
      </CardFoot>
    </Card>
  );
}

/** Cards beside one another as the width allows. */
export function IdeaCards({ ideas }: { ideas: readonly IdeaCardData[] }) {
  return (
    <CardGrid>
      {ideas.map((idea) => (
        <IdeaCard key={idea.number} idea={idea} />
      ))}
    </CardGrid>
  );
}
