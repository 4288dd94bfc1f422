import { fieldShapes } from '~/domain/tariffs/calculation-fields';
import type { NamedVersion } from '~/domain/tariffs/named-versions.server';
import { rowName } from '~/domain/tariffs/row-words.server';
import { LANGS, type LocalText } from '~/i18n/languages';
import type { PaperChange, PaperLine } from '../protocol/hearing-paper';
import { copyLink, costItemName, costItemOf } from './remark-subject.server';

/** An item of the calculation as papers name it; null where the version has none of that id. */
export function paperItem(version: NamedVersion | null, id: string): PaperLine | null {
  const item = costItemOf(version, id);
  if (!item) return null;
  const names = LANGS.map((lang) => costItemName(item, lang));
  return { kind: 'cost_item', code: id, titles: Object.fromEntries(names.map(({ name, lang }) => [lang, name])) };
}

/** What somebody changed in a copy of the calculation, number by number, with its name in every language. */
export function paperCopy(version: NamedVersion, query: string): PaperChange[] {
  const changes = copyLink(version, query)?.changes ?? {};
  return fieldShapes(version.service).flatMap((shape) => {
    const value = changes[shape.name];
    if (value === undefined) return [];
    const names: LocalText = Object.fromEntries(
      LANGS.map((lang) => [lang, rowName({ code: shape.name, shape }, lang)] as const),
    );
    return [{ field: shape.name, names, value }];
  });
}
