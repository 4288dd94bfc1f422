/** What becomes of one part of an office document whose maker is not to be known. */
export type PartRule = 'xml' | 'picture' | 'drop' | 'refuse' | 'types' | 'relations' | 'replace';

/** The first that fits decides; what fits none is refused, since nobody knows what it tells. */
type Rules = [RegExp, PartRule][];

const PICTURE = /\.(?:png|jpe?g)$/i;

/** Word, Excel and PowerPoint. What Office itself keeps of people and machines goes; notes of people are refused. */
const OPEN_XML: Rules = [
  [/^\[Content_Types\]\.xml$/, 'types'],
  [/(?:^|\/)_rels\/[^/]*\.rels$/, 'relations'],
  [/^(?:docProps|customXml|docMetadata|_xmlsignatures)\//, 'drop'],
  [/^word\/people\.xml$|^xl\/persons\/|^ppt\/(?:authors|revisionInfo)\.xml$|^ppt\/changesInfos\//, 'drop'],
  [/\/printerSettings\//, 'drop'],
  [/^(?:word|xl|ppt)\/media\/[^/]+$/, 'picture'],
  [/^word\/(?:glossary\/)?(?:document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering)\.xml$/, 'xml'],
  [/^word\/(?:footnotes|endnotes|(?:header|footer)\d*)\.xml$/, 'xml'],
  [/^xl\/(?:workbook|styles|sharedStrings|metadata|calcChain)\.xml$/, 'xml'],
  [/^xl\/(?:worksheets|tables|drawings|pivotTables|pivotCache|chartsheets)\/[a-zA-Z]+\d*\.xml$/, 'xml'],
  [/^ppt\/(?:presentation|presProps|viewProps|tableStyles)\.xml$/, 'xml'],
  [/^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters|handoutMasters)\/[a-zA-Z]+\d*\.xml$/, 'xml'],
  [/^(?:word|xl|ppt)\/(?:theme|charts|diagrams)\/[a-zA-Z]+\d*\.xml$/, 'xml'],
];

/** LibreOffice and OpenOffice. Their facts, settings and previews are replaced or go. */
const OPEN_DOCUMENT: Rules = [
  [/^(?:mimetype|meta\.xml|settings\.xml|META-INF\/manifest\.xml)$/, 'replace'],
  [/^(?:Thumbnails|Configurations2)\/|^(?:layout-cache|manifest\.rdf|META-INF\/documentsignatures\.xml)$/, 'drop'],
  [/^Pictures\/[^/]+$/, 'picture'],
  [/^(?:content|styles)\.xml$/, 'xml'],
];

const OPEN_DOCUMENTS = ['odt', 'ods'];

/**
 * What becomes of a part of a document with one of the `NAMELESS_EXTENSIONS`. A picture of a kind that cannot be made
 * anew is refused like any unknown part.
 */
export function ruleOf(extension: string, part: string): PartRule {
  const rules = OPEN_DOCUMENTS.includes(extension) ? OPEN_DOCUMENT : OPEN_XML;
  const rule = rules.find(([pattern]) => pattern.test(part))?.[1] ?? 'refuse';
  return rule === 'picture' && !PICTURE.test(part) ? 'refuse' : rule;
}
