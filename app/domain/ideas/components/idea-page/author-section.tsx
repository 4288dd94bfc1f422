import { LangMarked } from '~/components/lang-marked';
import { Section } from '~/components/layout';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { type LocalText, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import type { IdeaPage } from '../../idea-page';

interface AuthorSectionProps {
  idea: IdeaPage;
  /** Funders who let their name be shown. */
  interested: LocalText[];
}

/** Who stands behind the idea: its author, and who is interested. */
export function AuthorSection({ idea, interested }: AuthorSectionProps) {
  const { t } = useI18n();
  return (
    <Section id="author" title={t('ideas.who')}>
      <Author idea={idea} />
      {idea.enteredFor && (
        <p>
          {t('ideas.entered_for', { name: idea.enteredFor })} <span className="meta">{t('ideas.entered_at_desk')}</span>
        </p>
      )}
      <Interest idea={idea} interested={interested} />
    </Section>
  );
}

function Author({ idea: { author, enteredFor } }: { idea: IdeaPage }) {
  const { lang, t } = useI18n();
  if (author.kind === 'person') {
    if (enteredFor) return null;
    return (
      <p>
        <strong>{author.name ?? t('common.erased_person')}</strong>
        <br />
        <span className="meta">{t('ideas.author_person')}</span>
      </p>
    );
  }
  const name = pickText(author.names, lang);
  return (
    <p>
      <a href={paths.organisation(lang, author.slug)}>
        <LangMarked {...name} page={lang} />
      </a>
      <br />
      <span className="meta">{t(`common.org_${author.organisationKind}`)}</span>
      <br />
      {author.isVerified ? (
        <Tag tone="open" icon="badge-check">
          {t('common.verified')}
        </Tag>
      ) : (
        <Tag icon="circle-dashed">{t('common.unverified')}</Tag>
      )}
    </p>
  );
}

function Interest({ idea, interested }: AuthorSectionProps) {
  const { lang, t, list } = useI18n();
  if (idea.interestCount === 0) return null;
  const names = list(interested.map((known) => pickText(known, lang).text));
  return (
    <p>
      {t('ideas.interested', { n: idea.interestCount })}
      {interested.length > 0 && (
        <>
          <br />
          <span className="meta">{t('ideas.interested_names', { names })}</span>
        </>
      )}
    </p>
  );
}
