import sharp from 'sharp';

/** A photograph as a phone sends it. */
export async function photograph() {
  const pixels = { width: 800, height: 600, channels: 3 as const, background: '#7a9a5b' };
  return {
    name: 'көпүрө.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp({ create: pixels }).jpeg().toBuffer(),
  };
}

const PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

/** A document of one empty page. */
export function pdfDocument() {
  return { name: 'protokol.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) };
}
