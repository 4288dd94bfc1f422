import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey, MessageValues } from '../../app/i18n/i18n';
import { LANGS, type Lang } from '../../app/i18n/languages';

/** Says a message of the catalogues in one language. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

const CATALOGUES = new URL('../../app/i18n/', import.meta.url);

/** All messages of a language by `namespace.key`, read from the files that translators write. */
function readMessages(lang: Lang): Map<string, string> {
  const folder = new URL(`${lang}/`, CATALOGUES);
  return new Map(
    readdirSync(folder).flatMap((file) => {
      const messages: Record<string, string> = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return Object.entries(messages).map(([key, text]) => [`${file.replace('.json', '')}.${key}`, text] as const);
    }),
  );
}

const messages = new Map(LANGS.map((lang) => [lang, readMessages(lang)]));

/** The texts that the product shows in `lang`. Throws for a message that there is not. */
export function textsIn(lang: Lang): Say {
  return (key, values) => {
    const message = messages.get(lang)?.get(key);
    if (message === undefined) throw new Error(`No message ${key} in ${lang}`);
    if (!message.includes('{') && !message.includes("'")) return message;
    return String(new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).format(values));
  };
}
