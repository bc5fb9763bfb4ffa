import { describe, expect, test } from 'vitest';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import { synthesisCodec } from '../../../src/domain/address/pages/synthesis-codec';
import { activeKeys, cleared, toggled, withView } from '../../../src/domain/address/update-view';

const { defaults } = evidenceCodec;

describe('updating a view', () => {
  test('toggling adds in canonical order and removes again', () => {
    const one = toggled(defaults, 'condition', 'arthritis');
    const two = toggled(one, 'condition', 'neuropathic-pain');
    expect(two.condition).toEqual(['neuropathic-pain', 'arthritis']);
    expect(toggled(two, 'condition', 'neuropathic-pain')).toEqual(one);
    expect(toggled(one, 'condition', 'arthritis')).toEqual(defaults);
    expect(defaults.condition).toEqual([]);
  });

  test('a patch is put in canonical form', () => {
    const view = withView(defaults, { q: '  low   dose ', dose: ['gt6', 'lt1'], n: 20 });
    expect(view).toEqual({ ...defaults, q: 'low dose', dose: ['lt1', 'gt6'], n: 20 });
  });

  test('the method of a synthesis stays when filters change', () => {
    const view = synthesisCodec.update(synthesisCodec.defaults, { model: 'DL', omit: ['a'] });
    const filtered = toggled(view, 'design', 'rct');
    expect(filtered).toEqual({ ...view, design: ['rct'] });
    expect(cleared(filtered)).toEqual(view);
  });

  test('clearing keeps sort and layout', () => {
    const view = withView(defaults, { q: 'x', n: 3, sort: 'year', view: 'map' });
    expect(cleared(view)).toEqual({ ...defaults, sort: 'year', view: 'map' });
    expect(cleared(view, ['n'])).toEqual({ ...view, n: null });
  });

  test('active keys are those that narrow', () => {
    const years = { from: 2010, to: null };
    const view = withView(defaults, { years, q: 'x', sort: 'year', design: ['rct'] });
    expect(activeKeys(view)).toEqual(['design', 'years', 'q']);
    expect(activeKeys(defaults)).toEqual([]);
  });
});
