import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photoOfKanareika } from '../../../../tests/support/uploads';
import { type ZipPart, zipOf } from '../../../../tests/support/zip';
import { readZipDirectory } from '../zip-directory.server';
import { readEntry } from '../zip-parts.server';
import { namelessOffice } from './nameless-office.server';

const MAKER = 'Канарейка-Фонд-7f3';
const TYPES = `<Types xmlns="t"><!-- ${MAKER} --><Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="main"/><Override PartName="/docProps/core.xml" ContentType="core"/></Types>`;
const ROOT_RELATIONS = `<Relationships xmlns="r"><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/>
<Relationship Id="r2" Type="x/core-properties" Target="docProps/core.xml"/></Relationships>`;

/** Every part of the document with its text, after it was freed of its maker. */
async function freed(parts: ZipPart[], extension = 'docx'): Promise<Map<string, string>> {
  const bytes = await namelessOffice(zipOf(parts), extension);
  const found = new Map<string, string>();
  for (const entry of readZipDirectory(bytes)) {
    found.set(entry.name, (await readEntry(bytes, entry))?.toString('utf8') ?? '');
  }
  expect(bytes.includes(MAKER)).toBe(false);
  for (const text of found.values()) expect(text).not.toContain(MAKER);
  return found;
}

const word = (document: string, ...extra: ZipPart[]): ZipPart[] => [
  { name: '[Content_Types].xml', data: TYPES },
  { name: '_rels/.rels', data: ROOT_RELATIONS },
  { name: 'word/document.xml', data: document },
  // So that large parts look like no bomb.
  { name: 'docProps/app.xml', data: randomBytes(100_000) },
  { name: 'docProps/core.xml', data: `<cp:coreProperties><dc:creator>${MAKER}</dc:creator></cp:coreProperties>` },
  ...extra,
];

const refusal = async (parts: ZipPart[], extension = 'docx') => {
  const error = await namelessOffice(zipOf(parts), extension).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return (error as { fields?: Record<string, string> } | null)?.fields?.file ?? null;
};

describe('a Word document whose maker is not to be known', () => {
  it('keeps its words, and loses its facts with all that points at them', async () => {
    const parts = await freed(word('<w:document><w:t xml:space="preserve">Суу > 5 «кайдан»? </w:t></w:document>'));
    expect([...parts.keys()]).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
    expect(parts.get('word/document.xml')).toContain('<w:t xml:space="preserve">Суу > 5 «кайдан»? </w:t>');
    expect(parts.get('[Content_Types].xml')).not.toContain('core');
    expect(parts.get('_rels/.rels')).toContain('word/document.xml');
    expect(parts.get('_rels/.rels')).not.toContain('docProps');
  });

  it('loses the names of those who changed it, and what ties it to a sitting of theirs', async () => {
    const changed = `<w:document><w:ins w:id="1" w:author="${MAKER}" w:initials='${MAKER}'><w:p w:rsidR="00AB12CD" z:rsidP="1">
      <w:r><w:t>сөз</w:t></w:r></w:p></w:ins><pic:cNvPr id="2" name="${MAKER}.png" descr="C:\\${MAKER}\\a.png"/>
      <wp:docPr id="3" name="${MAKER}" descr="Жаңы кудук"/></w:document>`;
    const text = (await freed(word(changed))).get('word/document.xml') ?? '';
    expect(text).toContain('<w:ins w:id="1" w:author="Author" w:initials=\'\'>');
    expect(text).not.toMatch(/rsid/);
    expect(text).toContain('descr="Жаңы кудук"');
  });

  it('loses its template, the settings of a merge and every part about people', async () => {
    const settings = `<w:settings><w:attachedTemplate r:id="rId1"/><w:docVars><w:docVar w:val="${MAKER}"/></w:docVars>
      <w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:zoom w:percent="100"/></w:settings>`;
    const relations = `<Relationships><Relationship Id="rId1" Type="x/attachedTemplate" Target="file:///C:/${MAKER}.dotx" TargetMode="External"/>
      <Relationship Id="rId2" Type="x/image" Target="https://${MAKER}/p.png" TargetMode="External"/>
      <Relationship Id="rId3" Type="x/hyperlink" Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"/>
      <Relationship Id="rId4" Type="x/people" Target="people.xml"/><Relationship Id="rId5" Type="x/custom" Target="../customXml/item1.xml"/></Relationships>`;
    const parts = await freed(
      word(
        '<w:document/>',
        { name: 'word/settings.xml', data: settings },
        { name: 'word/_rels/document.xml.rels', data: relations },
        { name: 'word/people.xml', data: MAKER },
        { name: 'customXml/item1.xml', data: MAKER },
      ),
    );
    expect(parts.get('word/settings.xml')).toMatch(/<w:settings>\s*<w:zoom w:percent="100"\/><\/w:settings>$/);
    const kept = parts.get('word/_rels/document.xml.rels') ?? '';
    expect([...kept.matchAll(/Id="(\w+)"/g)].map(([, id]) => id)).toEqual(['rId2', 'rId3']);
    expect(kept).toContain('Target="about:blank" TargetMode="External"');
    expect(kept).toContain('Target="https://example.org/a?b=1&amp;c=2"');
  });

  it('keeps its pictures without what the camera wrote into them', async () => {
    const photo = await photoOfKanareika();
    const bytes = await namelessOffice(zipOf(word('<a/>', { name: 'word/media/image1.jpg', data: photo })), 'docx');
    expect(bytes.includes('Kanareika')).toBe(false);
    const entry = readZipDirectory(bytes).find(({ name }) => name.endsWith('.jpg'));
    const kept = entry && (await readEntry(bytes, entry));
    const { width, height, exif } = await sharp(kept ?? Buffer.alloc(0)).metadata();
    expect([width, height, exif]).toEqual([40, 30, undefined]);
  });

  it('is refused with anything that cannot be looked into', async () => {
    const names = ['word/comments.xml', 'word/embeddings/oleObject1.bin', 'word/vbaProject.bin', 'word/media/a.emf'];
    for (const name of [...names, 'word/fonts/font1.odttf', 'x.xml', 'word/activeX/activeX1.xml']) {
      expect(await refusal(word('<a/>', { name, data: MAKER })), name).toBe('ideas.error_file_tells');
    }
    expect(await refusal(word('<a/>', { name: 'word/media/a.png', data: 'no picture' }))).toBe(
      'ideas.error_file_tells',
    );
  });

  it('is refused where its markup is none, declares entities, is in other letters or too large', async () => {
    const odd = [
      '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
      '<a',
      '<a b=c/>',
      '<a b="<"/>',
      '<a b="1"c="2"/>',
      '<!-- ',
      '<w:rsids>',
      '</w:rsids>',
      '<dc:creator>',
      '<pkg:binaryData/><w:binData>AAAA</w:binData>',
      Buffer.from('<a/>', 'utf16le'),
      Buffer.from('<a>\u00e9</a>', 'latin1'),
      `<a>${' '.repeat(8_000_000)}</a>`,
    ];
    for (const data of odd) {
      const parts = word('').map((part) => (part.name === 'word/document.xml' ? { ...part, data } : part));
      expect(await refusal(parts), data.toString('utf8', 0, 40)).toBe('ideas.error_file_tells');
    }
  });

  it('is walked through once, however its markup is made', async () => {
    const nasty = ['<a "', '<!--', '<a b="', '<'].map((piece) => piece.repeat(1_000_000));
    const startedAt = performance.now();
    for (const data of nasty) expect(await refusal(word(data))).toBe('ideas.error_file_tells');
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

describe('other office documents whose maker is not to be known', () => {
  it('lose paths, sharers and settings of printers in Excel', async () => {
    const book = `<workbook><fileSharing userName="${MAKER}"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\${MAKER}\\"/></mc:Choice>
      </mc:AlternateContent><xr:revisionPtr documentId="8_${MAKER}"/><sheets><sheet name="Смета" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const sheet =
      '<worksheet><sheetData><row r="1"/></sheetData><pageSetup orientation="landscape" r:id="rId9"/></worksheet>';
    const relations =
      '<Relationships><Relationship Id="rId9" Type="x/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>';
    const parts = await freed(
      [
        { name: '[Content_Types].xml', data: TYPES },
        { name: 'xl/workbook.xml', data: book },
        { name: 'xl/worksheets/sheet1.xml', data: sheet },
        { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: relations },
        { name: 'xl/printerSettings/printerSettings1.bin', data: MAKER },
        { name: 'xl/persons/person.xml', data: MAKER },
      ],
      'xlsx',
    );
    expect(parts.get('xl/workbook.xml')).toContain('<sheet name="Смета" sheetId="1" r:id="rId1"/>');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<pageSetup orientation="landscape"/>');
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('printerSettings');
  });

  it('lose facts, settings, previews and authors of changes in OpenDocument', async () => {
    const kind = 'application/vnd.oasis.opendocument.text';
    const content = `<office:document-content><text:tracked-changes><dc:creator>${MAKER}</dc:creator></text:tracked-changes>
      <text:p officeooo:rsid="0012">Салам <text:a xlink:href="file:///home/${MAKER}/a.odt">шилтеме</text:a>
      <text:a xlink:href="https://example.org/">сайт</text:a><draw:image xlink:href="https://${MAKER}/p.png"/></text:p></office:document-content>`;
    const parts = await freed(
      [
        { name: 'content.xml', data: content },
        { name: 'mimetype', data: kind },
        { name: 'meta.xml', data: MAKER },
        { name: 'settings.xml', data: MAKER },
        { name: 'Thumbnails/thumbnail.png', data: MAKER },
        { name: 'META-INF/manifest.xml', data: MAKER },
      ],
      'odt',
    );
    expect([...parts.keys()][0]).toBe('mimetype');
    expect(parts.get('mimetype')).toBe(kind);
    expect(parts.get('content.xml')).toContain('<text:p>Салам <text:a xlink:href="#">шилтеме</text:a>');
    expect(parts.get('content.xml')).toContain('xlink:href="https://example.org/"');
    expect(parts.get('META-INF/manifest.xml')).toContain('manifest:full-path="content.xml"');
    expect(parts.get('META-INF/manifest.xml')).not.toContain('Thumbnails');
  });
});
