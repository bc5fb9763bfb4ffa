import { expect, test } from 'vitest';
import { emitDataset } from '../../src/data/build/emit-dataset';
import { registryOf } from '../../src/domain/vocabulary/registries';
import { hostKindOf } from '../../src/domain/vocabulary/reader-hosts';
import { livingDataset } from '../living-dataset';

const { files } = emitDataset(await livingDataset());

/** Addresses in a text of the dataset, without the end of a sentence or a bracket that closes on them. */
function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/[^\s"'<>\\]+/g)].map(([address]) =>
    address.replace(/[).,;]+$/, ''),
  );
}

test('no file that is emitted holds an address of a host that readers are not sent to', () => {
  const ofData = files.filter(({ path }) => !/schema\.json$|reference\./.test(path));
  const unlisted = ofData.flatMap(({ path, content }) =>
    addressesIn(content).flatMap((address) =>
      hostKindOf(address) === null ? [`${path}: ${address}`] : [],
    ),
  );
  expect(unlisted).toEqual([]);
});

test('nor do the links that the site makes from numbers of registries', () => {
  for (const number of ['NCT04270877', 'ACTRN12623000172606', 'EudraCT 2019-000702-30']) {
    const link = registryOf(number)?.url;
    expect(link && hostKindOf(link), number).toBe('registry');
  }
});
