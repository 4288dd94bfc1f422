import { ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import type { FundingStage } from '~/domain/ideas/idea';
import type { IdeaPage } from '~/domain/ideas/idea-page';
import { useI18n } from '~/i18n/i18n';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import type { IdeaFunders } from '../../grants/funding-page.queries.server';

/** Nobody gives money any more for what is done or has failed. */
const ENDED: readonly FundingStage[] = ['completed', 'not_implemented'];

/** Who gives money to an idea, and where its steps are told; for the two sides also what they can do. */
export function MoneySection({ idea, funders }: { idea: IdeaPage; funders: IdeaFunders }) {
  const { lang, t, money } = useI18n();
  const { committed, pledged, pledges } = funders;
  const { acts, number, stage } = idea;
  const { currency } = idea.view;
  const mayGive = acts.contactAuthor && !ENDED.includes(stage);
  const isAuthor = acts.declareStage;
  const isEmpty = committed.length === 0 && pledges === 0;
  if (isEmpty && !mayGive && !isAuthor) return null;
  return (
    <Section id="money" title={t('grants.who_gives')}>
      {isEmpty && <p>{t('grants.nobody_yet')}</p>}
      {committed.length > 0 && (
        <ul>
          {committed.map(({ slug, names, amount }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a funder may sign twice, and nothing here moves
            <li key={at}>
              <a href={paths.organisation(lang, slug)}>{pickText(names, lang).text}</a>: {money(amount, currency)}
            </li>
          ))}
        </ul>
      )}
      {pledges > 0 && <p>{t('grants.pledged_sum', { amount: money(pledged, currency), n: pledges })}</p>}
      {!isEmpty && (
        <p>
          <a href={paths.ideaFunding(lang, number)}>{t('grants.to_steps')}</a>
        </p>
      )}
      {(isAuthor || mayGive) && (
        <Actions>
          {isAuthor && (
            <ButtonLink href={paths.ideaMoney(lang, number)} look="secondary" icon="wallet">
              {t('grants.to_author_page')}
            </ButtonLink>
          )}
          {mayGive && (
            <>
              <ButtonLink href={paths.newPledge(lang, number)} look="secondary" icon="hand-heart">
                {t('grants.pledge_title')}
              </ButtonLink>
              <ButtonLink href={paths.newCommitment(lang, number)} look="secondary" icon="handshake">
                {t('grants.commitment_title')}
              </ButtonLink>
            </>
          )}
        </Actions>
      )}
    </Section>
  );
}
