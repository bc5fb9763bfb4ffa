import type { ReactNode } from 'react';

/** A checkbox whose whole row can be pressed. */
export function CheckRow({
  checked,
  onToggle,
  children,
}: {
  checked: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <label className="-mx-1.5 flex min-h-7 items-center gap-2 rounded-sm px-1.5 text-sm hover:bg-sunken">
      <input
        type="checkbox"
        checked={checked}
        onChange={onToggle}
        className="size-4 shrink-0 accent-ldn"
      />
      {children}
    </label>
  );
}
