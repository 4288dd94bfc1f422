import { ChoiceInput } from '~/components/fields/choices';
import { PlainWords } from '~/components/plain-words';
import { AnswerBlock } from '~/domain/hearings/components/answer-block';
import { RemarkFacts, RemarkMeta, useRemarkTitle } from '~/domain/hearings/components/remarks/remark-parts';
import type { RemarkView } from '~/domain/hearings/remarks/remark-view';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

interface ChosenRemarkProps {
  hearing: number;
  remark: RemarkView;
  /** With a box to tick. */
  choosable?: boolean;
}

/** A remark in full as whoever answers it reads it, with what was answered so far. */
export function ChosenRemark({ hearing, remark, choosable }: ChosenRemarkProps) {
  const { lang } = useI18n();
  const titleOf = useRemarkTitle();
  const title = titleOf(remark);
  return (
    <li className="entry" id={`remark-${remark.number}`}>
      {choosable ? (
        <ChoiceInput
          type="checkbox"
          id={`tick-${remark.number}`}
          name="remark"
          value={String(remark.number)}
          label={<b>{title}</b>}
          checked={false}
        />
      ) : (
        <h3>
          <a href={paths.remark(lang, hearing, remark.number)}>{title}</a>
        </h3>
      )}
      <RemarkMeta remark={remark} />
      <PlainWords text={remark.body} lang={remark.lang === lang ? undefined : remark.lang} />
      <RemarkFacts remark={remark} />
      <AnswerBlock answering={remark.answering} kind={remark.kind} />
    </li>
  );
}
