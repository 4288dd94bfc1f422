import { describe, expect, it } from 'vitest';
import { readVillages, writeVillages } from './attendance';

describe('villages as the secretary types them', () => {
  it('are read one a line, however the number is set apart', () => {
    expect(readVillages('Төлөйкөн 30\n\nКерме-Тоо: 12\nОзгур – 7 \n8-март көчөсү 5')).toEqual([
      { name: 'Төлөйкөн', total: 30 },
      { name: 'Керме-Тоо', total: 12 },
      { name: 'Озгур', total: 7 },
      { name: '8-март көчөсү', total: 5 },
    ]);
  });

  it('come back as they were read', () => {
    const villages = [{ name: 'Керме-Тоо', total: 12 }];
    expect(readVillages(writeVillages(villages))).toEqual(villages);
    expect(readVillages('')).toEqual([]);
  });

  it.each(['Төлөйкөн', '30', 'Төлөйкөн отуз'])('are not guessed at: %s', (line) => {
    expect(readVillages(line)).toBeNull();
  });
});
