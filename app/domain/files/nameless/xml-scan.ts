/** A piece of an XML text: a tag, or what stands between two tags. */
export type XmlPiece = { kind: 'text'; text: string } | XmlTag;

export interface XmlTag {
  kind: 'open' | 'close' | 'empty';
  /** With its prefix, as it is written. */
  name: string;
  /** Without its prefix. */
  local: string;
  attributes: XmlAttribute[];
}

export interface XmlAttribute {
  name: string;
  local: string;
  /** As it is written between the quotes, entities included. */
  value: string;
  quote: '"' | "'";
}

/** Thrown where a text is no XML that an office program writes. */
export class NotPlainXml extends Error {}

const NAME = /^[\p{L}_][\p{L}\p{N}_.\-:]*$/u;
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

const localOf = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Takes an XML text apart in one walk from its beginning to its end. Comments and instructions to programs are left
 * out; what declares types or entities is refused. Throws `NotPlainXml`.
 */
export function* scanXml(xml: string): Generator<XmlPiece> {
  let at = 0;
  while (at < xml.length) {
    const begin = xml.indexOf('<', at);
    if (begin !== at) yield { kind: 'text', text: xml.slice(at, begin < 0 ? xml.length : begin) };
    if (begin < 0) return;
    if (xml.startsWith('<!--', begin)) at = after(xml, '-->', begin + 4);
    else if (xml.startsWith('<?', begin)) at = after(xml, '?>', begin + 2);
    else if (xml.startsWith('<![CDATA[', begin)) {
      at = after(xml, ']]>', begin + 9);
      yield { kind: 'text', text: xml.slice(begin, at) };
    } else {
      at = endOfTag(xml, begin);
      yield tagOf(xml.slice(begin, at));
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new NotPlainXml();
  return found + mark.length;
}

/** Behind the `>` that ends the tag; one inside quotes ends nothing. */
function endOfTag(xml: string, begin: number): number {
  let quote = '';
  for (let at = begin + 1; at < xml.length; at += 1) {
    const char = xml[at] as string;
    if (char === '<') break;
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at + 1;
  }
  throw new NotPlainXml();
}

function tagOf(tag: string): XmlTag {
  const close = tag.startsWith('</');
  const empty = tag.endsWith('/>');
  const inner = tag.slice(close ? 2 : 1, empty ? -2 : -1).trimEnd();
  const name = /^[^\s]+/.exec(inner)?.[0] ?? '';
  if (!NAME.test(name)) throw new NotPlainXml();
  const attributes: XmlAttribute[] = [];
  ATTRIBUTE.lastIndex = name.length;
  for (let end = name.length; end < inner.length; end = ATTRIBUTE.lastIndex) {
    const [, own = '', double, single] = ATTRIBUTE.exec(inner) ?? [];
    if (!NAME.test(own)) throw new NotPlainXml();
    const quote = double === undefined ? "'" : '"';
    attributes.push({ name: own, local: localOf(own), value: double ?? single ?? '', quote });
  }
  return { kind: close ? 'close' : empty ? 'empty' : 'open', name, local: localOf(name), attributes };
}

/** The tag as XML again. */
export function writeTag({ kind, name, attributes }: XmlTag): string {
  const written = attributes.map(({ name: own, value, quote }) => ` ${own}=${quote}${value}${quote}`).join('');
  return `<${kind === 'close' ? '/' : ''}${name}${written}${kind === 'empty' ? '/' : ''}>`;
}
