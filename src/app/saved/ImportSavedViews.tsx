import { useMemo, useRef, useState } from 'react';
import { ImportPlanView } from '../../features/saved-views/ImportPlanView';
import { parseStored, type BrokenView } from '../../domain/saved-views/parse-saved-views';
import { planImport } from '../../domain/saved-views/plan-import';
import type { SavedView } from '../../domain/saved-views/saved-views-schema';
import { importFaultText, writeFailureText } from '../../domain/saved-views/saved-views-text';
import type { KnownCodes } from '../../domain/address/view';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { newViewId } from './new-view-id';
import { updateSavedViews } from './saved-views-store';
import { counted } from '../../domain/format/number';

/** As much as browsers store for a site: whatever was exported can be imported. */
const maxBytes = 5 * 1024 * 1024;

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'said'; readonly text: string; readonly failed: boolean }
  | {
      readonly kind: 'planned';
      readonly fileName: string;
      readonly views: readonly SavedView[];
      readonly broken: readonly BrokenView[];
    };

const refuse = (reason: string): Step => ({
  kind: 'said',
  text: `${reason} Nothing was imported or changed.`,
  failed: true,
});

async function readFile(file: File): Promise<Step> {
  if (file.size > maxBytes) return refuse('The file is larger than 5 MB.');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refuse('The file could not be read.');
  }
  const parsed = parseStored(text);
  const { views } = parsed;
  if (parsed.ok)
    return views.length === 0
      ? refuse('The file holds no views.')
      : { kind: 'planned', fileName: file.name, views, broken: [] };
  const { fault } = parsed;
  return fault.kind === 'broken-views'
    ? { kind: 'planned', fileName: file.name, views, broken: fault.broken }
    : refuse(importFaultText(fault));
}

/** Takes in a file of saved views: first says what that would do, then does it on request. */
export function ImportSavedViews({
  current,
  known,
}: {
  current: readonly SavedView[];
  /** null while the list of studies is not there: addresses cannot be checked without it. */
  known: KnownCodes | null;
}) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const plan = useMemo(
    () => step.kind === 'planned' && known && planImport(current, step.views, known, newViewId),
    [step, known, current],
  );
  const choose = async (file: File) => {
    setStep(await readFile(file));
    // So that the same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  const finish = (next: Step) => {
    setStep(next);
    button.current?.focus();
  };
  const apply = (views: readonly SavedView[], codes: KnownCodes) => {
    let count = 0;
    // Planned anew on what is stored at this moment, which another tab may have changed.
    const result = updateSavedViews((stored) => {
      const { result: next } = planImport(stored, views, codes, newViewId);
      count = next.length - stored.length;
      return next;
    });
    finish({
      kind: 'said',
      failed: result !== 'written',
      text:
        result === 'written'
          ? `${counted(count, 'view was', 'views were')} imported.`
          : writeFailureText(result),
    });
  };
  return (
    <>
      <Button ref={button} disabled={known === null} onClick={() => input.current?.click()}>
        Import saved views
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="File of saved views"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void choose(file);
        }}
      />
      <div className="w-full">
        {step.kind === 'said' && (
          <Notice
            role={step.failed ? 'alert' : 'status'}
            onDismiss={() => finish({ kind: 'idle' })}
          >
            {step.text}
          </Notice>
        )}
        {step.kind === 'planned' && known && plan && (
          <ImportPlanView
            fileName={step.fileName}
            plan={plan}
            broken={step.broken}
            onApply={() => apply(step.views, known)}
            onCancel={() => finish({ kind: 'idle' })}
          />
        )}
      </div>
    </>
  );
}
