import { synthesisCodec } from '../address/pages/synthesis-codec';
import type { Method } from '../synthesis/method';

const { model, ci } = synthesisCodec.defaults;

/** How studies are pooled where the reader is asked nothing: as Synthesis does before a choice is made. */
export const standardMethod: Method = { model, ci, level: 95 };

/** No study left out. */
export const nobodyOmitted: ReadonlySet<string> = new Set();
