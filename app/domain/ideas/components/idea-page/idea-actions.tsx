import { Button, ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { IdeaPage } from '../../idea-page';

/** What the author and the moderator can do. */
export function InsiderActions({ idea }: { idea: IdeaPage }) {
  const { lang, t } = useI18n();
  const { acts, number } = idea;
  if (!(acts.edit || acts.withdraw || acts.declareStage || acts.moderate)) return null;
  return (
    <Section id="manage" title={t('ideas.manage')}>
      <Actions>
        {acts.moderate && (
          <ButtonLink href={paths.deskIdea(lang, number)} icon="shield-check">
            {t('ideas.to_desk')}
          </ButtonLink>
        )}
        {acts.edit && (
          <ButtonLink href={paths.editIdea(lang, number, 'problem')} look="secondary" icon="pencil">
            {t('ideas.edit')}
          </ButtonLink>
        )}
        {acts.declareStage && (
          <ButtonLink href={paths.ideaStage(lang, number)} look="secondary" icon="flag">
            {t('ideas.declare_stage')}
          </ButtonLink>
        )}
        {acts.withdraw && (
          <ButtonLink href={paths.withdrawIdea(lang, number)} look="quiet">
            {t('ideas.withdraw')}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  );
}

interface FunderActionsProps {
  idea: IdeaPage;
  /** Its card on the funder's board, or one that was taken off. */
  card: { id: string; isOff: boolean } | null;
  /** May confirm how it is carried out. */
  mayConfirm: boolean;
}

/** What a funder can do: keep the idea in mind, say so, ask. */
export function FunderActions({ idea, card, mayConfirm }: FunderActionsProps) {
  const { lang, t } = useI18n();
  const { acts, number } = idea;
  if (!acts.shortlist) return null;
  return (
    <Section id="funder" title={t('ideas.for_funders')}>
      {acts.waitsForVerification && <Notice>{t('ideas.funder_unverified')}</Notice>}
      <Actions>
        {card && (
          <ButtonLink
            href={paths.shortlistEntry(lang, card.id)}
            look="secondary"
            icon={card.isOff ? 'history' : 'check'}
          >
            {t(card.isOff ? 'boards.off_card' : 'ideas.shortlist_card')}
          </ButtonLink>
        )}
        {(!card || card.isOff) && (
          <form method="post" action={paths.ideaShortlisting(lang, number)}>
            <Button look="secondary" icon="bookmark" sending={t('common.sending')}>
              {t(card ? 'boards.put_back' : 'ideas.shortlist_add')}
            </Button>
          </form>
        )}
        {acts.contactAuthor && (
          <>
            <ButtonLink href={paths.ideaInterest(lang, number)} icon="handshake">
              {t('ideas.declare_interest')}
            </ButtonLink>
            <ButtonLink href={paths.ideaTalk(lang, number)} look="secondary" icon="message-square">
              {t('ideas.ask_author')}
            </ButtonLink>
            {mayConfirm && (
              <ButtonLink href={paths.ideaStage(lang, number)} look="secondary" icon="badge-check">
                {t('ideas.confirm_stage')}
              </ButtonLink>
            )}
          </>
        )}
      </Actions>
      <p className="meta">{t('ideas.shortlist_private')}</p>
    </Section>
  );
}

/** What any reader can do besides supporting: follow it, see how it came about, report it. */
export function ReaderActions({ idea, following }: { idea: IdeaPage; following: boolean }) {
  const { lang, t } = useI18n();
  const { acts, number } = idea;
  return (
    <Actions>
      {acts.follow !== 'no' && (
        <form method="post" action={paths.ideaFollow(lang, number)}>
          <input type="hidden" name="wanted" value={following ? 'no' : 'yes'} />
          <Button look="secondary" icon={following ? 'check' : 'bell'} sending={t('common.sending')}>
            {t(following ? 'ideas.unfollow' : 'ideas.follow')}
          </Button>
        </form>
      )}
      <ButtonLink href={paths.ideaHistory(lang, number)} look="quiet" icon="history">
        {t('ideas.history')}
      </ButtonLink>
      {acts.report && (
        <ButtonLink href={paths.ideaReport(lang, number)} look="quiet" icon="flag">
          {t('ideas.report')}
        </ButtonLink>
      )}
    </Actions>
  );
}
