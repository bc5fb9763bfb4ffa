import type { ReactNode } from 'react';
import type { ScenePart } from '../../../domain/vocabulary/pathways';

/** Cup of an opioid receptor in a membrane; its mouth is at the top. */
function Cup({ at, turn = 0 }: { at: readonly [number, number]; turn?: number }) {
  return (
    <path
      transform={`translate(${at[0]} ${at[1]}) rotate(${turn})`}
      d="M-8 -11v4a8 8 0 0 0 16 0v-4M0 5v11"
    />
  );
}

/** Horseshoe of a toll-like receptor on its stalk; its arch points up. */
function Horseshoe({ at, turn = 0 }: { at: readonly [number, number]; turn?: number }) {
  return (
    <path
      transform={`translate(${at[0]} ${at[1]}) rotate(${turn})`}
      d="M-3 14V2c-7-1-9-7-7-11 2-5 7-6 9-3M3 14V2c7-1 9-7 7-11-2-5-7-6-9-3"
    />
  );
}

/** A peptide: five beads on a string, as [Met5]-enkephalin has five links. */
function Peptide({ at, turn = 0 }: { at: readonly [number, number]; turn?: number }) {
  return (
    <g transform={`translate(${at[0]} ${at[1]}) rotate(${turn})`}>
      {[-12, -6, 0, 6, 12].map((x, i) => (
        <circle key={x} cx={x} cy={i % 2 === 0 ? 1 : -1.5} r="3" />
      ))}
    </g>
  );
}

/** A molecule of naltrexone: the only filled shape of the drawing. */
function Naltrexone({ at }: { at: readonly [number, number] }) {
  return (
    <path
      transform={`translate(${at[0]} ${at[1]})`}
      d="M0-6.5 5.6-3.2v6.4L0 6.5-5.6 3.2v-6.4Z"
      className="mark-fill fill-ldn stroke-none"
    />
  );
}

const receptorPlaces = [
  [136, 196],
  [171, 193],
  [206, 196],
] as const;

/** Every part of the drawing, in the order in which it is drawn. Lines only; colour comes from outside. */
export const sceneParts: Record<ScenePart, ReactNode> = {
  'sending-neuron': (
    <>
      <path d="M153 0c0 38-5 56-30 76-27 22-36 60-12 73 16 8 104 8 120 0 24-13 15-51-12-73-25-20-30-38-30-76" />
      {[
        [140, 112],
        [170, 94],
        [200, 114],
        [168, 128],
      ].map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="10" strokeDasharray="3 2.5" />
      ))}
    </>
  ),
  'receiving-neuron': (
    <>
      <path d="M-30 319c50-5 110-10 134-13 10-12 8-28-10-42-30-22-18-64 26-68h102c44 4 56 46 26 68-18 14-20 30-10 42 40 2 78 2 112-2" />
      <path d="M-30 374c120-16 260-18 380-10" />
      <path d="M20 344c92-10 214-12 318-8" className="scene-pulse" strokeDasharray="2 9" />
    </>
  ),
  peptides: (
    <>
      <Peptide at={[126, 170]} turn={-8} />
      <Peptide at={[172, 167]} turn={5} />
      <Peptide at={[222, 171]} turn={-4} />
    </>
  ),
  'opioid-receptors': (
    <>
      {receptorPlaces.map((at) => (
        <Cup key={at[0]} at={at} />
      ))}
    </>
  ),
  'naltrexone-on-opioid-receptors': (
    <>
      {receptorPlaces.map(([x, y]) => (
        <Naltrexone key={x} at={[x, y - 5]} />
      ))}
    </>
  ),
  'opioid-drug': (
    <>
      {[150, 190].map((x) => (
        <rect key={x} x={x - 5} y="173" width="10" height="10" transform={`rotate(45 ${x} 178)`} />
      ))}
    </>
  ),
  microglia: (
    <>
      <path d="M400 100c20-2 42 10 46 36 4 24-14 44-42 45-28 2-48-16-50-40-2-24 18-39 46-41Z" />
      <path d="M372 108c-8-10-14-16-22-24M350 84c-6-3-12-4-18-2M350 84c-1-8-3-14-6-22" />
      <path d="M366 169c-14 8-28 10-44 8-12-2-24-5-36-4M286 173c-8-3-14-8-20-13M286 173c-6 4-10 8-14 14" />
      <path d="M380 177c-4 12-10 20-18 28M362 205c-6 5-12 8-18 12M362 205c2 8 3 14 3 21" />
      <path d="M424 176c4 12 8 20 15 28M439 204c-3 8-6 14-9 22M439 204c7 4 13 8 19 12" />
      <path d="M446 138c12 0 22-1 34-4M480 134c10 3 18 7 26 12M480 134c8-6 14-11 20-18" />
      <path d="M414 101c3-10 5-20 6-31M420 70c-5-8-9-15-14-22M420 70c7-6 12-13 18-20" />
      <ellipse cx="412" cy="122" rx="16" ry="11" />
    </>
  ),
  tlr4: (
    <>
      <Horseshoe at={[347, 127]} turn={-86} />
      <Horseshoe at={[350, 155]} turn={-104} />
    </>
  ),
  'naltrexone-on-tlr4': (
    <>
      <Naltrexone at={[332, 126]} />
      <Naltrexone at={[335, 158]} />
    </>
  ),
  'tlr7-9': (
    <>
      <circle cx="389" cy="153" r="19" />
      <Horseshoe at={[389, 149]} turn={180} />
    </>
  ),
  'naltrexone-on-tlr7-9': <Naltrexone at={[389, 163]} />,
  cytokines: (
    <>
      {[
        [322, 236],
        [306, 252],
        [328, 258],
        [290, 240],
        [300, 274],
        [278, 260],
      ].map(([x, y]) => (
        <circle key={`${x}${y}`} cx={x} cy={y} r="3.5" />
      ))}
    </>
  ),
  'dividing-cell': (
    <>
      <path d="M438 300c22 0 26 14 36 14s10-14 26-14c20 0 30 20 20 40M438 300c-34 0-58 18-58 44s24 44 58 44c22 0 26-14 36-14s10 14 26 14c20 0 30-20 20-48" />
      <circle cx="430" cy="344" r="23" />
      <path d="M420 338c6-6 8 6 14 0s6 4 8 2M420 350c6-6 8 6 14 0s6 4 8 2" />
      <circle cx="500" cy="344" r="14" strokeDasharray="3 2.5" />
    </>
  ),
  ogfr: <Cup at={[430, 316]} />,
};
