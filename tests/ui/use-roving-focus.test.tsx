import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { useRovingFocus } from '../../src/ui/use-roving-focus';

function Marks({ names }: { names: readonly string[] }) {
  const { onKeyDown, markAt } = useRovingFocus<SVGGElement>(names.length);
  return (
    <svg role="group" aria-label="Marks" onKeyDown={onKeyDown}>
      {names.map((name, i) => (
        <g key={name} {...markAt(i)} role="img" aria-label={name} />
      ))}
    </svg>
  );
}

const mark = (name: string) => screen.getByRole('img', { name });

test('many marks are one tab stop; arrows, Home and End go through them and stop at the ends', async () => {
  const user = userEvent.setup();
  render(<Marks names={['a', 'b', 'c']} />);
  await user.tab();
  expect(mark('a')).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(mark('a')).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}');
  expect(mark('c')).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(mark('b')).toHaveFocus();
  await user.keyboard('{Home}');
  expect(mark('a')).toHaveFocus();
  await user.keyboard('{End}');
  expect(mark('c')).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
  await user.tab({ shift: true });
  expect(mark('c')).toHaveFocus();
});

test('a mark that goes away hands its place to the last one', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Marks names={['a', 'b', 'c']} />);
  await user.tab();
  await user.keyboard('{End}');
  rerender(<Marks names={['a', 'b']} />);
  expect(mark('b')).toHaveAttribute('tabindex', '0');
});
