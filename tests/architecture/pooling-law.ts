import { moduleFiles, type Law } from './project-files';

/** Rooms that pool: the engine itself, and the one room that asks it for the screens. */
const mayPool = /^src\/(?:domain\/(?:synthesis|pooling)|commands)\//;

/** Studies are pooled in one room, so that no two screens can give two answers. */
export const poolingLaw: Law = (files) =>
  moduleFiles(files, ['src']).flatMap(([path, text]) =>
    !mayPool.test(path) && /\b(?:synthesize|bayesianSynthesis)\s*\(/.test(text)
      ? [`${path}: pools by itself; pooling is done in domain/pooling`]
      : [],
  );
