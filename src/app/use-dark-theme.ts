import { useSyncExternalStore } from 'react';

const key = 'ldn-evidence.theme';
const listeners = new Set<() => void>();
const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)');

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? darkSystem().matches : theme === 'dark';
}

function subscribe(listener: () => void): () => void {
  const system = darkSystem();
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

/** Whether the dark theme is on, and how to change it. The system decides until the reader does. */
export function useDarkTheme(): readonly [boolean, (dark: boolean) => void] {
  const dark = useSyncExternalStore(subscribe, isDark);
  return [dark, setDark];
}

function setDark(dark: boolean) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  try {
    localStorage.setItem(key, dark ? 'dark' : 'light');
  } catch {
    // Private mode without storage: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}
