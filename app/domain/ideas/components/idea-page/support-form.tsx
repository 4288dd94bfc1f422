import { Button } from '~/components/button';
import { Icon } from '~/components/icons/icon';
import { Row } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { IdeaPage } from '../../idea-page';

/** How many support it, and the button that gives or takes back one's own support: a plain form, for visitors too. */
export function SupportForm({ idea }: { idea: IdeaPage }) {
  const { lang, t, number } = useI18n();
  const { support } = idea.acts;
  return (
    <div id="support">
      <Row>
        {(support === 'may' || support === 'asks') && (
          <form method="post" action={paths.ideaSupport(lang, idea.number)}>
            <input type="hidden" name="wanted" value={idea.supported ? 'no' : 'yes'} />
            <Button
              look={idea.supported ? 'secondary' : 'primary'}
              icon={idea.supported ? 'check' : 'hand-heart'}
              sending={t('common.sending')}
            >
              {t(idea.supported ? 'ideas.support_withdraw' : 'ideas.support_give')}
            </Button>
          </form>
        )}
        <strong>
          <Icon name="users" /> {t('ideas.supporters', { n: number(idea.supportCount) })}
        </strong>
      </Row>
      {support === 'unconfirmed' && <p className="meta">{t('ideas.support_unconfirmed')}</p>}
    </div>
  );
}
