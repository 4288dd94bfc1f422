import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { docxOf, zipOf } from '../../../tests/support/zip';
import { sniff } from './sniff.server';

const refusal = async (bytes: Buffer | string, name: string) => {
  const error = await sniff(Buffer.from(bytes), name).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return (error as { fields?: Record<string, string> } | null)?.fields?.file ?? null;
};

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
const picture = { create: { width: 8, height: 8, channels: 3 as const, background: '#357' } };
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n');
const OLD_OFFICE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]);

describe('what a file is', () => {
  it('is told by its bytes and its name together', async () => {
    expect(await sniff(PDF, 'план.PDF')).toMatchObject({ kind: 'document', mediaType: 'application/pdf' });
    expect(await sniff(docxOf(), 'plan.docx')).toMatchObject({ kind: 'document', extension: 'docx' });
    expect(await sniff(OLD_OFFICE, 'smeta.xls')).toMatchObject({ mediaType: 'application/vnd.ms-excel' });
    expect(await sniff(await sharp(picture).jpeg().toBuffer(), 'a.jpeg')).toMatchObject({ kind: 'image' });
    expect(await sniff(await sharp(picture).webp().toBuffer(), 'a.webp')).toMatchObject({ mediaType: 'image/webp' });
  });

  it('is refused where the name says something else', async () => {
    const jpeg = await sharp(picture).jpeg().toBuffer();
    for (const name of ['a.png', 'a.pdf', 'a.jpg.exe', 'a', 'jpg', '.jpg', 'a.constructor', 'a.__proto__']) {
      expect(await refusal(jpeg, name), name).toBe('ideas.error_file_kind');
    }
    expect(await refusal(PDF, 'a.docx')).toBe('ideas.error_file_kind');
  });

  it('is refused for SVG, HTML, scripts and GIF, under any name', async () => {
    const bodies = [SVG, `<?xml version="1.0"?>${SVG}`, '<!doctype html><script>alert(1)</script>', 'GIF89a/*'];
    for (const body of bodies) {
      for (const name of ['a.svg', 'a.html', 'a.png', 'a.jpg', 'a.pdf', 'a.docx', 'a.gif']) {
        expect(await refusal(body, name), `${body.slice(0, 20)} as ${name}`).toBe('ideas.error_file_kind');
      }
    }
  });

  it('is refused for a macro document and an archive that calls itself a document', async () => {
    const macro = zipOf([
      {
        name: '[Content_Types].xml',
        data: '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      },
      { name: 'word/document.xml', data: '<w/>' },
    ]);
    expect(await refusal(macro, 'a.docx')).toBe('ideas.error_file_kind');
    expect(await refusal(zipOf([{ name: 'run.exe', data: 'MZ' }]), 'a.docx')).toBe('ideas.error_file_kind');
  });

  it('is decided within a second for the 55 bytes that once made the sniffer loop', async () => {
    const asf = Buffer.concat([Buffer.from('3026b2758e66cf11a6d9', 'hex'), Buffer.alloc(45)]);
    const startedAt = performance.now();
    expect(await refusal(asf, 'a.pdf')).toBe('ideas.error_file_kind');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});

describe('an office archive', () => {
  const broken = 'ideas.error_file_archive';

  it('is refused when it claims to hold too much', async () => {
    const bomb = docxOf([{ name: 'word/media/a.bin', data: 'x', claimedBytes: 4_000_000_000 }]);
    expect(await refusal(bomb, 'a.docx')).toBe(broken);
    const many = docxOf(Array.from({ length: 3_001 }, (_, index) => ({ name: `word/${index}.xml`, data: '' })));
    expect(await refusal(many, 'a.docx')).toBe(broken);
    const dense = docxOf([{ name: 'xl/merged.xml', data: Buffer.alloc(60_000_000) }]);
    expect(dense.length).toBeLessThan(100_000);
    expect(await refusal(dense, 'a.docx')).toBe(broken);
  });

  it('is refused when something hides before or after it, inside it or outside its folder', async () => {
    const whole = docxOf();
    expect(await refusal(Buffer.concat([whole, Buffer.from('<script>')]), 'a.docx')).toBe(broken);
    expect(await refusal(whole.subarray(0, whole.length - 30), 'a.docx')).toBe(broken);
    expect(await refusal(docxOf([{ name: '../../etc/passwd', data: 'x' }]), 'a.docx')).toBe(broken);
    expect(await refusal(docxOf([{ name: 'word/secret.xml', data: 'x', flags: 1 }]), 'a.docx')).toBe(broken);
  });
});
