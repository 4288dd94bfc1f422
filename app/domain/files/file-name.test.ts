import { describe, expect, it } from 'vitest';
import { attachmentDisposition, cleanFileName, extensionOf } from './file-name';

describe('the name of an uploaded file', () => {
  it('keeps the words of its author', () => {
    expect(cleanFileName('Көчөнүн планы (2-бөлүк).pdf', 'pdf')).toBe('Көчөнүн планы (2-бөлүк).pdf');
  });

  it('loses paths, controls, quotes, marks of direction and anything like a tag', () => {
    expect(cleanFileName('../../etc/passwd.pdf', 'pdf')).toBe('passwd.pdf');
    expect(cleanFileName('C:\\fakepath\\смета.xls', 'xls')).toBe('смета.xls');
    expect(cleanFileName('a\r\nSet-Cookie: x=1.pdf', 'pdf')).toBe('a Set-Cookie x=1.pdf');
    expect(cleanFileName('photo\u202egnp.pdf', 'pdf')).toBe('photo gnp.pdf');
    expect(cleanFileName('<svg onload=alert(1)>.png', 'jpg')).toBe('svg onload=alert(1).jpg');
    expect(cleanFileName('...', 'pdf')).toBe('file.pdf');
    expect(cleanFileName('\ud800.pdf', 'pdf')).toBe('file.pdf');
  });

  it('is never longer than a hundred characters and ends as its bytes are', () => {
    expect([...cleanFileName(`${'ү'.repeat(300)}.png`, 'jpg')]).toHaveLength(100);
    expect(cleanFileName('scan.png', 'jpg')).toBe('scan.jpg');
    expect(extensionOf('Archive.TAR.GZ')).toBe('gz');
  });

  it('goes into the header in both forms, with nothing that could end it', () => {
    expect(attachmentDisposition('Өтүнмө "2"; a.pdf')).toBe(
      'attachment; filename="______ _2__ a.pdf"; filename*=UTF-8\'\'%D3%A8%D1%82%D2%AF%D0%BD%D0%BC%D3%A9%20%222%22%3B%20a.pdf',
    );
    expect(attachmentDisposition("it's (1)*.pdf")).toContain("filename*=UTF-8''it%27s%20%281%29%2A.pdf");
  });
});
