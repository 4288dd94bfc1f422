import { NotPlainXml, scanXml, writeTag, type XmlAttribute, type XmlTag } from './xml-scan';

/** Elements that go with all that stands in them: paths, sessions of editing, what a mail merge or an add-in left. */
const DROPPED = new Set([
  'absPath',
  'activeWritingStyle',
  'attachedTemplate',
  'custDataLst',
  'customSheetViews',
  'customWorkbookViews',
  'docId',
  'docVars',
  'fileSharing',
  'mailMerge',
  'revisionPtr',
  'rsids',
  'saveThroughXslt',
  'tracked-changes-view-info',
]);

/** Elements that hold somebody's name. */
const NAMING = new Set(['creator', 'creator-initials', 'sender-initials', 'printed-by', 'initial-creator']);

/** Attributes that hold somebody's name, or an address in somebody's directory. */
const NAMING_ATTRIBUTES = new Set([
  'author',
  'initials',
  'lastModifiedBy',
  'providerId',
  'refreshedBy',
  'user',
  'userId',
  'userName',
]);

/** Numbers that are the same in all that one person wrote in one sitting, and what only Windows reads. */
const DROPPED_ATTRIBUTES = /(?:^|-)rsid|^securityDescriptor$|^documentId$/i;

/** Elements whose name is taken from a file or from an organisation's own design. */
const NAMED_THINGS: Record<string, string> = {
  cNvPr: 'Object',
  docPr: 'Object',
  theme: 'Office',
  clrScheme: 'Office',
  fontScheme: 'Office',
  fmtScheme: 'Office',
};

/** A path or the name of a file, put in the place of words by the program. */
const LIKE_A_PATH = /\\|^\/|^[a-z]:|^file:|\.[a-z]{3,4}$/i;
const WEB = /^(?:https?:|mailto:|#)/i;
const OWN_PICTURE = /^(?:\.\/)?Pictures\/[^/]+$/;

/** Bytes that are no XML: nobody has looked into them. */
const OPAQUE = new Set(['binary-data', 'binData', 'binary-object']);

/**
 * An XML part of an office document without what names its maker: authors, initials, paths, sessions of editing, names
 * of files; comments of the markup and instructions to programs. Its words stay as they are. Throws `NotPlainXml`.
 */
export function namelessXml(xml: string): string {
  const written: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  const skipped: string[] = [];
  let naming = 0;
  for (const piece of scanXml(xml)) {
    if (piece.kind === 'text') {
      if (skipped.length === 0 && naming === 0) written.push(piece.text);
      continue;
    }
    if (OPAQUE.has(piece.local)) throw new NotPlainXml();
    if (skipped.length > 0 || DROPPED.has(piece.local)) {
      skip(skipped, piece);
      continue;
    }
    if (NAMING.has(piece.local)) naming += piece.kind === 'open' ? 1 : piece.kind === 'close' ? -1 : 0;
    written.push(writeTag({ ...piece, attributes: piece.attributes.flatMap((one) => clean(piece, one)) }));
  }
  if (skipped.length > 0 || naming !== 0) throw new NotPlainXml();
  return written.join('').replace(/^(<\?xml[^>]*\?>\n)\s+/, '$1');
}

/** Keeps the names of the open elements that are left out, until the outermost one closes. */
function skip(skipped: string[], { kind, name }: XmlTag): void {
  if (kind === 'open') skipped.push(name);
  if (kind === 'close' && skipped.pop() !== name) throw new NotPlainXml();
}

function clean(tag: XmlTag, attribute: XmlAttribute): XmlAttribute[] {
  const { local, name, value } = attribute;
  if (DROPPED_ATTRIBUTES.test(local)) return [];
  // The settings of somebody's printer stand in a part of their own, which goes.
  if (tag.local === 'pageSetup' && name.includes(':') && local === 'id') return [];
  return [{ ...attribute, value: cleanValue(tag, local, value) }];
}

function cleanValue(tag: XmlTag, local: string, value: string): string {
  if (NAMING_ATTRIBUTES.has(local)) return local === 'author' ? 'Author' : '';
  if (local === 'name') return NAMED_THINGS[tag.local] ?? value;
  if (local === 'descr' || local === 'title') return LIKE_A_PATH.test(value.trim()) ? '' : value;
  if (local !== 'href') return value;
  // Only a link that somebody follows may lead outside: a picture from there would tell who opens the document.
  const mayLeave = tag.local === 'a' && WEB.test(value.trim());
  return mayLeave || OWN_PICTURE.test(value) ? value : '#';
}
