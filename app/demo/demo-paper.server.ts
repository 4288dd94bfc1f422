import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const FONT = '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';
const MARK = 'ДЕМО: бул документ көрсөтүү үчүн ойдон чыгарылган.';

/** A paper of the story as a file that an officer would upload: one page of PDF, marked as invented. */
export function demoPaper(title: string, text: string): Promise<File> {
  const pdf = new PDFDocument({ size: 'A4', margin: 72, lang: 'ky', info: { Title: title } });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(new File([Buffer.concat(chunks)], 'document.pdf', { type: 'application/pdf' })));
    pdf.font(createRequire(import.meta.url).resolve(FONT));
    pdf.fontSize(10).text(MARK).moveDown();
    pdf.fontSize(18).text(title).moveDown();
    pdf.fontSize(12).text(text);
    pdf.end();
  });
}
