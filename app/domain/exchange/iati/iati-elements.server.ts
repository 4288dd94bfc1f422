import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as the parser gives it: attributes as `@name`, its text as `#text`, children as lists under their names. */
export type Element = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  alwaysCreateTextNode: true,
  // "00012" is a code, not a number.
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // Names of characters (&#1179;); others cannot be defined, since there is no document type.
  htmlEntities: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** An activity's element, or null where it is not well-formed. */
export function parseActivity(xml: string): Element | null {
  try {
    if (XMLValidator.validate(xml) !== true) return null;
    const list = (parser.parse(xml) as Element)['iati-activity'];
    return Array.isArray(list) ? (list[0] as Element) : null;
  } catch {
    return null;
  }
}

/** The children of that name. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  const list = element?.[name];
  return Array.isArray(list) ? (list as Element[]) : [];
}

/** The first child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

/** The element's own text, with single blanks; empty for none. */
export function textOf(element: Element | undefined): string {
  const text = element?.['#text'];
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim().normalize('NFC') : '';
}

/** An attribute's value; empty for none. */
export function attributeOf(element: Element | undefined, name: string): string {
  const value = element?.[`@${name}`];
  return typeof value === 'string' ? value.trim() : '';
}
