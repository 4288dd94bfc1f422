import { describe, expect, it } from 'vitest';
import { isUploadPath } from './page-rules.server';
import { paths } from './paths';

describe('an address that takes files', () => {
  it('takes them as large as a scan is, wherever a form asks for one', () => {
    const taken = [
      paths.editIdea('ky', 7, 'files'),
      paths.ideaTalk('ky', 7),
      paths.talk('en', 'a1'),
      paths.application('ru', 3, 12),
      paths.portfolio('ky'),
      paths.grantFiles('ky', 'a1'),
      paths.progressPhotos('ky', 7, 2),
      paths.afterCheck('ky', 7, 12),
      paths.hearingMaterials('ky', 4),
      paths.protocolScans('ky', 4),
      paths.newBudgetImport('ky'),
      paths.deskTariff('ky', 4),
    ];
    expect(taken.filter((address) => !isUploadPath(address))).toEqual([]);
  });

  it('is no page beside it', () => {
    const plain = [
      paths.talks('ky'),
      paths.call('ky', 3, 'suu'),
      paths.applyToCall('ky', 3),
      paths.deskTariffs('ky'),
      paths.tariffRules('ky', 4),
      paths.idea('ky', 7, 'jaryk'),
      paths.portfolioImport('ky', 'a1'),
    ];
    expect(plain.filter(isUploadPath)).toEqual([]);
  });
});
