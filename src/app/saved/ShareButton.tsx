import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Said } from '../../ui/Said';

/** Closing the sheet of the platform is no failure. */
const isClosed = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** Hands the address of the page and its title to the platform; where it takes none, copies the address. */
export function ShareButton({ title }: { title: string }) {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const say = (text: string) => setSaid(({ times }) => ({ text, times: times + 1 }));
  const copy = async (url: string) => {
    await navigator.clipboard.writeText(url);
    say('Link copied');
  };
  const share = async () => {
    const url = window.location.href;
    try {
      await ('share' in navigator ? navigator.share({ title, url }) : copy(url));
    } catch (error) {
      if (!isClosed(error)) say('Sharing did not work: copy the address of the page instead');
    }
  };
  return (
    <span className="inline-flex items-center gap-2">
      <Button onClick={() => void share()}>Share</Button>
      <Said said={said} className="text-sm text-soft" />
    </span>
  );
}
