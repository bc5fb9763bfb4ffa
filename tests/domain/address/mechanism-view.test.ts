import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathwayCodes } from '../../../src/domain/vocabulary/pathways';
import {
  mechanismHref,
  mechanismCodec,
  mechanismNotice,
} from '../../../src/domain/address/mechanism-view';

const noCodes = {
  diagnoses: new Set<string>(),
  studyIds: new Set<string>(),
};
const decode = (search: string) => mechanismCodec.decode(search, noCodes);

describe('the address of the Mechanism page', () => {
  it('is plain for the first pathway at 4.5 mg, and keeps every other choice', () => {
    expect(mechanismHref({})).toBe('/mechanism');
    expect(mechanismHref({ dose: 3.88 })).toBe('/mechanism?dose=3.88');
    expect(mechanismHref({ pathway: 'ogf-ogfr', dose: 4.5 }, 'patel-2020-ogf-ms')).toBe(
      '/mechanism?pathway=ogf-ogfr#patel-2020-ogf-ms',
    );
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pathwayCodes),
        fc.integer({ min: 50, max: 5000 }).map((hundredths) => hundredths / 100),
        (pathway, dose) => {
          const { view, notices, changed } = decode(mechanismCodec.encode({ pathway, dose }));
          expect(view).toEqual({ pathway, dose });
          expect(notices).toEqual([]);
          expect(changed).toBe(false);
        },
      ),
    );
  });

  it.each(['banana', '-3', '0', '0.49', '50.01', '1e1', '4,5', 'NaN', 'Infinity', '4.567'])(
    'does not take %s for a dose, shows 4.5 mg and says so',
    (text) => {
      const { view, notices, canonical } = decode(`pathway=ogf-ogfr&dose=${text}`);
      expect(view).toEqual({ pathway: 'ogf-ogfr', dose: 4.5 });
      expect(canonical).toBe('pathway=ogf-ogfr');
      expect(notices.map(mechanismNotice)).toEqual([
        `“${text}” is not a dose from 0.5 to 50\u00a0mg; 4.5\u00a0mg is shown.`,
      ]);
    },
  );

  it('falls back to the first pathway for an unknown one, and names unknown keys', () => {
    const { view, notices, canonical } = decode('pathway=magic&colour=red&dose=15');
    expect(view).toEqual({ pathway: 'tlr4-microglia', dose: 15 });
    expect(canonical).toBe('dose=15');
    expect(notices.map(mechanismNotice)).toEqual([
      '“colour” in the address is not known here and was left out.',
      '“magic” is not a pathway of this page; TLR4 and microglia is shown.',
    ]);
  });

  it('is broken by no text whatever', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { view, canonical } = decode(text);
        expect(pathwayCodes).toContain(view.pathway);
        expect(view.dose).toBeGreaterThanOrEqual(0.5);
        expect(view.dose).toBeLessThanOrEqual(50);
        expect(decode(canonical).view).toEqual(view);
      }),
    );
  });
});
