import { text } from 'node:stream/consumers';
import { answerJson } from '../domain/synthesis/answer-json';
import { bayesianJson } from '../domain/synthesis/bayes/bayesian-json';
import { answerProblem } from '../domain/synthesis/answer-problem';
import { parseProblem } from '../domain/synthesis/parse-problem';
import { fault, problemFaultLine, type ProblemFault } from '../domain/synthesis/problem-fault';

/** What the command writes for an input: the answer as JSON, or one line saying what is wrong. */
export type SynthesizeOutput =
  { readonly ok: true; readonly stdout: string } | { readonly ok: false; readonly stderr: string };

/** Answers the text of a problem; pure, so that tests need no process. */
export function answerText(input: string): SynthesizeOutput {
  const parsed = parseText(input);
  if (!parsed.ok) return refused(parsed);
  const answer = answerProblem(parsed.problem);
  if (!answer.ok) return refused(answer);
  const answered = 'posterior' in answer ? bayesianJson(answer) : answerJson(answer);
  return { ok: true, stdout: `${JSON.stringify(answered, null, 1)}\n` };
}

function parseText(input: string): ReturnType<typeof parseProblem> {
  if (input.trim() === '') return fault(null, 'problem', 'nothing was given on standard input');
  let value: unknown;
  try {
    value = JSON.parse(input.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fault(null, 'problem', `is not valid JSON: ${why}`);
  }
  return parseProblem(value);
}

function refused(problem: ProblemFault): SynthesizeOutput {
  return { ok: false, stderr: `${problemFaultLine(problem)}\n` };
}

/**
 * `npm run --silent synthesize < problem.json`: reads all of standard input, writes the answer.
 * Exit code 0, or 1 with one line on standard error.
 */
export async function main(_argv: readonly string[]): Promise<number> {
  const outcome = answerText(await text(process.stdin));
  if (!outcome.ok) {
    process.stderr.write(outcome.stderr);
    return 1;
  }
  process.stdout.write(outcome.stdout);
  return 0;
}
