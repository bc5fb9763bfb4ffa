import { createCodec, type Codec } from '../codec';

/** A page without any state in its query: every key is unknown there. */
export const noQueryCodec: Codec<Readonly<Record<string, never>>> = createCodec<
  Readonly<Record<string, never>>
>({});
