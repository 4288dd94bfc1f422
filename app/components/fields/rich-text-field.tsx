import { type I18n, useI18n } from '~/i18n/i18n';
import { Field, type FieldProps, fieldWiring } from './field';

interface RichTextFieldProps extends FieldProps {
  /** In the plain form (docs/rich-text.md), as it is sent back. */
  value?: string;
  rows?: number;
  /** How many characters the schema accepts. */
  maxLength?: number;
  /** The language of what is typed, where it is not the page's. */
  lang?: string;
}

/**
 * A formatted text: a textarea that works alone, an explanation of its signs, and the place where
 * `app/islands/rich-text-editor.ts` offers an editor. Without script the button stays hidden.
 */
export function RichTextField(props: RichTextFieldProps) {
  const { t } = useI18n();
  const { value, rows = 8, maxLength, lang } = props;
  const { id, described } = fieldWiring(props);
  return (
    <Field {...props}>
      <div data-rich-text-box="" data-labels={JSON.stringify(editorLabels(t))}>
        <textarea
          className="control"
          data-rich-text=""
          id={id}
          name={props.name}
          defaultValue={value}
          {...{ rows, maxLength, lang }}
          {...described}
        />
        <p role="status" className="hint" data-rich-text-status="" />
        <button type="button" className="button button-quiet" data-rich-text-toggle="" hidden>
          <span>{t('richtext.open')}</span>
        </button>
      </div>
      <PlainFormHelp />
    </Field>
  );
}

/** What the editor says, as its script has no texts of its own. */
function editorLabels(t: I18n['t']) {
  return {
    open: t('richtext.open'),
    close: t('richtext.close'),
    loading: t('richtext.loading'),
    failed: t('richtext.failed'),
    toolbar: t('richtext.toolbar'),
    bold: t('richtext.bold'),
    italic: t('richtext.italic'),
    heading: t('richtext.heading'),
    subheading: t('richtext.subheading'),
    bullets: t('richtext.bullets'),
    numbers: t('richtext.numbers'),
    quote: t('richtext.quote'),
    link: t('richtext.link'),
    undo: t('richtext.undo'),
    redo: t('richtext.redo'),
    linkAddress: t('richtext.link_address'),
    linkApply: t('richtext.link_apply'),
    linkRemove: t('richtext.link_remove'),
    linkBad: t('richtext.link_bad'),
  };
}

export type EditorLabels = ReturnType<typeof editorLabels>;

function PlainFormHelp() {
  const { t } = useI18n();
  const word = t('richtext.sample');
  const signs = [
    [`## ${word}`, t('richtext.help_heading')],
    [`### ${word}`, t('richtext.help_subheading')],
    [`**${word}**`, t('richtext.help_bold')],
    [`*${word}*`, t('richtext.help_italic')],
    [`- ${word}`, t('richtext.help_bullets')],
    [`1. ${word}`, t('richtext.help_numbers')],
    [`> ${word}`, t('richtext.help_quote')],
    [`[${word}](https://example.kg)`, t('richtext.help_link')],
    [`\\*${word}`, t('richtext.help_sign')],
  ] as const;
  return (
    <details>
      <summary>{t('richtext.help')}</summary>
      <p>{t('richtext.help_lines')}</p>
      <ul>
        {signs.map(([sign, meaning]) => (
          <li key={sign}>
            <code>{sign}</code>: {meaning}
          </li>
        ))}
      </ul>
    </details>
  );
}
