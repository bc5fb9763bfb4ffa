import { createCodec, type Codec } from './codec';
import { searchTextField } from './fields/search-text-field';

/** A page whose only state is the text it is filtered by. */
export interface TextView {
  readonly q: string;
}

export const textCodec: Codec<TextView> = createCodec<TextView>({ q: searchTextField });
