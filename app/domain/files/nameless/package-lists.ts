import { scanXml, type XmlTag } from './xml-scan';

// The lists of an Open XML package are written anew from what they say, so that nothing else of them remains.

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Where a link to outside leads that only a program would follow. */
const NOWHERE = 'about:blank';
const WEB = /^(?:https?:|mailto:)/i;

function* elements(xml: string, ...locals: string[]): Generator<XmlTag> {
  for (const piece of scanXml(xml)) {
    if (piece.kind !== 'text' && piece.kind !== 'close' && locals.includes(piece.local)) yield piece;
  }
}

/** Reads the attributes of an element as they may stand between double quotes. */
const readerOf =
  ({ attributes }: XmlTag) =>
  (name: string): string =>
    attributes.find((one) => one.name === name)?.value.replaceAll('"', '&quot;') ?? '';

/** The list of the types of parts, without those that are gone. */
export function cleanTypes(xml: string, isGone: (part: string) => boolean): string {
  const lines: string[] = [];
  for (const element of elements(xml, 'Default', 'Override')) {
    const read = readerOf(element);
    const type = `ContentType="${read('ContentType')}"`;
    if (element.local === 'Default') lines.push(`<Default Extension="${read('Extension')}" ${type}/>`);
    else if (!isGone(read('PartName').slice(1))) lines.push(`<Override PartName="${read('PartName')}" ${type}/>`);
  }
  return `${XML}<Types xmlns="${TYPES}">${lines.join('')}</Types>`;
}

/**
 * What one part refers to, without the parts that are gone. Of what lies outside only links that somebody follows stay:
 * a template has the address of somebody's disk, and a picture would tell who opens the document.
 */
export function cleanRelations(xml: string, listName: string, isGone: (part: string) => boolean): string {
  const lines: string[] = [];
  for (const element of elements(xml, 'Relationship')) {
    const read = readerOf(element);
    const [id, type, target] = [read('Id'), read('Type'), read('Target')];
    const isOutside = read('TargetMode') === 'External';
    if (isOutside ? type.endsWith('/attachedTemplate') : isGone(partOf(listName, target))) continue;
    const mayStay = type.endsWith('/hyperlink') && WEB.test(target.trim());
    const where = isOutside ? `Target="${mayStay ? target : NOWHERE}" TargetMode="External"` : `Target="${target}"`;
    lines.push(`<Relationship Id="${id}" Type="${type}" ${where}/>`);
  }
  return `${XML}<Relationships xmlns="${RELATIONS}">${lines.join('')}</Relationships>`;
}

/** The part that a target means: counted from the folder of the part whose list this is. */
function partOf(listName: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = listName
    .replace(/_rels\/[^/]*$/, '')
    .split('/')
    .filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '.' && step !== '') folder.push(step);
  }
  return folder.join('/');
}
