import { useState } from 'react';
import { fileName } from '../../../domain/exports/file-name';
import type { Brief } from '../../../domain/topics/brief';
import { downloadFile } from '../../../ui/download-file';
import { Button } from '../../../ui/Button';
import { Said } from '../../../ui/Said';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes a Word file of the brief. What writes such files is large, and comes when it is first asked for. */
export function SaveWordFile({ brief, origin }: { brief: Brief; origin: string }) {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const [making, setMaking] = useState(false);
  const say = (text: string) => {
    setMaking(false);
    setSaid(({ times }) => ({ text, times: times + 1 }));
  };
  const save = async () => {
    setMaking(true);
    setSaid(({ times }) => ({ text: 'Making the file…', times: times + 1 }));
    const { wordFile } = await import('./word-file');
    const name = fileName({ fileTerms: [brief.slug], datasetDate: brief.date }, 'docx', 'brief');
    downloadFile(name, await wordFile(brief, origin), mediaType);
    return `Saved ${name}`;
  };
  return (
    <>
      <Button
        aria-disabled={making}
        onClick={() => {
          if (making) return;
          save().then(say, () =>
            say('The file could not be made: its code did not arrive. Is the network there?'),
          );
        }}
      >
        Save as Word file
      </Button>
      <Said said={said} className="text-sm text-soft" />
    </>
  );
}
