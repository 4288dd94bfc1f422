import { Fragment } from 'react';
import type { Lang } from '~/i18n/languages';

/** Plain text as somebody typed it: empty lines part paragraphs, nothing else means anything. */
export function PlainWords({ text, lang }: { text: string; lang?: Lang }) {
  const paragraphs = text.split(/\n{2,}/);
  return (
    <div className="measure flush" lang={lang}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
        <p key={index}>
          {paragraph.split('\n').map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Fragment key={at}>
              {at > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
