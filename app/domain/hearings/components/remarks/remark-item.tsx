import { LangMarked } from '~/components/lang-marked';
import { Row } from '~/components/layout';
import { StanceNumbers } from '~/domain/voting/components/stance-form';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { RemarkView } from '../../remarks/remark-view';
import { AnswerTag, HiddenRemark, RemarkFacts, RemarkMeta, useRemarkTitle } from './remark-parts';

const SHOWN = 300;

/** The beginning of a long text, cut between words. */
function excerpt(text: string): string {
  if (text.length <= SHOWN) return text;
  const cut = text.slice(0, SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHOWN - 40))}…`;
}

/** A remark in the list; its heading leads to its page. */
export function RemarkItem({ hearing, remark }: { hearing: number; remark: RemarkView }) {
  const { lang } = useI18n();
  const titleOf = useRemarkTitle();
  return (
    <li className="entry flush" id={`remark-${remark.number}`}>
      <h3>
        <a className="tap" href={paths.remark(lang, hearing, remark.number)}>
          {titleOf(remark)}
        </a>
      </h3>
      <RemarkMeta remark={remark} />
      {remark.hiddenFor ? (
        <HiddenRemark reason={remark.hiddenFor} />
      ) : (
        <>
          <p className="measure">
            <LangMarked text={excerpt(remark.body)} lang={remark.lang} page={lang} />
          </p>
          <RemarkFacts remark={remark} />
          {remark.kind === 'proposal' && <StanceNumbers counts={remark.counts} />}
        </>
      )}
      <Row>
        <AnswerTag remark={remark} />
      </Row>
    </li>
  );
}
