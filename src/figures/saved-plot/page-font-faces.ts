async function dataAddress(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.addEventListener('error', () => reject(new Error(`${url} could not be read.`)));
    reader.readAsDataURL(blob);
  });
}

function fontFaceRules(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
}

/**
 * The page's own font faces with the fonts inside. A picture is drawn away from the page and sees
 * none of its fonts. One that cannot be fetched is left out: its fallback is drawn instead.
 */
export async function pageFontFaces(): Promise<string> {
  const faces = await Promise.all(
    fontFaceRules().map(async ({ style }) => {
      const url = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (url === undefined) return '';
      try {
        const [family, weight] = ['font-family', 'font-weight'].map((name) =>
          style.getPropertyValue(name),
        );
        const source = await dataAddress(new URL(url, document.baseURI).href);
        return `@font-face{font-family:${family};font-weight:${weight || 'normal'};src:url(${source})}`;
      } catch {
        return '';
      }
    }),
  );
  return faces.join('');
}
