import { synthesisCodec } from '../../address/pages/synthesis-codec';
import type { MethodChoice } from './method-choice';

const { model, ci, tau } = synthesisCodec.defaults;

/** How studies are pooled where the reader is asked nothing: as Synthesis does before a choice is made. */
export const standardMethod: MethodChoice = { model, ci, tau };

/** No study left out. */
export const nobodyOmitted: ReadonlySet<string> = new Set();
