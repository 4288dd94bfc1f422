import { Button } from '~/components/button';
import { Row, Section } from '~/components/layout';
import { Tag } from '~/components/tag';
import { judgementWords } from '~/domain/funding/components/windows/criteria-words';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { ApplyPage, Candidate } from '../apply-page.queries.server';
import { marked } from './marked';

function Why({ page, candidate }: { page: ApplyPage; candidate: Candidate }) {
  const words = useI18n();
  const judged = candidate.told.judgements;
  // What fails comes first: that is what the author can do something about.
  const sorted = [...judged].sort((a, b) => Number(a.ok) - Number(b.ok));
  return (
    <ul>
      {sorted.map((judgement) => (
        <li key={judgement.criterion}>
          {words.t(judgement.ok ? 'calls.meets' : 'calls.fails')}:{' '}
          {judgementWords(page.told, candidate.told, judgement, words)}
        </li>
      ))}
    </ul>
  );
}

function CandidateItem({ page, candidate }: { page: ApplyPage; candidate: Candidate }) {
  const { lang, t } = useI18n();
  const { number, title, isEligible, applied } = candidate;
  return (
    <li className="card">
      <Row>
        <Tag tone={isEligible ? 'open' : 'stopped'} icon={isEligible ? 'circle-check' : 'circle-x'}>
          {t(isEligible ? 'calls.eligible' : 'calls.not_eligible')}
        </Tag>
      </Row>
      <h3 className="card-title" lang={marked(title, lang)}>
        {title.text}
      </h3>
      <Why page={page} candidate={candidate} />
      {applied !== null && (
        <p>
          <a href={paths.application(lang, page.call.number, applied)}>{t('calls.to_application')}</a>
        </p>
      )}
      {applied === null && isEligible && !page.refused && (
        <form method="post">
          <input type="hidden" name="idea" value={number} />
          <Button icon="send" sending={t('common.sending')}>
            {t('calls.apply_with')}
          </Button>
        </form>
      )}
      {!isEligible && (
        <p>
          <a href={paths.idea(lang, number)}>{t('calls.to_idea')}</a>
        </p>
      )}
    </li>
  );
}

/** The reader's own ideas: with which they may apply, and what each of the others lacks. */
export function Candidates({ page }: { page: ApplyPage }) {
  const { t } = useI18n();
  return (
    <Section id="ideas" title={t('calls.own_ideas')}>
      <ul className="grid plain">
        {page.candidates.map((candidate) => (
          <CandidateItem key={candidate.number} page={page} candidate={candidate} />
        ))}
      </ul>
    </Section>
  );
}
