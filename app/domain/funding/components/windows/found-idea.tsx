import { Button } from '~/components/button';
import { Card, CardFoot, CardTitle } from '~/components/card';
import { Row } from '~/components/layout';
import { Tag } from '~/components/tag';
import { StageTag } from '~/domain/ideas/components/idea-tags';
import { SectorMark, sectorHue } from '~/domain/places/components/sector-mark';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { FoundIdea } from '../../windows/matches.queries.server';
import type { ToldCriteria } from '../../windows/told-criteria';
import { judgementWords } from './criteria-words';

interface FoundIdeaCardProps {
  idea: FoundIdea;
  asked: ToldCriteria;
  isNew: boolean;
  isShortlisted: boolean;
  /** The funder took it off its board. */
  isTakenOff: boolean;
}

/** An idea that a window found: what it is, why it matches or what it lacks, and a button that sets it aside. */
export function FoundIdeaCard({ idea, asked, isNew, isShortlisted, isTakenOff }: FoundIdeaCardProps) {
  const { lang, t, money } = useI18n();
  const { number, slug, title, textLang, sector, place, stage, gap, currency, beneficiaries } = idea.card;
  const facts = [place, beneficiaries > 0 ? t('market.card_people', { n: beneficiaries }) : ''].filter(Boolean);
  return (
    <Card as="li" hue={sector ? sectorHue(sector.colour) : undefined}>
      {sector && <SectorMark {...sector} />}
      <CardTitle href={paths.idea(lang, number, slug)} lang={textLang === lang ? undefined : textLang}>
        {title}
      </CardTitle>
      <p className="meta">{facts.join(' · ')}</p>
      <Row>
        {isNew && (
          <Tag tone="active" icon="bell">
            {t('windows.fresh_one')}
          </Tag>
        )}
        <StageTag stage={stage} />
        {isShortlisted && (
          <Tag tone="open" icon="bookmark">
            {t('windows.set_aside_done')}
          </Tag>
        )}
        {isTakenOff && <Tag icon="history">{t('boards.off_mark')}</Tag>}
      </Row>
      <p>
        <strong>{t('windows.missing', { amount: money(gap, currency) })}</strong>
      </p>
      <Reasons idea={idea} asked={asked} />
      {!isShortlisted && (
        <CardFoot>
          <form method="post">
            <input type="hidden" name="idea" value={number} />
            <Button look="secondary" icon="bookmark" name="intent" value="set_aside">
              {t(isTakenOff ? 'boards.put_back' : 'windows.set_aside')}
            </Button>
          </form>
        </CardFoot>
      )}
    </Card>
  );
}

function Reasons({ idea, asked }: Pick<FoundIdeaCardProps, 'idea' | 'asked'>) {
  const i18n = useI18n();
  const { t } = i18n;
  const { judgements } = idea.told;
  const lacking = judgements.filter(({ ok }) => !ok);
  const shown = lacking.length > 0 ? lacking : judgements;
  if (shown.length === 0) return null;
  return (
    <div className="flush">
      <p className="meta">{t(lacking.length > 0 ? 'windows.lacks' : 'windows.why')}:</p>
      <ul>
        {shown.map((judged) => (
          <li key={judged.criterion}>{judgementWords(asked, idea.told, judged, i18n)}</li>
        ))}
      </ul>
    </div>
  );
}
